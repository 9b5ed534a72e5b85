import type { ParsedRecord } from '../intake/record.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { CompiledComponent } from '../scoring/compiled-rubric.ts';
import { componentOf } from '../scoring/components.ts';
import type { ScoreOptions } from '../scoring/options.ts';
import type { ComponentScore } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { scoreUnit } from '../scoring/unit.ts';

/**
 * The points that a component by days of delay can still come to, as whole numbers of 10^-places,
 * once its deadline is over: what was completed keeps its date, what was not is done on `asOf` at
 * the earliest. Undefined where no deadline stands in the way.
 */
export function mostAfterDeadline(
  rubric: RubricDefinition,
  { checked, measuresLateness, sign }: CompiledComponent,
  { id, points, status, verification }: ComponentScore,
  { submission }: ParsedRecord,
  options: ScoreOptions,
  places: number,
): number | undefined {
  const { asOf } = options;
  const { due } = checked;
  if (!measuresLateness || checked.rule.parts !== undefined) return undefined;
  if (asOf === undefined || due === undefined || asOf <= due) return undefined;
  const earned = scaledPoints(points, places);
  if (verification !== undefined || status === 'not-applicable') return undefined;
  if (status !== 'missing') return earned;
  // A penalty that was not handed in takes nothing away.
  if (sign < 0) return undefined;
  const { facts } = submission;
  const done = { unit: submission.unit, facts, answers: { [id]: { completedOn: asOf } } };
  const after = componentOf(scoreUnit(rubric, done, { ...options, evidence: 'finding' }), id);
  return scaledPoints(after.points, places);
}

import type { PassedSubmission } from '../intake/passed.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { type CohortBounds, readBounds } from '../scoring/bounds.ts';
import { readyRubric } from '../scoring/compile.ts';
import type { ScoreOptions } from '../scoring/options.ts';
import type { UnitScore } from '../scoring/score.ts';
import { summarise, type UnitSummary } from '../scoring/summary.ts';
import { scorePassed } from '../scoring/unit.ts';
import type { RankOptions } from './rank.ts';

export interface CohortOptions extends ScoreOptions {
  /** Only points per pillar and in all. */
  readonly summary?: boolean;
  /** How the units are ranked. */
  readonly ranking?: RankOptions;
}

/** What scores one unit after another against the same bounds. */
export function unitScorer(
  rubric: RubricDefinition,
  bounds: CohortBounds,
  options: CohortOptions,
): (passed: PassedSubmission) => UnitScore | UnitSummary {
  const model = modelOf(rubric);
  const ready = readyRubric(model);
  const lookup = readBounds(model, bounds);
  return options.summary === true
    ? (passed) => summarise(ready, passed, lookup, options)
    : (passed) => scorePassed(ready, passed, lookup, options);
}

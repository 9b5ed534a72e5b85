import { toScaled } from '../exact/decimal-text.ts';
import { ZERO } from '../exact/fraction.ts';
import type { Verification } from '../intake/verification.ts';
import { curveOf, leavesOf } from '../rules/compile.ts';
import type { Bounds, BoundsKey } from '../rules/context.ts';
import type { Curve } from '../rules/curve.ts';
import { type EvaluationContext, evaluate } from '../rules/evaluate.ts';
import type { Step } from '../rules/step.ts';
import type { CompiledComponent, CompiledRubric } from '../scoring/compiled-rubric.ts';
import { verdictOf } from '../scoring/component.ts';
import { decidedVerdict, verifiedStep } from '../scoring/decided.ts';
import type { Status } from '../scoring/score.ts';
import { MISSING, notDue } from '../scoring/status.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { PackedComponent } from './packed.ts';
import { unpackAnswer } from './unpack-answer.ts';

/** What was packed of one component. */
export interface PackedRow {
  readonly status: Status;
  readonly points: string;
  readonly packed: PackedComponent;
  readonly verification: Verification | undefined;
  readonly asOf: string | null;
  readonly unitClass: string | undefined;
}

/** The verdict as it was: its steps follow from the rule, its points are those that were packed. */
export function unpackVerdict(
  rubric: CompiledRubric,
  component: CompiledComponent,
  row: PackedRow,
): Verdict {
  const { verification, points } = row;
  const { places } = rubric.checked;
  const decided = verification && decidedVerdict(component, verification, places);
  const verdict = decided ?? answeredVerdict(rubric, component, row);
  const scaled = toScaled(points, places);
  if (scaled === undefined) throw new RangeError(`${points} are no points here`);
  const steps =
    verification === undefined ? verdict.steps : [...verdict.steps, verifiedStep(verification)];
  return {
    ...verdict,
    status: row.status,
    points: scaled,
    steps,
    ...(verification === undefined ? {} : { verification }),
  };
}

function answeredVerdict(
  rubric: CompiledRubric,
  component: CompiledComponent,
  { status, packed, asOf, unitClass }: PackedRow,
): Verdict {
  if (status === 'missing') return MISSING;
  if (status === 'not-due') return notDue(component.checked.due ?? '', asOf ?? '');
  if (packed.r !== undefined) {
    const steps: Step[] = [{ step: 'not-applicable', reason: packed.r }];
    return { status, points: 0, excluded: component.max, fraction: null, steps };
  }
  const verdict = ruleVerdict(rubric, component, packed, unitClass);
  if (status !== 'late' && status !== 'no-evidence') return verdict;
  const steps = [...verdict.steps, ...(packed.y ?? [])];
  return { status, points: 0, excluded: verdict.excluded, fraction: ZERO, steps };
}

/** By the law itself, from the answer that the steps told. */
function ruleVerdict(
  rubric: CompiledRubric,
  component: CompiledComponent,
  packed: PackedComponent,
  unitClass: string | undefined,
): Verdict {
  const { rule } = component.checked;
  const bounds = new Map<BoundsKey, Bounds>();
  const answer = unpackAnswer(rule, packed, bounds);
  const curves: (Curve | null)[] = [];
  for (const leaf of leavesOf(rule)) {
    curves[leaf.leaf] = curveOf(leaf, (key) => bounds.get(key));
  }
  const context: EvaluationContext = {
    facts: {},
    unitClass,
    bounds: (key) => bounds.get(key),
    curves,
    measure: () => undefined,
    explained: true,
  };
  return verdictOf(rubric, component, evaluate(rule, answer, context));
}

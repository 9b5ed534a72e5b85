import { toScaled } from '../exact/decimal-text.ts';
import { ZERO } from '../exact/fraction.ts';
import type { Verification } from '../intake/verification.ts';
import { type CompiledRule, curveOf, leavesOf } from '../rules/compile.ts';
import type { Bounds, BoundsKey } from '../rules/context.ts';
import type { Curve } from '../rules/curve.ts';
import { type EvaluationContext, evaluate } from '../rules/evaluate.ts';
import type { Step } from '../rules/step.ts';
import type { CompiledComponent, CompiledRubric } from '../scoring/compiled-rubric.ts';
import { verdictOf } from '../scoring/component.ts';
import { decidedVerdict, verifiedStep } from '../scoring/decided.ts';
import { keep, UNANSWERED } from '../scoring/kept.ts';
import type { Status } from '../scoring/score.ts';
import { MISSING, notDue } from '../scoring/status.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { PackedComponent } from './packed.ts';
import { statusOf } from './status-letters.ts';
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
  // As it was kept, where nothing but the answer told.
  if (verdict.kept !== undefined && verification === undefined && isSame(verdict, row, scaled)) {
    return verdict;
  }
  const claimed = row.packed.g && claimedSteps(rubric, component, row, row.packed.g);
  const steps =
    verification === undefined
      ? verdict.steps
      : [...verdict.steps, verifiedStep(verification, claimed)];
  const { kept: _kept, ...own } = verdict;
  return {
    ...own,
    status: row.status,
    points: scaled,
    steps,
    ...(verification === undefined ? {} : { verification }),
  };
}

/** The steps of the unit's own answer, by the same law. */
function claimedSteps(
  rubric: CompiledRubric,
  component: CompiledComponent,
  row: PackedRow,
  [letter, packed]: NonNullable<PackedComponent['g']>,
): readonly Step[] {
  return answeredVerdict(rubric, component, { ...row, status: statusOf(letter), packed }).steps;
}

function answeredVerdict(
  rubric: CompiledRubric,
  component: CompiledComponent,
  { status, packed, asOf, unitClass }: PackedRow,
): Verdict {
  const { kept } = component;
  if (status === 'missing') return kept.get(UNANSWERED) ?? keep(kept, UNANSWERED, MISSING);
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
  const key = bounds.size === 0 ? component.keyOf?.(answer) : undefined;
  const known = key === undefined ? undefined : component.kept.get(key);
  if (known !== undefined) return known;
  const outcome = evaluate(rule, answer, new UnpackingContext(rule, bounds, unitClass));
  const verdict = verdictOf(rubric, component, outcome);
  return key === undefined ? verdict : keep(component.kept, key, verdict);
}

function isSame({ status, points }: Verdict, row: PackedRow, scaled: number): boolean {
  return status === row.status && points === scaled;
}

/** What a rule needs besides the answer: the bounds that were packed with it. */
class UnpackingContext implements EvaluationContext {
  readonly facts = {};
  readonly explained = true;
  readonly curves: readonly (Curve | null)[];
  readonly #bounds: ReadonlyMap<BoundsKey, Bounds>;

  constructor(
    rule: CompiledRule,
    bounds: ReadonlyMap<BoundsKey, Bounds>,
    readonly unitClass: string | undefined,
  ) {
    this.#bounds = bounds;
    this.curves = bounds.size === 0 ? ownCurves(rule) : curvesOf(rule, (key) => bounds.get(key));
  }

  bounds(key: BoundsKey): Bounds | undefined {
    return this.#bounds.get(key);
  }

  measure(): undefined {
    return undefined;
  }
}

const without = /* @__PURE__ */ new WeakMap<CompiledRule, readonly (Curve | null)[]>();

/** The curves of a rule that waits for no other units: made once. */
function ownCurves(rule: CompiledRule): readonly (Curve | null)[] {
  const known = without.get(rule);
  if (known !== undefined) return known;
  const made = curvesOf(rule, () => undefined);
  without.set(rule, made);
  return made;
}

function curvesOf(
  rule: CompiledRule,
  of: (key: BoundsKey) => Bounds | undefined,
): readonly (Curve | null)[] {
  const curves: (Curve | null)[] = [];
  for (const leaf of leavesOf(rule)) curves[leaf.leaf] = curveOf(leaf, of);
  return curves;
}

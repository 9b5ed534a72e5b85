import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { namedByKey } from '../intake/named.ts';
import { isSameRubric, nameOf, type RubricKey } from '../rubric/key.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { isFixed } from '../rubric/plain.ts';
import { curveOf, leavesOf } from '../rules/compile.ts';
import type { Bound, Bounds, BoundsKey } from '../rules/context.ts';
import type { Curve } from '../rules/curve.ts';
import { type BoundValue, type CohortBounds, fractionOf, readBoundsForm } from './bounds-form.ts';
import type { Policy } from './options.ts';
import { countsTheSame, policyText, type ScorePolicy } from './policy.ts';

/** Bounds made ready for scoring. */
export interface ReadyBounds {
  /** Of a component, or of a part of one. */
  of(key: BoundsKey): Bounds | undefined;
  /** What a measure is worth against them, by the position of its rule among all leaves. */
  readonly curves: readonly (Curve | null)[];
}

interface Remembered {
  readonly rubric: CheckedRubric;
  readonly ready: ReadyBounds;
}

/** Bounds read before; only those that can never say anything else. */
const remembered = new WeakMap<CohortBounds, Remembered>();
const without = new WeakMap<CheckedRubric, ReadyBounds>();

/**
 * Bounds made ready for scoring; none are ready too.
 *
 * @throws {InputError} for bounds of another rubric or policy, unknown places, values that are no
 * fractions, and a min above its max.
 */
export function readBounds(
  rubric: CheckedRubric,
  bounds: CohortBounds | undefined,
  { printed }: Policy,
): ReadyBounds {
  if (bounds === undefined) return noBounds(rubric);
  const known = remembered.get(bounds);
  if (known?.rubric === rubric) {
    const issues = policyIssues(bounds, printed);
    if (issues.length > 0) throw new InputError(issues);
    return known.ready;
  }
  const given = readBoundsForm(bounds);
  const issues = [...boundsIssues(rubric, given), ...policyIssues(given, printed)];
  if (issues.length > 0) throw new InputError(issues);
  const values = new Map<BoundsKey, Bounds>();
  for (const [key, { min, max }] of Object.entries(given.components)) {
    values.set(key, { min: toReady(min), max: toReady(max) });
  }
  const ready = readyWith(rubric, values);
  if (isFixed(bounds)) remembered.set(bounds, { rubric, ready });
  return ready;
}

function noBounds(rubric: CheckedRubric): ReadyBounds {
  const known = without.get(rubric);
  if (known !== undefined) return known;
  const ready = readyWith(rubric, new Map());
  without.set(rubric, ready);
  return ready;
}

function readyWith(
  { components }: CheckedRubric,
  values: ReadonlyMap<BoundsKey, Bounds>,
): ReadyBounds {
  const of = (key: BoundsKey): Bounds | undefined => values.get(key);
  const curves = components.flatMap(({ rule }) => leavesOf(rule)).map((leaf) => curveOf(leaf, of));
  return { of, curves };
}

function toReady(bound: BoundValue): Bound {
  const { numerator, denominator, units, more } = bound;
  const others = more === undefined ? {} : { more };
  const printed = Object.freeze({
    numerator,
    denominator,
    units: Object.freeze([...units]),
    ...others,
  });
  return { value: fractionOf(bound), printed };
}

function boundsIssues(rubric: CheckedRubric, { rubric: of, components }: CohortBounds) {
  if (!isSameRubric(of, rubric.key())) return [otherRubric(of, rubric.key(), ['bounds', 'rubric'])];
  const keys = new Set(rubric.components.flatMap(({ boundsKeys }) => boundsKeys));
  return Object.keys(components).flatMap((key): IntakeIssue[] => {
    if (keys.has(key)) return [];
    const message = 'nothing here is scored against others';
    const path = ['bounds', 'components', key];
    return [namedByKey(rubric, { code: 'unknown-component', path, message }, key)];
  });
}

/** Under another policy other answers had set them. */
function policyIssues({ policy }: CohortBounds, scoring: ScorePolicy): readonly IntakeIssue[] {
  if (policy === null || countsTheSame(policy, scoring)) return NO_ISSUES;
  const message = 'they were taken under another policy: adoptBounds takes them over on purpose';
  const [expected, received] = [policyText(scoring), policyText(policy)];
  const path = ['bounds', 'policy'];
  return [{ code: 'conflicting-fields', path, message, expected, received }];
}

const NO_ISSUES: readonly IntakeIssue[] = [];

/** What is said of data of another rubric, wherever it is handed in. */
export function otherRubric(
  received: RubricKey,
  expected: RubricKey,
  path: readonly string[],
): IntakeIssue {
  const message = 'it is of another rubric, or of another state of this one';
  return {
    code: 'other-rubric',
    path,
    message,
    expected: nameOf(expected),
    received: nameOf(received),
    versions: [expected.version, received.version],
  };
}

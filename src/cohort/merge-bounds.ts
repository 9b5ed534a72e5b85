import { canonicalJson } from '../exact/canonical-json.ts';
import { compare, reduce } from '../exact/fraction.ts';
import { InputError } from '../intake/issue.ts';
import { isSameRubric } from '../rubric/key.ts';
import type { BoundsKey } from '../rules/context.ts';
import { otherRubric } from '../scoring/bounds.ts';
import {
  type BoundValue,
  type CohortBounds,
  type ComponentBounds,
  fractionOf,
  readBoundsForm,
} from '../scoring/bounds-form.ts';
import { boundValue, firstNamed, makeBounds } from './bounds.ts';

/**
 * The bounds of two parts of a cohort taken together: associative, commutative and idempotent, so
 * the parts can be read anywhere and merged in any order and grouping.
 *
 * @throws {InputError} for bounds of different rubrics (`other-rubric`) or policies
 *   (`conflicting-fields`), and for what is no bounds.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const a = cohortBounds(hueCommune2023, [unit('a', 50)]);
 * const b = cohortBounds(hueCommune2023, [unit('b', 75), unit('c', 20)]);
 * const both = mergeBounds(a, b).components['VII.1.2'];
 * [both.min.units, both.max.units]; // => [["c"], ["b"]]
 */
export function mergeBounds(a: CohortBounds, b: CohortBounds): CohortBounds {
  const [ours, theirs] = [readBoundsForm(a, ['a']), readBoundsForm(b, ['b'])];
  if (!isSameRubric(ours.rubric, theirs.rubric)) {
    throw new InputError([otherRubric(theirs.rubric, ours.rubric, ['b', 'rubric'])]);
  }
  const [expected, received] = [canonicalJson(ours.policy), canonicalJson(theirs.policy)];
  if (expected !== received) {
    const message = 'the bounds were taken under different policies';
    const code = 'conflicting-fields';
    throw new InputError([{ code, path: ['b', 'policy'], message, expected, received }]);
  }
  const components: { [key: BoundsKey]: ComponentBounds } = { ...ours.components };
  for (const [key, other] of Object.entries(theirs.components)) {
    const one = components[key];
    components[key] =
      one === undefined
        ? other
        : {
            min: further(one.min, other.min, -1),
            max: further(one.max, other.max, 1),
            rule: one.rule,
          };
  }
  return makeBounds({ ...ours, components });
}

function further(a: BoundValue, b: BoundValue, side: 1 | -1): BoundValue {
  const order = side * compare(fractionOf(a), fractionOf(b));
  if (order !== 0) return order > 0 ? a : b;
  const { units, more } = firstNamed([...a.units, ...b.units]);
  const value = reduce(fractionOf(a));
  return boundValue({ value, units, more: more || a.more === true || b.more === true });
}

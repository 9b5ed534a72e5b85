import { makeBounds } from '../cohort/bounds.ts';
import { compare, type Fraction, printFraction, reduce } from '../exact/fraction.ts';
import { measureOf, type ParsedRecord } from '../intake/record.ts';
import { ruleFingerprint } from '../rubric/fingerprint.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { leafAnswers } from '../rules/compile.ts';
import type { BoundValue, CohortBounds, ComponentBounds } from '../scoring/bounds-form.ts';
import { policyOf } from '../scoring/options.ts';
import { viewOf } from '../scoring/view.ts';

/**
 * A cohort's bounds cut at a quantile: of n values in order the ⌈q n⌉-th from either end, which is
 * the extreme itself while q n is at most 1. They are somebody's policy and no document's law.
 */
export function trimmedBounds(
  rubric: CheckedRubric,
  records: readonly ParsedRecord[],
  quantile: Fraction,
): CohortBounds {
  const policy = policyOf({});
  const views = records.map((record) => ({ record, list: viewOf(record, policy).list }));
  const components: { [key: string]: ComponentBounds } = {};
  for (const { order, rule } of rubric.components) {
    for (const { leaf, answerIn } of leafAnswers(rule)) {
      if (!leaf.compares) continue;
      const values = views.flatMap(({ record: { submission }, list }) => {
        const whole = list.answers[order];
        const answer = whole === undefined ? undefined : answerIn(whole, submission.unit.class);
        if (answer === undefined) return [];
        if (leaf.none?.(answer, submission.facts) !== undefined) return [];
        return [measureOf(list.measures, leaf.leaf) ?? leaf.measure(answer, submission.facts)];
      });
      if (values.length === 0) continue;
      values.sort(compare);
      const cut = Math.ceil((Number(quantile.n) * values.length) / Number(quantile.d));
      const at = Math.max(cut, 1) - 1;
      const [min, max] = [values[at], values[values.length - 1 - at]] as [Fraction, Fraction];
      components[leaf.site.key] = {
        min: bound(min),
        max: bound(max),
        rule: ruleFingerprint(leaf.rule),
      };
    }
  }
  return makeBounds({ rubric: rubric.key(), policy: null, components });
}

function bound(value: Fraction): BoundValue {
  return { ...printFraction(reduce(value)), units: [] };
}

import { compare, type Fraction, ONE } from '../../../exact/fraction.ts';
import { bestOfRule } from '../../../rules/best.ts';
import { compileRule, curveOf } from '../../../rules/compile.ts';
import { worthAt } from '../../../rules/curve.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ConditionSite } from './outcome.ts';

/** A measure, and the share of the points that the condition prints for it. */
export interface Sample {
  readonly measure: Fraction;
  readonly worth: Fraction;
}

/** Whether the rule, scored by the engine itself, gives every measure what the condition prints. */
export function givesBack(
  rule: Rule,
  samples: readonly Sample[],
  { maxPoints }: Pick<ConditionSite, 'maxPoints'>,
): boolean {
  const compiled = compileRule(rule, { maxPoints, key: '' }, () => 0);
  if (compiled.parts !== undefined) return false;
  const curve = curveOf(compiled, () => undefined);
  if (curve === null) return false;
  return samples.every(({ measure, worth }) => compare(worthAt(curve, measure), worth) === 0);
}

/** Whether some answer earns all points. */
export function reachesAll(rule: Rule, { maxPoints }: Pick<ConditionSite, 'maxPoints'>): boolean {
  return compare(bestOfRule(compileRule(rule, { maxPoints, key: '' }, () => 0)), ONE) >= 0;
}

import { add, compare, compareToZero, ONE, ZERO } from '../../../exact/fraction.ts';
import { textIn } from '../../../rules/text.ts';
import { earningOf } from './formula.ts';
import { shareText } from './fractions.ts';
import type { Glossary } from './glossary.ts';
import { lineRule } from './line-rule.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import type { Of } from './statement.ts';

/** "Điểm = Điểm tối đa × (a/b × 60% + c/d × 40%)": a part for each quotient, with its share of the points. */
export function ofAddends(
  { clause, addends }: Of<'addends'>,
  glossary: Glossary,
  { maxPoints }: ConditionSite,
): Outcome {
  let sum = ZERO;
  const parts = addends.flatMap((formula, at) => {
    const earning = earningOf(formula, glossary, maxPoints);
    if (earning?.kind !== 'line' || earning.of.growth || compareToZero(earning.slope) <= 0)
      return [];
    sum = add(sum, earning.slope);
    const share = shareText(earning.slope);
    const rule = lineRule(ONE, earning.of);
    if (share === undefined || rule === undefined) return [];
    const { labels } = 'labels' in rule ? rule : {};
    const said = labels !== undefined && 'numerator' in labels ? labels.numerator : undefined;
    const label = said === undefined ? `Tỷ lệ ${at + 1}` : textIn(said, 'vi');
    return [{ id: `p${at + 1}`, share, label, rule }];
  });
  const whole = parts.length === addends.length && compare(sum, ONE) === 0;
  return whole ? read({ kind: 'parts', parts }) : unread('unreachable', clause.text);
}

import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, divide, isZero, ONE } from '../../../exact/fraction.ts';
import type { Rule } from '../../../rules/rule.ts';
import { isRate } from './bare.ts';
import { boundOf } from './bound.ts';
import type { Earns } from './earns.ts';
import { type Earning, earningOf } from './formula.ts';
import { decimalText } from './fractions.ts';
import type { Glossary } from './glossary.ts';
import { growthBoundOf } from './growth.ts';
import { isNone } from './heads.ts';
import { lineRule } from './line-rule.ts';
import { measureOf } from './measure-of.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import { sameMeasure } from './same-measure.ts';
import type { Of } from './statement.ts';

/** "Điểm = Tỷ lệ × Điểm tối đa" for every measure. */
export function ofFormula(
  { formula, clause }: Of<'formula'>,
  earns: readonly Earns[],
  glossary: Glossary,
  site: ConditionSite,
): Outcome {
  const max = readPlain(site.maxPoints);
  const earning = earningOf(formula, glossary, site.maxPoints);
  // What the formula gives may be said once more: nothing for nothing, all points where it reaches them.
  const again = (one: Earns): boolean =>
    one.worth.kind === 'points' &&
    (one.worth.points.n === 0
      ? isNone(one.head)
      : compare(one.worth.points, max) === 0 && isReach(one, earning, site));
  const odd = earns.find((one) => !again(one));
  const floor = odd === undefined ? undefined : floorOf(odd, earning);
  if (odd !== undefined && (floor === undefined || earns.some((one) => one !== odd && !again(one))))
    return unread('contradiction', odd.clause.text);
  if (earning === undefined || earning.kind === 'fixed') return unread('unused', clause.text);
  if (earning.kind === 'rule')
    return read(
      withScale(earning.rule, site.name),
      earning.rule.kind === 'count' ? site.adjustment : undefined,
    );
  const unusedMeasure = [...glossary.measures].find(
    ([, quotient]) => measureOf(quotient, glossary) === undefined,
  );
  if (unusedMeasure !== undefined) return unread('unused', unusedMeasure[0]);
  if (compare(max, { n: 0, d: 1 }) === 0) return unread('unreachable', clause.text);
  const rule = lineRule(earning.slope, earning.of);
  if (rule === undefined) return unread('unreachable', clause.text);
  if (floor === undefined) return read(rule);
  return rule.kind === 'ratio' && rule.direction !== 'lower'
    ? read({ ...rule, floor })
    : unread('contradiction', odd?.clause.text ?? '');
}

/** "Tỷ lệ b/a < 0,70: 0 điểm" beside the formula: nothing under the floor, in percent or as a number. */
function floorOf({ head, worth }: Earns, earning: Earning | undefined): string | undefined {
  const bound = boundOf(head);
  const [named, top, bottom] =
    /^(?:(?:nếu|khi|trường hợp) )?(?:(?:tỷ lệ|tỷ trọng|kết quả)(?: %)?(?: này| đạt| đạt được| thực hiện)* ?(?:([a-zđ]\d?)\s*\/\s*([a-zđ]\d?) ?)?)?(?:đạt )?(?:dưới|<|thấp hơn|nhỏ hơn) ?\d[\d.,]*\s*%?$/u.exec(
      head,
    ) ?? [];
  const other =
    top !== undefined && earning?.kind === 'line' && earning.of.key !== `${top} / ${bottom}`;
  if (
    worth.kind !== 'points' ||
    !isZero(worth.points) ||
    earning?.kind !== 'line' ||
    named === undefined ||
    other
  )
    return undefined;
  const { low, high } = bound ?? {};
  if (low !== undefined || high?.open !== true || earning.of.complement || earning.of.growth)
    return undefined;
  const within = compare(high.at, ONE) < 0 && compare(high.at, divide(ONE, earning.slope)) < 0;
  return within && high.at.n !== 0 ? decimalText(high.at) : undefined;
}

/** Rates of units are compared, where the name alone says that it is one. */
function withScale(rule: Rule, name: string): Rule {
  const compared = rule.kind === 'min-max' || rule.kind === 'ratio-to-best';
  return compared && rule.scale === undefined && isRate(name) ? { ...rule, scale: 'share' } : rule;
}

/** The bound is where the line comes to all points. */
function isReach(earns: Earns, earning: Earning | undefined, site: ConditionSite): boolean {
  const { head } = earns;
  if (earning?.kind !== 'line' || earning.of.complement) return false;
  const bound = earning.of.growth ? growthBoundOf(head, site, true) : boundOf(head);
  const { low, high } = bound ?? {};
  if (bound?.scale !== 'share' || low === undefined || (high !== undefined && !bound.exact))
    return false;
  const said = { earns, bound, worth: { kind: 'fixed', share: ONE } } as const;
  return sameMeasure([said], site) && compare(low.at, divide(ONE, earning.slope)) === 0;
}

import { withoutStop } from '../figures/nouns.ts';
import { hasRest, ladderIn, ruleFigures } from '../figures/rules.ts';
import type { RuleOf, RuleSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { EN_BOUNDS, enUnit, enUnits } from './measure.ts';
import { enPoints } from './worth.ts';

const MEASURED = { growth: 'the growth since before', 'days-late': 'the days of delay' } as const;
const PERIODS: { readonly [periods: number]: string } = {
  4: 'quarters',
  12: 'months',
  52: 'weeks',
  365: 'days',
  366: 'days',
};

/** What falls short of the target. */
function short(rule: RuleOf<'ratio'>, print: Style['share'], what: string): string {
  const { below = 'proportional', target = '1', divisor = target, floor } = rule;
  if (below === 'zero') return 'less: no points';
  const way = `less: points = ${what}${divisor === '1' ? '' : `/${print(divisor)}`} × maximum`;
  return floor === undefined ? way : `${way}; under ${print(floor)}: no points`;
}

/** What is over the limit, where lower is better. */
function over(rule: RuleOf<'ratio'>, print: Style['share'], what: string): string {
  const { below = 'proportional', divisor = '1', target = '1' } = rule;
  if (below === 'zero') return 'more: no points';
  const end = print(divisor);
  return `more: points = (${end} − ${what})/(${end} − ${print(target)}) × maximum`;
}

/** How points are worked out, in a few words. */
export const enRules: RuleSentences = {
  achieved: () => 'met: all points; not met: no points',
  choice: (rule, style) =>
    rule.options
      .map(
        (one) =>
          `${withoutStop(style.text(one.label))}: ${style.share(one.fraction)} of the maximum`,
      )
      .join('; '),
  checklist: (rule, style) =>
    rule.items
      .map((one) => `${withoutStop(style.text(one.label))}: ${enPoints(one.points, style)}`)
      .join('; '),
  ratio: (rule, style) => {
    const { target = '1', direction } = rule;
    const { print, isShare } = ruleFigures(rule, 'share', style);
    const what = rule.as === undefined ? (isShare ? 'share' : 'result') : MEASURED[rule.as];
    const head = rule.as === undefined ? `a ${what} of` : what;
    return direction === 'lower'
      ? `${head} up to ${print(target)}: all points; ${over(rule, print, what)}`
      : `${head} ${print(target)} or more: all points; ${short(rule, print, what)}`;
  },
  count: ({ target = '1', below = 'proportional', pointsEach, labels }, style) => {
    if (pointsEach !== undefined) {
      const unit = enUnit(labels, style) ?? 'one';
      return `${enPoints(pointsEach, style)} for each ${unit}, at most the maximum`;
    }
    const units = enUnits(target, labels, style);
    const goal =
      units === undefined
        ? `a number of ${style.number(target)}`
        : `${style.number(target)} ${units}`;
    const way =
      below === 'zero'
        ? 'less: no points'
        : `less: points = number/${style.number(target)} × maximum`;
    return `${goal} or more: all points; ${way}`;
  },
  steps: (rule, style) => {
    const { isShare } = ruleFigures(rule, 'amount', style);
    const what = rule.as === undefined ? (isShare ? 'the share' : 'the result') : MEASURED[rule.as];
    const rest = hasRest(rule) ? '; else: no points' : '';
    return `by ${what}: ${ladderIn(rule, style, EN_BOUNDS, (share) => `${share} of the maximum`)}${rest}`;
  },
  resolved: ({ labels }, style) =>
    `no ${enUnit(labels, style) ?? 'case'} found: all points; else: points = handled/found × maximum`,
  coverage: ({ periods, labels }, style) => {
    const all = String(periods);
    const units = enUnits(all, labels, style) ?? PERIODS[periods] ?? 'periods';
    return `points = ${units} covered/${style.number(all)} × maximum`;
  },
  'min-max': (rule) =>
    `Min-Max against the other units: the ${rule.direction === 'lower' ? 'lower' : 'higher'} the better`,
  'ratio-to-best': () => "points = result/best unit's result × maximum",
  parts: ({ parts }, style, inner) =>
    parts
      .map(
        (one) =>
          `${withoutStop(style.text(one.label))} (${style.share(one.share)} of the maximum): ${inner(one.rule)}`,
      )
      .join('; '),
  deduction: ({ pointsEach, as, labels }, style) => {
    const unit = as === undefined ? (enUnit(labels, style) ?? 'case') : 'day of delay';
    return `${enPoints(pointsEach, style)} taken away for each ${unit}`;
  },
  'highest-of': ({ parts }, style, inner) =>
    `the highest of: ${parts.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  'lowest-of': ({ parts }, style, inner) =>
    `the lowest of: ${parts.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  'by-class': ({ classes, otherwise }, _style, inner) => {
    const list = classes.map((one) => `class of units "${one.class}": ${inner(one.rule)}`);
    if (otherwise !== undefined) list.push(`all other classes: ${inner(otherwise)}`);
    return list.join('; ');
  },
  'by-case': ({ cases }, style, inner) =>
    `by the case that applies: ${cases.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  awarded: () => 'points given by those who assess',
  unscored: () => 'followed only, not scored',
};

import { ladder, printer } from '../figures.ts';
import type { RuleOf, RuleSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { EN_BOUNDS } from './step.ts';

/** What falls short of a target, in the brackets behind it. */
const SHORT = { zero: 'nothing below it', proportional: 'in proportion below it' } as const;

const MEASURED = { growth: 'the growth since before', 'days-late': 'the days of delay' } as const;

/** What falls short of the target, with the divisor and the floor where there are any. */
function short(
  { below = 'proportional', divisor, floor }: RuleOf<'ratio'>,
  print: Style['share'],
): string {
  const how = divisor === undefined ? SHORT[below] : `${SHORT[below]}, to ${print(divisor)}`;
  return floor === undefined ? how : `${how}, nothing below ${print(floor)}`;
}

/** What a rule measures and what earns all points, in a few words. */
export const enRules: RuleSentences = {
  achieved: () => 'all or none',
  choice: (rule, style) =>
    rule.options.map((o) => `${o.label}: ${style.share(o.fraction)}`).join('; '),
  checklist: (rule, style) =>
    rule.items.map((i) => `${i.label}: ${style.number(i.points)} points`).join('; '),
  ratio: (rule, style) => {
    const { target = '1', direction } = rule;
    const print = printer(rule, 'share', style);
    const what = rule.as === undefined ? 'a share' : MEASURED[rule.as];
    return direction === 'lower'
      ? `${what}, the lower the better, all points at ${print(target)} or less`
      : `${what}, all points from ${print(target)} (${short(rule, print)})`;
  },
  count: ({ target = '1', below = 'proportional', pointsEach, whole }, style) => {
    const most = whole === undefined ? '' : `; at most ${style.number(String(whole))} are possible`;
    return pointsEach === undefined
      ? `a number, all points from ${style.number(target)} (${SHORT[below]})${most}`
      : `${style.number(pointsEach)} points each${most}`;
  },
  steps: (rule, style) => {
    const what = rule.as === undefined ? 'steps' : `steps of ${MEASURED[rule.as]}`;
    return `${what}: ${ladder(rule, style, EN_BOUNDS)}`;
  },
  resolved: () => 'all points if none found, else the share handled',
  coverage: (rule) => `periods covered of ${rule.periods} in the year`,
  'min-max': (rule) => `Min-Max, the ${rule.direction === 'lower' ? 'lower' : 'higher'} the better`,
  'ratio-to-best': () => 'against the best unit',
  parts: ({ parts }, style, inner) =>
    parts.map((p) => `${p.label} (${style.share(p.share)}): ${inner(p.rule)}`).join('; '),
  deduction: ({ pointsEach, as, labels }, style) => {
    const each = as === undefined ? (labels?.unit ?? 'case') : 'day of delay';
    return `${style.number(pointsEach)} points taken away for each ${each}`;
  },
  'highest-of': ({ parts }, _style, inner) =>
    `the highest of: ${parts.map((p) => `${p.label}: ${inner(p.rule)}`).join('; ')}`,
  'lowest-of': ({ parts }, _style, inner) =>
    `the lowest of: ${parts.map((p) => `${p.label}: ${inner(p.rule)}`).join('; ')}`,
  'by-class': ({ classes, otherwise }, _style, inner) => {
    const list = classes.map((one) => `class "${one.class}": ${inner(one.rule)}`);
    if (otherwise !== undefined) list.push(`all others: ${inner(otherwise)}`);
    return list.join('; ');
  },
  'by-case': ({ cases }, _style, inner) =>
    `by case: ${cases.map((one) => `${one.label}: ${inner(one.rule)}`).join('; ')}`,
  awarded: () => 'points awarded by those who assess',
  unscored: () => 'not scored',
};

import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { compareToZero, divide, subtract, ZERO } from '../exact/fraction.ts';
import type { ItemField, ItemValue } from '../rubric/diff/difference.ts';
import { growthOf } from '../rules/measure.ts';
import type { CountedTerm, StepBound } from '../rules/step.ts';
import { boundOf } from '../rules/step-bound.ts';
import type { BoundWords } from './bounds.ts';
import type { FindingOf, LintOf, NeedOf, RuleOf } from './sentences.ts';
import type { Style } from './style.ts';

/** Figures as they stand in the sentences of every language: only signs and a language's style. */

/** "4.256/5.768 = 73,79%". */
export function quotient(numerator: string, denominator: string, style: Style): string {
  const share = divide(readPlain(numerator), readPlain(denominator));
  return `${style.number(numerator)}/${style.number(denominator)} = ${style.percent(share)}`;
}

/** A bound: its value, and the first units that set it. */
export function bound({ numerator, denominator, units }: StepBound, style: Style): string {
  const value =
    denominator === '1' ? style.number(numerator) : quotient(numerator, denominator, style);
  return units.length === 0 ? value : `${value} (${units.join(', ')})`;
}

/** One side of figures for the period and to date. */
export function periodFigure(
  finding: FindingOf<'period-mismatch'>,
  side: 'period' | 'cumulative',
  style: Style,
): string {
  return finding.scale === 'share' ? style.share(finding[side]) : style.number(finding[side]);
}

/** A rule's steps, each with the words for its bound before it. */
export function ladder(rule: RuleOf<'steps'>, style: Style, words: BoundWords): string {
  const print = printer(rule, 'amount', style);
  return rule.steps
    .map((step) => {
      const { name, value } = boundOf(step);
      return `${words[name]} ${print(value)}: ${style.share(step.fraction)}`;
    })
    .join('; ');
}

/** How numbers of a rule's measure are written: shares and growths as percentages. */
export function printer(
  { scale, as }: Pick<RuleOf<'steps'>, 'scale' | 'as'>,
  usual: 'share' | 'amount',
  style: Style,
): (text: string) => string {
  if (as === 'growth') return style.share;
  return as === 'days-late' || (scale ?? usual) === 'amount' ? style.number : style.share;
}

/** A number of a rule by what is measured: days and amounts as they stand, else a percentage. */
export function byMeasure(
  measured: LintOf<'idle-target'>['measured'],
  style: Style,
): (text: string) => string {
  return measured === 'days-late' || measured === 'amount' ? style.number : style.share;
}

/** "a: 12 + b: 3" of things that were counted. */
export function counts(terms: readonly CountedTerm[], style: Style): string {
  return terms.map(({ label, value }) => `${label}: ${style.number(value)}`).join(' + ');
}

/** The growth from one number to another, as a percentage with its sign. */
export function grown(value: string, previous: string, style: Style): string {
  const growth = growthOf({ value, previous });
  const size = compareToZero(growth) < 0 ? subtract(ZERO, growth) : growth;
  const sign = compareToZero(growth) < 0 ? '-' : '+';
  return `${style.number(previous)} → ${style.number(value)} (${sign}${style.percent(size)})`;
}

const DECIMAL = /^-?[\d.]+$/;

/** From here to there, and how far that is where the goal is a decimal that is enough. */
export function change(need: NeedOf<'raise' | 'lower'>, style: Style, beyond: string): string {
  const shared = need.scale === 'share' || need.scale === 'rate';
  const print = (text: string): string => {
    if (!DECIMAL.test(text)) return text;
    return shared ? style.share(text) : style.number(text);
  };
  const whole = need.of === undefined ? '' : `/${style.number(need.of)}`;
  const passed = need.passed === true ? `${beyond} ` : '';
  const goal = `${passed}${print(need.to)}${whole}`;
  if (need.from === null) return goal;
  const way = `${print(need.from)}${whole} → ${goal}`;
  if (!DECIMAL.test(need.to) || need.passed === true) return way;
  const [high, low] = need.need === 'raise' ? [need.to, need.from] : [need.from, need.to];
  const gap = printDecimal(subtract(readPlain(high), readPlain(low)));
  return `${way} (${need.need === 'raise' ? '+' : '-'}${print(gap)})`;
}

/** Points with their sign: "+2,5", "-3", "0". */
export function signed(points: string, style: Style): string {
  const text = style.number(points);
  return points === '0' || points.startsWith('-') ? text : `+${text}`;
}

/** A value of a group, grade or milestone: bounds as percentages, days as dates, lists in a row. */
export function itemValue(
  field: ItemField | null,
  value: NonNullable<ItemValue>,
  style: Style,
): string {
  if (typeof value === 'string') {
    if (field === 'from') return style.share(value);
    return field === 'due' ? day(value, style) : value;
  }
  const list = 'items' in value ? value.items : value;
  return list
    .map((one) => (typeof one === 'string' ? one : `${one.of} ≥ ${style.share(one.from)}`))
    .join(', ');
}

/** A civil date, or a day of any year: "10-31" is "31/10" in Vietnamese. */
function day(due: string, style: Style): string {
  if (due.length > 5) return style.date(due);
  return style.date(`2000-${due}`).replace(/^2000-|\/2000$/, '');
}

import { readPlain } from '../../exact/decimal-text.ts';
import { divide, type Fraction, ZERO } from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { Labels } from '../../rules/labels.ts';
import { growthOf } from '../../rules/measure.ts';
import type { CountedTerm, Step, StepBound } from '../../rules/step.ts';
import type { Style } from '../style.ts';
import { equals, type Figure, figureOf, fullFigure } from './decimals.ts';

/** How a measure is written: as a percentage, as a number, or as a number of things or days. */
export type MeasureScale = 'share' | 'amount' | 'count' | 'days';

/** What was measured, of which the steps tell it: as it was handed in, with its exact value. */
export interface Measure {
  readonly scale: MeasureScale;
  readonly exact: Fraction;
  /** What it is set against: printed, it differs from each that is another number. */
  readonly against: readonly Fraction[];
  readonly labels: Labels;
  readonly value?: string;
  readonly share?: { readonly numerator: string; readonly denominator: string };
  readonly growth?: { readonly value: string; readonly previous: string };
  readonly days?: Extract<Step, { readonly step: 'days-late' }>;
  readonly terms?: Extract<Step, { readonly step: 'terms' }>;
}

/** The measure that the steps of one rule tell; undefined where they tell none. */
export function measureIn(steps: readonly Step[]): Measure | undefined {
  const decided = steps.at(-1);
  if (decided === undefined) return undefined;
  const labels = 'labels' in decided ? (decided.labels ?? {}) : {};
  const against = againstOf(decided);
  const terms = steps.find((one) => one.step === 'terms');
  for (const one of steps) {
    const about = { labels, against, scale: scaleOf(one, decided) };
    switch (one.step) {
      case 'measure':
        return { ...about, value: one.value, exact: readPlain(one.value) };
      case 'share': {
        const exact = divide(readPlain(one.numerator), readPlain(one.denominator));
        return { ...about, share: one, exact, ...(terms === undefined ? {} : { terms }) };
      }
      case 'growth':
        return { ...about, growth: one, exact: growthOf(one) };
      case 'days-late':
        return { ...about, days: one, exact: readPlain(one.days) };
      default:
    }
  }
  return undefined;
}

function scaleOf(measured: Step, decided: Step): MeasureScale {
  if (measured.step === 'growth') return 'share';
  if (measured.step === 'days-late') return 'days';
  if (decided.step === 'points-each' || decided.step === 'deduction') return 'count';
  if (decided.step === 'unscored') return measured.step === 'share' ? 'share' : 'amount';
  const scale = 'scale' in decided ? decided.scale : undefined;
  if (scale === 'share' || scale === 'rate') return 'share';
  return scale === 'count' ? 'count' : 'amount';
}

/** The numbers of the step that decides which a measure is held against. */
function againstOf(step: Step): Fraction[] {
  switch (step.step) {
    case 'target':
      return [step.target, step.floor, step.divisor].flatMap((one) =>
        one === undefined ? [] : [readPlain(one)],
      );
    case 'threshold': {
      const { atLeast, above, atMost, below, last } = step;
      return [atLeast ?? undefined, above, atMost, below, last?.value].flatMap((one) =>
        one === undefined ? [] : [readPlain(one)],
      );
    }
    case 'bounds':
      return [boundValueOf(step.min), boundValueOf(step.max)];
    case 'best':
      return [boundValueOf(step.best)];
    default:
      return [];
  }
}

/** The exact value of a bound. */
export function boundValueOf({ numerator, denominator }: StepBound): Fraction {
  return denominator === '0' ? ZERO : divide(readPlain(numerator), readPlain(denominator));
}

/** A number of a measure's scale beside others, as it is printed. */
export function measureFigure(
  value: Fraction,
  scale: MeasureScale,
  style: Style,
  others: readonly Fraction[] = [],
): Figure {
  if (scale === 'share') return style.percent(value, others);
  const full = fullFigure(value);
  const { text, exact } = full.exact ? full : figureOf(value, others);
  return { text: style.number(text), exact };
}

/** A number of a rubric in its measure's scale, with all of its digits. */
export function printAs(scale: MeasureScale, style: Style): (text: string) => string {
  if (scale === 'share') return style.share;
  return (text) => {
    if (!text.includes('/')) return style.number(text);
    const figure = fullFigure(readQuotient(text));
    return figure.exact ? style.number(figure.text) : text;
  };
}

/** "4.256/5.768 ≈ 73,79%"; the sign says whether it was rounded. */
export function quotientText(
  { share, exact, scale, against }: Pick<Measure, 'share' | 'exact' | 'scale' | 'against'>,
  style: Style,
  above: (number: string) => string = String,
  below: (number: string) => string = String,
): string {
  if (share === undefined) return '';
  const figure = measureFigure(exact, scale, style, against);
  const top = above(style.number(share.numerator));
  const bottom = below(style.number(share.denominator));
  const stroke = top === style.number(share.numerator) ? '/' : ' / ';
  return `${top}${stroke}${bottom} ${equals(figure)} ${figure.text}`;
}

/** "a: 12 + b: 3" of things that were counted. */
export function countsText(terms: readonly CountedTerm[], style: Style): string {
  return terms
    .map(({ label, value }) => `${style.text(label)}: ${style.number(value)}`)
    .join(' + ');
}

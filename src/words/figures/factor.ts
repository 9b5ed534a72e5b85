import type { Style } from '../style.ts';
import { type Measure, measureFigure } from './measure.ts';

/** "a/b" in brackets, where it is divided once more. */
export function bracketed(factor: string): string {
  return factor.includes('/') ? `(${factor})` : factor;
}

/** A measure as it stands in a formula: the numbers that it was made of, none of them rounded. */
export function factorText(measure: Measure, style: Style): string {
  const { share, growth, value, scale, exact, days } = measure;
  if (share !== undefined) {
    return `${style.number(share.numerator)}/${style.number(share.denominator)}`;
  }
  if (growth !== undefined) {
    const previous = style.number(growth.previous);
    return `(${style.number(growth.value)} − ${previous})/${previous}`;
  }
  if (value !== undefined) return scale === 'share' ? style.share(value) : style.number(value);
  if (days !== undefined) return style.number(days.days);
  return measureFigure(exact, scale, style, measure.against).text;
}

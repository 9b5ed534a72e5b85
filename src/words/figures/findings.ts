import { readPlain } from '../../exact/decimal-text.ts';
import { divide, ONE } from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { FindingOf } from '../sentences.ts';
import type { Style } from '../style.ts';
import { equals } from './decimals.ts';
import { measureFigure } from './measure.ts';

/** The share that the unit's numbers give, which differs in print from the one that it wrote. */
export function exactShare(
  { reported, exact }: { readonly reported: string; readonly exact: string },
  style: Style,
): string {
  return style.percent(readPlain(exact), [readPlain(reported)]).text;
}

/** A share over the whole: as it was handed in, and as a percentage that differs from 100%. */
export function aboveText(
  { share, value, numerator, denominator }: FindingOf<'above-whole'>,
  style: Style,
): string {
  if (value !== undefined) return style.share(value);
  if (numerator === undefined || denominator === undefined) return style.share(share);
  const figure = style.percent(divide(readPlain(numerator), readPlain(denominator)), [ONE]);
  const quotient = `${style.number(numerator)}/${style.number(denominator)}`;
  // Where no digits that anybody reads tell the two apart, the quotient alone says it.
  return figure.text === '100%' ? quotient : `${quotient} ${equals(figure)} ${figure.text}`;
}

/** One side of figures for the period and to date: printed, the two differ. */
export function periodFigure(
  finding: FindingOf<'period-mismatch'>,
  side: 'period' | 'cumulative',
  style: Style,
): string {
  return finding.scale === 'share' ? style.share(finding[side]) : style.number(finding[side]);
}

/** The value that all units have. */
export function spreadText({ value, scale }: FindingOf<'no-spread'>, style: Style): string {
  return measureFigure(readQuotient(value), scale === undefined ? 'amount' : 'share', style).text;
}

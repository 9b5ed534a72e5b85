import { printDecimal, readPlain } from '../../exact/decimal-text.ts';
import { multiply } from '../../exact/fraction.ts';
import type { Figure } from './figures.ts';
import type { Token } from './tokens.ts';

/** "2 triệu" in the unit asked for, or as the number that it is. */
export function timesOf({ value, to }: Figure, tokens: readonly Token[]): string[] {
  const token = tokens[to];
  const times = token?.kind === 'word' ? POWERS[token.word.plain] : undefined;
  const number = value.native ?? value.foreign;
  if (number === undefined || times === undefined) return [];
  return [number, printDecimal(multiply(readPlain(number), { n: times, d: 1 }))];
}

const POWERS: { readonly [word: string]: number | undefined } = {
  chuc: 10,
  tram: 100,
  nghin: 1000,
  ngan: 1000,
  van: 10_000,
  trieu: 1_000_000,
  tr: 1_000_000,
  ty: 1_000_000_000,
};

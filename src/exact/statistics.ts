import type { Fraction } from './fraction.ts';

/**
 * The q-quantile of whole numbers in order, for q in quarters: between two neighbours the straight
 * line (R's type 7, the spreadsheets' QUARTILE.INC), as an exact fraction. For a list that is not empty.
 */
export function quartile(sorted: readonly number[], quarters: 0 | 1 | 2 | 3 | 4): Fraction {
  const position = (sorted.length - 1) * quarters;
  const at = Math.floor(position / 4);
  const low = sorted[at] ?? 0;
  const high = sorted[at + 1] ?? low;
  return { n: low * 4 + (high - low) * (position % 4), d: 4 };
}

/** How equal things share ranks: 1 2 2 4, 1 2 2 3, or 1 2 3 4. */
export type Ties = 'competition' | 'dense' | 'ordinal';

/** Ranks of things that are sorted already; `same` says which neighbours are equal. */
export function ranksOf<T>(
  sorted: readonly T[],
  same: (a: T, b: T) => boolean,
  ties: Ties,
): number[] {
  let rank = 0;
  return sorted.map((one, index) => {
    const before = sorted[index - 1];
    const equal = index > 0 && before !== undefined && same(before, one);
    if (ties === 'ordinal' || !equal) rank = ties === 'dense' ? rank + 1 : index + 1;
    return rank;
  });
}

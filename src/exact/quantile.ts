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

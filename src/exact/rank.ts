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

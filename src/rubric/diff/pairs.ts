import { likeness, sameNameKey } from '../same-name.ts';

/** What two rubrics are matched by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Pairs<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Under this likeness a number that stands in both rubrics stands for two different things. */
const SAME_THING = 0.5;

/**
 * Which of one year's things is which of the next's, in three rounds: the same id and the same
 * name; the same name under another id (moved); the same id under a name of which at least half
 * the words stayed (renamed). Numbers are given anew when a row is put in, so a name counts for
 * more than a number. What is left was removed or added.
 */
export function pairUp<T extends Named>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const left = new Set(before);
  const right = new Set(after);
  const found = new Map<T, T>();
  const round = (same: (a: T, b: T) => boolean): void => {
    for (const a of left) {
      for (const b of right) {
        if (!same(a, b)) continue;
        found.set(a, b);
        left.delete(a);
        right.delete(b);
        break;
      }
    }
  };
  const meanings = new Map([...before, ...after].map((one) => [one, sameNameKey(one.name)]));
  const sameName = (a: T, b: T): boolean => meanings.get(a) === meanings.get(b);
  round((a, b) => a.id === b.id && sameName(a, b));
  round(sameName);
  round((a, b) => a.id === b.id && likeness(a.name, b.name) >= SAME_THING);
  const pairs = before.flatMap((a): (readonly [T, T])[] => {
    const b = found.get(a);
    return b === undefined ? [] : [[a, b]];
  });
  return { pairs, removed: [...left], added: [...right] };
}

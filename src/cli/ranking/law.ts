import { type RankingRow, rankUnits, type UnitSummary } from '../../index.ts';

/** So many units are handed to the law at once; of more units parts are put in order and merged. */
const WINDOW = 2048;

/** The order of `rankUnits`, for more units than are to be in memory as scores. */
export class OrderByLaw {
  readonly #like: UnitSummary;

  /** Units are told apart by what ranking looks at; everything else is as in this summary. */
  constructor(like: UnitSummary) {
    this.#like = { ...like, pillars: [] };
  }

  /** Puts units, by their numbers, in order; as long as it takes, in little memory. */
  sort(units: Uint32Array, rowOf: (unit: number) => RankingRow): void {
    for (let from = 0; from < units.length; from += WINDOW) {
      const part = units.subarray(from, from + WINDOW);
      part.set(this.#sorted(part, rowOf));
    }
    for (let size = WINDOW; size < units.length; size *= 2) {
      for (let from = 0; from + size < units.length; from += 2 * size) {
        const both = units.subarray(from, from + 2 * size);
        both.set(this.#merged(both.slice(0, size), both.slice(size), rowOf));
      }
    }
  }

  /** The names of groups as rankings of each follow each other. */
  groups(names: readonly string[]): string[] {
    const scores = names.map((name) => {
      return { ...this.#like, unit: { id: name === '' ? '-' : `-${name}`, group: name } };
    });
    return rankUnits(scores, { within: 'group' }).map(({ unit }) => unit.group ?? '');
  }

  #sorted(units: Iterable<number>, rowOf: (unit: number) => RankingRow): number[] {
    const numbers = new Map<string, number>();
    const scores = Array.from(units, (number): UnitSummary => {
      const { unit, figure } = rowOf(number);
      numbers.set(unit.id, number);
      return { ...this.#like, unit, points: figure ?? '0', index: figure === null ? null : '1' };
    });
    return rankUnits(scores).map(({ unit }) => numbers.get(unit.id) ?? 0);
  }

  /**
   * Two lists in order as one: the next so many of both are among the next so many of each, so that
   * never more than these are looked at.
   */
  #merged(left: Uint32Array, right: Uint32Array, rowOf: (unit: number) => RankingRow): Uint32Array {
    const merged = new Uint32Array(left.length + right.length);
    let [l, r] = [0, 0];
    while (l < left.length && r < right.length) {
      const [a, b] = [left.subarray(l, l + WINDOW), right.subarray(r, r + WINDOW)];
      const ofLeft = new Set(a);
      for (const unit of this.#sorted([...a, ...b], rowOf).slice(0, WINDOW)) {
        merged[l + r] = unit;
        if (ofLeft.has(unit)) l += 1;
        else r += 1;
      }
    }
    merged.set(left.subarray(l), l + r);
    merged.set(right.subarray(r), l + r);
    return merged;
  }
}

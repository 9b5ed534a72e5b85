import { type RankingRow, type RankOptions, rankUnits, type UnitSummary } from '../../index.ts';
import { Column } from './column.ts';
import { OrderByLaw } from './law.ts';
import { Slab } from './slab.ts';

/**
 * What a ranking of very many units keeps of each: its row as text, and the figure that it is ranked
 * by, some 120 bytes. Figures, order and ties are those of `rankUnits`, which would hold several
 * hundred bytes of each unit.
 */
export class Ledger {
  readonly #asked: RankOptions;
  readonly #rows = new Slab();
  readonly #places = new Column();
  readonly #figures = new Column();
  /** Groups by name with their numbers, and each unit's, where groups are ranked for themselves. */
  readonly #groups = new Map<string, number>();
  readonly #groupOf = new Column();
  #law: OrderByLaw | undefined;

  constructor(asked: Pick<RankOptions, 'by' | 'pillar' | 'ties' | 'within'>) {
    this.#asked = asked;
  }

  get size(): number {
    return this.#places.length;
  }

  add(summary: UnitSummary): void {
    const [row] = rankUnits([summary], this.#asked) as [RankingRow];
    this.#law ??= new OrderByLaw(summary);
    const { unit, figure, points, index, grade, errors } = row;
    this.#places.push(
      this.#rows.add(
        JSON.stringify([unit, figure === points ? 0 : figure, points, index, grade, errors]),
      ),
    );
    this.#figures.push(figure === null ? Number.NEGATIVE_INFINITY : Number(figure));
    if (this.#asked.within === undefined) return;
    const group = unit.group ?? '';
    const number = this.#groups.get(group) ?? this.#groups.size;
    this.#groups.set(group, number);
    this.#groupOf.push(number);
  }

  /** The ranking, row by row. */
  *rows(): Generator<RankingRow> {
    let group: string | undefined;
    let [ranked, distinct, rank] = [0, 0, 0];
    let before: string | null = null;
    for (const at of this.#order()) {
      const row = this.#row(at);
      const own = this.#asked.within === undefined ? '' : (row.unit.group ?? '');
      if (own !== group) {
        [ranked, distinct, before] = [0, 0, null];
        group = own;
      }
      if (row.figure === null) {
        yield row;
        continue;
      }
      ranked += 1;
      if (row.figure !== before) {
        distinct += 1;
        rank = this.#asked.ties === 'dense' ? distinct : ranked;
      } else if (this.#asked.ties === 'ordinal') rank = ranked;
      before = row.figure;
      yield { ...row, rank };
    }
  }

  #row(at: number): RankingRow {
    const [unit, figure, points, index, grade, errors] = JSON.parse(
      this.#rows.text(this.#places.at(at)),
    );
    return {
      unit,
      rank: null,
      figure: figure === 0 ? points : figure,
      points,
      index,
      grade,
      errors,
    };
  }

  /** By group and figure; what is equal in both, or nearly so, as the law has it. */
  *#order(): Generator<number> {
    const law = this.#law;
    if (law === undefined) return;
    const [figures, groupOf] = [this.#figures, this.#groupOf];
    const placeOf = this.#groupPlaces(law);
    const groupAt = (at: number): number => placeOf[groupOf.at(at)] ?? 0;
    const all = Uint32Array.from({ length: this.size }, (_, at) => at);
    all.sort((a, b) => groupAt(a) - groupAt(b) || greatestFirst(figures.at(a), figures.at(b)));
    for (let from = 0; from < all.length; ) {
      const first = all[from] ?? 0;
      let to = from + 1;
      for (; to < all.length; to += 1) {
        const next = all[to] ?? 0;
        if (figures.at(next) !== figures.at(first) || groupAt(next) !== groupAt(first)) break;
      }
      if (to - from > 1) law.sort(all.subarray(from, to), (at) => this.#row(at));
      yield* all.subarray(from, to);
      from = to;
    }
  }

  /** By the number of a group its place among all. */
  #groupPlaces(law: OrderByLaw): readonly number[] {
    const places: number[] = [];
    for (const [place, name] of law.groups([...this.#groups.keys()]).entries()) {
      places[this.#groups.get(name) ?? 0] = place;
    }
    return places;
  }
}

/** Neither of them may be taken from the other: what has no figure is infinitely small. */
function greatestFirst(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

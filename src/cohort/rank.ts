import { compare } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import { ranksOf, type Ties } from '../exact/rank.ts';
import type { Unit } from '../intake/submission.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { RubricReference, Totals } from '../scoring/score.ts';

/** What ranking looks at: a whole score or a summary. */
export interface Ranked extends Totals {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly pillars: readonly (Totals & { readonly id: string })[];
}

/** The figure compared: as it is printed, never with hidden digits. */
export type RankBy = 'points' | 'rescaledPoints' | 'index';

export interface RankOptions {
  /** Default `points`. `rescaledPoints` and `index` take what does not apply out of the comparison. */
  readonly by?: RankBy;
  /** Compare this pillar instead of the total. */
  readonly pillar?: string;
  /** Default `competition`: 1, 2, 2, 4. */
  readonly ties?: Ties;
  /** Pillars that decide between equal units, in this order, by the same figure. */
  readonly tieBreakers?: readonly string[];
  /** Rank each group (district, province, region) for itself. */
  readonly within?: 'group';
}

export interface RankingRow {
  readonly unit: Unit;
  /** Null for a unit without the figure: everything is excluded. */
  readonly rank: number | null;
  readonly points: string;
  readonly index: string | null;
}

/**
 * Ranks units by their published figures, greatest first. Ties share a rank (standard competition
 * ranking) unless `tieBreakers` tell them apart; `ordinal` ranks never repeat, and what is equal in
 * everything stands in the order of unit ids. With `within`, groups follow each other by name.
 *
 * @throws {UsageError} for scores of different rubrics or versions, and pillars they do not have.
 * @example
 * const score = (id, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'I.5.1': { achieved } } });
 * rankUnits([score('c', false), score('b', true), score('a', true)]).map(
 *   ({ unit, rank, points }) => [unit.id, rank, points],
 * ); // => [["a", 1, "4"], ["b", 1, "4"], ["c", 3, "0"]]
 */
export function rankUnits(scores: readonly Ranked[], options: RankOptions = {}): RankingRow[] {
  const { by = 'points', ties = 'competition', tieBreakers = [], within, pillar } = options;
  sameRubric(scores);
  const rows = scores.map((score) => ({
    score,
    group: within === 'group' ? (score.unit.group ?? '') : '',
    keys: [pillar, ...tieBreakers].map((id) => figure(score, id, by)),
  }));
  rows.sort((a, b) => order(a.group, b.group) || byKeys(a, b) || byUnit(a, b));
  const groups = grouped(rows);
  return [...groups.values()].flatMap((members) => {
    const placed = members.filter(({ keys }) => keys[0] !== null);
    const ranks = ranksOf(placed, (a, b) => byKeys(a, b) === 0, ties);
    return members.map(({ score, keys }, index) => {
      const { unit, points, index: share } = score;
      const rank = keys[0] === null ? null : (ranks[index] ?? null);
      return { unit, rank, points, index: share };
    });
  });
}

interface Row {
  readonly score: Ranked;
  readonly group: string;
  readonly keys: readonly (string | null)[];
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  return groups;
}

/** The printed figure of the total or of a pillar. */
function figure(score: Ranked, pillar: string | undefined, by: RankBy): string | null {
  if (pillar === undefined) return score[by];
  const found = score.pillars.find(({ id }) => id === pillar);
  if (found === undefined) throw new UsageError(`the scores have no pillar "${pillar}"`);
  return found[by];
}

/** Greatest first; a unit without the figure after all others. */
function byKeys(a: Row, b: Row): number {
  for (const [at, ours] of a.keys.entries()) {
    const theirs = b.keys[at] ?? null;
    if (ours === theirs) continue;
    if (ours === null) return 1;
    if (theirs === null) return -1;
    const difference = compare(readPlain(theirs), readPlain(ours));
    if (difference !== 0) return difference;
  }
  return 0;
}

function byUnit(a: Row, b: Row): number {
  return order(a.score.unit.id, b.score.unit.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sameRubric(scores: readonly Ranked[]): void {
  const [first, ...rest] = scores;
  const other = rest.find(
    ({ rubric }) => rubric.id !== first?.rubric.id || rubric.version !== first.rubric.version,
  );
  if (other === undefined) return;
  throw new UsageError(`"${first?.rubric.id}" and "${other.rubric.id}" cannot be ranked together`);
}

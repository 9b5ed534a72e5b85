import { compareDecimals } from '../exact/compare-decimal.ts';
import { ranksOf } from '../exact/statistics.ts';
import type { Unit } from '../intake/submission.ts';
import { asFixed } from '../rubric/freeze.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { Ranked } from '../scoring/scores.ts';
import type { RankBy, RankKey, RankKeys } from './rank-options.ts';
import { vietnameseKey } from './vietnamese-order.ts';

/** A unit in a ranking. */
export interface RankingRow {
  readonly unit: Unit;
  /** Null for a unit of which nothing is assessed: it is not level with a zero. */
  readonly rank: number | null;
  /** What it was ranked by; null where there is no rank. */
  readonly figure: string | null;
  readonly points: string;
  readonly index: string | null;
  readonly grade: string | null;
  /** How many findings of severity error the score rests on. */
  readonly errors: number;
}

/** The ranking of scores and options that are read. */
export function rank(
  scores: readonly Ranked[],
  { by, ties, keys, grouped }: RankKeys,
): RankingRow[] {
  const rows = scores.map(
    (score): Row => ({
      score,
      group: grouped ? (score.unit.group ?? '').normalize('NFC').trim() : '',
      keys: keys.map((key) => figure(score, key, by)),
      name: undefined,
    }),
  );
  const placeOf = groupPlaces(rows);
  rows.sort((a, b) => placeOf(a) - placeOf(b) || byKeys(a, b) || byUnit(a, b));
  return [...groupsOf(rows).values()].flatMap((members) => {
    const placed = members.filter(isRanked);
    const ranks = ranksOf(placed, (a, b) => byKeys(a, b) === 0, ties);
    return members.map((row, index) => rowOf(row, ranks[index] ?? null));
  });
}

interface Row {
  readonly score: Ranked;
  readonly group: string;
  /** The figure that decides, then those of the tie-breakers. */
  readonly keys: readonly (string | null)[];
  /** The name as it sorts; made where two units are equal. */
  name: string | undefined;
}

function isRanked({ keys }: Row): boolean {
  return keys[0] !== null;
}

function rowOf({ score, keys }: Row, rank: number | null): RankingRow {
  const { unit, points, index, grade = null } = score;
  const [figure = null] = keys;
  return {
    unit: Object.isFrozen(unit) ? unit : asFixed(unit, 'a unit of the scores'),
    rank: figure === null ? null : rank,
    figure,
    points,
    index,
    grade,
    errors: errorsOf(score),
  };
}

function errorsOf({ errors, findings = [] }: Ranked): number {
  return errors ?? findings.filter(({ severity }) => severity === 'error').length;
}

/** The place of each group among all, by its Vietnamese name. */
function groupPlaces(rows: readonly Row[]): (row: Row) => number {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const keys = new Map(groups.map((group) => [group, vietnameseKey(group)]));
  groups.sort((a, b) => order(keys.get(a) ?? '', keys.get(b) ?? '') || order(a, b));
  const places = new Map(groups.map((group, place) => [group, place]));
  return ({ group }) => places.get(group) ?? 0;
}

function groupsOf(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  return groups;
}

/** The printed figure of a level; none of what nothing is assessed of. */
function figure(score: Ranked, { level, id }: RankKey, by: RankBy): string | null {
  if (score.index === null) return null;
  if (level === 'total') return score[by];
  const found = score[level]?.find((one) => one.id === id);
  if (found === undefined) throw new UsageError(`a score has no ${level.slice(0, -1)} "${id}"`);
  return found.index === null ? null : found[by];
}

/** Greatest first; a unit without the figure after all others. */
function byKeys(a: Row, b: Row): number {
  for (const [at, ours] of a.keys.entries()) {
    const theirs = b.keys[at] ?? null;
    if (ours === theirs) continue;
    if (ours === null) return 1;
    if (theirs === null) return -1;
    const difference = compareDecimals(theirs, ours);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byUnit(a: Row, b: Row): number {
  return order(sortName(a), sortName(b)) || order(a.score.unit.id, b.score.unit.id);
}

function sortName(row: Row): string {
  const { name, id } = row.score.unit;
  row.name ??= vietnameseKey(name ?? id);
  return row.name;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

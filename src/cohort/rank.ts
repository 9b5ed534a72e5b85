import { compareDecimals } from '../exact/compare-decimal.ts';
import { ranksOf, type Ties } from '../exact/statistics.ts';
import { InputError } from '../intake/issue.ts';
import type { Unit } from '../intake/submission.ts';
import { asFixed } from '../rubric/freeze.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { listOf, oneOf, optionsOf, text } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { requireOnePolicy } from '../scoring/policy.ts';
import { type Ranked, readScores } from '../scoring/scores.ts';
import { duplicateUnit } from './duplicate.ts';
import { vietnameseKey } from './vietnamese-order.ts';

/** The figure compared: as it is printed, never with hidden digits. */
export type RankBy = 'points' | 'rescaledPoints' | 'index';

/** What units are ranked by, and how ties are settled. */
export interface RankOptions<PillarId extends string = string> {
  /** Default `points`. `rescaledPoints` and `index` take what does not apply out of the comparison. */
  readonly by?: RankBy | undefined;
  /** Compare this pillar instead of the total. */
  readonly pillar?: PillarId | undefined;
  /** Compare this group of pillars instead of the total; either this or a pillar. */
  readonly group?: string | undefined;
  /** Default `competition`: 1, 2, 2, 4. */
  readonly ties?: Ties | undefined;
  /** Pillars that decide between equal units, in this order, by the same figure. */
  readonly tieBreakers?: readonly PillarId[] | undefined;
  /** Rank each group (district, province, region) for itself. */
  readonly within?: 'group' | undefined;
}

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

/**
 * Ranks units by their published figures, greatest first. Ties share a rank (standard competition
 * ranking) unless `tieBreakers` tell them apart; `ordinal` ranks never repeat. What is equal in
 * everything stands in the order of Vietnamese names, then of ids. With `within`, groups follow
 * each other by name.
 * Results that were stored packed are unpacked first (`unpackScore`).
 *
 * @throws {InputError} for a unit that stands twice (`duplicate-unit`).
 * @throws {UsageError} for what is no list of scores, scores of different rubrics or policies, an option that is
 *   not possible, and pillars that the scores do not have.
 * @example
 * const score = (id, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'I.5.1': { achieved } } });
 * rankUnits([score('c', false), score('b', true), score('a', true)]).map(
 *   ({ unit, rank, figure }) => [unit.id, rank, figure],
 * ); // => [["a", 1, "4"], ["b", 1, "4"], ["c", 3, "0"]]
 */
export function rankUnits<const PillarId extends string>(
  scores: readonly Ranked<PillarId>[],
  options?: RankOptions<NoInfer<PillarId>>,
): RankingRow[];
export function rankUnits(scores: readonly Ranked[], options: RankOptions = {}): RankingRow[] {
  const read = readScores(scores);
  const asked = readRankOptions(options, read[0]);
  requireOneRubric(read);
  requireOnePolicy(read);
  requireUnitsOnce(read);
  return rank(read, asked);
}

/** Options of a ranking, read. */
interface Asked {
  readonly by: RankBy;
  readonly ties: Ties;
  /** What decides, one after the other. */
  readonly keys: readonly Key[];
  readonly grouped: boolean;
}

/** The total, a pillar or a group of pillars. */
interface Key {
  readonly level: 'total' | 'pillars' | 'groups';
  readonly id: string;
}

const FORMS = {
  by: /* @__PURE__ */ oneOf('points', 'rescaledPoints', 'index'),
  pillar: text,
  group: text,
  ties: /* @__PURE__ */ oneOf('competition', 'dense', 'ordinal'),
  tieBreakers: /* @__PURE__ */ listOf(text),
  within: /* @__PURE__ */ oneOf('group'),
};

interface Levels {
  readonly pillars: readonly { readonly id: string }[];
  readonly groups?: readonly { readonly id: string }[] | undefined;
}

/** @throws {UsageError} for an option that is not possible with these pillars and groups. */
export function readRankOptions(
  options: RankOptions | undefined,
  levels: Levels | undefined,
): Asked {
  const { by, pillar, group, ties, tieBreakers = [], within } = optionsOf(options, FORMS);
  if (pillar !== undefined && group !== undefined) {
    throw new UsageError('ranks are by a pillar or by a group of pillars, not by both');
  }
  const first: Key =
    group !== undefined
      ? { level: 'groups', id: group }
      : pillar !== undefined
        ? { level: 'pillars', id: pillar }
        : { level: 'total', id: '' };
  const keys = [first, ...tieBreakers.map((id): Key => ({ level: 'pillars', id }))];
  for (const { level, id } of keys) {
    if (level === 'total' || levels === undefined) continue;
    const possible = levels[level] ?? [];
    if (possible.some((one) => one.id === id)) continue;
    const [name, ids] = [level.slice(0, -1), possible.map((one) => one.id).join(', ')];
    throw new UsageError(`the scores have no ${name} "${id}": possible are ${ids || 'none'}`);
  }
  return {
    by: by ?? 'points',
    ties: ties ?? 'competition',
    keys,
    grouped: within === 'group',
  };
}

/** The ranking of scores and options that are read. */
export function rank(scores: readonly Ranked[], { by, ties, keys, grouped }: Asked): RankingRow[] {
  const rows = scores.map(
    (score): Row => ({
      score,
      group: grouped ? (score.unit.group ?? '') : '',
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
function figure(score: Ranked, { level, id }: Key, by: RankBy): string | null {
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

/** @throws {InputError} that names every unit that stands a second time. */
export function requireUnitsOnce(scores: readonly Ranked[]): void {
  const seen = new Set<string>();
  const issues = scores.flatMap(({ unit }, position) => {
    const { id } = unit;
    const known = seen.has(id);
    seen.add(id);
    const path = ['scores', position, 'unit', 'id'];
    return known ? [{ ...duplicateUnit(path, unit), unit: id, position }] : [];
  });
  if (issues.length > 0) throw new InputError(issues);
}

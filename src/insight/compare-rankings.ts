import type { RankingRow } from '../cohort/ranking.ts';
import { readPlain } from '../exact/decimal-text.ts';
import { add, compare, divide, type Fraction, ZERO } from '../exact/fraction.ts';
import type { Unit } from '../intake/submission.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { RubricDiff } from '../rubric/diff/difference.ts';
import { difference } from '../rubric/diff/read-diff.ts';
import { entriesOf, given, optionsOf, shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { UnitScore } from '../scoring/score.ts';
import { compareScores } from './compare.ts';
import type { ScoreComparison } from './comparison.ts';
import { readRanking } from './read-ranking.ts';

/** A ranking, or a scored cohort: then the scores say why a unit moved. */
export type RankingOrCohort =
  | readonly RankingRow[]
  | { readonly ranking: readonly RankingRow[]; readonly units: readonly object[] };

/** How the units and results of two rankings are paired. */
export interface CompareRankingsOptions {
  /** By the id of a unit after, the ids of the units before of which it was made. */
  readonly predecessors?: { readonly [unit: string]: readonly string[] } | undefined;
  /** What `diffRubrics` says, where the two cohorts were scored on two rubrics. */
  readonly diff?: RubricDiff | undefined;
}

/** One unit in two rankings. */
export interface RankChange {
  readonly unit: Unit;
  /** Null where it had no rank, or was not there. */
  readonly before: number | null;
  readonly after: number | null;
  /** By how many places it moved: above 0 upwards. */
  readonly moved: number | null;
  /** Where both sides have its whole score, and it had one predecessor or none. */
  readonly comparison?: ScoreComparison;
}

/**
 * Who moved between two rankings, by how many places and, of scored cohorts, why. In the order of
 * the ranking after, then what is only in the one before. A unit that was made of several has the
 * place before that the mean of their figures would have had among the others of then.
 *
 * @throws {UsageError} for what is no ranking, a unit that stands in one twice, predecessors that
 *   are no lists of units of the ranking before, scores that cannot be compared (see
 *   `compareScores`), and an option that is not possible.
 * @example
 * const row = (id, rank, figure) =>
 *   ({ unit: { id }, rank, figure, points: figure, index: null, grade: null, errors: 0 });
 * compareRankings(
 *   [row('a', 1, '90'), row('b', 2, '80'), row('c', 3, '70')],
 *   [row('ab', 1, '88'), row('c', 2, '75')],
 *   { predecessors: { ab: ['a', 'b'] } },
 * ).map(({ unit, before, after, moved }) => [unit.id, before, after, moved]);
 * // => [["ab", 1, 1, 0], ["c", 3, 2, 1]]
 */
export function compareRankings(
  before: RankingOrCohort,
  after: RankingOrCohort,
  options: CompareRankingsOptions = {},
): readonly RankChange[] {
  const [then, now] = [readRanking(before, 'before'), readRanking(after, 'after')];
  const { diff, predecessors } = optionsOf(options, {
    predecessors: given<object>(),
    diff: difference,
  });
  const old = new Map(then.rows.map((row) => [row.unit.id, row]));
  const madeOf = predecessorsIn(predecessors, old, new Set(now.rows.map(({ unit }) => unit.id)));
  const used = new Set<string>();
  const changes = now.rows.map(({ unit, rank }): RankChange => {
    const ids = madeOf.get(unit.id) ?? [unit.id];
    for (const id of ids) used.add(id);
    const rows = ids.flatMap((id) => old.get(id) ?? []);
    const [row] = rows;
    const place = rows.length > 1 ? placeOf(rows, then.rows) : (row?.rank ?? null);
    const [first, second] = [then.scores.get(ids[0] ?? ''), now.scores.get(unit.id)];
    const both = ids.length === 1 && first !== undefined && second !== undefined;
    return {
      unit,
      before: place,
      after: rank,
      moved: place === null || rank === null ? null : place - rank,
      ...(both ? { comparison: comparisonOf(first, second, diff) } : {}),
    };
  });
  const gone = then.rows.filter(({ unit }) => !used.has(unit.id));
  return [
    ...changes,
    ...gone.map(({ unit, rank }) => ({ unit, before: rank, after: null, moved: null })),
  ];
}

function comparisonOf(
  before: UnitScore<RubricDefinition>,
  after: UnitScore<RubricDefinition>,
  diff: RubricDiff | undefined,
): ScoreComparison {
  const compared = () => compareScores(before, after, { diff, units: 'different' });
  return using('a score of the rankings', compared);
}

/** By the unit after, which is ranked: the units before, each of them ranked and part of one unit. */
function predecessorsIn(
  given: object | undefined,
  old: ReadonlyMap<string, RankingRow>,
  now: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  if (given === undefined) return new Map();
  const seen = new Set<string>();
  return new Map(
    entriesOf(given, 'options.predecessors').map(([unit, ids]) => {
      if (!now.has(unit)) {
        throw new UsageError(`options.predecessors: no unit ${shown(unit)} in the ranking after`);
      }
      const list = using('options.predecessors', () => (Array.isArray(ids) ? [...ids] : []));
      const isKnown = (id: unknown): boolean => typeof id === 'string' && old.has(id);
      if (list.length === 0 || !list.every(isKnown)) {
        const possible = 'a list of ids of units of the ranking before is possible';
        throw new UsageError(`options.predecessors of ${shown(unit)}: ${possible}`);
      }
      for (const id of list as string[]) {
        if (seen.has(id)) throw new UsageError(`options.predecessors name ${shown(id)} twice`);
        seen.add(id);
      }
      return [unit, list as string[]];
    }),
  );
}

/** Where the mean of some units' figures would have stood among all others. */
function placeOf(some: readonly RankingRow[], all: readonly RankingRow[]): number | null {
  const figures = some.flatMap(({ figure }) => (figure === null ? [] : [readPlain(figure)]));
  if (figures.length === 0) return null;
  const sum = figures.reduce<Fraction>(add, ZERO);
  const mean = divide(sum, { n: figures.length, d: 1 });
  const better = all.filter(({ figure, unit }) => {
    const isOther = some.every((one) => one.unit.id !== unit.id);
    return isOther && figure !== null && compare(readPlain(figure), mean) > 0;
  });
  return better.length + 1;
}

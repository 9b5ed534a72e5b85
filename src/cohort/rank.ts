import { InputError } from '../intake/issue.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { requireOnePolicy } from '../scoring/policy.ts';
import { type Ranked, readScores } from '../scoring/scores.ts';
import { duplicateUnit } from './duplicate.ts';
import { type RankOptions, readRankOptions } from './rank-options.ts';
import { type RankingRow, rank } from './ranking.ts';

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

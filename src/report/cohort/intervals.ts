import { type RankInterval, type SensitivityAnalysis, UsageError } from '../../index.ts';
import type { ScoredCohort } from '../options.ts';

/**
 * The interval of every rank, by unit.
 *
 * @throws {UsageError} where the analysis is of other units, or gives a unit another rank.
 */
export function intervalsOf(
  { ranking }: ScoredCohort,
  { units }: SensitivityAnalysis,
): ReadonlyMap<string, RankInterval> {
  const byId = new Map(units.map((one) => [one.unit.id, one]));
  if (units.length !== ranking.length) {
    throw new UsageError(
      `the analysis has ${units.length} units, the cohort ${ranking.length}: the same are needed`,
    );
  }
  for (const { unit, rank } of ranking) {
    const own = byId.get(unit.id);
    if (own === undefined || own.rank !== rank) {
      throw new UsageError(
        `the analysis gives "${unit.id}" ${own === undefined ? 'no rank' : `rank ${own.rank}`}, the cohort ${rank}: both from the same submissions are needed`,
      );
    }
  }
  return byId;
}

import { rankUnits, type UnitScore, UsageError } from '../../index.ts';
import { compare, medianOf } from '../exact.ts';
import type { ScoredCohort } from '../options.ts';

/** Where a unit stands among those that it is compared with. */
export interface Standing {
  readonly units: number;
  /** Null where it has none. */
  readonly rank: number | null;
  /** Of so many with a rank, in its own group where each group is ranked for itself. */
  readonly of: number;
  readonly pillars: ReadonlyMap<string, PillarStanding>;
  /** The points of the others, where they alone decide ranks; else a rank cannot be foretold. */
  readonly others: readonly string[] | undefined;
}

/** The indices of a pillar over the units that it applies to. */
export interface PillarStanding {
  readonly median: string | null;
  readonly best: string | null;
}

const INDEX_PLACES = 4;

/** @throws {UsageError} for a cohort of another rubric or policy, or where the unit has another score. */
export function standingOf(score: UnitScore, cohort: ScoredCohort): Standing {
  const { units, ranking } = cohort;
  const { id } = score.unit;
  const own = ranking.find(({ unit }) => unit.id === id);
  if (own === undefined) throw new UsageError(`the unit "${id}" is not in the cohort`);
  if (own.points !== score.points) {
    throw new UsageError(
      `the score of "${id}" has ${score.points} points, in the cohort it has ${own.points}: take the score from the cohort`,
    );
  }
  // Asks whether rubric and policy are the same.
  rankUnits([score, ...units.filter(({ unit }) => unit.id !== id).slice(0, 1)]);
  const ranked = ranking.filter(({ rank }) => rank !== null);
  const isGrouped = ranked.some(({ rank }, at) => (ranked[at - 1]?.rank ?? 0) > (rank ?? 0));
  const beside = isGrouped ? ranked.filter(({ unit }) => unit.group === own.unit.group) : ranked;
  const byPoints = !isGrouped && ranked.every(({ figure, points }) => figure === points);
  return {
    units: units.length,
    rank: own.rank,
    of: beside.length,
    pillars: new Map(score.pillars.map((pillar) => [pillar.id, pillarStanding(cohort, pillar.id)])),
    others: byPoints
      ? ranked.filter(({ unit }) => unit.id !== id).map(({ points }) => points)
      : undefined,
  };
}

function pillarStanding({ units }: ScoredCohort, id: string): PillarStanding {
  const indices = units.flatMap((unit) => {
    const pillars: readonly { readonly id: string; readonly index: string | null }[] = unit.pillars;
    const index = pillars.find((one) => one.id === id)?.index;
    return index === null || index === undefined ? [] : [index];
  });
  const best = indices.reduce<string | null>(
    (most, one) => (most === null || compare(one, most) > 0 ? one : most),
    null,
  );
  return { median: medianOf(indices, INDEX_PLACES), best };
}

import {
  type ComponentOfScore,
  componentsOf,
  type Finding,
  type RankInterval,
  rankUnits,
  type SensitivityAnalysis,
  type UnitScore,
  type UnitSummary,
  UsageError,
} from '../../index.ts';
import type { ScoredCohort } from '../options.ts';
import type { Language } from '../told.ts';
import { intervalsOf } from './intervals.ts';

/** All that a report of a cohort is made from. */
export interface ToldCohort extends Language {
  readonly cohort: ScoredCohort;
  /** Any unit: what all have of the rubric is read there. */
  readonly first: UnitScore | UnitSummary;
  /** In the order of the ranking. */
  readonly units: readonly (UnitScore | UnitSummary)[];
  /** Undefined where the units are summaries. */
  readonly scores: readonly UnitScore[] | undefined;
  /** What holds for every unit: how the document was read, where its weights are from. */
  readonly method: readonly Finding[];
  /** The components of one unit, for what they have of the rubric. */
  readonly components: readonly ComponentOfScore[];
  /** How sure each rank is, by unit, with the draws that say so. */
  readonly sure:
    | { readonly by: ReadonlyMap<string, RankInterval>; readonly draws: number }
    | undefined;
}

/** @throws {UsageError} for a cohort without units, and for packed results. */
export function toldCohort(
  cohort: ScoredCohort,
  language: Language,
  sensitivity?: SensitivityAnalysis,
): ToldCohort {
  const { units, ranking } = cohort;
  const [first] = units;
  if (first === undefined) throw new UsageError('the cohort has no unit');
  if ('format' in first) throw new UsageError('the units are packed: unpackScore gives whole ones');
  // Asks whether all are scores of one rubric and policy.
  rankUnits(units as readonly UnitScore[]);
  const byId = new Map(units.map((unit) => [unit.unit.id, unit]));
  const scores = units.every(isWhole) ? units : undefined;
  return {
    ...language,
    cohort,
    first,
    units: ranking.flatMap(({ unit }) => byId.get(unit.id) ?? []),
    scores,
    method: methodOf(first, scores ?? []),
    components: scores?.[0] === undefined ? [] : componentsOf(scores[0]),
    sure: sensitivity && { by: intervalsOf(cohort, sensitivity), draws: sensitivity.draws },
  };
}

function isWhole(unit: UnitScore | UnitSummary): unit is UnitScore {
  return unit.pillars.every((pillar) => 'criteria' in pillar);
}

/** Each reading once, with all components of any unit that it holds for. */
function methodOf(first: UnitScore | UnitSummary, scores: readonly UnitScore[]): Finding[] {
  const { weighting } = first.rubric;
  const found = new Map<string, Finding>();
  for (const finding of scores.flatMap(({ findings }) => findings)) {
    if (finding.code !== 'inferred-rule') continue;
    const key = finding.reading ?? finding.component ?? JSON.stringify(finding.note);
    const known = found.get(key);
    const before = known?.code === 'inferred-rule' ? (known.components ?? []) : [];
    const components = [...new Set([...before, ...(finding.components ?? [])])];
    found.set(key, { ...finding, ...(components.length === 0 ? {} : { components }) });
  }
  const assumed: Finding[] =
    weighting.basis === 'assumed'
      ? [{ code: 'assumed-weights', severity: 'warning', path: [], note: weighting.note }]
      : [];
  return [...assumed, ...found.values()];
}

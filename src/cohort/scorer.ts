import type { PassedSubmission } from '../intake/passed.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { type BoundsLookup, type CohortBounds, readBounds } from '../scoring/bounds.ts';
import { type ReadyRubric, readyRubric } from '../scoring/compile.ts';
import type { ScoreOptions } from '../scoring/options.ts';
import type { UnitScore } from '../scoring/score.ts';
import { type Summing, summarise, summing, type UnitSummary } from '../scoring/summary.ts';
import { scorePassed } from '../scoring/unit.ts';
import type { RankOptions } from './rank.ts';

export interface CohortOptions extends ScoreOptions {
  /** Only points per pillar and in all. */
  readonly summary?: boolean;
  /** How the units are ranked. */
  readonly ranking?: RankOptions;
}

/**
 * What scores one unit after another against the same bounds. Data and not a function: the engine
 * keeps the compiled code of functions that live on, not of one made anew for every cohort.
 */
export interface UnitScorer {
  readonly rubric: ReadyRubric;
  readonly bounds: BoundsLookup;
  readonly options: CohortOptions;
  readonly summing: Summing | undefined;
}

export function unitScorer(
  definition: RubricDefinition,
  published: CohortBounds,
  options: CohortOptions,
): UnitScorer {
  const model = modelOf(definition);
  const rubric = readyRubric(model);
  const bounds = readBounds(model, published);
  const only = options.summary === true ? summing(rubric, bounds, options) : undefined;
  return { rubric, bounds, options, summing: only };
}

export function scoreNext(
  { rubric, bounds, options, summing }: UnitScorer,
  passed: PassedSubmission,
): UnitScore | UnitSummary {
  return summing === undefined
    ? scorePassed(rubric, passed, bounds, options)
    : summarise(summing, passed);
}

import type { PassedSubmission } from '../intake/passed.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { type BoundsLookup, type CohortBounds, readBounds } from '../scoring/bounds.ts';
import { type ReadyRubric, readyRubric } from '../scoring/compile.ts';
import { readOptions, type ScoreOptions, sameTerms, type Terms } from '../scoring/options.ts';
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

/** What scores one unit after another against the same bounds. */
export interface UnitScorer {
  readonly rubric: ReadyRubric;
  readonly bounds: BoundsLookup;
  readonly terms: Terms;
  readonly summing: Summing | undefined;
}

/**
 * The last scorer of each rubric: dashboards ask again with the bounds that were published, and V8
 * throws away machine code that rests on the form of a scorer once there is no scorer left.
 */
const last = new WeakMap<ReadyRubric, UnitScorer>();

export function unitScorer(
  definition: RubricDefinition,
  published: CohortBounds,
  options: CohortOptions,
): UnitScorer {
  const model = modelOf(definition);
  const rubric = readyRubric(model);
  const bounds = readBounds(model, published);
  const terms = readOptions(options);
  const summary = options.summary === true;
  const known = last.get(rubric);
  if (known !== undefined && known.bounds === bounds && sameTerms(known.terms, terms)) {
    if ((known.summing !== undefined) === summary) return known;
  }
  const only = summary ? summing(rubric, bounds, terms) : undefined;
  const scorer = { rubric, bounds, terms, summing: only };
  last.set(rubric, scorer);
  return scorer;
}

export function scoreNext(
  { rubric, bounds, terms, summing }: UnitScorer,
  passed: PassedSubmission,
): UnitScore | UnitSummary {
  return summing === undefined
    ? scorePassed(rubric, passed, bounds, terms)
    : summarise(summing, passed);
}

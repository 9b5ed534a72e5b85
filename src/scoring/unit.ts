import { printScaled } from '../exact/decimal-text.ts';
import { type Mutable, plainObject } from '../intake/mutable.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import { optionsOf } from '../rubric/options.ts';
import { ENGINE } from '../version.ts';
import { readBounds } from './bounds.ts';
import {
  type CompiledComponent,
  type CompiledCriterion,
  type CompiledPillar,
  compiledRubric,
} from './compiled-rubric.ts';
import { judge } from './component.ts';
import { type Scoring, ScoringContext } from './context.ts';

import { ExtraTally } from './extras.ts';
import { gradeOf, groupsOf } from './levels.ts';
import { policyOf, SCORE_OPTIONS, type ScoreOptions } from './options.ts';
import { readingFindings } from './readings.ts';
import type { ComponentScore, CriterionScore, PillarScore, UnitScore } from './score.ts';
import {
  addComponent,
  addLevel,
  emptyTally,
  fillTotals,
  LevelOf,
  settle,
  type Tally,
} from './totals.ts';
import { scoreOf, type Verdict } from './verdict.ts';
import { claimsOf, viewOf } from './view.ts';

/**
 * Scores one unit. A component's points are maxPoints × fraction, multiplied before divided and
 * rounded once (by default to 2 decimals, half up); criteria, pillars and the total are exact sums.
 * The index is points / assessablePoints at 4 decimals, half up; null if everything is excluded.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse, and bounds of another rubric or policy.
 * @throws {UsageError} for an option that is not possible, such as an `asOf` that is no date.
 * @example
 * const score = scoreUnit(hueCommune2023, {
 *   unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' },
 *   facts: { households: 5768 },
 *   answers: { 'III.3.1': { numerator: 4256 } },
 * });
 * score.points; // => "7.38"
 * score.index; // => "0.0123"
 */
export function scoreUnit<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  options?: ScoreOptions,
): UnitScore<R>;
export function scoreUnit(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: ScoreOptions = {},
): UnitScore {
  const checked = modelOf(rubric);
  const given = optionsOf(options, SCORE_OPTIONS);
  const policy = policyOf(given);
  const bounds = readBounds(checked, given.bounds, policy);
  const scoring = { rubric: compiledRubric(checked), policy, bounds };
  return scoreRecord(scoring, parsedRecord(checked, submission));
}

const Whole = /* @__PURE__ */ plainObject<
  UnitScore,
  [Scoring, ParsedRecord, Tally, readonly Tally[], ExtraTally | undefined]
>(function ({ rubric, policy }, { submission }, tally, below, extras) {
  this.rubric = rubric.reference;
  this.engine = ENGINE;
  this.policy = policy.printed;
  this.unit = submission.unit;
  fillTotals(this as Mutable<UnitScore>, rubric.max, tally, rubric.print);
  extras?.fill(this, rubric.print);
  if (submission.verifications !== undefined && extras !== undefined) {
    this.unverifiedPoints = rubric.print(extras.unverifiedOf(tally.points));
  }
  this.grade = gradeOf(rubric, tally, below);
  if (rubric.adjusts) this.adjustment = printScaled(tally.applied, rubric.checked.places);
  const groups = groupsOf(rubric, below);
  if (groups !== undefined) this.groups = groups;
});

/** The same for a submission and bounds that are ready. */
export function scoreRecord(scoring: Scoring, record: ParsedRecord): UnitScore {
  const { rubric, policy } = scoring;
  const findings: Finding[] = rubric.assumed.concat(record.findings);
  const isVerified = record.submission.verifications !== undefined;
  const claims = isVerified
    ? new ScoringContext(scoring, record, undefined, claimsOf(record), undefined, true)
    : undefined;
  const context = new ScoringContext(scoring, record, findings, viewOf(record, policy), claims);
  const tally = emptyTally();
  const extras = isVerified || policy.asOf !== undefined ? new ExtraTally(context) : undefined;
  const pillars = new Array<PillarScore>(rubric.pillars.length);
  const below = new Array<Tally>(pillars.length);
  for (let at = 0; at < pillars.length; at += 1) {
    const own = emptyTally();
    pillars[at] = scorePillar(context, rubric.pillars[at] as CompiledPillar, own, extras);
    below[at] = own;
    addLevel(tally, own);
  }
  if (rubric.adjustsTotal) {
    settle(tally, rubric.max, false);
    extras?.settle(rubric.max, false);
  }
  readingFindings(findings, rubric.readings, context.list);
  const score: Mutable<UnitScore> = new Whole(scoring, record, tally, below, extras);
  score.pillars = pillars;
  // A copy of the exact length: the list was grown while it was filled.
  score.findings = findings.slice();
  return score as UnitScore;
}

/** A pillar of a unit; the tally given takes its sums. */
function scorePillar(
  context: ScoringContext,
  pillar: CompiledPillar,
  tally: Tally,
  extrasAbove: ExtraTally | undefined,
): PillarScore {
  const { rubric } = context;
  const extras = extrasAbove === undefined ? undefined : new ExtraTally(context);
  const criteria = new Array<CriterionScore>(pillar.criteria.length);
  for (let at = 0; at < criteria.length; at += 1) {
    const criterion = pillar.criteria[at] as CompiledCriterion;
    criteria[at] = scoreCriterion(context, criterion, tally, extras);
  }
  if (pillar.adjusts) {
    settle(tally, pillar.max, rubric.free);
    extras?.settle(pillar.max, rubric.free);
  }
  if (extras !== undefined) extrasAbove?.add(extras);
  const score: Mutable<PillarScore> = new LevelOf(pillar, tally, rubric.print);
  extras?.fill(score, rubric.print);
  if (pillar.adjusts) score.adjustment = printScaled(tally.applied, rubric.checked.places);
  score.criteria = criteria;
  return score as PillarScore;
}

function scoreCriterion(
  context: ScoringContext,
  criterion: CompiledCriterion,
  above: Tally,
  extrasAbove: ExtraTally | undefined,
): CriterionScore {
  const { components } = criterion;
  const { print } = context.rubric;
  const tally = emptyTally();
  const extras = extrasAbove === undefined ? undefined : new ExtraTally(context);
  const scores = new Array<ComponentScore>(components.length);
  let last: Verdict | undefined;
  for (let at = 0; at < components.length; at += 1) {
    const component = components[at] as CompiledComponent;
    last = judge(context, component);
    const claim = context.claims === undefined ? undefined : judge(context.claims, component);
    scores[at] = scoreOf(last, component.checked.definition, print, claim);
    addComponent(tally, component.sign, last.points, last.excluded);
    extras?.addComponent(component, last, claim);
  }
  addLevel(above, tally);
  if (extras !== undefined) extrasAbove?.add(extras);
  // A criterion of one component follows from it alone, and is kept with what recurs.
  const kept = components.length === 1 && extras === undefined ? last?.kept : undefined;
  if (kept?.criterion !== undefined) return kept.criterion;
  const score: Mutable<CriterionScore> = new LevelOf(criterion, tally, print);
  extras?.fill(score, print);
  score.components = scores;
  if (kept !== undefined) kept.criterion = deepFreeze(score as CriterionScore);
  return score as CriterionScore;
}

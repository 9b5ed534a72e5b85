import { decimalPlaces, printScaled } from '../exact/decimal-text.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { optionsOf } from '../rubric/options.ts';
import { using } from '../rubric/using.ts';
import { readBounds } from '../scoring/bounds.ts';
import { type CompiledRubric, compiledRubric } from '../scoring/compiled-rubric.ts';
import { componentsOf } from '../scoring/components.ts';
import { policyOf, type ScoreOptions } from '../scoring/options.ts';
import { scoreUnit } from '../scoring/unit.ts';
import type { ImprovementPlan, LeftGain, PlanOptions, PlanOutcome } from './improvement-plan.ts';
import { openOf } from './open.ts';
import { othersAmong } from './others.ts';
import { costsOf, PLAN_OPTIONS, requireKnown, targetOf } from './plan/asked.ts';
import { boundsOfOthers, curvesBeside } from './plan/beside.ts';
import { type Offer, type Offered, offerOf } from './plan/candidates.ts';
import { placeOf, scaledUp } from './plan/goals.ts';
import { isCompared } from './plan/moves.ts';
import { Choosing } from './plan/pick.ts';
import { placesOfPressing } from './plan/press.ts';
import { placeAmong } from './plan/rank.ts';
import { solve } from './plan/solve.ts';
import { stepsOf } from './plan/steps.ts';
import { sumsBelow } from './room.ts';

/**
 * What would raise a unit's score, most points first: per component the points still open (its
 * maximum, less what does not apply, less what it has) and what would earn all of them, as
 * data ("1512 more households", "the head signs"). Gains add up exactly to reachable - points. Where a
 * rubric has bonus or penalty components, a gain is what the unit's points would rise by if this
 * component alone were improved, held within the rubric's bounds: such gains need not add up, and
 * what would raise nothing is left out. So is what `asOf` is too late for: `left` names it.
 *
 * `steps` are what to do: at most one a component, each an answer that earns more (of a penalty one
 * that takes some of it back): as `needed` gives it, or, of items and parts, others that cost less.
 * Without target and budget they are every component's way to all of its points. With a target they
 * are the cheapest set that reaches it; with a budget the set with most points under it, and of
 * those the cheapest; with both the cheapest one that reaches it within the budget. Exact, in whole
 * numbers; of sets that are equally good the same one is always taken. A target that is reached
 * already, such as 0, takes no steps. Where it cannot be reached `reached` is null, and the steps are
 * the cheapest of those sets that bring most points, which `after` tells.
 *
 * For a rank the others' answers stay, and the cohort's bounds move with the unit (not where `bounds`
 * are given): points are those that the unit then has. Every way to move the bounds is looked at with
 * what the others have then. So a step may earn nothing itself and take points from others (`gain`
 * "0", or an answer beyond the best one): only of a component that `costs` name, since without a
 * price only what earns more has one.
 *
 * `optimal`: no set of answers reaches the target for less, or under the budget earns more. Chosen is
 * from all that can be a part of such a set: of a rule of one measure the smallest answer for every
 * number of points; of a checklist all sets of items, and of parts (nested ones too) what each of them
 * can become with the others, of which only those stay that no other earns as much as for less. What
 * the unit has already stays, and so does the case that it is in. It is false where there is no
 * proof: parts with many thousand answers together, of which some are then looked at (those of
 * which each step counts alike, such as shares of counted things, are always looked at wholly); a
 * rank for which there are more than some thousand ways to move the bounds, or parts that are
 * compared, each for itself; a grade that asks for sets of pillars that cross, answers that change
 * what applies beside bounds of bonus points or required pillars, more than some hundred thousand
 * pairs of levels within such a pillar (some of each are then taken, evenly), and a search that was
 * given up. `bound` then says what no set can cost less than.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does; for units of `among` that do not parse or stand twice.
 * @throws {UsageError} for an option that is not possible, a grade or component that is not there.
 * @example
 * const plan = planImprovements(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * plan.improvements.find(({ component }) => component === 'III.3.1').needs[0].to;
 * // => "5768"
 * @example
 * const { steps, cost, reached } = planImprovements(
 *   hueCommune2023,
 *   { unit: { id: 'vy-da' }, answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } } },
 *   { target: { points: '9' }, costs: { 'III.3.1': { each: '0.5' } }, only: ['III.3.1'] },
 * );
 * steps[0].answer; // => { numerator: "5189", denominator: "5768" }
 * [cost, reached.points]; // => ["466.5", "9"]
 */
export function planImprovements<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  options?: PlanOptions<R>,
): ImprovementPlan<R>;
export function planImprovements(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: PlanOptions = {},
): ImprovementPlan {
  const checked = modelOf(rubric);
  const read = optionsOf(options, PLAN_OPTIONS);
  const { target: wanted, costs, budget, only, without = [], ...given } = read;
  const compiled = compiledRubric(checked);
  const known = new Set<string>(compiled.components.map((one) => one.checked.definition.id));
  const target = targetOf(wanted);
  if (target !== undefined && 'grade' in target) placeOf(compiled, target.grade);
  requireKnown(only ?? [], known, 'options.only');
  requireKnown(without, known, 'options.without');
  const costOf = costsOf(costs, known);
  const record = parsedRecord(checked, submission);
  const others =
    target !== undefined && 'among' in target
      ? using('options.target.among', () =>
          othersAmong(checked, target.among, record.submission.unit.id),
        )
      : undefined;
  const place = others && placeAmong(rubric, record.submission, others, given);
  // Among others the unit is scored against their bounds, as it is ranked with them.
  const scoring: ScoreOptions = place === undefined ? given : { ...given, bounds: place.bounds };
  const score = place?.score ?? scoreUnit(rubric, record.submission as SubmissionInput, scoring);
  const open = openOf(rubric, compiled, record, score, scoring);
  const policy = policyOf(scoring);
  const scores = componentsOf(score);
  // For a rank the cohort's bounds move with the unit; bounds that are given stay.
  const beside =
    others === undefined || given.bounds !== undefined
      ? undefined
      : boundsOfOthers(checked, policy, others);
  const offered: Offered = {
    rubric: compiled,
    record,
    policy,
    costs: costOf,
    onlyMost: target === undefined && budget === undefined,
    context: {
      facts: record.submission.facts,
      unitClass: record.submission.unit.class,
      curves:
        beside === undefined
          ? readBounds(checked, scoring.bounds, policy).curves
          : curvesBeside(checked, beside, policy),
      today: policy.asOf,
    },
  };
  const offers = compiled.components.flatMap((component, at): Offer[] => {
    const own = scores[at];
    if (own === undefined || component.max === 0) return [];
    if (without.includes(own.id) || only?.includes(own.id) === false) return [];
    return [offerOf(offered, component, own)];
  });
  const choosing = new Choosing(
    compiled,
    sumsBelow(score, checked.places),
    offers,
    Math.max(
      budget === undefined ? 0 : decimalPlaces(budget),
      ...(beside === undefined
        ? []
        : offers.filter(isCompared).map((one) => placesOfPressing(offered, one))),
    ),
  );
  const { places } = choosing;
  const solved = solve(
    { rubric, record, options: given, choosing, offered, score, place, others, beside },
    target,
    budget === undefined ? undefined : scaledUp(budget, places),
  );
  const after: PlanOutcome = {
    points: solved.score.points,
    index: solved.score.index,
    ...(typeof solved.rank === 'number' ? { rank: solved.rank } : {}),
  };
  return {
    ...open,
    steps: stepsOf(
      offers,
      solved.picked.steps,
      record.submission,
      solved.after.answers,
      policy.asOf,
      checked.places,
      places,
    ),
    cost: printScaled(choosing.costOf(solved.picked), places),
    reached: solved.reached ? after : null,
    after,
    optimal: solved.proven,
    ...(solved.proven || !solved.reached || target === undefined
      ? {}
      : { bound: printScaled(solved.picked.bound, places) }),
    left: leftOf(offers, open.left, compiled),
  };
}

/** What is too late by days of delay, and what the offers leave. */
function leftOf(
  offers: readonly Offer[],
  late: readonly LeftGain[],
  { print }: CompiledRubric,
): readonly LeftGain[] {
  const byId = new Map(late.map((one) => [one.component, one]));
  return offers.flatMap(({ score, left }): LeftGain[] => {
    const known = byId.get(score.id);
    if (known !== undefined) return [known];
    if (left === undefined) return [];
    return [{ component: score.id, gain: print(left.gain), reason: left.reason }];
  });
}

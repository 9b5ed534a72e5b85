import { compareInts, type Int } from '../../exact/int.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { Submission, SubmissionInput } from '../../intake/submission.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { leavesOf } from '../../rules/compile.ts';
import type { ScoreOptions } from '../../scoring/options.ts';
import type { UnitScore } from '../../scoring/score.ts';
import { scaledPoints } from '../../scoring/totals.ts';
import { scoreUnit } from '../../scoring/unit.ts';
import { withAnswers } from '../with-answers.ts';
import type { Target } from './asked.ts';
import type { Candidate, Offer } from './candidates.ts';
import { goalsOf, isReached } from './goals.ts';
import { Choosing, type Picked } from './pick.ts';
import { type Place, placeAmong } from './rank.ts';
import { POINTS } from './sums.ts';

/** What is chosen from. */
export interface Situation {
  readonly rubric: RubricDefinition;
  readonly record: ParsedRecord;
  readonly options: ScoreOptions;
  readonly choosing: Choosing;
  readonly score: UnitScore;
  /** Where a rank is asked for: where the unit is now, and who the others are. */
  readonly place?: Place | undefined;
  readonly others?: readonly Submission[] | undefined;
}

/** The steps that were chosen, and what they come to. */
export interface Solved {
  readonly picked: Picked;
  readonly after: Submission;
  readonly score: UnitScore;
  readonly rank?: number | null;
  /** The points of the others then, most first. */
  readonly beside?: readonly string[];
  readonly reached: boolean;
  readonly proven: boolean;
}

export function solve(
  given: Situation,
  target: Target | undefined,
  budget: Int | undefined,
): Solved {
  const { choosing } = given;
  if (target === undefined) {
    return {
      ...applied(given, budget === undefined ? allOf(choosing) : choosing.most(budget)),
      reached: true,
    };
  }
  const now = applied(given, NOTHING);
  if ('rank' in target) return rankSolved(given, target.rank, budget, now);
  const { rubric, below, mixed } = choosing;
  if (isReached(rubric, given.score, target)) return { ...now, reached: true };
  const found = choosing.cheapest(goalsOf(rubric, below, target, mixed));
  if (found !== undefined && isWithin(choosing, found, budget)) {
    const solved = applied(given, found);
    if (isReached(rubric, solved.score, target)) return { ...solved, reached: true };
  }
  return fallenShort(given, budget, found?.proven !== false && !(mixed && !('points' in target)));
}

const NOTHING: Picked = { steps: new Map(), proven: true, bound: 0 };

/** It cannot be reached: the most that can be had. */
function fallenShort(given: Situation, budget: Int | undefined, proven: boolean): Solved {
  const solved = applied(given, given.choosing.most(budget));
  return { ...solved, reached: false, proven: solved.proven && proven };
}

function isWithin(choosing: Choosing, picked: Picked, budget: Int | undefined): boolean {
  return budget === undefined || compareInts(choosing.costOf(picked), budget) <= 0;
}

/** Every component's way to all of its points. */
function allOf({ offers }: Choosing): Picked {
  const steps = new Map<number, Candidate>();
  for (const { at, candidates } of offers) {
    const last = candidates.at(-1);
    if (last !== undefined) steps.set(at, last);
  }
  return { ...NOTHING, steps };
}

/** The submission with the answers of these steps, scored. */
function applied(given: Situation, picked: Picked): Omit<Solved, 'reached'> {
  const { rubric, record, options, choosing, others } = given;
  const answers = Object.fromEntries(
    choosing.offers.flatMap(({ at, score }) => {
      const step = picked.steps.get(at);
      return step === undefined ? [] : [[score.id, step.answer] as const];
    }),
  );
  const after = withAnswers(choosing.rubric.checked, record, answers).submission;
  if (others !== undefined) {
    const { score, rank, others: beside } = placeAmong(rubric, after, others, options);
    return { picked, after, score, rank, beside, proven: picked.proven };
  }
  const score = scoreUnit(rubric, after as SubmissionInput, options);
  return { picked, after, score, proven: picked.proven };
}

/** So often a plan is made dearer because others' points moved with the bounds. */
const MOST_TRIES = 50;

/**
 * For a rank the unit needs the points of the one who has it. Where steps move the bounds that
 * others are scored against, what is found is tried, and more is asked for until it is enough; that
 * there is nothing cheaper is then known only from what would have to be done if all that compares
 * units cost nothing.
 */
function rankSolved(
  given: Situation,
  rank: number,
  budget: Int | undefined,
  now: Omit<Solved, 'reached'>,
): Solved {
  const { choosing, place } = given;
  if (isAt(now, rank)) return { ...now, reached: true };
  if (place === undefined || now.score.index === null) return fallenShort(given, budget, true);
  const moves = given.options.bounds === undefined && choosing.offers.some(isCompared);
  const { places } = choosing.rubric.checked;
  let sum = pointsFor(place.others, rank, places);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = choosing.cheapest([{ weights: POINTS, sum, floors: [] }]);
    if (found === undefined || !isWithin(choosing, found, budget)) break;
    const solved = applied(given, found);
    if (isAt(solved, rank)) {
      if (!moves) return { ...solved, reached: true };
      const bound = rankBound(given, rank);
      const proven = compareInts(bound, choosing.costOf(found)) === 0;
      return { ...solved, picked: { ...found, bound }, reached: true, proven };
    }
    const short =
      pointsFor(solved.beside ?? [], rank, places) - scaledPoints(solved.score.points, places);
    sum += Math.max(1, short);
  }
  const solved = fallenShort(given, budget, !moves);
  return { ...solved, reached: isAt(solved, rank) };
}

function isAt({ rank }: Pick<Solved, 'rank'>, wanted: number): boolean {
  return rank !== undefined && rank !== null && rank <= wanted;
}

/** The points of the last of the others who may stand level. */
function pointsFor(others: readonly string[], rank: number, places: number): number {
  const last = others[rank - 1];
  return last === undefined ? 0 : scaledPoints(last, places);
}

/** The cost under which no set can be: all that compares units is won for nothing, and lost by all others. */
function rankBound(given: Situation, rank: number): Int {
  const { choosing, place } = given;
  const { rubric, below } = choosing;
  const { places } = rubric.checked;
  const most = rubric.components.filter(hasCompared).reduce((sum, { max }) => sum + max, 0);
  const least = place === undefined ? 0 : pointsFor(place.others, rank, places) - 2 * most;
  const free = choosing.offers.filter((offer) => !isCompared(offer));
  const bound = new Choosing(rubric, below, free, choosing.places).cheapest([
    { weights: POINTS, sum: Math.max(least, 0), floors: [] },
  ]);
  return bound?.bound ?? 0;
}

function isCompared({ component, candidates }: Offer): boolean {
  return candidates.length > 0 && hasCompared(component);
}

function hasCompared({ checked }: Offer['component']): boolean {
  return leavesOf(checked.rule).some(({ compares }) => compares);
}

import { dayNumber } from '../../exact/day.ts';
import { printScaled } from '../../exact/decimal-text.ts';
import { compareInts, times } from '../../exact/int.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { Answer } from '../../rules/answer.ts';
import type { Responsible } from '../../rules/kinds/parts.ts';
import type { Need } from '../../rules/need.ts';
import type { Candidate, Offer } from './candidates.ts';
import { printCost, wholeCost } from './candidates.ts';
import { changesOf } from './changes.ts';

/** One component to be raised: the answer that it then has, and what it takes. */
export interface PlanStep<Id extends string = string, A = Answer> {
  readonly component: Id;
  readonly name: string;
  readonly answer: A;
  /** What of its answer has to change for it: the figures to reach, what is to be done. */
  readonly needs: readonly Need[];
  readonly from: string;
  readonly to: string;
  /**
   * By how much its own points rise, as the answer is scored and rounded; of a penalty by how much
   * less is taken away. What the document leaves open is `gain` of the improvement.
   */
  readonly gain: string;
  readonly cost: string;
  readonly due: string | null;
  /** Days from `asOf` to the deadline; under 0 where it is over. Only where both are known. */
  readonly daysLeft?: number;
  readonly responsible?: Responsible;
}

/** The steps in the order of gain per cost: what is free first, then equals by gain, then the rubric's order. */
export function stepsOf(
  offers: readonly Offer[],
  picked: ReadonlyMap<number, Candidate>,
  before: ParsedRecord['submission'],
  answers: ParsedRecord['submission']['answers'],
  asOf: string | undefined,
  places: number,
  costPlaces: number,
): readonly PlanStep[] {
  const taken = offers.flatMap((offer) => {
    const candidate = picked.get(offer.at);
    if (candidate === undefined) return [];
    return [{ offer, candidate, cost: wholeCost(candidate.cost, costPlaces) }];
  });
  // gain / cost falls: a.gain × b.cost against b.gain × a.cost.
  taken.sort(
    (a, b) =>
      compareInts(times(b.candidate.gain, a.cost), times(a.candidate.gain, b.cost)) ||
      b.candidate.gain - a.candidate.gain ||
      a.offer.at - b.offer.at,
  );
  return taken.map(({ offer: { component, score }, candidate }): PlanStep => {
    const { due, definition } = component.checked;
    const { responsible } = definition;
    const answer = answers[score.id] ?? candidate.answer;
    const { facts, unit } = before;
    const own = before.answers[score.id];
    return {
      component: score.id,
      name: score.name,
      answer,
      // Of a penalty it is taken back: no need says how.
      needs:
        component.sign < 0 ? [] : changesOf(component.checked.rule, own, answer, unit.class, facts),
      from: score.points,
      to: printScaled(candidate.points, places),
      gain: printScaled(candidate.gain, places),
      cost: printCost(candidate.cost),
      due: due ?? null,
      ...(due === undefined || asOf === undefined
        ? {}
        : { daysLeft: dayNumber(due) - dayNumber(asOf) }),
      ...(responsible === undefined ? {} : { responsible }),
    };
  });
}

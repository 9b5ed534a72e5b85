import type { Step } from '../rules/step.ts';
import type { ComponentScore } from '../scoring/score.ts';
import { answersIn, boundsIn, type Said, waitsForOthers } from './answer-fields.ts';

/** Why a component has other points, or another status, than before. */
export type ChangeCause = 'answer' | 'rule' | 'bounds' | 'status' | 'evidence' | 'verification';

/**
 * The causes that the two scores show; whether the rule is another is for their rubrics to say.
 * What one of the two does not speak of is no cause: a decision sets the rule's steps aside, and
 * with them all that they say of answers and bounds.
 */
export function causesOf(
  before: ComponentScore,
  after: ComponentScore,
  ruleChanged: boolean,
): ChangeCause[] {
  const decided = !isSame(before.verification, after.verification);
  const found: { readonly [C in ChangeCause]: boolean } = {
    // Under another decision the answer is another too: the decision is why.
    answer: !decided && isAnotherAnswer(before.steps, after.steps, ruleChanged),
    rule: ruleChanged,
    bounds: areOtherBounds(before.steps, after.steps, ruleChanged),
    status: before.status !== after.status,
    evidence: !decided && isOtherEvidence(before, after),
    verification: decided,
  };
  return (Object.keys(found) as ChangeCause[]).filter((cause) => found[cause]);
}

function isAnotherAnswer(
  before: readonly Step[],
  after: readonly Step[],
  ruleChanged: boolean,
): boolean {
  const [then, now] = [answersIn(before), answersIn(after)];
  if (differsInBoth(then, now)) return true;
  const [gone, come] = [without(then, now), without(now, then)];
  // A share in place of a value, an answer in place of none; other rules ask for other things.
  return !ruleChanged && gone > 0 && come > 0;
}

function areOtherBounds(
  before: readonly Step[],
  after: readonly Step[],
  ruleChanged: boolean,
): boolean {
  const [then, now] = [boundsIn(before), boundsIn(after)];
  const waited = (steps: readonly Step[], others: Said): boolean =>
    waitsForOthers(steps) && others.size > 0;
  if (waited(before, now) || waited(after, then)) return true;
  // Bounds may be frozen in the rule: then its change is theirs.
  return !ruleChanged && differsInBoth(then, now);
}

/** Evidence decides only where nothing that comes before it does. */
function isOtherEvidence(before: ComponentScore, after: ComponentScore): boolean {
  const statuses = [before.status, after.status];
  if (!statuses.every((status) => status === 'no-evidence' || status === 'scored')) return false;
  const lacking = ({ steps }: ComponentScore) => steps.filter(({ step }) => step === 'no-evidence');
  return !isSame(lacking(before), lacking(after));
}

function differsInBoth(then: Said, now: Said): boolean {
  return [...then].some(([place, one]) => now.has(place) && now.get(place) !== one);
}

function without(some: Said, others: Said): number {
  return [...some.keys()].filter((place) => !others.has(place)).length;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { Int } from '../../exact/int.ts';
import { applied, fallenShort, isWithin, NOTHING, type Situation, type Solved } from './applied.ts';
import type { Target } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { goalsOf, isReached } from './goals.ts';
import type { Choosing, Picked } from './pick.ts';
import { rankSolved } from './rank-solve.ts';

/** The steps that reach what is asked for, or come nearest to it. */
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
  if ('rank' in target) return rankSolved(given, target.rank, budget);
  const now = applied(given, NOTHING);
  const { rubric, below, mixed } = choosing;
  if (isReached(rubric, given.score, target)) return { ...now, reached: true };
  const found = choosing.cheapest(goalsOf(rubric, below, target, mixed));
  if (found !== undefined && isWithin(choosing, found, budget)) {
    const solved = applied(given, found);
    if (isReached(rubric, solved.score, target)) return { ...solved, reached: true };
  }
  return fallenShort(given, budget, found?.proven !== false && !(mixed && !('points' in target)));
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

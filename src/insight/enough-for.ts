import { ONE } from '../exact/fraction.ts';
import { compareInts, floorDivide, type Int, minus, times } from '../exact/int.ts';
import type { Enough } from '../rules/enough.ts';
import type { CompiledRubric } from '../scoring/compiled-rubric.ts';

/** The share of the points that is rounded to at least so many steps of all there are. */
export function enoughFor({ mode }: Pick<CompiledRubric, 'mode'>, steps: Int, all: number): Enough {
  if (all === 0) return NEVER;
  if (mode === 'down') return { share: { n: steps, d: all }, passed: false };
  const share = { n: minus(times(2, steps), 1), d: times(2, all) };
  // A half goes to the even neighbour: under an odd number it has to be passed.
  const isEven = compareInts(times(2, floorDivide(steps, 2)), steps) === 0;
  return { share, passed: mode === 'half-even' && !isEven };
}

const NEVER: Enough = { share: ONE, passed: true };

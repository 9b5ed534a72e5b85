import type { Step } from './step.ts';

/** Steps that are made once and stand in many results: nobody who gets one can change the others'. */
export function told(...steps: readonly Step[]): readonly Step[] {
  return Object.freeze(steps.map((step) => Object.freeze(step)));
}

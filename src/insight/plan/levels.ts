import { ONE, subtract } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import type { Worth } from '../../rules/kind.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import { bestReachable, raise } from '../../rules/raise/raise.ts';
import type { CompiledComponent, CompiledRubric } from '../../scoring/compiled-rubric.ts';
import { pointsOf } from '../../scoring/component.ts';
import { enoughFor } from '../enough-for.ts';

/** An answer to a component, and what it comes to in whole numbers of 10^-places. */
export interface Level {
  readonly answer: Answer;
  readonly points: number;
  readonly excluded: number;
}

/** Where a unit stands with a component: its answer, and the points that it has by it. */
export interface Standing {
  readonly rubric: CompiledRubric;
  readonly component: CompiledComponent;
  readonly answer: Answer | undefined;
  readonly has: number;
  readonly context: RaiseContext;
}

/**
 * The last of `levelsAbove` alone: what all that can be had takes.
 */
export function lastLevelAbove(standing: Standing): readonly Level[] {
  const { rubric, component, answer, has, context } = standing;
  const best = bestReachable(component.checked.rule, answer, context);
  const most = best === null ? has : pointsOf(rubric, component, best);
  const from = Math.max(has, most - component.step);
  const found = most > has ? levelsAbove({ ...standing, has: from }) : [];
  // Where the most is not known beforehand it is come to step by step.
  const all = found.length > 0 ? found : levelsAbove(standing);
  return all.slice(-1);
}

/**
 * Every number of points above those that a component has which an answer of the unit's own comes
 * to, each with the smallest answer that earns it. The rule is inverted from one printable number
 * to the next.
 */
export function levelsAbove(standing: Standing): readonly Level[] {
  const { rubric, component, answer, has, context } = standing;
  const { step, max } = component;
  const { rule } = component.checked;
  const all = max / step;
  const levels: Level[] = [];
  for (let next = Math.floor(has / step) + 1; next <= all; ) {
    const raised = raise(rule, answer, enoughFor(rubric, next, all), context);
    if (raised === undefined) break;
    const level = levelOf(rubric, component, raised.answer, raised.worth);
    if (level === undefined) break;
    levels.push(level);
    next = Math.max(next, Math.floor(level.points / step)) + 1;
  }
  return levels;
}

export function levelOf(
  rubric: CompiledRubric,
  component: CompiledComponent,
  answer: Answer,
  { fraction, excluded: share }: Worth,
): Level | undefined {
  if (fraction === null) return undefined;
  const points = pointsOf(rubric, component, fraction);
  const applies = pointsOf(rubric, component, subtract(ONE, share));
  return { answer, points, excluded: component.max - applies };
}

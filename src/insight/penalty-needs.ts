import { compare, ONE, ZERO } from '../exact/fraction.ts';
import { minus, negate } from '../exact/int.ts';
import type { Answer } from '../rules/answer.ts';
import { changeOf } from '../rules/change.ts';
import type { CompiledRule } from '../rules/compile.ts';
import { type Curve, type Piece, reach, step, worthAt } from '../rules/curve.ts';
import type { NeedContext } from '../rules/leaf-needs.ts';
import type { Need } from '../rules/need.ts';

/**
 * What takes a penalty back: the rule says what is taken away, so that the goal is where it gives
 * nothing. Where it hangs on no number (a flag, an item, an option) no need says what to undo.
 */
export function penaltyNeeds(
  rule: CompiledRule,
  answer: Answer | undefined,
  { facts, curves }: NeedContext,
): readonly Need[] {
  if (rule.parts !== undefined || answer === undefined) return [];
  const { shape } = rule;
  if (shape.type === 'any' || shape.type === 'flags' || shape.type === 'flag') return [];
  if (shape.type === 'option' || shape.type === 'resolved') return [];
  const curve = curves[rule.leaf];
  if (curve === null || curve === undefined) return [];
  if (rule.none?.(answer, facts) !== undefined) return [];
  if (compare(worthAt(curve, rule.measure(answer, facts)), ZERO) === 0) return [];
  const left = whatIsLeft(curve);
  const goal = reach(left, ONE);
  if (goal === undefined) return [];
  const need = changeOf(rule, shape, left, goal, answer, facts);
  return [need.need === 'raise' && left.direction === 'lower' ? { ...need, need: 'lower' } : need];
}

/** One minus the curve: what of the points is not taken away. */
export function whatIsLeft({ direction, pieces }: Curve): Curve {
  const turned = pieces.map(
    ({ line, ...bound }): Piece => ({
      ...bound,
      line: {
        rise: negate(line.rise),
        start: minus(line.run, line.start),
        run: line.run,
      },
    }),
  );
  // Under the lowest bound nothing is taken away.
  const lowest =
    pieces.at(-1)?.from === undefined && pieces.length > 0 ? [] : [step(undefined, ONE)];
  return {
    direction: direction === 'higher' ? 'lower' : 'higher',
    pieces: [...turned, ...lowest],
  };
}

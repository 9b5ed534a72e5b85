import { compare, type Fraction } from '../../exact/fraction.ts';
import { enoughFor } from '../enough-for.ts';
import { countedMore } from './counted.ts';
import { frontOf } from './front.ts';
import { type Level, levelOf, type Standing } from './levels.ts';

/** The levels to choose from, the one with most last. */
export interface Levels {
  readonly levels: readonly Level[];
  /** No other answer to the component comes to as much for less. */
  readonly whole: boolean;
}

/** A level with what it takes. */
interface Counted {
  readonly level: Level;
  readonly count: Fraction;
}

/**
 * Beside the levels that are known (of each number of points one answer, which is the smallest, and
 * what a document would name first) those that come to as much for less, or to numbers of points
 * between: other items of a checklist, other sets of parts. `byWorth`: the points themselves are the
 * price. `lower`: levels of what is taken away.
 */
export function allLevels(
  standing: Standing,
  known: readonly Level[],
  sense: { readonly byWorth: boolean; readonly lower: boolean },
): Levels {
  const { rubric, component, answer, has, context } = standing;
  const { rule } = component.checked;
  // Of one measure the smallest answer is the cheapest.
  if (rule.parts === undefined && rule.shape.type !== 'flags')
    return { levels: known, whole: true };
  if (sense.byWorth && isEveryStep(known, standing)) return { levels: known, whole: true };
  const { step, max } = component;
  const all = max / step;
  const first = Math.floor(has / step) + 1;
  const goals = Array.from({ length: Math.max(0, all - first + 1) }, (_, at) =>
    enoughFor(rubric, first + at, all),
  );
  const { entries, whole } = frontOf(rule, answer, {
    context,
    sense,
    goals: sense.lower ? undefined : goals,
  });
  const beside = entries.flatMap((one): Counted[] => {
    const level = levelOf(rubric, component, one.answer, one.worth);
    if (level === undefined || (sense.lower ? level.points >= has : level.points <= has)) return [];
    return [{ level, count: one.count }];
  });
  const counted = known.map((level): Counted => {
    return { level, count: countedMore(rule, answer, level.answer, context.unitClass) };
  });
  const levels = [...counted, ...better(beside, counted, sense)].map(({ level }) => level);
  const side = sense.lower ? -1 : 1;
  levels.sort((a, b) => side * (a.points - b.points));
  return { levels, whole: whole || (sense.byWorth && isEveryStep(levels, standing)) };
}

/** Those that come to as much for less than any known one: where points are the price, to as much at all. */
function better(
  beside: readonly Counted[],
  known: readonly Counted[],
  { byWorth, lower }: { readonly byWorth: boolean; readonly lower: boolean },
): readonly Counted[] {
  const rank = ({ level }: Counted): number => (lower ? -level.points : level.points);
  const isKnown = new Set(known);
  const all = [...known, ...beside].sort((a, b) => rank(b) - rank(a) || compare(a.count, b.count));
  /** By what does not apply: the least that is counted for so many points or more. */
  const least = new Map<string, Fraction>();
  return all.filter((one) => {
    const { excluded, points } = one.level;
    const key = byWorth ? `${excluded} ${points}` : `${excluded}`;
    const before = least.get(key);
    if (before !== undefined && (byWorth || compare(before, one.count) <= 0)) return false;
    least.set(key, one.count);
    return !isKnown.has(one);
  });
}

/** Every number of points up to the last is there, and nothing of them changes what applies. */
function isEveryStep(levels: readonly Level[], { component, has }: Standing): boolean {
  const last = levels.at(-1);
  if (last === undefined) return false;
  const { step } = component;
  const steps = new Set(levels.map(({ points }) => points));
  const low = Math.min(has, last.points);
  for (
    let points = Math.floor(low / step) * step;
    points <= Math.max(has, last.points);
    points += step
  ) {
    if (points !== has && points > low && !steps.has(points)) return false;
  }
  return levels.every(({ excluded }) => excluded === last.excluded);
}

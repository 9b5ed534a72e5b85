import { add, compare, divide, type Fraction, ONE, subtract, ZERO } from '../../exact/fraction.ts';
import { type Enough, isEnough } from '../../rules/enough.ts';
import type { Worth } from '../../rules/kind.ts';
import { type EvenPart, fewestSteps } from './even-parts.ts';
import type { Entry, Front } from './front-form.ts';

/** Parts by position, each as it becomes. */
export type Changed = readonly (readonly [number, Entry])[];

/** What comes last of the parts: looked for beside each combination of the others. */
export interface Tail {
  readonly at: readonly number[];
  /** How it can become so that the whole comes to these goals. */
  ways(goals: readonly Enough[], beside: Beside): Ways;
}

/** What the whole comes to beside the others: without the tail, as it is, and with all of it. */
export interface Beside {
  readonly base: Worth;
  readonly now: Worth;
  readonly top: Worth;
}

export interface Ways {
  readonly ways: readonly { readonly changed: Changed; readonly count: Fraction }[];
  readonly whole: boolean;
}

/** One part, by its own answers for what it has to come to itself. */
export function partTail(at: number, frontFor: (goals: readonly Enough[]) => Front): Tail {
  return {
    at: [at],
    ways(goals, beside) {
      const { entries, whole } = frontFor(goalsBeside(goals, beside));
      const ways = entries.map((entry) => ({
        changed: [[at, entry]] as const,
        count: entry.count,
      }));
      return { ways, whole };
    },
  };
}

/** Its share of what the others leave open; of the lowest part as much as the whole. */
function goalsBeside(goals: readonly Enough[], { base, top }: Beside): readonly Enough[] {
  const least = base.fraction ?? ZERO;
  const most = top.fraction;
  if (most === null) return [];
  // The others are no less: as far as they let it.
  if (compare(most, least) <= 0) return goals.filter((one) => isEnough(most, one));
  const room = subtract(most, least);
  return goals.flatMap(({ share, passed }): Enough[] => {
    const own = divide(subtract(share, least), room);
    if (compare(own, ONE) > 0) return [];
    return [{ share: compare(own, ZERO) < 0 ? ZERO : own, passed }];
  });
}

/** Several parts whose steps count alike and add up. */
export function evenTail(parts: readonly EvenPart[]): Tail {
  return {
    at: parts.map(({ at }) => at),
    ways(goals, { now }) {
      const has = now.fraction;
      if (has === null) return { ways: [], whole: true };
      const ways: { changed: Changed; count: Fraction }[] = [];
      for (const { share, passed } of goals) {
        const steps = fewestSteps(parts, subtract(share, has), passed);
        if (steps === undefined) break;
        const changed = [...steps].flatMap(([part, taken]): Changed => {
          const entry = part.entry(taken);
          return entry === undefined ? [] : [[part.at, entry]];
        });
        const count = changed.reduce((sum, [, entry]) => add(sum, entry.count), ZERO);
        ways.push({ changed, count });
      }
      return { ways, whole: true };
    },
  };
}

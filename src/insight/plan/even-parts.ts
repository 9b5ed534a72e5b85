import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import { ceilDivide, compareInts, floorDivide, type Int, minus, plus } from '../../exact/int.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledLeaf } from '../../rules/compile.ts';
import type { Enough } from '../../rules/enough.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import { bestReachable, raise, worthIn } from '../../rules/raise/raise.ts';
import { changeOf } from './counted.ts';
import type { Entry } from './front-form.ts';

/** A part of one measure of which each step counts as much and earns as much, the last one perhaps less. */
export interface EvenPart {
  readonly at: number;
  /** What it adds with so many steps more. */
  readonly share: Fraction;
  readonly rise: Fraction;
  readonly steps: Int;
  /** What its last step adds. */
  readonly last: Fraction;
  /** What is counted for a step. */
  readonly unit: Fraction;
  entry(steps: Int): Entry | undefined;
}

/** Undefined where its steps are not even. */
export function evenPart(
  at: number,
  share: Fraction,
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  context: RaiseContext,
): EvenPart | undefined {
  const curve = context.curves[leaf.leaf];
  // One straight line: what it earns rises evenly up to all of it.
  if (curve?.pieces.length !== 1 || curve.pieces[0]?.from !== undefined) return undefined;
  const worth = answer && worthIn(leaf, answer, context);
  const has = worth === undefined ? ZERO : worth.fraction;
  if (has === null) return undefined;
  const best = bestReachable(leaf, answer, context);
  if (best === null || compare(best, has) <= 0) return undefined;
  const entryFor = (enough: Enough): (Entry & { fraction: Fraction }) | undefined => {
    const raised = raise(leaf, answer, enough, context);
    if (!raised || raised.worth.fraction === null) return undefined;
    const count = changeOf(leaf, answer, raised.answer);
    return { ...raised, count, fraction: raised.worth.fraction };
  };
  const first = entryFor({ share: has, passed: true });
  const all = entryFor({ share: best, passed: false });
  if (first === undefined || all === undefined || compare(first.count, ZERO) <= 0) return undefined;
  const steps = divide(all.count, first.count);
  const whole = floorDivide(steps.n, steps.d);
  const rise = subtract(first.fraction, has);
  const from = (taken: Int): Fraction => add(has, multiply(rise, { n: taken, d: 1 }));
  const last = subtract(all.fraction, from(minus(whole, 1)));
  if (compare({ n: whole, d: 1 }, steps) !== 0 || compare(last, ZERO) <= 0) return undefined;
  if (compare(last, rise) > 0) return undefined;
  // On one line the second step is as all that follow: the first is not where that is shorter.
  const second = compareInts(whole, 2) > 0 ? entryFor({ share: from(1), passed: true }) : undefined;
  if (second !== undefined && compare(second.fraction, from(2)) !== 0) return undefined;
  return {
    at,
    share,
    rise: multiply(share, rise),
    steps: whole,
    last: multiply(share, last),
    unit: first.count,
    entry: (taken) =>
      compareInts(taken, whole) >= 0 ? all : entryFor({ share: from(taken), passed: false }),
  };
}

/** Steps of one part that each add as much. */
interface Run {
  readonly part: EvenPart;
  readonly rise: Fraction;
  readonly steps: Int;
}

/**
 * The fewest steps of parts whose steps count alike that add enough: those first that add most (what
 * each part adds is concave in its steps, so that the sum's best is the merged order of all steps).
 */
export function fewestSteps(
  parts: readonly EvenPart[],
  lacking: Fraction,
  passed: boolean,
): ReadonlyMap<EvenPart, Int> | undefined {
  const taken = new Map<EvenPart, Int>();
  let open = lacking;
  const isOpen = (): boolean => compare(open, ZERO) > (passed ? -1 : 0);
  for (const { part, rise, steps } of runsOf(parts)) {
    if (!isOpen()) break;
    const exact = divide(open, rise);
    const least = passed ? plus(floorDivide(exact.n, exact.d), 1) : ceilDivide(exact.n, exact.d);
    const own = compareInts(least, steps) < 0 ? least : steps;
    taken.set(part, plus(taken.get(part) ?? 0, own));
    open = subtract(open, multiply(rise, { n: own, d: 1 }));
  }
  return isOpen() ? undefined : taken;
}

function runsOf(parts: readonly EvenPart[]): readonly Run[] {
  const runs = parts.flatMap((part): Run[] => [
    { part, rise: part.rise, steps: minus(part.steps, 1) },
    { part, rise: part.last, steps: 1 },
  ]);
  return runs
    .filter(({ steps, rise }) => compareInts(steps, 0) > 0 && compare(rise, ZERO) > 0)
    .sort((a, b) => compare(b.rise, a.rise) || a.part.at - b.part.at);
}

/** The parts with most steps of those whose steps count alike. */
export function alike(parts: readonly EvenPart[]): readonly EvenPart[] {
  const groups: EvenPart[][] = [];
  for (const part of parts) {
    const own = groups.find(([first]) => first && compare(first.unit, part.unit) === 0);
    if (own === undefined) groups.push([part]);
    else own.push(part);
  }
  const size = (group: readonly EvenPart[]): Int =>
    group.reduce<Int>((sum, { steps }) => plus(sum, steps), 0);
  return groups.sort((a, b) => compareInts(size(b), size(a)))[0] ?? [];
}

import { compareInts, type Int, minus, plus } from '../../exact/int.ts';
import { type Branch, bundlesOf, held, type Picks } from './branch.ts';
import { bestUnder, type Choice, cheapest } from './cheapest.ts';
import type { Way } from './ways.ts';

/** Which way is taken of which leaf, and what all of it costs. */
export interface Chosen {
  readonly ways: ReadonlyMap<number, number>;
  readonly cost: Int;
  readonly proven: boolean;
  readonly bound: Int;
}

/** The cheapest choice with which the held sum comes to so much; undefined where none does. */
export function cheapestTo(root: Branch, goal: Int): Chosen | undefined {
  const parts = partsOf(root);
  if (parts === undefined) return undefined;
  if (root.high !== undefined && compareInts(goal, root.high) > 0) return undefined;
  // What is under the lower bound is held there: nothing has to be gained for it.
  const isThere = compareInts(held(root, plus(root.start, parts.base.gain)), goal) >= 0;
  const need = isThere ? 0 : minus(minus(goal, root.start), parts.base.gain);
  const choice = cheapest(parts.groups, need);
  return choice && chosenOf(parts, choice);
}

/** The choice with the highest held sum for no more than a budget, and of those the cheapest. */
export function bestFor(root: Branch, budget: Int): Chosen | undefined {
  const parts = partsOf(root);
  if (parts === undefined || compareInts(parts.base.cost, budget) > 0) return undefined;
  const best = bestUnder(parts.groups, minus(budget, parts.base.cost));
  const begun = plus(root.start, parts.base.gain);
  const whole = plus(begun, best.gain);
  const reached = held(root, whole);
  const isHeld = compareInts(reached, whole) !== 0;
  const gains = compareInts(reached, held(root, begun)) > 0;
  // Beyond what the bounds let through, and up to where they begin to, nothing is worth its cost.
  const found = isHeld || !gains ? cheapestTo(root, reached) : chosenOf(parts, best);
  return found && { ...found, proven: found.proven && best.proven };
}

/** The groups of a root: its leaves, and what its branches can come to. */
interface Parts {
  readonly groups: readonly (readonly Way[])[];
  /** What is taken of a group with one of its ways; -1: with none. */
  readonly picksOf: readonly ((way: number) => Picks | undefined)[];
  /** What has to be taken whatever is chosen. */
  readonly base: Way;
  /** Nothing was passed over. */
  readonly whole: boolean;
}

function partsOf(root: Branch): Parts | undefined {
  const { leaves, inside } = flattened(root);
  const groups: (readonly Way[])[] = leaves.map(({ ways }) => ways);
  const picksOf: Parts['picksOf'][number][] = leaves.map(
    ({ leaf }) =>
      (way) =>
        way < 0 ? undefined : { leaf, way, before: undefined },
  );
  let base: Way = { gain: 0, cost: 0 };
  let whole = true;
  for (const branch of inside) {
    const front = bundlesOf(branch);
    whole &&= front.whole;
    const [first, ...others] = front.bundles;
    if (first === undefined) return undefined;
    base = sum(base, first);
    groups.push(others.map((bundle) => sum(bundle, first, minus)));
    // Where nothing more is taken of a branch, the least of it is.
    picksOf.push((way) => (others[way] ?? first).picks);
  }
  return { groups, picksOf, base, whole };
}

function sum(a: Way, b: Way, by = plus): Way {
  return { gain: by(a.gain, b.gain), cost: by(a.cost, b.cost) };
}

/** Branches that hold nothing back are only sums: what is in them stands beside the others. */
function flattened(branch: Branch): Branch {
  const inside = branch.inside.map(flattened);
  const open = inside.filter(isOpen);
  return {
    ...branch,
    leaves: [...branch.leaves, ...open.flatMap((one) => one.leaves)],
    inside: [...inside.filter((one) => !open.includes(one)), ...open.flatMap((one) => one.inside)],
  };
}

function isOpen(branch: Branch): boolean {
  const { start, least, high } = branch;
  const has = held(branch, start);
  if (least !== undefined && compareInts(has, least) < 0) return false;
  return compareInts(has, start) === 0 && (high === undefined || !canPass(branch, high));
}

function canPass(branch: Branch, high: Int): boolean {
  return compareInts(plus(branch.start, mostOf(branch)), high) > 0;
}

/** What a branch gains with everything taken, where no bound holds it back. */
function mostOf({ leaves, inside }: Branch): Int {
  const own = leaves.map(({ ways }) =>
    ways.reduce<Int>((most, { gain }) => (compareInts(gain, most) > 0 ? gain : most), 0),
  );
  return [...own, ...inside.map(mostOf)].reduce<Int>(plus, 0);
}

function chosenOf({ picksOf, base, whole }: Parts, { taken, cost, proven, bound }: Choice): Chosen {
  const ways = new Map<number, number>();
  for (const [at, of] of picksOf.entries()) {
    let picked = of(taken[at] ?? -1);
    for (; picked !== undefined; picked = picked.before) ways.set(picked.leaf, picked.way);
  }
  return {
    ways,
    cost: plus(cost, base.cost),
    proven: proven && whole,
    bound: whole ? plus(bound, base.cost) : 0,
  };
}

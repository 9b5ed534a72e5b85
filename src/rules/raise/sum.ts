import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import { type Enough, isEnough } from '../enough.ts';
import { mostByChanges, type Node } from '../forest.ts';
import type { PartWorth, Raisable, Raised } from '../kind.ts';
import { isExcluded } from '../part-status.ts';
import { changeOf } from '../raise-one.ts';

type Fold = (parts: readonly PartWorth[]) => Fraction | null;
type Changed = ReadonlyMap<number, Raised>;

/**
 * The fewest parts whose sum with the others is enough. Of sets of so few: those parts that give
 * most, and as the last one the part with which the whole changes least; in each set the parts
 * with the smaller shares give back first what is not needed.
 */
export function raiseSum(
  parts: readonly Raisable[],
  required: readonly number[] | undefined,
  enough: Enough,
  fold: Fold,
): Changed | undefined {
  const most = mostByChanges(nodesOf(parts, required));
  const fewest = most.findIndex(({ value }) => isEnough(value, enough));
  const sure = most[fewest]?.raised;
  if (sure === undefined) return undefined;
  const base = most[fewest - 1]?.raised ?? [];
  const others = [...parts.keys()].filter((at) => !base.includes(at));
  const sets = fewest === 0 ? [sure] : [sure, ...others.map((at) => [...base, at])];
  let found: { readonly changed: Changed; readonly by: Fraction } | undefined;
  for (const set of sets) {
    const changed = settle(parts, set, enough, fold);
    if (changed === undefined) continue;
    const by = totalOf(parts, changed);
    if (found === undefined || compare(by, found.by) < 0) found = { changed, by };
  }
  return found?.changed;
}

/** What a part that is there adds, and what it would; one that does not apply asks for nothing. */
function nodesOf(parts: readonly Raisable[], required: readonly number[] | undefined): Node[] {
  return parts.map(({ share, worth, best }, at): Node => {
    const other = required?.[at] ?? -1;
    const requires = other < 0 ? undefined : other;
    if (worth !== undefined && isExcluded(worth)) {
      const kept = { value: ZERO, counts: true };
      return { requires: undefined, kept, raised: undefined };
    }
    const has = worth?.fraction ?? ZERO;
    // What is not known yet blocks nothing.
    const counts = worth?.fraction === null || compare(has, ZERO) > 0;
    const kept = { value: multiply(share, has), counts };
    const rises = best !== null && compare(best, has) > 0;
    return { requires, kept, raised: rises ? multiply(share, best) : undefined };
  });
}

/** These parts raised to their best, then each lowered as far as the others let it. */
function settle(
  parts: readonly Raisable[],
  set: readonly number[],
  enough: Enough,
  fold: Fold,
): Changed | undefined {
  const changed = new Map<number, Raised>();
  for (const at of set) {
    const best = parts[at]?.best;
    const raised = best && parts[at]?.raise({ share: best, passed: false });
    if (!raised) return undefined;
    changed.set(at, raised);
  }
  const whole = (): Fraction | null =>
    fold(parts.map(({ share, worth }, at) => ({ share, worth: changed.get(at)?.worth ?? worth })));
  const total = whole();
  if (total === null || !isEnough(total, enough)) return undefined;
  const shareOf = (at: number): Fraction => parts[at]?.share ?? ZERO;
  for (const at of [...set].sort((a, b) => compare(shareOf(a), shareOf(b)) || b - a)) {
    const before = changed.get(at);
    const sum = whole();
    if (before === undefined || sum === null) continue;
    const rest = subtract(sum, multiply(shareOf(at), before.worth.fraction ?? ZERO));
    const lowered = parts[at]?.raise(ownEnough(shareOf(at), rest, enough));
    if (lowered === undefined) continue;
    changed.set(at, lowered);
    const now = whole();
    if (now === null || !isEnough(now, enough)) changed.set(at, before);
  }
  return changed;
}

/** What a part has to come to beside the others; more than nothing where they hang on it. */
function ownEnough(share: Fraction, rest: Fraction, { share: goal, passed }: Enough): Enough {
  const lacking = subtract(goal, rest);
  const side = compare(lacking, ZERO);
  if (compare(share, ZERO) === 0 || side < 0 || (side === 0 && !passed)) {
    return { share: ZERO, passed: true };
  }
  return { share: divide(lacking, share), passed };
}

/** By how much all of them change, each by its own measure from 0 to 1. */
function totalOf(parts: readonly Raisable[], changed: Changed): Fraction {
  let sum = ZERO;
  for (const [at, raised] of changed) {
    const part = parts[at];
    if (part !== undefined) sum = add(sum, changeOf(part, raised));
  }
  return sum;
}

import { compare, type Fraction, subtract, ZERO } from '../exact/fraction.ts';
import type { Enough } from './enough.ts';
import type { PartWorth, Raisable, Raised } from './kind.ts';

/** Of the parts that can come to enough alone the one that changes least; of equals the first. */
export function raiseOne(
  parts: readonly Raisable[],
  enough: Enough,
): ReadonlyMap<number, Raised> | undefined {
  let found: { readonly at: number; readonly raised: Raised; readonly by: Fraction } | undefined;
  for (const [at, part] of parts.entries()) {
    const raised = part.raise(enough);
    if (raised === undefined) continue;
    const by = changeOf(part, raised);
    const side =
      found === undefined ? -1 : raised.changes - found.raised.changes || compare(by, found.by);
    if (side < 0) found = { at, raised, by };
  }
  return found === undefined ? undefined : new Map([[found.at, found.raised]]);
}

/** By how much of itself a part changes. */
export function changeOf({ worth }: PartWorth, raised: Raised): Fraction {
  return subtract(raised.worth.fraction ?? ZERO, worth?.fraction ?? ZERO);
}

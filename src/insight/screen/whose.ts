import type { Change } from './changes.ts';
import { density } from './peers.ts';
import type { PeeredRow } from './scale.ts';

/** One figure alone does not settle whose they are. */
const MOST = 5;
/** From about 20 to 1 on it is clear whose they are. */
const CLEAR = 3;

export function isClear(evidence: number): boolean {
  return Math.abs(evidence) >= CLEAR;
}

/**
 * How much more likely the shared figures are the own ones of `a` than of `b`, as a natural
 * logarithm: by how usual the changes since the year before are, how usual the quotients over each
 * unit's own facts, and whose fact the whole is that stands beside a count.
 */
export function ownedBy(
  rows: readonly PeeredRow[],
  facts: ReadonlyMap<string, Float64Array>,
  same: readonly number[],
  a: number,
  b: number,
): number {
  let sum = 0;
  for (const at of same) {
    const row = rows[at] as PeeredRow;
    const { changes, fact, measure, ofMeasure, own, top } = row;
    if (changes !== undefined) {
      const counted = !Number.isNaN(top[a] as number);
      sum += ofChange(counted ? changes.top : changes.measure, a, b);
      if (own[a] === 1) sum += ofChange(changes.bottom, a, b);
    }
    if (fact === undefined) continue;
    if (own[a] === 0) {
      const [over, under] = [Math.log10(measure[a] as number), Math.log10(measure[b] as number)];
      if (ofMeasure !== undefined && Number.isFinite(over) && Number.isFinite(under)) {
        sum += limited(density(ofMeasure, over) - density(ofMeasure, under));
      }
      continue;
    }
    const known = facts.get(fact);
    const isOwn = (unit: number): number => (known?.[unit] === row.bottom[unit] ? MOST : 0);
    sum += isOwn(a) - isOwn(b);
  }
  return sum;
}

function ofChange({ peers, values }: Change, a: number, b: number): number {
  const [one, another] = [values[a] as number, values[b] as number];
  if (Number.isNaN(one) || Number.isNaN(another)) return 0;
  // Without peers, the lesser change is the more usual one.
  if (peers === undefined) return limited(MOST * (Math.abs(another) - Math.abs(one)));
  return limited(density(peers, one) - density(peers, another));
}

function limited(evidence: number): number {
  return Math.min(Math.max(evidence, -MOST), MOST);
}

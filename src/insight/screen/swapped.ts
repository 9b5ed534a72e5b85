import { agreesWithin, type Changes, turnedAlone } from './changes.ts';
import { type Found, rangeOf } from './found.ts';
import { pathsOf } from './paths.ts';
import { isOut, isUsual, type Peers } from './peers.ts';
import type { PeeredRow } from './scale.ts';

/** A share that passes its whole by less than this was counted, not exchanged. */
const LEAST = 1.005;
/** Where more than this share of a column passes its whole, it is no whole. */
const SOUND = 0.2;

/**
 * A numerator and a denominator that stand in each other's place: a share beyond its whole, or a
 * quotient beyond all others, that is usual among its peers the other way round. Without peers only
 * where the numerator is the whole that the unit states as a fact.
 */
export function findSwapped(
  found: Found,
  rows: readonly PeeredRow[],
  facts: ReadonlyMap<string, Float64Array>,
): void {
  for (const row of rows) {
    const { bottom, changes, fact, isResolved, measure, ofMeasure, own, top } = row;
    if (isResolved) continue;
    const beyond = measure.reduce((sum, one) => sum + (one > 1 ? 1 : 0), 0);
    const isWhole = row.isShare && beyond <= SOUND * measure.length + 1;
    for (let unit = 0; unit < measure.length; unit += 1) {
      const quotient = measure[unit] as number;
      if (own[unit] !== 1 || !(quotient > 0)) continue;
      const known = fact === undefined ? Number.NaN : (facts.get(fact)?.[unit] ?? Number.NaN);
      const isFact = top[unit] === known && bottom[unit] !== known && quotient > 1;
      const fits = ofMeasure !== undefined && fitsTurned(ofMeasure, quotient, isWhole);
      const isTurned = changes !== undefined && turnedAlone(changes, unit);
      if (!isFact && !fits && !isTurned) continue;
      // A count that grew is no whole: exchanged numbers are last year's the other way round.
      if (!isFact && changes !== undefined && !agreesTurned(changes, unit)) continue;
      const paths = [...pathsOf(row, unit, 'top'), ...pathsOf(row, unit, 'bottom')];
      const expected =
        ofMeasure === undefined
          ? {}
          : { expected: rangeOf(ofMeasure.low.outer, ofMeasure.high.outer) };
      found.add(unit, 'swapped', paths, expected);
    }
  }
}

/** What stood there last year looked alike, or looked like this the other way round. */
function agreesTurned({ measure, turnedFits }: Changes, unit: number): boolean {
  return agreesWithin(measure, unit, 0) || turnedFits(unit);
}

function fitsTurned(peers: Peers, quotient: number, isWhole: boolean): boolean {
  const log = Math.log10(quotient);
  const isFar = isWhole ? quotient >= LEAST : isOut(peers, log, 0.3);
  return isFar && isUsual(peers, -log);
}

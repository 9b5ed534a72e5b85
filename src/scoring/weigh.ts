import { add, type Fraction, multiply, ONE, subtract, ZERO } from '../exact/fraction.ts';
import { BEYOND, scaledAlong } from '../exact/line.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { NO_ANSWER, NOT_APPLICABLE, type PassedSubmission } from '../intake/passed.ts';
import { type GraphOf, KNOWN, type ScaledPart, type Scales } from './scales.ts';
import type { Tally } from './totals.ts';

/** The points of a measure, rounded once; BEYOND where only a judgement of the answer tells them. */
export function weigh(on: Scales, n: number, d: number): number {
  if (on.line !== undefined) {
    const points = scaledAlong(on.line, n, d);
    if (points !== BEYOND) return points;
  }
  if (on.graph === undefined) return BEYOND;
  if (d !== 1 || n < 0 || n >= KNOWN) return worked(on, on.graph, n, d);
  const known = on.known[n] as number;
  return known === BEYOND ? worked(on, on.graph, n, d) : known;
}

function worked({ max, mode, known }: Scales, graph: GraphOf, n: number, d: number): number {
  const fraction = graph({ n, d });
  if (fraction === null) return BEYOND;
  const points = roundScaled(fraction, max, mode);
  if (d === 1 && n >= 0 && n < KNOWN) known[n] = points;
  return points;
}

/** Adds the sum of share × part, rounded once; false where only a judgement tells it. */
export function weighParts(
  { parts, max, mode }: Scales,
  { measures }: PassedSubmission,
  firstPart: number,
  tally: Tally,
): boolean {
  if (parts === undefined) return false;
  let total: Fraction = ZERO;
  let excluded: Fraction = ZERO;
  for (let at = 0; at < parts.length; at += 1) {
    const { share, graph } = parts[at] as ScaledPart;
    const n = measures[2 * (firstPart + at)] as number;
    const d = measures[2 * (firstPart + at) + 1] as number;
    if (d === 0) {
      if (n === NO_ANSWER) continue;
      if (n !== NOT_APPLICABLE) return false;
      excluded = add(excluded, share);
      continue;
    }
    const fraction = graph({ n, d });
    if (fraction === null) return false;
    total = add(total, multiply(share, fraction));
  }
  tally.points += roundScaled(total, max, mode);
  if (excluded !== ZERO) tally.excluded += max - roundScaled(subtract(ONE, excluded), max, mode);
  return true;
}

import type { Fraction } from '../exact/fraction.ts';
import { along, BEYOND, type ScaledLine, scaledAlong, scaleLine } from '../exact/line.ts';
import { type RoundingMode, roundScaled } from '../exact/rounding/round.ts';
import type { CompiledRule } from '../rules/kind.ts';
import type { BoundsLookup } from './bounds.ts';

/** A rule made ready to give points straight from an answer that is one number. */
export interface Scales {
  readonly max: number;
  readonly line: ScaledLine | undefined;
  readonly graph: ((measure: Fraction) => Fraction | null) | undefined;
  readonly mode: RoundingMode;
  /** The points of small whole numbers, which come again and again. */
  readonly known: number[];
}

const KNOWN = 64;

export function scales(
  rule: CompiledRule,
  max: number,
  mode: RoundingMode,
  bounds: BoundsLookup,
): Scales {
  const known = new Array<number>(KNOWN).fill(BEYOND);
  const graph = rule.graph?.(bounds) ?? undefined;
  if (graph === undefined || typeof graph === 'function') {
    return { max, line: undefined, graph, mode, known };
  }
  const line = scaleLine(graph, max, mode);
  return { max, line, graph: (measure) => along(graph, measure), mode, known };
}

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

function worked(
  { max, mode, known }: Scales,
  graph: (measure: Fraction) => Fraction | null,
  n: number,
  d: number,
): number {
  const fraction = graph({ n, d });
  if (fraction === null) return BEYOND;
  const points = roundScaled(fraction, max, mode);
  if (d === 1 && n >= 0 && n < KNOWN) known[n] = points;
  return points;
}

// A fast path: whole points straight from a measure, in doubles. It stands on the curves, which are
// the law, and gives way to them wherever a product would not be a safe integer.
import type { Curve, Piece } from '../rules/curve.ts';

/** A curve whose fractions are multiplied by a scale and rounded half up. */
export interface ScaledCurve {
  readonly scale: number;
  readonly pieces: readonly ScaledPiece[];
}

interface ScaledPiece {
  /** The bound as a fraction; a divisor of 0: there is none. */
  readonly fromTop: number;
  readonly fromBottom: number;
  readonly passed: boolean;
  readonly rise: number;
  readonly start: number;
  readonly run: number;
}

/** Undefined where numbers do not do. */
export function scaleCurve({ pieces }: Curve, scale: number): ScaledCurve | undefined {
  const scaled = pieces.map((piece) => scalePiece(piece, scale));
  if (scaled.includes(undefined)) return undefined;
  return { scale, pieces: scaled as readonly ScaledPiece[] };
}

/** scale × (rise × m + start) / run, half up, is the whole part of (2 × scale × … + run) / (2 × run). */
function scalePiece({ from, passed, line }: Piece, scale: number): ScaledPiece | undefined {
  const { rise, start, run } = line;
  const { n, d } = from ?? { n: 0, d: 0 };
  const numbers = [rise, start, run, n, d];
  if (!numbers.every((one): one is number => typeof one === 'number')) return undefined;
  const [a, b, c, fromTop, fromBottom] = numbers as [number, number, number, number, number];
  const twice = 2 * scale;
  return {
    fromTop,
    fromBottom,
    passed,
    rise: twice * a,
    start: twice * b + c,
    run: 2 * c,
  };
}

/** Not exact in doubles: to be worked out from the curve itself. */
export const BEYOND = -1;

/** The whole points of the measure n / d. */
export function pointsAt({ scale, pieces }: ScaledCurve, n: number, d: number): number {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as ScaledPiece;
    const left = n * piece.fromBottom;
    const right = d * piece.fromTop;
    if (!(safe(left) && safe(right))) return BEYOND;
    if (piece.fromBottom !== 0 && (piece.passed ? left <= right : left < right)) continue;
    const risen = piece.rise * n;
    const begun = piece.start * d;
    const top = risen + begun;
    const bottom = piece.run * d;
    if (!(safe(risen) && safe(begun) && safe(top) && safe(bottom))) return BEYOND;
    if (top < bottom) return 0;
    const rounded = Math.floor(top / bottom);
    return rounded < scale ? rounded : scale;
  }
  return 0;
}

function safe(product: number): boolean {
  return product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;
}

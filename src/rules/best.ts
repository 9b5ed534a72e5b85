import { readPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction, ONE, ZERO } from '../exact/fraction.ts';
import { readQuotient } from '../exact/quotient.ts';
import type { LeafShape } from './answer.ts';
import { type CompiledLeaf, type CompiledRule, curveOf } from './compile.ts';
import { bestWithin, type MeasureRange } from './curve.ts';

/** The share of the points that the best possible answer earns; against other units, all of them. */
export function bestOf(leaf: CompiledLeaf): Fraction {
  const curve = curveOf(leaf, () => undefined);
  return curve === null ? ONE : bestWithin(curve, rangeOf(leaf.shape));
}

/** The same of any rule; where one of several counts, that of the best of them. */
export function bestOfRule(rule: CompiledRule): Fraction {
  if (rule.parts === undefined) return bestOf(rule);
  const parts = rule.parts.map(({ share, rule: inner }) => {
    return { share, worth: { fraction: bestOfRule(inner), excluded: ZERO } };
  });
  return rule.fold(parts).fraction ?? ZERO;
}

/** What a measure of an answer of this shape can be. */
export function rangeOf(shape: LeafShape): MeasureRange {
  switch (shape.type) {
    case 'option':
      return { least: ZERO, most: greatest(shape.options.map(({ fraction }) => fraction)) };
    case 'terms':
      return rangeOf(shape.measure);
    case 'growth':
      return { least: { n: -1, d: 1 }, most: undefined };
    case 'points':
      return { least: ZERO, most: readPlain(shape.most) };
    case 'measure':
      return {
        least: shape.mayBeNegative === true ? undefined : ZERO,
        most: shape.scale === 'share' ? ONE : undefined,
      };
    case 'count':
      return { least: ZERO, most: shape.whole === undefined ? undefined : wholeOf(shape.whole) };
    case 'flag':
    case 'resolved':
      return { least: ZERO, most: ONE };
    default:
      return { least: ZERO, most: undefined };
  }
}

function wholeOf(whole: number): Fraction {
  return { n: whole, d: 1 };
}

function greatest(list: readonly string[]): Fraction {
  return list.map(readQuotient).reduce((a, b) => (compare(a, b) < 0 ? b : a), ZERO);
}

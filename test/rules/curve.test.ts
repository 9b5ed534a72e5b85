import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/exact/decimal-text.ts';
import { add, compare, divide, type Fraction, subtract, ZERO } from '../../src/exact/fraction.ts';
import type { RuleKindName } from '../../src/index.ts';
import { type CompiledLeaf, compileRule, curveOf, leavesOf } from '../../src/rules/compile.ts';
import { type Bounds, toBound } from '../../src/rules/context.ts';
import { bestWithin, type Curve, curveText, reach, worthAt } from '../../src/rules/curve.ts';
import { ruleKinds } from '../../src/rules/table.ts';
import { ruleArbitrary } from '../support/arbitrary-rubric.ts';
import { decimal } from '../support/arbitrary-submission.ts';

const share: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => (a < b ? { n: a, d: b } : { n: b, d: a }));
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(decimal(0, 50, 3), decimal(0, 50, 3))
  .map(([a, b]) => [readPlain(a), readPlain(b)] as const)
  .map(([a, b]) => (compare(a, b) <= 0 ? [a, b] : [b, a]))
  .map(([min, max]) => ({ min: toBound(min as Fraction, []), max: toBound(max as Fraction, []) }));

/** Less than any two different numbers of these tests are apart. */
const EDGE: Fraction = { n: 1, d: 10 ** 15 };

function curvesOf(kind: RuleKindName): fc.Arbitrary<Curve> {
  return fc
    .tuple(ruleArbitrary(kind, '10'), bounds)
    .map(([rule, found]): Curve[] => {
      let next = 0;
      const compiled = compileRule(rule, { maxPoints: '10', key: 'I.1.1' }, () => next++);
      return leavesOf(compiled).flatMap((leaf: CompiledLeaf) => curveOf(leaf, () => found) ?? []);
    })
    .chain((curves) => fc.constantFrom(...curves));
}

/** Whether more never earns less, or less never more, as the curve's direction says. */
function isMonotone(curve: Curve): boolean {
  const ends = curve.pieces.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const points = ends.flatMap((end) => [subtract(end, EDGE), end, add(end, EDGE)]).sort(compare);
  const worth = points.map((point) => worthAt(curve, point));
  const sign = curve.direction === 'higher' ? 1 : -1;
  return worth.every((one, at) => at === 0 || sign * compare(one, worth[at - 1] as Fraction) >= 0);
}

describe.each(ruleKinds())('the curve of %s', (kind) => {
  test('is inverted: what reaches a share earns it, and nothing short of it does', () => {
    fc.assert(
      fc.property(curvesOf(kind), share, (curve, wanted) => {
        fc.pre(isMonotone(curve));
        const goal = reach(curve, wanted);
        const further = curve.direction === 'higher' ? add : subtract;
        const nearer = curve.direction === 'higher' ? subtract : add;
        const best = bestWithin(curve, { least: undefined, most: undefined });
        // Every measure may reach it where less is better: there is no greatest one then.
        if (goal === undefined) {
          if (curve.direction === 'higher') expect(compare(best, wanted)).toBeLessThan(0);
          return;
        }
        expect(compare(best, wanted)).toBeGreaterThanOrEqual(0);
        const at = goal.passed ? further(goal.measure, EDGE) : goal.measure;
        expect(compare(worthAt(curve, at), wanted)).toBeGreaterThanOrEqual(0);
        const short = goal.passed ? goal.measure : nearer(goal.measure, EDGE);
        const everywhere = curve.pieces.length === 1 && curve.pieces[0]?.line.rise === 0;
        if (!everywhere) expect(compare(worthAt(curve, short), wanted)).toBeLessThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('earns within 0 and 1, and no more than the best of a range within it', () => {
    fc.assert(
      fc.property(
        curvesOf(kind),
        fc.array(decimal(0, 3, 4), { minLength: 3, maxLength: 3 }),
        (curve, texts) => {
          const [least, measure, most] = texts.map(readPlain).sort(compare) as [
            Fraction,
            Fraction,
            Fraction,
          ];
          const worth = worthAt(curve, measure);
          expect(compare(worth, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(worth, { n: 1, d: 1 })).toBeLessThanOrEqual(0);
          expect(compare(worth, bestWithin(curve, { least, most }))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('has one text, whatever its numbers are written as', () => {
    fc.assert(
      fc.property(curvesOf(kind), fc.integer({ min: 2, max: 9 }), (curve, times) => {
        const widened = curve.pieces.map(({ from, passed, line }) => ({
          from: from === undefined ? undefined : divide(from, { n: times, d: times }),
          passed,
          line,
        }));
        expect(curveText({ ...curve, pieces: widened })).toBe(curveText(curve));
      }),
      { numRuns: 100 },
    );
  });
});

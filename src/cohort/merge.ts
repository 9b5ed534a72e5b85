import { add, compareToZero, divide, type Fraction, multiply, ZERO } from '../exact/fraction.ts';
import { readPlain, toPlain } from '../exact/plain.ts';
import { fractionText } from '../exact/share.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { RubricReference } from '../scoring/score.ts';
import type { Ranked } from './rank.ts';

export interface MergeOptions {
  /** A weight by unit id, such as its population; without, every unit weighs the same. */
  readonly weights?: { readonly [unitId: string]: number | string };
}

/** The index of a unit that several were merged into. */
export interface MergedIndex {
  readonly rubric: RubricReference;
  readonly units: readonly string[];
  readonly index: string | null;
  readonly pillars: readonly {
    readonly id: string;
    readonly index: string | null;
  }[];
}

/**
 * The index of a merged unit, as the ministry printed it after the merger of provinces in 2025: a
 * pillar's index is the (weighted) arithmetic mean of the predecessors' printed pillar indices; the
 * whole index weighs the pillars by their maximum points. Each is rounded once, to 4 decimals. A
 * predecessor without an index of a pillar stays out of that pillar's mean.
 *
 * @throws {UsageError} for no scores, scores of different rubrics, a missing, negative or unreadable weight, and weights that sum to 0.
 * @example
 * const score = (id, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'II.1.1': { achieved } } });
 * mergeUnits([score('a', true), score('b', false)]).pillars[1]; // => { id: "II", index: "0.1" }
 */
export function mergeUnits(scores: readonly Ranked[], options: MergeOptions = {}): MergedIndex {
  const [first] = scores;
  if (first === undefined) throw new UsageError('there is nothing to merge');
  const weighted = scores.map((score) => {
    if (score.rubric.id !== first.rubric.id || score.rubric.version !== first.rubric.version) {
      throw new UsageError('scores of different rubrics cannot be merged');
    }
    return { score, weight: weightOf(score.unit.id, options) };
  });
  const means = first.pillars.map(({ id, maxPoints }, at) => {
    const terms = weighted.flatMap(({ score, weight }) => {
      const index = score.pillars[at]?.index;
      return index === null || index === undefined ? [] : [{ value: readPlain(index), weight }];
    });
    return { id, max: readPlain(maxPoints), mean: mean(terms) };
  });
  const whole = mean(
    means.flatMap(({ mean, max }) => (mean === null ? [] : [{ value: mean, weight: max }])),
  );
  return {
    rubric: first.rubric,
    units: scores.map(({ unit }) => unit.id),
    index: whole === null ? null : fractionText(whole),
    pillars: means.map(({ id, mean }) => ({
      id,
      index: mean === null ? null : fractionText(mean),
    })),
  };
}

function weightOf(id: string, { weights }: MergeOptions): Fraction {
  if (weights === undefined) return { n: 1, d: 1 };
  const given = Object.hasOwn(weights, id) ? weights[id] : undefined;
  const plain = given === undefined ? undefined : toPlain(given);
  if (plain?.ok !== true || plain.text.startsWith('-')) {
    throw new UsageError(`the weight of "${id}" has to be a number, not negative`);
  }
  return readPlain(plain.text);
}

/** Σ weight × value / Σ weight; null of nothing. */
function mean(
  terms: readonly { readonly value: Fraction; readonly weight: Fraction }[],
): Fraction | null {
  if (terms.length === 0) return null;
  let [sum, total] = [ZERO, ZERO];
  for (const { value, weight } of terms) {
    sum = add(sum, multiply(value, weight));
    total = add(total, weight);
  }
  if (compareToZero(total) === 0) throw new UsageError('the weights sum to 0');
  return divide(sum, total);
}

import { readPlain, toPlain } from '../exact/decimal-text.ts';
import {
  add,
  compareToZero,
  divide,
  type Fraction,
  multiply,
  ONE,
  ZERO,
} from '../exact/fraction.ts';
import { fractionText } from '../exact/print.ts';
import { asFixed } from '../rubric/freeze.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { entriesOf, given, optionsOf, shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { requireOnePolicy } from '../scoring/policy.ts';
import type { RubricReference } from '../scoring/score.ts';
import { type Ranked, readScores } from '../scoring/scores.ts';
import { requireUnitsOnce } from './rank.ts';

/** What each predecessor of a merged unit weighs. */
export interface MergeOptions {
  /** A weight by unit id, such as its population; without, every unit weighs the same. */
  readonly weights?: { readonly [unitId: string]: number | string } | undefined;
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
 * predecessor without an index of a pillar stays out of that pillar's mean. Bonus and penalty points
 * that a rubric holds at its total are in no pillar, and so not in this index.
 * Results that were stored packed are unpacked first (`unpackScore`).
 *
 * @throws {InputError} for a unit that stands twice (`duplicate-unit`).
 * @throws {UsageError} for no scores, scores of different rubrics or policies, a missing, negative or unreadable
 *   weight, a weight of a unit that is not merged, and weights that sum to 0.
 * @example
 * const score = (id, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'II.1.1': { achieved } } });
 * mergeUnits([score('a', true), score('b', false)]).pillars[1]; // => { id: "II", index: "0.1" }
 */
export function mergeUnits(scores: readonly Ranked[], options: MergeOptions = {}): MergedIndex {
  const read = readScores(scores);
  const [first] = read;
  if (first === undefined) throw new UsageError('there is nothing to merge');
  requireOneRubric(read);
  requireOnePolicy(read);
  requireUnitsOnce(read);
  const weights = readWeights(read, options);
  const weighted = read.map((score) => ({ score, weight: weights(score.unit.id) }));
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
    rubric: asFixed(first.rubric, 'the rubric of the scores'),
    units: read.map(({ unit }) => unit.id),
    index: whole === null ? null : fractionText(whole),
    pillars: means.map(({ id, mean }) => ({
      id,
      index: mean === null ? null : fractionText(mean),
    })),
  };
}

/** The weight of each unit; 1 where none are given. */
function readWeights(scores: readonly Ranked[], options: MergeOptions): (id: string) => Fraction {
  const { weights } = optionsOf(options, { weights: given<object>() });
  if (weights === undefined) return () => ONE;
  const ids = new Set(scores.map(({ unit }) => unit.id));
  const read = new Map<string, Fraction>();
  for (const [id, weight] of entriesOf(weights, 'the weights')) {
    if (weight === undefined) continue;
    if (!ids.has(id)) throw new UsageError(`there is a weight for "${id}", which is not merged`);
    const plain = isNumeric(weight) ? toPlain(weight) : undefined;
    if (plain?.ok !== true || plain.text.startsWith('-')) {
      const message = `the weight of "${id}" is ${shown(weight)}: a number, not negative, is possible`;
      throw new UsageError(message);
    }
    read.set(id, readPlain(plain.text));
  }
  return (id) => {
    const weight = read.get(id);
    if (weight === undefined) throw new UsageError(`"${id}" has no weight`);
    return weight;
  };
}

function isNumeric(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
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

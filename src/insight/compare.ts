import { printScaled } from '../exact/decimal-text.ts';
import { lazily } from '../exact/lazily.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { difference as diffOption } from '../rubric/diff/read-diff.ts';
import { asFixed } from '../rubric/freeze.ts';
import { oneOf, optionsOf } from '../rubric/options.ts';
import { using } from '../rubric/using.ts';
import { componentsOf } from '../scoring/components.ts';
import type { ComponentScore, PillarScore, UnitScore } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { causesOf } from './causes.ts';
import type {
  CompareOptions,
  ComponentChange,
  PointsChange,
  ScoreComparison,
} from './comparison.ts';
import { checkComparable, idsBefore, pairsOf } from './pairing.ts';
import { readScore } from './stored-score.ts';

/**
 * Two scores side by side: self-assessed against verified, or year against year by the pairs of
 * `diffRubrics`. Changes are exact differences of the printed points; the changes of all components
 * and the points of what cannot be compared add up to the change of the total.
 * Results that were stored packed are unpacked first (`unpackScore`).
 *
 * @throws {UsageError} for what is no score, scores of different rubrics without the `diff` of the
 *   two, two units where that was not asked for, a `diff` of other rubrics, and an option that is
 *   not possible.
 * @example
 * const before = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } });
 * const after = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: false } } });
 * compareScores(before, after).components.map(({ id, change, causes }) => [id, change, causes]);
 * // => [["I.5.1", "-4", ["answer"]]]
 */
export function compareScores<
  Before extends RubricDefinition = RubricDefinition,
  After extends RubricDefinition = RubricDefinition,
>(
  before: UnitScore<Before>,
  after: UnitScore<After>,
  options?: CompareOptions,
): ScoreComparison<Before, After>;
export function compareScores(
  scoreBefore: UnitScore,
  scoreAfter: UnitScore,
  options: CompareOptions = {},
): ScoreComparison {
  const [before, after] = [readScore(scoreBefore, 'before'), readScore(scoreAfter, 'after')];
  const { diff, units = 'same' } = optionsOf(options, OPTIONS());
  checkComparable(before, after, diff, units);
  const places = Math.max(before.rubric.rounding.places, after.rubric.rounding.places);
  const old = new Map(componentsOf(before).map((one) => [one.id, one]));
  const current = componentsOf(after);
  const paired = pairsOf(current, old, diff);
  const changedRules = new Set(
    [
      ...(diff?.rules ?? []).filter(({ affects }) => affects === 'points'),
      ...(diff?.repointed ?? []),
    ]
      .filter(({ level }) => level === 'component')
      .map(({ id }) => id),
  );
  const changed = paired.flatMap(([then, now]): ComponentChange[] => {
    const change = difference(then, now, places);
    const [maxBefore, maxAfter] = [then.maxPoints, now.maxPoints];
    const isSame = change.change === '0' && then.status === now.status && maxBefore === maxAfter;
    if (isSame) return [];
    // What was stored may hold what is no JSON, deep in its steps and decisions.
    const causes = using('the scores', () => causesOf(then, now, changedRules.has(now.id)));
    const [statusBefore, statusAfter] = [then.status, now.status];
    const { adjustment } = now;
    const outside = adjustment === undefined ? {} : { adjustment };
    return [{ ...change, ...outside, statusBefore, statusAfter, maxBefore, maxAfter, causes }];
  });
  const size = ({ change }: PointsChange): number => Math.abs(scaledPoints(change, places));
  changed.sort((a, b) => size(b) - size(a));
  const pillars = new Map<string, PillarScore>(before.pillars.map((pillar) => [pillar.id, pillar]));
  const movedPillars = idsBefore(diff, 'pillar');
  const { unit } = after;
  const whole = { id: unit.id, name: unit.name ?? unit.id };
  const known: ReadonlySet<ComponentScore> = new Set(paired.flat());
  const unpaired = (list: readonly ComponentScore[]): ComponentScore[] =>
    list.filter((one) => !known.has(one));
  const [onlyBefore, onlyAfter] = [unpaired([...old.values()]), unpaired(current)];
  const idsOf = (list: readonly ComponentScore[]): string[] => list.map(({ id }) => id);
  return {
    before: asFixed(before.rubric, 'the rubric before'),
    after: asFixed(after.rubric, 'the rubric after'),
    points: difference(
      { ...whole, points: before.points },
      { ...whole, points: after.points },
      places,
    ),
    ...appliedOf(before, after, places),
    pillars: after.pillars.flatMap((now) => {
      const then = pillars.get(movedPillars.get(now.id) ?? now.id);
      return then === undefined ? [] : [difference(then, now, places)];
    }),
    components: changed,
    onlyBefore: idsOf(onlyBefore),
    onlyAfter: idsOf(onlyAfter),
    notComparable: {
      before: idsOf(onlyBefore),
      after: idsOf(onlyAfter),
      points: { before: sumOf(onlyBefore, places), after: sumOf(onlyAfter, places) },
    },
  };
}

const OPTIONS = /* @__PURE__ */ lazily(() => ({
  diff: diffOption,
  units: oneOf('same', 'different'),
}));

/** Of bonus and penalty rows nothing: what was applied of them stands under `adjustment`. */
function sumOf(components: readonly ComponentScore[], places: number): string {
  const plain = components.filter(({ adjustment }) => adjustment === undefined);
  return printScaled(
    plain.reduce((sum, { points }) => sum + scaledPoints(points, places), 0),
    places,
  );
}

function appliedOf(
  { adjustment: then }: UnitScore,
  { adjustment: now }: UnitScore,
  places: number,
): Pick<ScoreComparison, 'adjustment'> {
  if (then === undefined && now === undefined) return {};
  const [before, after] = [then ?? '0', now ?? '0'];
  const change = scaledPoints(after, places) - scaledPoints(before, places);
  return { adjustment: { before, after, change: printScaled(change, places) } };
}

interface Pointed {
  readonly id: string;
  readonly name: string;
  readonly points: string;
}

function difference(then: Pointed, now: Pointed, places: number): PointsChange {
  const change = scaledPoints(now.points, places) - scaledPoints(then.points, places);
  return {
    id: now.id,
    name: now.name,
    before: then.points,
    after: now.points,
    change: printScaled(change, places),
  };
}

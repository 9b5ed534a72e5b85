import { requireScore } from '../cohort/scores.ts';
import { printScaled } from '../exact/decimal-text.ts';
import { lazily } from '../exact/lazily.ts';
import type { Adjustment, RubricDefinition } from '../rubric/definition.ts';
import type { DiffSide, RubricDiff } from '../rubric/diff/difference.ts';
import { asFixed } from '../rubric/freeze.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { given, oneOf, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import { componentsOf } from '../scoring/components.ts';
import type {
  ComponentScore,
  PillarScore,
  RubricReference,
  Status,
  UnitScore,
} from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { type ChangeCause, causesOf } from './causes.ts';

/** Points of the same thing in two scores. */
export interface PointsChange<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** after - before, with its sign where negative. */
  readonly change: string;
}

export interface ComponentChange<Id extends string = string> extends PointsChange<Id> {
  /** Its points are added, or taken away: then more of them lower the score. */
  readonly adjustment?: Adjustment;
  readonly statusBefore: Status;
  readonly statusAfter: Status;
  readonly maxBefore: string;
  readonly maxAfter: string;
  /** Why it changed: an answer, the rule, the bounds, the status, evidence, a decision. */
  readonly causes: readonly ChangeCause[];
}

export interface ScoreComparison<
  Before extends RubricDefinition = RubricDefinition,
  After extends RubricDefinition = Before,
> {
  readonly before: RubricReference;
  readonly after: RubricReference;
  readonly points: PointsChange;
  /**
   * What was applied of bonus and penalty points, where there are any: this and the changes of all
   * other components add up to the change of the points.
   */
  readonly adjustment?: Pick<PointsChange, 'before' | 'after' | 'change'>;
  readonly pillars: readonly PointsChange<PillarIdOf<After>>[];
  /** Components whose points, maximum or status changed, the largest change first. */
  readonly components: readonly ComponentChange<ComponentIdOf<After>>[];
  /** Components that only one of the two scores has. */
  readonly onlyBefore: readonly ComponentIdOf<Before>[];
  readonly onlyAfter: readonly ComponentIdOf<After>[];
  /** The same with their points, which no component of the other score stands against. */
  readonly notComparable: {
    readonly before: readonly ComponentIdOf<Before>[];
    readonly after: readonly ComponentIdOf<After>[];
    readonly points: { readonly before: string; readonly after: string };
  };
}

export interface CompareOptions {
  /**
   * What `diffRubrics` says of the two scores' rubrics: needed where they are not the same. Its
   * pairs tell which component is which.
   */
  readonly diff?: RubricDiff | undefined;
  /** `different`: two units are compared on purpose. Default: scores of one unit. */
  readonly units?: 'same' | 'different' | undefined;
}

/**
 * Two scores side by side: self-assessed against verified, or year against year by the pairs of
 * `diffRubrics`. Changes are exact differences of the printed points; the changes of all components
 * and the points of what cannot be compared add up to the change of the total.
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
  before: UnitScore,
  after: UnitScore,
  options: CompareOptions = {},
): ScoreComparison {
  requireScore(before, 'before');
  requireScore(after, 'after');
  const { diff, units = 'same' } = optionsOf(options, OPTIONS());
  checkComparable(before, after, diff, units);
  const places = Math.max(before.rubric.rounding.places, after.rubric.rounding.places);
  const old = new Map(using('before', () => componentsOf(before)).map((one) => [one.id, one]));
  const current = using('after', () => componentsOf(after));
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
    const causes = causesOf(then, now, changedRules.has(now.id));
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
  diff: given<RubricDiff>(),
  units: oneOf('same', 'different'),
}));

function checkComparable(
  before: UnitScore,
  after: UnitScore,
  diff: RubricDiff | undefined,
  units: 'same' | 'different',
): void {
  if (diff === undefined) requireOneRubric([before, after]);
  const isOf = (side: DiffSide, { rubric }: UnitScore): boolean =>
    side.id === rubric.id && side.version === rubric.version;
  if (diff !== undefined && !(isOf(diff.before, before) && isOf(diff.after, after))) {
    throw new UsageError('options.diff is of other rubrics than the scores are');
  }
  if (units === 'same' && before.unit.id !== after.unit.id) {
    const both = `"${before.unit.id}" and "${after.unit.id}"`;
    throw new UsageError(`${both} are two units: ask for it with { units: 'different' }`);
  }
}

/** By the id after, the id before, of what has another one. */
function idsBefore(
  diff: RubricDiff | undefined,
  level: 'pillar' | 'component',
): ReadonlyMap<string, string> {
  const moved = (diff?.moved ?? []).filter((one) => one.level === level);
  return new Map(moved.map((one) => [one.after, one.before]));
}

/** Which component was which; a number that stands for something new now has no pair. */
function pairsOf(
  current: readonly ComponentScore[],
  old: ReadonlyMap<string, ComponentScore>,
  diff: RubricDiff | undefined,
): [ComponentScore, ComponentScore][] {
  const moved = idsBefore(diff, 'component');
  const added = new Set(
    (diff?.added ?? []).filter(({ level }) => level === 'component').map(({ id }) => id),
  );
  return current.flatMap((now): [ComponentScore, ComponentScore][] => {
    const then = added.has(now.id) ? undefined : old.get(moved.get(now.id) ?? now.id);
    return then === undefined ? [] : [[then, now]];
  });
}

function sumOf(components: readonly ComponentScore[], places: number): string {
  return printScaled(
    components.reduce((sum, { points }) => sum + scaledPoints(points, places), 0),
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

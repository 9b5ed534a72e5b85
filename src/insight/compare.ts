import { printScaled } from '../exact/plain.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { scaledPoints } from '../scoring/points.ts';
import type {
  ComponentScore,
  PillarScore,
  RubricReference,
  Status,
  UnitScore,
} from '../scoring/score.ts';

/** Points of the same thing in two scores. */
export interface PointsChange {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** after - before, with its sign where negative. */
  readonly change: string;
}

export interface ComponentChange extends PointsChange {
  readonly statusBefore: Status;
  readonly statusAfter: Status;
}

export interface ScoreComparison {
  readonly before: RubricReference;
  readonly after: RubricReference;
  readonly points: PointsChange;
  readonly pillars: readonly PointsChange[];
  /** Components whose points or status changed, the largest change first. */
  readonly components: readonly ComponentChange[];
  /** Components that only one of the two scores has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/**
 * Two scores side by side: self-assessed against verified, or year against year. Changes are
 * exact differences of the printed points.
 *
 * @throws {UsageError} for scores of different rubrics (other ids).
 * @example
 * const before = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } });
 * const after = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: false } } });
 * compareScores(before, after).components.map(({ id, change }) => [id, change]);
 * // => [["I.5.1", "-4"]]
 */
export function compareScores(before: UnitScore, after: UnitScore): ScoreComparison {
  if (before.rubric.id !== after.rubric.id) {
    throw new UsageError(`"${before.rubric.id}" and "${after.rubric.id}" are different rubrics`);
  }
  const places = Math.max(before.rubric.rounding.places, after.rubric.rounding.places);
  const [old, current] = [componentsOf(before), componentsOf(after)];
  const changed = [...current.values()].flatMap((now): ComponentChange[] => {
    const then = old.get(now.id);
    if (then === undefined) return [];
    const change = difference(then, now, places);
    if (change.change === '0' && then.status === now.status) return [];
    return [{ ...change, statusBefore: then.status, statusAfter: now.status }];
  });
  const size = ({ change }: PointsChange): number => Math.abs(scaledPoints(change, places));
  changed.sort((a, b) => size(b) - size(a));
  const pillars = new Map<string, PillarScore>(before.pillars.map((pillar) => [pillar.id, pillar]));
  const { unit } = after;
  const whole = { id: unit.id, name: unit.name ?? unit.id };
  return {
    before: before.rubric,
    after: after.rubric,
    points: difference(
      { ...whole, points: before.points },
      { ...whole, points: after.points },
      places,
    ),
    pillars: after.pillars.flatMap((now) => {
      const then = pillars.get(now.id);
      return then === undefined ? [] : [difference(then, now, places)];
    }),
    components: changed,
    onlyBefore: [...old.keys()].filter((id) => !current.has(id)),
    onlyAfter: [...current.keys()].filter((id) => !old.has(id)),
  };
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

function componentsOf(score: UnitScore): Map<string, ComponentScore> {
  return new Map(
    score.pillars.flatMap(({ criteria }) =>
      criteria.flatMap(({ components }) => components.map((one) => [one.id, one] as const)),
    ),
  );
}

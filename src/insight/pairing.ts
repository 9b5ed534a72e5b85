import type { DiffSide, RubricDiff } from '../rubric/diff/difference.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';

/** @throws {UsageError} where the two may not stand side by side. */
export function checkComparable(
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
export function idsBefore(
  diff: RubricDiff | undefined,
  level: 'pillar' | 'component',
): ReadonlyMap<string, string> {
  const moved = (diff?.moved ?? []).filter((one) => one.level === level);
  return new Map(moved.map((one) => [one.after, one.before]));
}

/** Which component was which; a number that stands for something new now has no pair. */
export function pairsOf(
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

import { boundsTally, makeBounds } from '../../cohort/bounds.ts';
import { mergeBounds } from '../../cohort/merge-bounds.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import type { CohortBounds, ComponentBounds } from '../../scoring/bounds-form.ts';
import type { Policy } from '../../scoring/options.ts';

/**
 * A cohort's bounds, those without the unit that sets each highest value, and those without the
 * unit that sets each lowest. Where several units set it, or nobody else is left, it stays.
 */
export function boundsAndDropped(
  rubric: CheckedRubric,
  policy: Policy,
  records: readonly ParsedRecord[],
): readonly [CohortBounds, CohortBounds, CohortBounds] {
  const tallied = (some: readonly ParsedRecord[]): CohortBounds => {
    const tally = boundsTally(rubric, policy);
    for (const record of some) tally.add(record);
    return tally.bounds();
  };
  const compares = rubric.components.some(({ boundsKeys }) => boundsKeys.length > 0);
  const whole = tallied(compares ? records : []);
  if (!compares) return [whole, whole, whole];
  const alone = new Set(Object.values(whole.components).flatMap(soleUnits));
  const extreme = records.filter(({ submission }) => alone.has(submission.unit.id));
  // Bounds of parts of a cohort are merged: everybody else is gone through once.
  const rest = tallied(records.filter(({ submission }) => !alone.has(submission.unit.id)));
  const without = new Map(
    [...alone].map((id) => {
      const others = extreme.filter(({ submission }) => submission.unit.id !== id);
      return [id, mergeBounds(rest, tallied(others))] as const;
    }),
  );
  const dropped = (end: 'min' | 'max'): CohortBounds => {
    const components: { [key: string]: ComponentBounds } = {};
    for (const [key, one] of Object.entries(whole.components)) {
      const [unit, another] = one[end].units;
      const others = another === undefined && unit !== undefined ? without.get(unit) : undefined;
      components[key] = others?.components[key] ?? one;
    }
    return makeBounds({ ...whole, components });
  };
  return [whole, dropped('max'), dropped('min')];
}

function soleUnits({ min, max }: ComponentBounds): string[] {
  return [min, max].flatMap(({ units }) => (units.length === 1 ? units : []));
}

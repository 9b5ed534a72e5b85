import type { ParsedRecord } from '../../intake/record.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import { readBounds } from '../../scoring/bounds.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import { type CompiledComponent, compiledRubric } from '../../scoring/compiled-rubric.ts';
import { judge } from '../../scoring/component.ts';
import { ScoringContext } from '../../scoring/context.ts';
import type { Policy } from '../../scoring/options.ts';
import { viewOf } from '../../scoring/view.ts';

/** The points of one row, and what does not apply of them, unit by unit, in whole 10^-places. */
export interface Column {
  readonly points: Float64Array;
  readonly excluded: Float64Array;
}

export function isSameColumn(a: Column, b: Column): boolean {
  if (a === b) return true;
  const same = (x: Float64Array, y: Float64Array): boolean => x.every((one, at) => one === y[at]);
  return same(a.points, b.points) && same(a.excluded, b.excluded);
}

/** The columns of some rows of a rubric, scored against bounds. */
export function columnsOf(
  checked: CheckedRubric,
  policy: Policy,
  bounds: CohortBounds,
  records: readonly ParsedRecord[],
  isWanted: (component: CompiledComponent) => boolean = () => true,
): ReadonlyMap<string, Column> {
  const rubric = compiledRubric(checked);
  const scoring = { rubric, policy, bounds: readBounds(checked, bounds, policy) };
  const wanted = rubric.components.filter(isWanted);
  const columns = wanted.map(() => ({
    points: new Float64Array(records.length),
    excluded: new Float64Array(records.length),
  }));
  for (const [at, record] of records.entries()) {
    const context = new ScoringContext(scoring, record, undefined, viewOf(record, policy));
    for (let next = 0; next < wanted.length; next += 1) {
      const verdict = judge(context, wanted[next] as CompiledComponent);
      const column = columns[next] as Column;
      column.points[at] = verdict.points;
      column.excluded[at] = verdict.excluded;
    }
  }
  const none = new Float64Array(records.length);
  return new Map(
    wanted.map(({ checked: { definition } }, at) => {
      const { points, excluded } = columns[at] as Column;
      // Hardly anything of a row is left out: then one list of noughts serves all of them.
      const isNone = excluded.every((one) => one === 0);
      return [definition.id, { points, excluded: isNone ? none : excluded }];
    }),
  );
}

import { parsedRecord, readRecord } from '../../intake/parse.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import { modelOf } from '../../rubric/define.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import { readBounds } from '../../scoring/bounds.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import { type CompiledComponent, compiledRubric } from '../../scoring/compiled-rubric.ts';
import { judge } from '../../scoring/component.ts';
import { ScoringContext } from '../../scoring/context.ts';
import type { Policy } from '../../scoring/options.ts';
import { viewOf } from '../../scoring/view.ts';
import { type Row, rubricOfRows, submissionOfRows } from './some-rows.ts';

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

/** Rows of a cohort, read for the rules that they have now. */
export interface ReadRows {
  readonly rubric: CheckedRubric;
  readonly records: readonly ParsedRecord[];
  /** By a row's id, the units whose answer its rule cannot take; it is left out of their record. */
  readonly untaken: ReadonlyMap<string, readonly number[]>;
}

/** What each unit said of some rows, read for the rules that they have now. */
export function readRows(
  checked: CheckedRubric,
  rows: readonly Row[],
  records: readonly ParsedRecord[],
): ReadRows {
  const rubric = modelOf(rubricOfRows(checked, rows));
  const ids = new Set(rows.map(({ component }) => component.definition.id));
  const single = new Map<string, CheckedRubric>();
  const untaken = new Map<string, number[]>();
  const isTaken = (record: ParsedRecord, row: Row): boolean => {
    const { id } = row.component.definition;
    const alone = single.get(id) ?? modelOf(rubricOfRows(checked, [row]));
    single.set(id, alone);
    return readRecord(alone, submissionOfRows(record, new Set([id]))).ok;
  };
  const read = records.map((record, at) => {
    const whole = readRecord(rubric, submissionOfRows(record, ids));
    if (whole.ok) return whole.record;
    const taken = rows.filter((row) => isTaken(record, row));
    for (const row of rows) {
      const { id } = row.component.definition;
      if (!taken.includes(row)) untaken.set(id, [...(untaken.get(id) ?? []), at]);
    }
    const left = new Set(taken.map(({ component }) => component.definition.id));
    return parsedRecord(rubric, submissionOfRows(record, left));
  });
  return { rubric, records: read, untaken };
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

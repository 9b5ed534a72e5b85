import type { AnswerList } from '../intake/record.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { CheckedComponent } from '../rubric/model.ts';

/** One of a rubric's readings, with the rows that rest on it. */
export interface CompiledReading {
  readonly everywhere: boolean;
  /** Their places in the rubric's order, and their ids. */
  readonly rows: readonly number[];
  readonly ids: readonly string[];
  /** What is said where all of them count. */
  readonly whole: Finding;
  readonly of: (components: readonly string[]) => Finding;
}

export interface CompiledReadings {
  readonly list: readonly CompiledReading[];
  /** By a row's place, the places in the list of the readings that it rests on. */
  readonly byRow: readonly (readonly number[])[];
}

export function compileReadings(
  { readings = [] }: RubricDefinition,
  components: readonly CheckedComponent[],
): CompiledReadings {
  const list = readings.map(({ id, note, everywhere = false }): CompiledReading => {
    const resting = components.filter(
      ({ definition: { basis } }) =>
        everywhere || basis.reading === id || basis.also?.includes(id) === true,
    );
    const ids = resting.map(({ definition }) => definition.id);
    // Shared by what is said of every unit, as its note is.
    const path = Object.freeze(['rubric', 'readings', id]);
    const about = { code: 'inferred-rule', severity: 'info', path, note, reading: id } as const;
    // What holds for the whole document names no row.
    const of = (components: readonly string[]): Finding =>
      everywhere
        ? about
        : { code: 'inferred-rule', severity: 'info', path, note, reading: id, components };
    const rows = resting.map(({ order }) => order);
    return { everywhere, rows, ids, whole: deepFreeze(of(ids)), of };
  });
  const byRow = components.map(({ order }) =>
    list.flatMap(({ rows }, at) => (rows.includes(order) ? [at] : [])),
  );
  return { list, byRow };
}

/**
 * What was read into the document for rows whose answers count: one finding a reading. An answer
 * that an authority rejected, or set points in place of, rests on no reading of the rule.
 */
export function readingFindings(
  findings: Finding[],
  { list, byRow }: CompiledReadings,
  { answers, extras }: AnswerList,
): void {
  // Nearly all rows are answered: the few others are looked for once.
  const gone = new Array<number>(list.length).fill(0);
  const isOut = (row: number): boolean =>
    answers[row] === undefined || extras?.[row]?.notApplicable !== undefined;
  for (let row = 0; row < byRow.length; row += 1) {
    if (!isOut(row)) continue;
    for (const at of byRow[row] as readonly number[]) gone[at] = (gone[at] as number) + 1;
  }
  for (let at = 0; at < list.length; at += 1) {
    const reading = list[at] as CompiledReading;
    const less = gone[at] as number;
    if (less === reading.rows.length) continue;
    findings.push(less === 0 ? reading.whole : readingFinding(reading, isOut));
  }
}

/** What is said of a reading, where some of its rows may be out. */
export function readingFinding(
  { everywhere, rows, ids, whole, of }: CompiledReading,
  isOut: (row: number) => boolean,
): Finding {
  if (everywhere) return whole;
  const left: string[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    if (!isOut(rows[i] as number)) left.push(ids[i] as string);
  }
  return left.length === ids.length ? whole : of(left);
}

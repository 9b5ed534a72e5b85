import { parsedRecord, readRecord } from '../../intake/parse.ts';
import { AnswerList, ParsedRecord } from '../../intake/record.ts';
import type { Submission } from '../../intake/submission.ts';
import { modelOf } from '../../rubric/define.ts';
import type { CheckedComponent, CheckedRubric } from '../../rubric/model.ts';
import type { AnswerShape } from '../../rules/answer.ts';
import { type Row, rubricOfRows, submissionOfRows } from './some-rows.ts';

/** Rows of a cohort, read for the rules that they have now. */
export interface ReadRows {
  readonly rubric: CheckedRubric;
  readonly records: readonly ParsedRecord[];
  /** By a row's id, the units whose answer its rule cannot take; it is left out of their record. */
  readonly untaken: ReadonlyMap<string, readonly number[]>;
}

/**
 * What each unit said of some rows, for the rules that they have now. How an answer is read hangs on
 * its form alone, so answers to rules of the same form are taken over as they are; only the others
 * are read again.
 */
export function readRows(
  checked: CheckedRubric,
  rows: readonly Row[],
  records: readonly ParsedRecord[],
): ReadRows {
  const rubric = modelOf(rubricOfRows(checked, rows));
  const now = ({ component }: Row): CheckedComponent =>
    rubric.byId.get(component.definition.id) as CheckedComponent;
  const isKept = (row: Row): boolean => isSameForm(row.component.rule.shape, now(row).rule.shape);
  const kept = rows.filter(isKept);
  const others = rows.filter((row) => !isKept(row));
  const { records: again, untaken } = readAgain(checked, others, records);
  const moves = kept.map((row) => ({ from: row.component.order, to: now(row) }));
  const movesAgain = others.map((row) => ({
    from: again[0]?.rubric.byId.get(row.component.definition.id)?.order ?? 0,
    to: now(row),
  }));
  const read = records.map((record, at): ParsedRecord => {
    const list = new AnswerList(rubric);
    take(list, moves, record);
    const other = again[at];
    if (other === undefined) return new ParsedRecord(rubric, record.submission, list, []);
    take(list, movesAgain, other);
    return new ParsedRecord(rubric, decidedIn(record, other, others), list, []);
  });
  return { rubric, records: read, untaken };
}

/** Where a row's answer stands, and the row that it is taken over for. */
interface Move {
  readonly from: number;
  readonly to: CheckedComponent;
}

function take(list: AnswerList, moves: readonly Move[], record: ParsedRecord): void {
  const { facts, unit } = record.submission;
  const given = { facts, unitClass: unit.class };
  for (const { from, to } of moves) {
    const answer = record.list.answers[from];
    if (answer !== undefined) list.keep(to, answer, given);
  }
}

/** What 0 of 0 is worth does not change how it is read. */
function isSameForm(a: AnswerShape, b: AnswerShape): boolean {
  const form = (shape: AnswerShape): string =>
    JSON.stringify(shape, (key, value) => (key === 'whenNone' ? value !== undefined : value));
  return a === b || form(a) === form(b);
}

interface ReadAgain {
  readonly records: readonly ParsedRecord[];
  readonly untaken: ReadRows['untaken'];
}

/** Rows whose rules take answers of another form. */
function readAgain(
  checked: CheckedRubric,
  rows: readonly Row[],
  records: readonly ParsedRecord[],
): ReadAgain {
  const untaken = new Map<string, number[]>();
  if (rows.length === 0) return { records: [], untaken };
  const rubric = modelOf(rubricOfRows(checked, rows));
  const ids = new Set(rows.map(({ component }) => component.definition.id));
  const single = new Map<string, CheckedRubric>();
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
  return { records: read, untaken };
}

/** The submission with what was decided about the rows that were read again. */
function decidedIn(record: ParsedRecord, again: ParsedRecord, rows: readonly Row[]): Submission {
  const { submission } = record;
  if (submission.verifications === undefined) return submission;
  const ids = new Set(rows.map(({ component }) => component.definition.id));
  const rest = submission.verifications.filter(({ component }) => !ids.has(component));
  return { ...submission, verifications: [...rest, ...(again.submission.verifications ?? [])] };
}

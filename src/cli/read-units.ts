import {
  explainIssue,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  type Submission,
} from '../index.ts';
import type { Io } from './io.ts';
import type { Entry } from './submissions.ts';

/** A unit of an input: its submission, or why it is refused. */
export type ReadUnit = { readonly position: number; readonly place: string } & (
  | { readonly submission: Submission }
  | { readonly unit: string | null; readonly issues: readonly IntakeIssue[] }
);

export interface UnitOptions {
  /** The language of sentences. */
  readonly locale: 'vi' | 'en';
  /** Texts in JSON are read as official cells are written; those of CSV always are, in Vietnamese. */
  readonly asCells: boolean;
}

/** Every entry of an input read, in its order. */
export async function* readUnits(
  rubric: RubricDefinition,
  entries: AsyncIterable<Entry>,
  { locale, asCells }: UnitOptions,
): AsyncGenerator<ReadUnit> {
  let position = 0;
  for await (const entry of entries) {
    const at = { position, place: entry.place };
    position += 1;
    if ('fault' in entry) {
      yield { ...at, unit: null, issues: [entry.fault] };
      continue;
    }
    const cells = locale === 'vi' && (asCells || entry.isRow);
    const read = parseSubmission(rubric, entry.value, cells ? { locale: 'vi' } : {});
    if (read.ok) yield { ...at, submission: read.submission };
    else yield { ...at, unit: unitIn(entry.value), issues: read.issues };
  }
}

/** The id of the unit, where one can be read. */
function unitIn(value: unknown): string | null {
  const id = (value as { readonly unit?: { readonly id?: unknown } } | null)?.unit?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** Every issue in a line: where it stands, whose it is, what is wrong. */
export function printIssues(
  { place, unit, issues }: Extract<ReadUnit, { issues: unknown }>,
  io: Io,
  locale: 'vi' | 'en',
): void {
  for (const issue of issues) {
    const where = [place, unit, issue.path.join('.')].filter((one) => one !== null && one !== '');
    io.stderr.write(`${where.join(': ')}: ${explainIssue(issue, { locale })} (${issue.code})\n`);
  }
}

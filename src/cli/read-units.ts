import {
  explainIssue,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  type Submission,
} from '../index.ts';
import { type FormIssue, readForm } from '../workbook/index.ts';
import type { Io } from './io.ts';
import { submissionsIn } from './submissions.ts';
import type { TextSource } from './text-source.ts';

/** A unit of an input: its submission, or why it is refused. */
export type ReadUnit = { readonly position: number; readonly place: string } & (
  | { readonly submission: Submission }
  | { readonly unit: string | null; readonly issues: readonly (IntakeIssue | FormIssue)[] }
);

export interface UnitOptions {
  /** The language of sentences. */
  readonly locale: 'vi' | 'en';
  /** Texts in JSON are read as official cells are written; those of CSV always are, in Vietnamese. */
  readonly asCells: boolean;
}

/** Every unit of an input read, in its order: a form as a workbook holds one. */
export async function* readUnits(
  rubric: RubricDefinition,
  source: TextSource,
  { locale, asCells }: UnitOptions,
): AsyncGenerator<ReadUnit> {
  const bytes = await source.zipped();
  if (bytes !== undefined) {
    yield await unitOfForm(rubric, bytes, source.name, locale);
    return;
  }
  let position = 0;
  for await (const entry of submissionsIn(source)) {
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

async function unitOfForm(
  rubric: RubricDefinition,
  bytes: Uint8Array,
  name: string,
  locale: 'vi' | 'en',
): Promise<ReadUnit> {
  const at = { position: 0, place: name };
  const read = await readForm(rubric, bytes, { locale });
  if (read.ok) return { ...at, submission: read.submission };
  return { ...at, unit: read.partial?.unit.id ?? null, issues: read.issues };
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
    const cell = 'cell' in issue ? `${issue.sheet}, ${issue.cell}` : '';
    const where = [place, cell, unit, issue.path.join('.')].filter(
      (one) => one !== null && one !== '',
    );
    io.stderr.write(`${where.join(': ')}: ${explainIssue(issue, { locale })} (${issue.code})\n`);
  }
}

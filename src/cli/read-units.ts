import {
  explainIssue,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  type Submission,
} from '../index.ts';
import { type FormIssue, readForm } from '../workbook/index.ts';
import type { Decided, Decisions } from './decisions.ts';
import { type Io, tell } from './io.ts';
import { submissionsIn } from './submissions.ts';
import type { TextSource } from './text-source.ts';
import { commandWords } from './words/words-of.ts';

/** What is wrong with a unit; with a place of its own where it stands in another file. */
type UnitIssue = (IntakeIssue | FormIssue) & { readonly place?: string };

/** A unit of an input: its submission, or why it is refused. */
export type ReadUnit = { readonly position: number; readonly place: string } & (
  | { readonly submission: Submission }
  | { readonly unit: string | null; readonly issues: readonly UnitIssue[] }
);

export interface UnitOptions {
  /** The language of sentences. */
  readonly locale: 'vi' | 'en';
  /** Texts in JSON are read as official cells are written; those of CSV always are, in Vietnamese. */
  readonly asCells: boolean;
  /** What an authority decided besides what the submissions hold. */
  readonly decisions?: Decisions | undefined;
}

/** Every unit of an input read, in its order: a form as a workbook holds one. */
export async function* readUnits(
  rubric: RubricDefinition,
  source: TextSource,
  { locale, asCells, decisions }: UnitOptions,
): AsyncGenerator<ReadUnit> {
  const bytes = await source.zipped();
  if (bytes !== undefined) {
    yield await unitOfForm(rubric, bytes, source.name, { locale, decisions });
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
    const unit = unitIn(entry.value);
    const decided = decisions?.of(unit) ?? [];
    const whole = withDecisions(entry.value, decided);
    const read = parseSubmission(rubric, whole, cells ? { locale: 'vi' } : {});
    if (read.ok) yield { ...at, submission: read.submission };
    else yield { ...at, unit, issues: placed(read.issues, whole, decided) };
  }
}

async function unitOfForm(
  rubric: RubricDefinition,
  bytes: Uint8Array,
  name: string,
  { locale, decisions }: Pick<UnitOptions, 'locale' | 'decisions'>,
): Promise<ReadUnit> {
  const at = { position: 0, place: name };
  const read = await readForm(rubric, bytes, { locale });
  const unit = (read.ok ? read.submission : read.partial)?.unit.id ?? null;
  const decided = decisions?.of(unit) ?? [];
  if (!read.ok) return { ...at, unit, issues: read.issues };
  if (decided.length === 0) return { ...at, submission: read.submission };
  const whole = withDecisions(read.submission, decided);
  const again = parseSubmission(rubric, whole);
  if (again.ok) return { ...at, submission: again.submission };
  return { ...at, unit, issues: placed(again.issues, whole, decided) };
}

/** Decisions of a file come after those that the submission holds. */
function withDecisions(value: unknown, decided: readonly Decided[]): unknown {
  if (decided.length === 0) return value;
  const own = verificationsIn(value);
  // What is no list is told as such, and the unit is refused.
  if (own !== undefined && !Array.isArray(own)) return value;
  const list = [...(own ?? []), ...decided.map(({ decision }) => decision)];
  return { ...(value as object), verifications: list };
}

/** Issues of decisions of a file stand in that file. */
function placed(
  issues: readonly IntakeIssue[],
  value: unknown,
  decided: readonly Decided[],
): readonly UnitIssue[] {
  const all = verificationsIn(value);
  const own = Array.isArray(all) ? all.length - decided.length : 0;
  return issues.map((issue) => {
    const [field, at] = issue.path;
    if (field !== 'verifications' || typeof at !== 'number') return issue;
    const place = decided[at - own]?.place;
    return place === undefined ? issue : { ...issue, place };
  });
}

function verificationsIn(value: unknown): unknown {
  return (value as { readonly verifications?: unknown } | null)?.verifications ?? undefined;
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
    const cell =
      'sheet' in issue
        ? [issue.sheet, issue.cell].filter((one) => one !== undefined).join(', ')
        : '';
    const said =
      'file' in issue && issue.file !== undefined
        ? commandWords(locale).files[issue.file]
        : explainIssue(issue, { locale });
    const where = [issue.place ?? place, cell, unit, issue.path.join('.')].filter(
      (one) => one !== null && one !== '',
    );
    tell(`${where.join(': ')}: ${said} (${issue.code})`, io);
  }
}

import {
  type Finding,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
} from '../index.ts';
import { type FormFinding, readForm } from '../workbook/index.ts';
import type { Decided, Decisions } from './decisions.ts';
import type { Locale } from './locale.ts';
import type { HandedIn, ReadUnit, UnitIssue } from './read-unit.ts';
import { submissionsIn } from './submissions.ts';
import type { TextSource } from './text-source.ts';

export interface UnitOptions {
  /** The language of sentences. */
  readonly locale: Locale;
  /** Texts in JSON are read as official cells are written; those of CSV always are, in Vietnamese. */
  readonly asCells: boolean;
  /** What an authority decided besides what the submissions hold. */
  readonly decisions?: Decisions | undefined;
}

/** Every unit of an input read, in its order: a form as a workbook holds one. */
export async function* readUnits(
  rubric: RubricDefinition,
  source: TextSource,
  options: UnitOptions,
): AsyncGenerator<ReadUnit> {
  for await (const unit of handedIn(rubric, source, options)) {
    if ('value' in unit) yield asRead(rubric, unit);
    else yield unit;
  }
}

export function asRead(rubric: RubricDefinition, { place, value }: HandedIn): ReadUnit {
  const read = parseSubmission(rubric, value);
  if (read.ok) return { place, submission: read.submission };
  return { place, unit: unitIn(value), issues: read.issues };
}

/**
 * The units of an input: JSON as it was handed in, so that whoever scores it reads it in the quickest
 * way; what has to be read otherwise (cells, forms, with decisions of another file) is read.
 */
export async function* handedIn(
  rubric: RubricDefinition,
  source: TextSource,
  { locale, asCells, decisions }: UnitOptions,
): AsyncGenerator<HandedIn | ReadUnit> {
  const bytes = await source.zipped();
  if (bytes !== undefined) {
    yield await unitOfForm(rubric, bytes, source.name, { locale, decisions });
    return;
  }
  for await (const entry of submissionsIn(source)) {
    const { place } = entry;
    if ('fault' in entry) {
      yield { place, unit: null, issues: [entry.fault] };
      continue;
    }
    const { value } = entry;
    const cells = asCells || entry.isRow;
    const unit = unitIn(value);
    const decided = decisions?.of(unit) ?? [];
    if (!cells && decided.length === 0) {
      yield { place, value };
      continue;
    }
    const whole = withDecisions(value, decided);
    const read = parseSubmission(rubric, whole, cells ? { locale: 'vi' } : {});
    if (read.ok) yield { place, submission: read.submission };
    else yield { place, unit, issues: placed(read.issues, whole, decided) };
  }
}

async function unitOfForm(
  rubric: RubricDefinition,
  bytes: Uint8Array,
  place: string,
  { locale, decisions }: Pick<UnitOptions, 'locale' | 'decisions'>,
): Promise<ReadUnit> {
  const read = await readForm(rubric, bytes, { locale });
  const unit = (read.ok ? read.submission : read.partial)?.unit.id ?? null;
  const decided = decisions?.of(unit) ?? [];
  if (!read.ok) return { place, unit, issues: read.issues };
  const own = parseSubmission(rubric, read.submission);
  const noted = ofTheFile(read.findings, own.ok ? own.findings : []);
  if (decided.length === 0) return { place, submission: read.submission, noted };
  const whole = withDecisions(read.submission, decided);
  const again = parseSubmission(rubric, whole);
  if (again.ok) return { place, submission: again.submission, noted };
  return { place, unit, issues: placed(again.issues, whole, decided) };
}

/** What is to be said of a file besides what its submission's score says itself. */
function ofTheFile(
  findings: readonly FormFinding[],
  ofSubmission: readonly Finding[],
): readonly FormFinding[] {
  const keyOf = ({ code, path }: Finding): string => `${code} ${path.join('.')}`;
  const said = new Set(ofSubmission.map(keyOf));
  return findings.filter((finding) => !said.has(keyOf(finding)));
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
export function unitIn(value: unknown): string | null {
  const id = (value as { readonly unit?: { readonly id?: unknown } } | null)?.unit?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

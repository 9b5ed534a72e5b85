import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import { localeOf } from '../rubric/locale.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { type OptionForm, optionsOf } from '../rubric/options.ts';
import { type ReadAnswers, readAnswers } from './answers.ts';
import { readCells } from './cells.ts';
import { NO_FACTS, type ReadFacts, readFacts } from './facts.ts';
import { findingsOf, inOrder } from './findings.ts';
import { InputError, type IntakeIssue } from './issue.ts';
import type { Mutable } from './mutable.ts';
import { named } from './named.ts';
import { possibleFor } from './nearest.ts';
import { WholePair } from './quick-measure.ts';
import { readVerifications } from './read-verifications.ts';
import {
  asObject,
  guarded,
  own,
  type Raw,
  type ReadCell,
  type Reading,
  refuse,
} from './reading.ts';
import { attachRecord, ParsedRecord, recordOf } from './record.ts';
import { readRubricOf } from './rubric-of.ts';
import type { Submission, SubmissionInput, Unit } from './submission.ts';
import type { ParsedSubmissionOf } from './submission-of.ts';
import { readUnit } from './unit.ts';
import type { Verification } from './verification.ts';
import { verificationFindings } from './verification-findings.ts';

/** How texts in a submission are read. */
export interface ParseOptions {
  /**
   * `vi`, or a tag of it: answers may be cells of a Vietnamese report, numbers and dates be written
   * its way. Default: plain notation alone.
   */
  readonly locale?: 'vi' | `vi-${string}` | undefined;
}

/** Options of parsing as reading asks for them. */
interface ParsePolicy {
  readonly vietnamese: boolean;
  readonly cells: ReadCell | undefined;
}

const PLAIN: ParsePolicy = { vietnamese: false, cells: undefined };

const vietnamese: OptionForm<'vi'> = {
  possible: '"vi" or a tag of it such as "vi-VN"',
  read: (tag) => (localeOf(tag) === 'vi' ? 'vi' : undefined),
};

/** @throws {UsageError} for an option that is not possible. */
export function readParseOptions(options: ParseOptions): ParsePolicy {
  const isVietnamese = optionsOf(options, { locale: vietnamese }).locale === 'vi';
  return isVietnamese ? { vietnamese: true, cells: readCells } : PLAIN;
}

/** A submission and what to look at in it, or every issue and what could be read. */
export type ParseResult<R extends RubricDefinition = RubricDefinition> =
  | {
      readonly ok: true;
      readonly submission: ParsedSubmissionOf<R>;
      readonly findings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly IntakeIssue[];
      /** The submission of all that could be read, for drafts; null where no unit can be read. */
      readonly partial: Submission | null;
    };

const FIELDS = new Set(['unit', 'rubric', 'facts', 'answers', 'verifications']);

/**
 * Reads what a unit hands in. Numbers become decimal strings in plain notation, dates YYYY-MM-DD;
 * the submission is frozen plain data that can be stored and parsed again with the same result.
 * Nothing is guessed: what cannot be read one way only is an issue, and all issues come at once.
 * Never throws for data, whatever it is.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for an option that is not possible.
 * @example
 * const read = parseSubmission(giengDayWard2024, {
 *   unit: { id: 'gieng-day' },
 *   answers: { '10': '4.256/5.768=73,7%' },
 * }, { locale: 'vi' });
 * read.ok && read.submission.answers['10'];
 * // => { numerator: "4256", denominator: "5768", reported: "0.737" }
 * read.ok && read.findings[0].code; // => "reported-truncated"
 */
export function parseSubmission<const R extends RubricDefinition>(
  rubric: R,
  value: unknown,
  options?: ParseOptions,
): ParseResult<R>;
export function parseSubmission(
  rubric: RubricDefinition,
  value: unknown,
  options: ParseOptions = {},
): ParseResult {
  return parseFor(modelOf(rubric), value, readParseOptions(options));
}

/** The same for a rubric that is checked. */
function parseFor(
  checked: CheckedRubric,
  value: unknown,
  { vietnamese, cells }: ParsePolicy,
): ParseResult {
  const { period } = checked.definition;
  const reading: Reading = { vietnamese, period, issues: [], findings: [] };
  const parts = guarded(reading, undefined, () => readParts(reading, cells, checked, value));
  const { issues } = reading;
  if (issues.length > 0 || parts?.unit === undefined || parts.read === undefined) {
    const unitClass = parts?.unit?.class;
    const told = issues.map((issue) => named(checked, issue, unitClass));
    return { ok: false, issues: told, partial: partialOf(parts) };
  }
  const { submission, findings } = recordFor(checked, parts as SubmissionParts, reading.findings);
  const parsed: Mutable<ParseResult & { ok: true }> = {};
  parsed.ok = true;
  parsed.submission = submission;
  parsed.findings = findings;
  return parsed as ParseResult;
}

/** What a submission is made of, read. */
interface SubmissionParts {
  readonly unit: Unit;
  readonly rubric: Submission['rubric'];
  readonly facts: ReadFacts;
  readonly read: ReadAnswers;
  readonly verifications: readonly Verification[] | undefined;
}

function readParts(
  reading: Reading,
  cells: ReadCell | undefined,
  rubric: CheckedRubric,
  value: unknown,
): Partial<SubmissionParts> | undefined {
  const raw = asObject(value);
  if (raw === undefined) {
    const message = 'a submission with unit, facts and answers';
    return refuse(reading, undefined, 'not-an-object', message, { received: value });
  }
  for (const key of Object.keys(raw)) {
    if (FIELDS.has(key)) continue;
    refuse(reading, { parent: undefined, key }, 'unknown-key', 'a submission has no such key', {
      expected: possibleFor(key, FIELDS),
    });
  }
  const unit = field(reading, raw, 'unit', (given) => readUnit(reading, given));
  const of = field(reading, raw, 'rubric', (given) => readRubricOf(reading, rubric, given));
  const facts =
    field(reading, raw, 'facts', (given) => readFacts(reading, rubric.facts, given)) ?? NO_FACTS;
  const answering = {
    vietnamese: reading.vietnamese,
    period: reading.period,
    issues: reading.issues,
    findings: reading.findings,
    facts: facts.values,
    unitClass: unit?.class,
    refusedFacts: facts.refused,
    pair: new WholePair(),
    cells,
    reported: undefined,
  };
  const read = field(reading, raw, 'answers', (given) => readAnswers(answering, rubric, given));
  const verifications = field(reading, raw, 'verifications', (given) =>
    readVerifications(answering, rubric, given),
  );
  return { unit, rubric: of, facts, read, verifications } as Partial<SubmissionParts>;
}

/** What could be read, where not all could. */
function partialOf(parts: Partial<SubmissionParts> | undefined): Submission | null {
  const { unit, rubric, facts = NO_FACTS, read, verifications } = parts ?? {};
  if (unit === undefined || unit.id === '') return null;
  const said = {
    ...(rubric === undefined ? {} : { rubric }),
    ...(verifications === undefined ? {} : { verifications }),
  };
  return deepFreeze({ unit, ...said, facts: facts.values, answers: read?.answers ?? {} });
}

/** One field of a submission; what throws while it is read is an issue of that field. */
function field<T>(
  reading: Reading,
  raw: Raw,
  key: string,
  read: (given: unknown) => T,
): T | undefined {
  return guarded(reading, { parent: undefined, key }, () => read(own(raw, key)));
}

/** The submission of sound parts, frozen, with its record attached. */
function recordFor(
  rubric: CheckedRubric,
  { unit, rubric: of, facts, read, verifications }: SubmissionParts,
  written: readonly Finding[],
): ParsedRecord {
  const submission: Mutable<Submission> = {};
  submission.unit = Object.freeze(unit);
  if (of !== undefined) submission.rubric = of;
  submission.facts = facts.values;
  submission.answers = read.answers;
  if (verifications !== undefined) submission.verifications = verifications;
  const found = findingsOf(rubric, read.ordered, facts.values, unit.class);
  if (verifications !== undefined) {
    found.push(...verificationFindings(rubric, read.ordered, verifications));
  }
  const findings = deepFreeze(written.length === 0 ? found : inOrder(rubric, written, found));
  const record = new ParsedRecord(rubric, submission as Submission, read.ordered, findings);
  attachRecord(record);
  Object.freeze(submission);
  return record;
}

/** A submission that was parsed for this rubric, or why it cannot be. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ParsedRecord }
  | { readonly ok: false; readonly unit: string | null; readonly issues: readonly IntakeIssue[] };

/** The record of a submission that was parsed for this rubric; one that was not is parsed first. */
export function readRecord(rubric: CheckedRubric, input: unknown): ReadRecord {
  const known = typeof input === 'object' && input !== null ? recordOf(input) : undefined;
  if (known !== undefined && known.rubric === rubric) return { ok: true, record: known };
  const parsed = parseFor(rubric, input, PLAIN);
  if (parsed.ok) return { ok: true, record: recordOf(parsed.submission) as ParsedRecord };
  return { ok: false, unit: parsed.partial?.unit.id ?? null, issues: parsed.issues };
}

/**
 * The same where there is only one submission.
 *
 * @throws {InputError} with every issue, each with the unit's id.
 */
export function parsedRecord(
  rubric: CheckedRubric,
  input: Submission | SubmissionInput,
): ParsedRecord {
  const read = readRecord(rubric, input);
  if (read.ok) return read.record;
  const { unit, issues } = read;
  throw new InputError(unit === null ? issues : issues.map((issue) => ({ ...issue, unit })));
}

import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import { readAnswers } from './answers.ts';
import { asObject, type Desk, guarded, own, type Place, refuse } from './desk.ts';
import { readFacts, readUnit } from './facts.ts';
import { InputError, type IntakeIssue } from './issue.ts';
import { Ordered, PassedSubmission, passedRecord, stamp } from './passed.ts';
import type { Draft } from './plain-object.ts';
import type { Submission, SubmissionInput } from './submission.ts';

export interface ParseOptions {
  /** `vi`: answers may be cells of a Vietnamese report, numbers and dates be written its way. */
  readonly locale?: 'vi';
}

export type ParseResult =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly issues: readonly IntakeIssue[] };

const FIELDS = new Set(['unit', 'facts', 'answers']);

/**
 * Reads what a unit hands in. Numbers become decimal strings in plain notation, dates YYYY-MM-DD;
 * the submission is frozen plain data that can be stored and parsed again with the same result.
 * Nothing is guessed: what cannot be read one way only is an issue, and all issues come at once.
 * Never throws for data, whatever it is.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @example
 * const read = parseSubmission(giengDayWard2024, {
 *   unit: { id: 'gieng-day' },
 *   answers: { '10': '4.256/5.768=73,7%' },
 * }, { locale: 'vi' });
 * read.ok && read.submission.answers['10'];
 * // => { numerator: "4256", denominator: "5768", reported: "0.737" }
 * read.ok && read.findings[0].code; // => "reported-truncated"
 */
export function parseSubmission(
  rubric: RubricDefinition,
  value: unknown,
  options: ParseOptions = {},
): ParseResult {
  const model = modelOf(rubric);
  const ordered = new Ordered(model);
  const desk: Desk = {
    rubric: model,
    vietnamese: options.locale === 'vi',
    facts: {},
    refused: new Set(),
    issues: [],
    findings: [],
    component: '',
    measure: undefined,
    extras: false,
    ordered,
    firstPart: undefined,
  };
  const submission = guarded(desk, undefined, () => read(desk, value));
  if (desk.issues.length > 0 || submission === undefined) return { ok: false, issues: desk.issues };
  const findings = deepFreeze(desk.findings);
  stamp(new PassedSubmission(rubric, submission, ordered, findings));
  const passed: Draft<ParseResult & { ok: true }> = {};
  passed.ok = true;
  passed.submission = submission;
  passed.findings = findings;
  return passed as ParseResult;
}

function read(desk: Desk, value: unknown): Submission | undefined {
  const raw = asObject(value);
  if (raw === undefined) {
    const message = 'a submission with unit, facts and answers';
    return refuse(desk, undefined, 'not-an-object', message, { received: value });
  }
  for (const key of Object.keys(raw)) {
    if (FIELDS.has(key)) continue;
    refuse(desk, { parent: undefined, key }, 'unknown-key', 'a submission has no such key');
  }
  const at = (key: string): Place => ({ parent: undefined, key });
  const unit = guarded(desk, at('unit'), () => readUnit(desk, own(raw, 'unit')));
  const facts = guarded(desk, at('facts'), () => readFacts(desk, own(raw, 'facts')));
  if (facts === undefined) desk.refused = 'all';
  else desk.facts = Object.freeze(facts);
  const answers = guarded(desk, at('answers'), () => readAnswers(desk, own(raw, 'answers')));
  if (unit === undefined || answers === undefined) return undefined;
  const submission: Draft<Submission> = {};
  submission.unit = Object.freeze(unit);
  submission.facts = desk.facts;
  submission.answers = answers;
  return submission as Submission;
}

/**
 * The submission as it passed intake for this rubric, with its findings; one that has not passed
 * yet is parsed first.
 *
 * @throws {InputError} with every issue.
 */
export function passedSubmission(
  rubric: RubricDefinition,
  input: Submission | SubmissionInput,
): PassedSubmission {
  const known = passedRecord(input);
  if (known !== undefined && known.rubric === rubric) return known;
  const parsed = parseSubmission(rubric, input);
  if (!parsed.ok) throw new InputError(parsed.issues);
  return passedRecord(parsed.submission) as PassedSubmission;
}

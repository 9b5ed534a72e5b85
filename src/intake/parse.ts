import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer } from '../rules/answer.ts';
import { readAnswer } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import { asObject, type Desk, guarded, own, type Place, refuse } from './desk.ts';
import { readFacts, readUnit } from './facts.ts';
import { InputError, type IntakeIssue } from './issue.ts';
import type { Submission, SubmissionInput } from './submission.ts';

export interface ParseOptions {
  /** `vi`: answers may be cells of a Vietnamese report, numbers and dates be written its way. */
  readonly locale?: 'vi';
}

export type ParseResult =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly issues: readonly IntakeIssue[] };

interface Passed {
  readonly rubric: RubricDefinition;
  readonly findings: readonly Finding[];
}

/** Submissions that passed, with what was found: they are frozen, so they stay what they were. */
const passed = new WeakMap<object, Passed>();

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
  const desk: Desk = {
    rubric: modelOf(rubric),
    vietnamese: options.locale === 'vi',
    facts: {},
    refused: new Set(),
    issues: [],
    findings: [],
  };
  const submission = guarded(desk, undefined, () => read(desk, value));
  if (desk.issues.length > 0 || submission === undefined) return { ok: false, issues: desk.issues };
  passed.set(submission, { rubric, findings: desk.findings });
  return { ok: true, submission, findings: desk.findings };
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
  const stated = guarded(desk, at('facts'), () => readFacts(desk, own(raw, 'facts')));
  if (stated !== undefined) {
    desk.facts = Object.freeze(stated.facts);
    desk.refused = stated.refused;
  }
  const answers = guarded(desk, at('answers'), () => readAnswers(desk, own(raw, 'answers')));
  if (unit === undefined || answers === undefined) return undefined;
  return Object.freeze({ unit: Object.freeze(unit), facts: desk.facts, answers });
}

function readAnswers(desk: Desk, value: unknown): Submission['answers'] | undefined {
  const at: Place = { parent: undefined, key: 'answers' };
  const raw = asObject(value);
  if (raw === undefined) {
    if (value === undefined) return refuse(desk, at, 'missing-field', 'the answers are needed');
    return refuse(desk, at, 'not-an-object', 'answers by component', { received: value });
  }
  const answers: { [id: string]: Answer } = {};
  for (const id of Object.keys(raw)) {
    const place = { parent: at, key: id };
    const component = desk.rubric.components.get(id);
    if (component === undefined) {
      refuse(desk, place, 'unknown-component', 'the rubric has no such component');
      continue;
    }
    const given = guarded(desk, place, () => ({ value: own(raw, id) }));
    const answer = given && readAnswer(desk, place, given.value, component.shape);
    if (answer === undefined) continue;
    answers[id] = freeze(answer);
    checkAnswer(desk, place, id, answer, component.shape);
  }
  return Object.freeze(answers);
}

/** Freezes an answer with what it holds; most hold only texts. */
function freeze(answer: Answer): Answer {
  if (answer.items !== undefined) Object.freeze(answer.items);
  if (answer.evidence !== undefined) {
    for (const item of answer.evidence) Object.freeze(item);
    Object.freeze(answer.evidence);
  }
  if (answer.parts !== undefined) {
    for (const part of Object.values(answer.parts)) freeze(part);
    Object.freeze(answer.parts);
  }
  return Object.freeze(answer);
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
): { submission: Submission; findings: readonly Finding[] } {
  const known = passed.get(input);
  if (known !== undefined && known.rubric === rubric) {
    return { submission: input as Submission, findings: known.findings };
  }
  const parsed = parseSubmission(rubric, input);
  if (!parsed.ok) throw new InputError(parsed.issues);
  return parsed;
}

import type { TableIssue } from '../authoring/table/decision.ts';
import type { IntakeIssue } from '../intake/issue.ts';
import type { RubricIssue } from '../rubric/issue.ts';
import { using } from '../rubric/using.ts';
import { capital } from './issue-text.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Sentence } from './sentence.ts';
import type { Language } from './sentences.ts';

/**
 * An issue as one sentence: of a submission, of a verification or of bounds (`IntakeIssue`), of a
 * rubric (`RubricIssue`), or of an official table (`TableIssue`). It needs nothing but the issue,
 * and stands well beside the field that the issue is about: numbers and dates are written the
 * reader's way, facts and figures named by their labels.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * const read = parseSubmission(
 *   hueCommune2023,
 *   { unit: { id: 'vy-da' }, answers: { 'III.2.1': { numerator: 4256 } } },
 * );
 * read.issues.map((issue) => explainIssue(issue, { locale: 'vi' }));
 * // => ["Chưa có thông tin chung \"Số lượng hộ gia đình\"."]
 */
export function explainIssue(
  issue: IntakeIssue | RubricIssue | TableIssue,
  options: ExplainOptions,
): string {
  const language = languageOf(options);
  return using('the issue', () => issueText(issue, language));
}

/** An issue in a language. */
export function issueText(
  issue: IntakeIssue | RubricIssue | TableIssue,
  { issues, style }: Language,
): string {
  if (!('path' in issue)) {
    const said = lineOf<Sentence<TableIssue>>(issues.table, issue.code, 'issue')(issue, style);
    return sentence(issue.row === null ? said : `${issues.row(issue.row, style)}: ${said}`);
  }
  // A code that only a rubric's issue can have, or an issue that says it is one.
  const ofRubric = 'about' in issue || !Object.hasOwn(issues.intake, issue.code);
  if (!ofRubric) {
    return lineOf<Sentence<IntakeIssue>>(issues.intake, issue.code, 'issue')(issue as never, style);
  }
  const fault = issue as RubricIssue;
  const said = lineOf<Sentence<RubricIssue>>(issues.rubric, fault.code, 'issue')(fault, style);
  return sentence(`${issues.rubricPlace(fault, style)}: ${said}`);
}

function sentence(text: string): string {
  return `${capital(text)}.`;
}

import type { Path } from '../rubric/issue.ts';
import type { RuleKindName } from '../rules/rule.ts';
import type { Text } from '../rules/text.ts';

/** Why something that was handed in cannot be taken; public and stable. */
export type IntakeCode =
  | 'not-an-object'
  /** A Map, a Date, an instance of a class: its data stands where no key shows it. */
  | 'not-plain-data'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-boolean'
  | 'not-a-number'
  | 'not-finite'
  | 'not-an-integer'
  | 'not-a-date'
  | 'too-many-digits'
  | 'too-long'
  | 'negative'
  | 'zero-denominator'
  | 'more-handled-than-found'
  | 'more-than-whole'
  | 'finer-than-rounding'
  | 'ambiguous-number'
  /** A share over 1 and up to 100: a percentage without its sign, or the number itself. */
  | 'ambiguous-percent'
  /** In another unit than what is measured. */
  | 'unit-mismatch'
  | 'target-not-value'
  /** An error of the spreadsheet ("#DIV/0!") stands in the cell. */
  | 'excel-error'
  /** About so many: "hơn 2.300", "trên 98%". */
  | 'inexact-number'
  /** A change, a number of each, what was not done: "tăng 15%", "2 lần/tháng", "chưa đạt 80%". */
  | 'other-measure'
  /** Words beside a number that what is asked for does not have: "3 mô hình thất bại". */
  | 'unknown-words'
  /** Two numbers of which either may be meant. */
  | 'several-numbers'
  /** The form's own words, of which nobody has chosen: "Có/Không", "Số: /BC-UBND". */
  | 'template-left'
  /** A document is cited where what it shows was asked for. */
  | 'evidence-not-answer'
  /** Words that mean one thing or the other. */
  | 'ambiguous-words'
  | 'unreadable'
  | 'unknown-key'
  | 'unknown-fact'
  | 'unknown-component'
  | 'unknown-option'
  | 'unknown-item'
  | 'unknown-part'
  | 'unknown-class'
  | 'missing-field'
  | 'conflicting-fields'
  /** Of another rubric, or of another state of this one. */
  | 'other-rubric'
  | 'duplicate-unit'
  /** In a form: it stands in a cell in which nothing is read. */
  | 'stray-cell'
  /** In a form: cells for several answers were made one. */
  | 'merged-cells'
  /** In a form: a sheet for answers, facts or documents was taken out. */
  | 'missing-sheet'
  /** A sheet of a form without what says whose its rows are. */
  | 'unmarked-form'
  /** Beside the sheet that is read another has the numbers of the same components. */
  | 'unread-sheet'
  /** In a workbook: a line goes through all that stands in the cell. */
  | 'struck-out';

/** What an answer, or one value, is made of: what is said to be expected fits it. */
export type IssueForm =
  | 'flag'
  | 'option'
  | 'flags'
  /** Within 0 and 1; `rate` may pass 1; `amount` is in its own unit. */
  | 'share'
  | 'rate'
  | 'amount'
  | 'terms'
  | 'growth'
  | 'days'
  | 'points'
  | 'count'
  /** A count of the periods of the year: `limit` says how many there are. */
  | 'periods'
  | 'resolved'
  | 'parts'
  | 'case'
  | 'any'
  | 'text';

/** What the rubric and the submission call the things that an issue is about. */
export interface IssueNames {
  readonly component?: Text;
  readonly fact?: Text;
  /** The parts and cases that the place is in, from the outside in. */
  readonly within?: readonly Text[];
  /** What stands at the place: the label of a number, of an item, of what is counted. */
  readonly thing?: Text;
  /** What is possible there: options, items, parts, cases, classes. */
  readonly choices?: readonly Text[];
  /** In which unit an amount is, or what is counted. */
  readonly unit?: Text;
}

/** Why a submission, or an option of a call, cannot be taken. */
export interface IntakeIssue {
  readonly code: IntakeCode;
  readonly path: Path;
  /** The component that it is about, if one. */
  readonly component?: string;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** The ways in which an ambiguous text can be read. */
  readonly readings?: readonly string[];
  /** The kind of the rule that the answer is to. */
  readonly rule?: RuleKindName;
  readonly form?: IssueForm;
  /** The most that is possible: of a number, of digits, characters, decimals or entries. */
  readonly limit?: string;
  /** The ids of the cases that the answer is for, from the outside in. */
  readonly cases?: readonly string[];
  /** The id of the general fact that it is about. */
  readonly fact?: string;
  /** The version of the rubric that is expected, and of the one that was handed in. */
  readonly versions?: readonly [expected: string, received: string];
  /** Labels, so that all this can be said without ids; made with the issue, of the rubric that refused. */
  readonly names?: IssueNames;
  /** In a batch: the id of the unit, where one could be read, and its place from 0. */
  readonly unit?: string;
  readonly position?: number;
}

/** Thrown where a submission is used that cannot be taken; holds every issue. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly IntakeIssue[];

  constructor(issues: readonly IntakeIssue[]) {
    const lines = issues.map(lineOf);
    super(`${issues.length} issue(s) in the input\n${lines.join('\n')}`);
    this.issues = issues;
  }
}

function lineOf(issue: IntakeIssue): string {
  const { path, code, message, expected, received, unit, position } = issue;
  const counted = `submission ${position}, counted from 0`;
  const place = position === undefined ? unit : `${unit ?? 'no unit'} (${counted})`;
  const told = [
    message,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(received === undefined ? [] : [`received: ${received}`]),
  ];
  const line = `${path.join('.')}: ${told.join('; ')} (${code})`;
  return place === undefined ? line : `${place}: ${line}`;
}

import type { Path } from '../rubric/issue.ts';

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
  | 'duplicate-unit';

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

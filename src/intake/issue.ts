import type { Path } from '../rubric/issue.ts';

export type IntakeCode =
  | 'not-an-object'
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
  | 'ambiguous-number'
  | 'target-not-value'
  | 'unreadable'
  | 'unknown-key'
  | 'unknown-fact'
  | 'unknown-component'
  | 'unknown-option'
  | 'unknown-item'
  | 'unknown-part'
  | 'missing-field'
  | 'conflicting-fields';

/** Why a submission, or an option of a call, cannot be taken. */
export interface IntakeIssue {
  readonly code: IntakeCode;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** The ways in which an ambiguous text can be read. */
  readonly readings?: readonly string[];
}

/** Thrown where a submission is used that cannot be taken; holds every issue. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly IntakeIssue[];

  constructor(issues: readonly IntakeIssue[]) {
    const lines = issues.map(
      ({ path, code, message }) => `${path.join('.')}: ${message} (${code})`,
    );
    super(`${issues.length} issue(s) in the input\n${lines.join('\n')}`);
    this.issues = issues;
  }
}

import { existing } from '../intake/date.ts';
import { InputError, type IntakeIssue } from '../intake/issue.ts';
import type { CohortBounds } from './bounds.ts';

export interface ScoreOptions {
  /** What relative rules are scored against; without it they have the status `needs-cohort`. */
  readonly bounds?: CohortBounds;
  /** Today, YYYY-MM-DD: unanswered components whose deadline is later are `not-due`, not `missing`. */
  readonly asOf?: string;
  /** `zero`: completed after the deadline earns nothing (status `late`). Default: a finding. */
  readonly late?: 'zero' | 'finding';
  /** `required`: no evidence earns nothing (status `no-evidence`). Default: a finding. */
  readonly evidence?: 'required' | 'finding';
}

/** Options as scoring asks for them: always of this one form, whatever the caller's object is like. */
export interface Terms {
  readonly asOf: string | undefined;
  /** Late, or without evidence, earns nothing. */
  readonly lateIsZero: boolean;
  readonly evidenceIsRequired: boolean;
}

/** @throws {InputError} for an option that means nothing. */
export function readOptions(options: ScoreOptions): Terms {
  const issues: IntakeIssue[] = [];
  const { asOf, late, evidence } = options;
  if (asOf !== undefined && !(typeof asOf === 'string' && existing(asOf))) {
    const message = 'a date is expected';
    issues.push({ code: 'not-a-date', path: ['asOf'], message, expected: '2023-10-31' });
  }
  if (late !== undefined && late !== 'zero' && late !== 'finding') {
    issues.push({ code: 'unknown-option', path: ['late'], message: '"zero" or "finding"' });
  }
  if (evidence !== undefined && evidence !== 'required' && evidence !== 'finding') {
    issues.push({ code: 'unknown-option', path: ['evidence'], message: '"required" or "finding"' });
  }
  if (issues.length > 0) throw new InputError(issues);
  return { asOf, lateIsZero: late === 'zero', evidenceIsRequired: evidence === 'required' };
}

export function sameTerms(a: Terms, b: Terms): boolean {
  return (
    a.asOf === b.asOf &&
    a.lateIsZero === b.lateIsZero &&
    a.evidenceIsRequired === b.evidenceIsRequired
  );
}

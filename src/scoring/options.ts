import { existing } from '../intake/date.ts';
import { given, type OptionForm, oneOf, optionsOf } from '../rubric/options.ts';
import type { CohortBounds } from './bounds-form.ts';
import type { ScorePolicy } from './policy.ts';

/** Under which policy and against which bounds a unit is scored. */
export interface ScoreOptions {
  /** What relative rules are scored against; without it they have the status `needs-cohort`. */
  readonly bounds?: CohortBounds | undefined;
  /** Today, YYYY-MM-DD: unanswered components whose deadline is later are `not-due`, not `missing`. */
  readonly asOf?: string | undefined;
  /** `zero`: completed after the deadline earns nothing (status `late`). Default: a finding. */
  readonly late?: 'zero' | 'finding' | undefined;
  /** `required`: no evidence earns nothing (status `no-evidence`). Default: a finding. */
  readonly evidence?: 'required' | 'finding' | undefined;
  /**
   * Which of the submission's verifications count: `all` (default), `none` (the unit's own answers
   * are scored), or those up to a day, that day included.
   */
  readonly verifications?: 'all' | 'none' | { readonly until: string } | undefined;
}

/** Options as scoring asks for them: always of this one form, whatever the caller's object is like. */
export interface Policy {
  readonly asOf: string | undefined;
  /** Late, or without evidence, earns nothing. */
  readonly lateIsZero: boolean;
  readonly evidenceIsRequired: boolean;
  readonly verifications: ScorePolicy['verifications'];
  /** The same as results tell it. */
  readonly printed: ScorePolicy;
}

const day: OptionForm<string> = {
  possible: 'a day as YYYY-MM-DD such as "2023-10-31"',
  read: (value) => (typeof value === 'string' && existing(value) ? value : undefined),
};

const late = /* @__PURE__ */ oneOf('zero', 'finding');
const evidence = /* @__PURE__ */ oneOf('required', 'finding');
const verifications: OptionForm<ScorePolicy['verifications']> = {
  possible: '"all", "none" or { until: "2023-10-31" }',
  read(value) {
    if (value === 'all' || value === 'none') return value;
    if (typeof value !== 'object' || value === null) return undefined;
    const { until, ...others } = value as { readonly until?: unknown };
    const known = Object.keys(others).length === 0 ? day.read(until) : undefined;
    return known === undefined ? undefined : Object.freeze({ until: known });
  },
};
const bounds = /* @__PURE__ */ given<CohortBounds>();

/** What each option may be that says what counts, for functions that take others besides. */
export const POLICY_OPTIONS = { asOf: day, late, evidence, verifications };
/** What each option of scoring may be. */
export const SCORE_OPTIONS = { asOf: day, late, evidence, verifications, bounds };

/** @throws {UsageError} for an option that is not possible. */
export function readOptions(options: ScoreOptions): Policy {
  return policyOf(optionsOf(options, SCORE_OPTIONS));
}

/** The policy of options that are read. */
export function policyOf(options: Omit<ScoreOptions, 'bounds'>): Policy {
  const { asOf, late, evidence, verifications = 'all' } = options;
  const printed = Object.freeze({
    asOf: asOf ?? null,
    late: late ?? 'finding',
    evidence: evidence ?? 'finding',
    verifications,
  });
  return {
    asOf,
    lateIsZero: late === 'zero',
    evidenceIsRequired: evidence === 'required',
    verifications,
    printed,
  };
}

import * as z from 'zod/mini';
import { compare, type Fraction } from '../exact/fraction.ts';
import { readInt } from '../exact/int.ts';
import { lazily } from '../exact/lazily.ts';
import { InputError, type IntakeIssue } from '../intake/issue.ts';
import type { RubricKey } from '../rubric/key.ts';
import { checked } from '../rules/checked.ts';
import type { StepBound } from '../rules/step.ts';
import type { ScorePolicy } from './policy.ts';

/** A bound as plain JSON: an exact fraction in lowest terms, and units that set it. */
export type BoundValue = StepBound;

/** What is known of one component, or part of one, that is scored against other units. */
export interface ComponentBounds {
  readonly min: BoundValue;
  readonly max: BoundValue;
  /** The fingerprint of the rule that they are bounds of. */
  readonly rule: string;
}

/** The bounds of a cohort as plain JSON, to be kept, published, merged and scored against. */
export interface CohortBounds {
  readonly rubric: RubricKey;
  /**
   * What of the units counted: what a policy sets to zero sets no bounds. Null for bounds that are
   * nobody's answers here, published or adopted: they stand under any policy.
   */
  readonly policy: ScorePolicy | null;
  /** By component; of a part: the component's id, a slash, the part's id. */
  readonly components: { readonly [key: string]: ComponentBounds };
}

export function fractionOf({ numerator, denominator }: BoundValue): Fraction {
  return { n: readInt(numerator), d: readInt(denominator) };
}

const boundsSchema = /* @__PURE__ */ lazily(() => {
  const fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/, 'a fingerprint of 16 hex digits'));
  const whole = (form: RegExp) =>
    z.string().check(z.maxLength(80), z.regex(form, 'a whole number in plain notation'));
  const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'));
  const bound = z.object({
    numerator: whole(/^(?:0|-?[1-9]\d*)$/),
    denominator: whole(/^[1-9]\d*$/),
    units: z.array(z.string()),
    more: z.exactOptional(z.literal(true)),
  });
  return z.object({
    rubric: z.object({ id: z.string(), version: z.string(), fingerprint }),
    policy: z.nullable(
      z.object({
        asOf: z.nullable(day),
        late: z.enum(['finding', 'zero']),
        evidence: z.enum(['finding', 'required']),
        verifications: z.union([z.enum(['all', 'none']), z.object({ until: day })]),
      }),
    ),
    components: z.record(z.string(), z.object({ min: bound, max: bound, rule: fingerprint })),
  });
});

/**
 * A copy of what was kept or came from elsewhere, if it is bounds at all: of whichever rubric.
 *
 * @throws {InputError} with everything that is wrong in it, and for what throws when it is read.
 */
export function readBoundsForm(given: unknown, at: readonly string[] = ['bounds']): CohortBounds {
  const issues: IntakeIssue[] = [];
  const form = formOf(given);
  if (form === undefined) {
    issues.push({ code: 'unreadable', path: at, message: 'the bounds throw when they are read' });
  } else if (!form.ok) {
    for (const { path, message } of form.issues) {
      issues.push({ code: 'unreadable', path: [...at, ...path.map(String)], message });
    }
  } else {
    for (const [key, { min, max }] of Object.entries(form.data.components)) {
      if (compare(fractionOf(min), fractionOf(max)) <= 0) continue;
      const message = 'the min is above the max';
      issues.push({ code: 'conflicting-fields', path: [...at, 'components', key], message });
    }
    if (issues.length === 0) return form.data;
  }
  throw new InputError(issues);
}

function formOf(given: unknown) {
  try {
    return checked(boundsSchema(), given);
  } catch {
    return undefined;
  }
}

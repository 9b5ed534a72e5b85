import * as z from 'zod/mini';
import type { Term } from './answer.ts';
import type { RuleSite } from './context.ts';
import { duplicateIds } from './faults.ts';
import type { RuleFault, WhenNone } from './kind.ts';
import { type Labels, labelsOf } from './labels.ts';
import { key, labels, nameText, optional } from './schema.ts';

/** What every rule over a measure may say of it. */
export interface MeasuredBy {
  /** The fact that is the denominator. */
  readonly of?: string | undefined;
  /** `share` lies within 0 and 1, `rate` may pass 1, `amount` is in its own unit. */
  readonly scale?: 'share' | 'rate' | 'amount' | undefined;
  /** What 0 of 0 is worth. Without: a denominator of 0 is refused. */
  readonly whenNone?: WhenNone | undefined;
  /** The things counted, where they are several: the measure is the quotient of the two sums. */
  readonly terms?:
    | { readonly numerator: readonly Term[]; readonly denominator: readonly Term[] }
    | undefined;
  readonly labels?: Labels | undefined;
}

/** `growth`: (value - previous) / previous of `{ value, previous }`. */
export interface MayGrow extends MeasuredBy {
  readonly as?: 'growth' | undefined;
}

/** `days-late`: the days after the deadline, 0 in time, of `completedOn`. */
export interface MayBeTimed extends MeasuredBy {
  readonly as?: 'growth' | 'days-late' | undefined;
}

/** What the step that decides says of a measure: its nouns, and its scale where it is no amount. */
export function measuredAs({ scale, labels }: MeasuredBy): {
  readonly scale?: 'share' | 'rate';
  readonly labels?: Labels;
} {
  const shared = scale === 'share' || scale === 'rate' ? { scale } : {};
  return { ...shared, ...labelsOf({ labels }) };
}

const MAX_TERMS = 16;

/** The fields of a rule over a measure. */
export function measuredFields(as: readonly ('growth' | 'days-late')[]): z.core.$ZodLooseShape {
  const list = z
    .array(z.strictObject({ id: key(), label: nameText() }))
    .check(z.minLength(1), z.maxLength(MAX_TERMS));
  return {
    of: optional(key()),
    scale: optional(z.enum(['share', 'rate', 'amount'])),
    whenNone: optional(z.enum(['full', 'zero', 'not-applicable'])),
    terms: optional(z.strictObject({ numerator: list, denominator: list })),
    as: optional(z.enum(as)),
    labels: optional(labels()),
  };
}

/** What cannot stand beside each other, and what a measure needs. */
export function measuredFaults(
  { as, of, terms, whenNone }: MayBeTimed,
  { due }: RuleSite,
): RuleFault[] {
  const faults: RuleFault[] = [];
  if (as !== undefined) {
    for (const [field, value] of Object.entries({ of, terms, whenNone })) {
      if (value === undefined) continue;
      const message = `${field} is of a quotient, and this rule measures ${as}`;
      faults.push({ code: 'conflicting-fields', path: [field], message });
    }
  }
  if (as === 'days-late' && due === undefined) {
    const message = 'days after a deadline need one: the component has no due';
    faults.push({ code: 'due-missing', path: ['as'], message });
  }
  if (terms !== undefined && of !== undefined) {
    const message = 'either a fact is the denominator, or terms are';
    faults.push({ code: 'conflicting-fields', path: ['of'], message });
  }
  if (terms !== undefined) {
    const { numerator, denominator } = terms;
    for (const fault of [
      ...duplicateIds(numerator, 'numerator'),
      ...duplicateIds(denominator, 'denominator'),
    ]) {
      faults.push({ ...fault, path: ['terms', ...fault.path] });
    }
  }
  return faults;
}

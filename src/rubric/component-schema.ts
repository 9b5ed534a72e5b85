import * as z from 'zod/mini';
import { lazily } from '../exact/lazily.ts';
import { checked } from '../rules/checked.ts';
import { FORMATS } from '../rules/formats.ts';
import {
  id,
  key,
  label,
  name,
  nonNegative,
  optional,
  positive,
  responsible,
  text,
} from '../rules/schema.ts';
import { ruleSchema } from '../rules/table.ts';

/**
 * A day of the calendar, YYYY-MM-DD: `z.iso.date()` by its constructor, since naming `z.iso` takes
 * all of its formats into a bundle.
 */
export const civilDate = /* @__PURE__ */ lazily(
  () => new z.ZodMiniISODate({ type: 'string', format: 'date', check: 'string_format' }),
);

/** A leap year, so that 02-29 is a date; whether the period has it is checked with the period. */
export const monthAndDay = /* @__PURE__ */ lazily(() =>
  z.string().check(
    z.regex(/^\d{2}-\d{2}$/),
    z.refine((text) => checked(civilDate(), `2024-${text}`).ok, FORMATS['month-and-day']),
  ),
);

export const evidence = () =>
  z.strictObject({
    kind: z.enum(['document', 'list', 'image', 'link', 'system', 'authority']),
    name: name(),
    signed: optional(z.boolean()),
  });

const basis = () =>
  z.strictObject({
    items: z.array(label()).check(z.minLength(1)),
    rule: z.enum(['stated', 'inferred']),
    note: optional(text()),
    reading: optional(key()),
    also: optional(z.array(key()).check(z.minLength(1))),
  });

/** The form of a component. */
export const component = () =>
  z.strictObject({
    id: id(),
    name: name(),
    maxPoints: nonNegative(),
    adjustment: optional(z.enum(['bonus', 'penalty'])),
    rounding: optional(z.strictObject({ step: positive() })),
    due: optional(z.union([monthAndDay(), civilDate()], FORMATS.deadline)),
    time: optional(label()),
    requirement: optional(label()),
    evidence: optional(z.array(evidence())),
    responsible: optional(responsible()),
    rule: ruleSchema(),
    notApplicable: optional(label()),
    atMaximum: optional(z.record(z.string().check(z.regex(/^\d{4}$/)), z.boolean())),
    basis: basis(),
  });

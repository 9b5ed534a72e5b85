import * as z from 'zod/mini';
import { lazily } from '../exact/lazily.ts';
import { FORMATS } from '../rules/formats.ts';
import {
  fraction,
  id,
  key,
  label,
  name,
  nameText,
  nonNegative,
  optional,
  positive,
  responsible,
  text,
} from '../rules/schema.ts';
import { ruleSchema } from '../rules/table.ts';
import { civilDate, component, evidence, monthAndDay } from './component-schema.ts';
import type { RubricDefinition } from './definition.ts';

const criterion = () =>
  z.strictObject({
    id: id(),
    name: name(),
    maxPoints: optional(nonNegative()),
    time: optional(label()),
    evidence: optional(z.array(evidence())),
    responsible: optional(responsible()),
    components: z.array(component()).check(z.minLength(1)),
  });

const pillar = () =>
  z.strictObject({
    id: id(),
    name: name(),
    maxPoints: nonNegative(),
    numbered: optional(z.boolean()),
    criteria: z.array(criterion()).check(z.minLength(1)),
  });

const legalBasis = () =>
  z.strictObject({
    number: label(),
    issuedOn: z.union(
      [civilDate(), z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))],
      FORMATS.issued,
    ),
    issuer: name(),
    kind: optional(nameText()),
    annex: optional(name()),
  });

const fact = () =>
  z.strictObject({
    id: key(),
    name: name(),
    type: optional(z.enum(['count', 'amount', 'text'])),
    responsible: optional(responsible()),
  });

const weighting = () =>
  z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal('published'), note: optional(text()) }),
    z.strictObject({ basis: z.literal('assumed'), note: text() }),
  ]);

const rounding = () =>
  z.strictObject({
    places: z.int().check(z.minimum(0), z.maximum(6)),
    mode: z.enum(['half-up', 'half-even', 'down']),
  });

const group = () =>
  z.strictObject({ id: key(), name: name(), pillars: z.array(id()).check(z.minLength(1)) });

const grade = () =>
  z.strictObject({
    id: key(),
    name: name(),
    from: fraction(),
    requires: optional(z.array(z.strictObject({ of: id(), from: fraction() }))),
  });

const reading = () =>
  z.strictObject({
    id: key(),
    note: text(),
    everywhere: optional(z.literal(true)),
    alternatives: z.array(
      z.strictObject({
        note: text(),
        rule: optional(ruleSchema()),
        change: optional(z.record(key(), z.unknown())),
      }),
    ),
  });

const milestone = () =>
  z.strictObject({
    id: key(),
    name: name(),
    due: z.union([monthAndDay(), civilDate()]),
    by: name(),
    to: optional(name()),
    basis: z.strictObject({ items: z.array(label()).check(z.minLength(1)) }),
  });

const rubricId = () =>
  z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, FORMATS['rubric-id']));

/** The form of a rubric; what holds between its parts is checked beside it. */
export const rubricSchema = /* @__PURE__ */ lazily(
  (): z.ZodMiniType<RubricDefinition> =>
    z.strictObject({
      $schema: optional(z.string()),
      id: rubricId(),
      version: label(),
      level: z.enum(['national', 'ministry', 'province', 'department', 'district', 'commune']),
      title: name(),
      legalBasis: z.array(legalBasis()).check(z.minLength(1)),
      period: z.strictObject({ from: civilDate(), to: civilDate() }),
      maxPoints: positive(),
      weighting: weighting(),
      rounding: optional(rounding()),
      adjustments: optional(z.enum(['pillar', 'total', 'free'])),
      groups: optional(z.array(group()).check(z.minLength(1))),
      grades: optional(z.array(grade()).check(z.minLength(1))),
      facts: z.array(fact()),
      readings: optional(z.array(reading())),
      milestones: optional(z.array(milestone())),
      pillars: z.array(pillar()).check(z.minLength(1)),
    }),
);

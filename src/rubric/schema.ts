import { z } from 'zod';
import { ruleSchema } from '../rules/index.ts';
import {
  fraction,
  id,
  key,
  label,
  name,
  nonNegative,
  positive,
  responsible,
} from '../rules/schema.ts';
import type { RubricDefinition } from './definition.ts';

const civilDate = z.iso.date();
/** A leap year, so that 02-29 is a date; whether the period has it is checked with the period. */
export const monthAndDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((text) => civilDate.safeParse(`2024-${text}`).success, 'a real month and day: "10-31"');

const evidence = z.strictObject({
  kind: z.enum(['document', 'list', 'image', 'link', 'system', 'authority']),
  name,
  signed: z.boolean().exactOptional(),
});

const basis = z.strictObject({
  items: z.array(label).min(1),
  rule: z.enum(['stated', 'inferred']),
  note: label.exactOptional(),
});

const component = z.strictObject({
  id,
  name,
  maxPoints: nonNegative,
  due: z.union([monthAndDay, civilDate]).exactOptional(),
  time: label.exactOptional(),
  requirement: label.exactOptional(),
  evidence: z.array(evidence).exactOptional(),
  responsible: responsible.exactOptional(),
  rule: ruleSchema,
  notApplicable: label.exactOptional(),
  atMaximum: z.record(z.string().regex(/^\d{4}$/), z.boolean()).exactOptional(),
  basis,
});

const criterion = z.strictObject({
  id,
  name,
  maxPoints: nonNegative.exactOptional(),
  components: z.array(component).min(1),
});

const pillar = z.strictObject({
  id,
  name,
  maxPoints: nonNegative,
  numbered: z.boolean().exactOptional(),
  criteria: z.array(criterion).min(1),
});

const legalBasis = z.strictObject({
  number: label,
  issuedOn: z.union([civilDate, z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)]),
  issuer: name,
  annex: name.exactOptional(),
});

const fact = z.strictObject({
  id: key,
  name,
  type: z.enum(['count', 'amount', 'text']).exactOptional(),
  responsible: responsible.exactOptional(),
});

const weighting = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('published'), note: label.exactOptional() }),
  z.strictObject({ basis: z.literal('assumed'), note: label }),
]);

/** The form of a rubric; what holds between its parts is checked beside it. */
export const rubricSchema: z.ZodType<RubricDefinition> = z
  .strictObject({
    $schema: z.string().exactOptional(),
    id: z
      .string()
      .max(64)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case letters, digits, hyphens'),
    version: label,
    level: z.enum(['province', 'district', 'commune']),
    title: name,
    legalBasis: z.array(legalBasis).min(1),
    period: z.strictObject({ from: civilDate, to: civilDate }),
    maxPoints: positive,
    weighting,
    rounding: z
      .strictObject({
        places: z.int().min(0).max(6),
        mode: z.enum(['half-up', 'half-even', 'down']),
      })
      .exactOptional(),
    grades: z
      .array(z.strictObject({ id: key, name, from: fraction }))
      .min(1)
      .exactOptional(),
    facts: z.array(fact),
    pillars: z.array(pillar).min(1),
  })
  .describe('A set of indicators of digital transformation (bộ chỉ số)');

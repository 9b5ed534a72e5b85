import { MAX_ITEMS } from '../../intake/evidence.ts';
import { deepFreeze } from '../../rubric/freeze.ts';
import type { AnswerExtras } from '../../rules/answer.ts';
import { DATE, type JsonSchema, NUMBER } from './json-schema.ts';

const TEXT: JsonSchema = /* @__PURE__ */ Object.freeze({ type: 'string', maxLength: 10_000 });

export const EVIDENCE: JsonSchema = /* @__PURE__ */ deepFreeze({
  type: 'array',
  maxItems: MAX_ITEMS,
  items: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      issuedOn: DATE,
      signed: { type: 'boolean' },
      uri: { type: 'string' },
    },
    required: ['title'],
    additionalProperties: false,
  },
});

/** What every answer may carry besides its value. */
export const EXTRAS: { readonly [K in keyof AnswerExtras]-?: JsonSchema } =
  /* @__PURE__ */ deepFreeze({
    completedOn: DATE,
    evidence: EVIDENCE,
    notApplicable: {
      ...TEXT,
      minLength: 1,
      description: 'Why the component does not apply; it is then excluded',
    },
    reported: {
      ...NUMBER,
      description: 'The share that the unit itself wrote, as a fraction: "0.737"',
    },
    note: TEXT,
  });

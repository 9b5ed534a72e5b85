import { DECISIONS } from '../../intake/read-verifications.ts';
import { EVIDENCE } from './extras.ts';
import { DATE, type JsonSchema, NUMBER, requiring } from './json-schema.ts';

const TEXT: JsonSchema = /* @__PURE__ */ Object.freeze({ type: 'string', minLength: 1 });

/** The schema of the list; what an answer is hangs on its component, and is not said here. */
export function verificationsSchema(componentIds: readonly string[]): JsonSchema {
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        component: { enum: componentIds },
        stage: TEXT,
        by: TEXT,
        on: DATE,
        reason: TEXT,
        evidence: EVIDENCE,
        items: { type: 'array', items: { type: 'string' } },
        upheld: { const: true },
        answer: { type: 'object' },
        points: NUMBER,
        rejected: { const: true },
        notApplicable: TEXT,
      },
      required: ['component', 'stage', 'by', 'on', 'reason'],
      oneOf: DECISIONS.map((name) => requiring([name])),
      additionalProperties: false,
    },
  };
}

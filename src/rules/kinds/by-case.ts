import * as z from 'zod/mini';
import { chosenSteps, foldChosen, raiseChosen } from '../chosen.ts';
import { duplicateIds } from '../faults.ts';
import type { CompositeKind } from '../kind.ts';
import { key, ruleForm, text } from '../schema.ts';
import type { Text } from '../text.ts';

export interface CaseRule<R> {
  readonly id: string;
  /** What the case is: "Có kế hoạch chuyển đổi số". */
  readonly label: Text;
  readonly rule: R;
}

/**
 * The rule of the case that the unit is in ("có kế hoạch / không có kế hoạch").
 * Answer: `{ case: id, answer }`, the answer to that rule.
 */
export interface ByCaseRule<R> {
  readonly kind: 'by-case';
  readonly cases: readonly CaseRule<R>[];
}

const MAX_CASES = 32;

/** The kind, made with the schema of any rule, which a case's is. */
export function byCaseKind<R>(ruleSchema: () => z.ZodMiniType<R>): CompositeKind<ByCaseRule<R>, R> {
  return {
    schema: /* @__PURE__ */ ruleForm('by-case', () => ({
      cases: z
        .array(z.strictObject({ id: key(), label: text(), rule: z.lazy(ruleSchema) }))
        .check(z.minLength(2), z.maxLength(MAX_CASES)),
    })),
    defaults: {},
    parts: ({ cases }) =>
      cases.map(({ id, label, rule }, index) => ({
        id,
        label,
        rule,
        at: ['cases', index, 'rule'],
      })),
    check: ({ cases }) => duplicateIds(cases, 'cases'),
    shape: (cases) => ({ type: 'case', cases }),
    answerOf: () => (answer, part) => (answer.case === part ? answer.answer : undefined),
    pathTo: () => ['answer'],
    withPart: (answer, part, own) => ({ ...answer, case: part, answer: own }),
    asks: 'counted',
    fold: () => foldChosen,
    raise: () => raiseChosen,
    steps:
      ({ cases }) =>
      (parts) => {
        const { at, steps } = chosenSteps(parts);
        const own = cases[at];
        return own === undefined
          ? steps
          : [{ step: 'case', case: own.id, label: own.label }, ...steps];
      },
  };
}

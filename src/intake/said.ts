import type { Answer, AnswerExtras, AnswerShape } from '../rules/answer.ts';
import { formOfClasses } from './class.ts';

/** Nothing was said: no field of an answer's value stands there. */
export const NOTHING: Answer = /* @__PURE__ */ Object.freeze({});

/** What an answer may carry without answering by it; a reason why it does not apply is an answer. */
const BESIDE: { readonly [K in Exclude<keyof AnswerExtras, 'notApplicable'>]: true } = {
  completedOn: true,
  evidence: true,
  reported: true,
  note: true,
};

/**
 * What of an answer is an answer. A note, a date or evidence alone says nothing yet, nor does a part
 * that has no more: they stay in the submission, and whoever scores does not see them.
 */
export function saidOf(answer: Answer, shape: AnswerShape): Answer | undefined {
  if (answer.notApplicable !== undefined) return answer;
  if (shape.type === 'by-class') return saidOf(answer, formOfClasses(shape));
  if (shape.type === 'case') return saidOfCase(answer, shape);
  if (shape.type !== 'parts') return says(answer, shape) ? answer : undefined;
  const given = answer.parts ?? {};
  // Nearly always every part that is there is an answer.
  const isWhole = shape.parts.every(({ id, shape: own }) => {
    const part = given[id];
    return part === undefined || saidOf(part, own) === part;
  });
  if (isWhole) return answer.parts === undefined ? undefined : answer;
  const parts: { [id: string]: Answer } = {};
  for (const { id, shape: own } of shape.parts) {
    const part = given[id];
    const said = part === undefined ? undefined : saidOf(part, own);
    if (said !== undefined) parts[id] = said;
  }
  if (Object.keys(parts).length === 0) return undefined;
  return Object.freeze({ ...answer, parts: Object.freeze(parts) });
}

/** The case alone says nothing: the answer to it does. */
function saidOfCase(
  answer: Answer,
  { cases }: Extract<AnswerShape, { type: 'case' }>,
): Answer | undefined {
  const own = cases.find(({ id }) => id === answer.case);
  if (own === undefined || answer.answer === undefined) return undefined;
  const said = saidOf(answer.answer, own.shape);
  if (said === undefined) return undefined;
  return said === answer.answer ? answer : Object.freeze({ ...answer, answer: said });
}

/** Of information without a rule of its own, words are the answer; of days late, the day itself. */
function says(answer: Answer, { type }: AnswerShape): boolean {
  for (const key in answer) {
    if (!Object.hasOwn(BESIDE, key)) return true;
    if (type === 'any' && key === 'note') return true;
    if (type === 'days' && key === 'completedOn') return true;
  }
  return false;
}

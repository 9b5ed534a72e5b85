import type { Answer, AnswerShape } from './answer.ts';
import type { InnerShape } from './kind.ts';

/** Of kinds whose parts are all answered: `{ parts: { id: answer } }`. */
export function partsShape(parts: readonly InnerShape[]): AnswerShape {
  return { type: 'parts', parts: parts.map(({ id, shape }) => ({ id, shape })) };
}

export function partAnswer({ parts }: Answer, part: string): Answer | undefined {
  return parts?.[part];
}

export function pathToPart(part: string): readonly string[] {
  return ['parts', part];
}

export function withPart(answer: Answer | undefined, part: string, own: Answer): Answer {
  return { ...answer, parts: { ...answer?.parts, [part]: own } };
}

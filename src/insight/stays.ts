import type { Answer } from '../rules/answer.ts';

/**
 * A raised answer with what stood beside the one before: evidence, a note, a day, also of parts
 * that say nothing yet.
 */
export function withWhatStays(before: Answer | undefined, after: Answer): Answer {
  if (before === undefined) return after;
  const { completedOn, evidence, note } = before;
  const { parts, answer } = after;
  const sameCase = before.case === after.case;
  return {
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
    ...after,
    ...(parts === undefined ? {} : { parts: partsOf(before.parts, parts) }),
    ...(answer === undefined
      ? {}
      : { answer: withWhatStays(sameCase ? before.answer : undefined, answer) }),
  };
}

type Parts = NonNullable<Answer['parts']>;

function partsOf(before: Parts | undefined, after: Parts): Parts {
  const raised = Object.entries(after).map(([id, own]): [string, Answer] => [
    id,
    withWhatStays(before?.[id], own),
  ]);
  return { ...before, ...Object.fromEntries(raised) };
}

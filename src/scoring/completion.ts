import type { Path } from '../rubric/issue.ts';
import type { Answer } from '../rules/answer.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { CompiledComponent } from './compiled-rubric.ts';

/** A day of completion, or none, and where in the submission it stands. */
export interface Completion {
  readonly path: Path;
  readonly completedOn: string | undefined;
}

const NONE: readonly Completion[] = /* @__PURE__ */ Object.freeze([]);

/** The days that stand within an answer (its case, its parts), where the whole has none of its own. */
export function completionsWithin(
  { checked: { rule, definition } }: CompiledComponent,
  answer: Answer | undefined,
  unitClass: string | undefined,
): readonly Completion[] {
  if (rule.parts === undefined || answer === undefined || answer.completedOn !== undefined) {
    return NONE;
  }
  return within(rule, answer, unitClass, ['answers', definition.id]);
}

function within(
  { parts, answerOf, kind }: Extract<CompiledRule, { readonly parts: object }>,
  answer: Answer,
  unitClass: string | undefined,
  path: Path,
): Completion[] {
  return parts.flatMap(({ id, rule }): Completion[] => {
    const own = answerOf(answer, id, unitClass);
    if (own === undefined || own.notApplicable !== undefined) return [];
    const at = [...path, ...kind.pathTo(id)];
    const { completedOn } = own;
    if (completedOn === undefined && rule.parts !== undefined) {
      return within(rule, own, unitClass, at);
    }
    return [{ path: [...at, 'completedOn'], completedOn }];
  });
}

/**
 * When an answer was completed: on its own day, else on the first of the days within it, where every
 * one of them is told. What is late by that day is late in all of its parts.
 */
export function completedOn(
  component: CompiledComponent,
  answer: Answer | undefined,
  unitClass: string | undefined,
): string | undefined {
  if (answer?.completedOn !== undefined) return answer.completedOn;
  const days = completionsWithin(component, answer, unitClass).map((one) => one.completedOn);
  return days.includes(undefined) ? undefined : (days as string[]).sort()[0];
}

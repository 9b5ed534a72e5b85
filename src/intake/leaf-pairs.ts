import type { Path } from '../rubric/issue.ts';
import type { Answer } from '../rules/answer.ts';
import type { CompiledLeaf, CompiledRule } from '../rules/compile.ts';

/** What a unit said, with its class, by which rules may differ. */
export interface Side {
  readonly answer: Answer;
  readonly unitClass: string | undefined;
}

/** Two answers to the same leaf of a rule. */
export interface LeafPair {
  readonly leaf: CompiledLeaf;
  /** Where both stand, from the answer to the whole rule on. */
  readonly path: Path;
  readonly answers: readonly [Answer, Answer];
}

/**
 * Two answers to one rule, down to the leaves that both of them answer: the same part, the same
 * case, the same class. What does not apply on either side has no pair.
 */
export function leafPairs(rule: CompiledRule, one: Side, other: Side, path: Path): LeafPair[] {
  const answers = [one.answer, other.answer] as const;
  if (answers.some(({ notApplicable }) => notApplicable !== undefined)) return [];
  if (rule.parts === undefined) return [{ leaf: rule, path, answers }];
  return rule.parts.flatMap(({ id, rule: inner }) => {
    const [a, b] = [one, other].map((side): Side | undefined => {
      const answer = rule.answerOf(side.answer, id, side.unitClass);
      return answer === undefined ? undefined : { ...side, answer };
    });
    if (a === undefined || b === undefined) return [];
    return leafPairs(inner, a, b, [...path, ...rule.kind.pathTo(id)]);
  });
}

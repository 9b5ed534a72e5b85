import type { AnswerInput, Rule } from '../../src/index.ts';

/** A rule inside another, with its own answer; none where it is not answered or does not count. */
export interface Inner {
  readonly id: string;
  readonly rule: Rule;
  readonly answer: AnswerInput | null | undefined;
}

/** The rules that a rule is made of; undefined for one that is made of none. */
export function inner(
  rule: Rule,
  answer: AnswerInput,
  unitClass: string | null | undefined,
): readonly Inner[] | undefined {
  switch (rule.kind) {
    case 'parts':
    case 'highest-of':
    case 'lowest-of':
      return rule.parts.map(({ id, rule: own }) => ({ id, rule: own, answer: answer.parts?.[id] }));
    case 'by-case':
      return rule.cases.map(({ id, rule: own }) => {
        return { id, rule: own, answer: answer.case === id ? answer.answer : undefined };
      });
    case 'by-class': {
      const fits = rule.classes.find((one) => one.class === unitClass);
      const own = fits?.rule ?? rule.otherwise;
      return own === undefined ? [] : [{ id: fits?.class ?? 'otherwise', rule: own, answer }];
    }
    default:
      return undefined;
  }
}

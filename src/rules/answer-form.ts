import type { AnswerShape } from './answer.ts';

/**
 * The form of an answer as a text, the same for two rules exactly where both take the same answers:
 * what an option or an item is worth, and what it is called, make no difference.
 */
export function answerForm(shape: AnswerShape): string {
  const list = (entries: readonly string[]): string => `(${[...entries].sort().join()})`;
  switch (shape.type) {
    case 'option':
      return `option${list(shape.options.map(({ id }) => id))}`;
    case 'flags':
      return `flags${list(shape.items.map(({ id }) => id))}`;
    case 'measure':
      return JSON.stringify({ ...shape, unit: undefined });
    case 'terms': {
      const [above, below] = [shape.numerator, shape.denominator].map((terms) =>
        list(terms.map(({ id }) => id)),
      );
      return `terms${above}/${below}${answerForm(shape.measure)}`;
    }
    case 'parts':
      return `parts${list(shape.parts.map((part) => `${part.id} ${answerForm(part.shape)}`))}`;
    case 'case':
      return `case${list(shape.cases.map((one) => `${one.id} ${answerForm(one.shape)}`))}`;
    case 'by-class': {
      // All of them have one form.
      const one = shape.classes[0]?.shape ?? shape.otherwise;
      return one === undefined ? 'by-class' : answerForm(one);
    }
    case 'count':
      return `count ${shape.whole ?? ''}`;
    default:
      return shape.type;
  }
}

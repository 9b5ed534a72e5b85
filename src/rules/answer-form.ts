import type { AnswerShape } from './answer.ts';

/**
 * The form of an answer as a text, the same for two rules exactly where both take the same answers:
 * what an option or an item is worth, and what it is called, make no difference.
 */
export function answerForm(shape: AnswerShape): string {
  const list = (entries: readonly string[]): string => `(${[...entries].sort().join()})`;

  switch (shape.type) {
    case 'option':
      return `option${list(shape.options.map(({ id }) => idText(id)))}`;
    case 'flags':
      return `flags${list(shape.items.map(({ id }) => idText(id)))}`;
    case 'measure':
      return JSON.stringify({ ...shape, unit: undefined, said: undefined });
    case 'terms': {
      const [above, below] = [shape.numerator, shape.denominator].map((terms) =>
        list(terms.map(({ id }) => idText(id))),
      );
      return `terms${above}/${below}${answerForm(shape.measure)}`;
    }
    case 'parts':
      return `parts${list(shape.parts.map((part) => `${idText(part.id)} ${answerForm(part.shape)}`))}`;
    case 'case':
      return `case${list(shape.cases.map((one) => `${idText(one.id)} ${answerForm(one.shape)}`))}`;
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

/** An id within such a text: one that could be taken for more than an id stands in quotes. */
export function idText(id: string): string {
  return /^[\w.-]+$/.test(id) ? id : JSON.stringify(id);
}

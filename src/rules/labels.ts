import type { AnswerShape } from './answer.ts';
import { type Text, textIn } from './text.ts';

/** The document's own nouns for what a rule counts: "Số hộ có Internet cáp quang", "Tổng số hộ". */
export interface Labels {
  readonly value?: Text | undefined;
  readonly numerator?: Text | undefined;
  readonly denominator?: Text | undefined;
  /** What is counted, or the unit of an amount: "cuộc họp", "tỷ đồng". */
  readonly unit?: Text | undefined;
}

/** What a rule calls what it counts, in Vietnamese, as far as a cell is held against it. */
export function saidOf(
  labels: Labels | undefined,
  more: readonly Text[] = [],
): { readonly said?: string } {
  const { value, numerator, denominator, unit } = labels ?? {};
  const texts = [value, numerator, denominator, unit, ...more].flatMap((text) =>
    text === undefined ? [] : [textIn(text, 'vi')],
  );
  return texts.length === 0 ? {} : { said: texts.join('; ') };
}

/** The form of an answer that counts. */
export function countShape(
  labels: Labels | undefined,
  whole?: number,
): Extract<AnswerShape, { type: 'count' }> {
  return {
    type: 'count',
    ...(whole === undefined ? {} : { whole }),
    ...(labels?.unit === undefined ? {} : { unit: textIn(labels.unit, 'vi') }),
    ...saidOf(labels),
  };
}

/** The nouns of a rule's definition as its steps carry them: nothing where it has none. */
export function labelsOf({ labels }: { readonly labels?: Labels | undefined }): {
  readonly labels?: Labels;
} {
  return labels === undefined ? {} : { labels };
}

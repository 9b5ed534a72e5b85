import type { Text } from './text.ts';

/** The document's own nouns for what a rule counts: "Số hộ có Internet cáp quang", "Tổng số hộ". */
export interface Labels {
  readonly value?: Text | undefined;
  readonly numerator?: Text | undefined;
  readonly denominator?: Text | undefined;
  /** What is counted, or the unit of an amount: "cuộc họp", "tỷ đồng". */
  readonly unit?: Text | undefined;
}

/** The nouns of a rule's definition as its steps carry them: nothing where it has none. */
export function labelsOf({ labels }: { readonly labels?: Labels | undefined }): {
  readonly labels?: Labels;
} {
  return labels === undefined ? {} : { labels };
}

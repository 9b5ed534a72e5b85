/** The document's own nouns for what a rule counts: "Số hộ có Internet cáp quang", "Tổng số hộ". */
export interface Labels {
  readonly value?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  /** What is counted, or the unit of an amount: "cuộc họp", "tỷ đồng". */
  readonly unit?: string | undefined;
}

/** One thing that varies: the weight of a pillar, a reading of the document, the bounds of a component. */
export type SensitivityFactor =
  | { readonly weight: string }
  | { readonly reading: string }
  | { readonly bounds: string };

/** How a number within 0 and 1 chooses: a weight within its limits, or one of so many choices. */
export interface Factor {
  readonly named: SensitivityFactor;
  /** 0 of a weight. */
  readonly choices: number;
}

/** Which of its choices a number stands for; each is equally likely. */
export function choiceOf({ choices }: Factor, drawn: number): number {
  return Math.floor(drawn * choices);
}

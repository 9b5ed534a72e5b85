/** What the fields of answers are called where the rubric has no words of its own for them. */
export interface AnswerFieldWords {
  readonly achieved: string;
  readonly option: string;
  readonly share: string;
  readonly amount: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly previous: string;
  readonly completedOn: string;
  readonly days: string;
  readonly points: string;
  readonly count: string;
  readonly periods: string;
  readonly found: string;
  readonly handled: string;
  readonly inCase: string;
  readonly note: string;
  /** A field of one of several parts. */
  readonly within: (part: string, field: string) => string;
}

/**
 * What a unit says about one component, after intake: numbers as plain decimal strings,
 * dates as YYYY-MM-DD.
 */
export interface EvidenceItem {
  readonly title: string;
  readonly issuedOn?: string;
  readonly signed?: boolean;
  readonly uri?: string;
}

/** What every answer may carry besides its value. */
export interface AnswerExtras {
  readonly completedOn?: string;
  readonly evidence?: readonly EvidenceItem[];
  /** The reason why the component does not apply to the unit; it is then excluded, not zero. */
  readonly notApplicable?: string;
  /** The share that the unit itself wrote, as a fraction: "0.737". */
  readonly reported?: string;
  readonly note?: string;
}

/** A number, or a share given by its two numbers. */
export interface Measure {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** An answer to one component; which fields it has follows from the component's rule. */
export interface Answer extends AnswerExtras, Measure {
  readonly achieved?: boolean;
  readonly option?: string;
  readonly items?: { readonly [id: string]: boolean };
  readonly found?: string;
  readonly handled?: string;
  readonly parts?: { readonly [id: string]: Answer };
}

/**
 * The form of a rule's answer, as data: intake reads JSON and report cells by it,
 * and prints the JSON Schema from it.
 */
export type AnswerShape =
  | { readonly type: 'flag' }
  | {
      readonly type: 'option';
      readonly options: readonly { readonly id: string; readonly label: string }[];
    }
  | {
      readonly type: 'flags';
      readonly items: readonly { readonly id: string; readonly label: string }[];
    }
  | {
      readonly type: 'measure';
      /** A share lies within 0 and 1, a rate may pass 1, an amount is in its own unit. */
      readonly scale: 'share' | 'rate' | 'amount';
      /** The fact that is the denominator. */
      readonly of?: string;
      readonly mayBeNegative?: boolean;
    }
  | { readonly type: 'count'; readonly whole?: number }
  | { readonly type: 'resolved' }
  | {
      readonly type: 'parts';
      readonly parts: readonly { readonly id: string; readonly shape: AnswerShape }[];
    }
  | { readonly type: 'any' };

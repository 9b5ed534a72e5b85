import type { Text } from './text.ts';

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
  /**
   * The value was written with a sign of percent. It is a fraction all the same ("1.737" of 173.7%),
   * and over 1 it is taken only beside a `reported` that says the same.
   */
  readonly percent?: boolean;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** An answer to one component; which fields it has follows from the component's rule. */
export interface Answer extends AnswerExtras, Measure {
  /** What `value` was before, for a growth. */
  readonly previous?: string;
  /** What the rule counts, by the ids of its terms. */
  readonly terms?: { readonly [id: string]: string };
  readonly points?: string;
  readonly case?: string;
  /** The answer to the rule of the case. */
  readonly answer?: Answer;
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
  | {
      readonly type: 'flag';
      /** What is achieved is that there is none of it. */
      readonly absence?: { readonly none: Text; readonly some: Text } | undefined;
    }
  | {
      readonly type: 'option';
      /** `fraction`: the share of the points that the option is worth. */
      readonly options: readonly {
        readonly id: string;
        readonly label: Text;
        readonly fraction: string;
        readonly aliases?: readonly string[] | undefined;
      }[];
    }
  | {
      readonly type: 'flags';
      readonly items: readonly {
        readonly id: string;
        readonly label: Text;
        readonly points: string;
        readonly requires?: string | undefined;
      }[];
    }
  | MeasureShape
  /** Several things counted, or any measure. */
  | {
      readonly type: 'terms';
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
      readonly measure: MeasureShape;
    }
  /** A number and what it was before. */
  | { readonly type: 'growth' }
  /** The day of completion, or the days after the deadline. */
  | { readonly type: 'days'; readonly due?: string }
  /** Points up to a most. */
  | { readonly type: 'points'; readonly most: string }
  | {
      readonly type: 'count';
      readonly whole?: number;
      /** What is counted, and all that the rule calls it. */
      readonly unit?: string;
      readonly said?: string;
    }
  | { readonly type: 'resolved' }
  | {
      readonly type: 'parts';
      readonly parts: readonly { readonly id: string; readonly shape: AnswerShape }[];
    }
  /** The answer to the case that the unit is in. */
  | {
      readonly type: 'case';
      readonly cases: readonly {
        readonly id: string;
        readonly label: Text;
        readonly shape: AnswerShape;
      }[];
    }
  /** One form of answer for every class of units, with what is possible in each. */
  | {
      readonly type: 'by-class';
      readonly classes: readonly { readonly class: string; readonly shape: AnswerShape }[];
      /** Of units of any other class. */
      readonly otherwise?: AnswerShape;
    }
  | { readonly type: 'any' };

/** One thing that a rule counts. */
export interface Term {
  readonly id: string;
  readonly label: Text;
}

export interface MeasureShape {
  readonly type: 'measure';
  /** A share lies within 0 and 1, a rate may pass 1, an amount is in its own unit. */
  readonly scale: 'share' | 'rate' | 'amount';
  /** The fact that is the denominator. */
  readonly of?: string;
  readonly mayBeNegative?: boolean;
  /** The unit of an amount, where the rule names it: what is written in another is refused. */
  readonly unit?: string;
  /** All that the rule calls what it measures: other words beside a number say something else. */
  readonly said?: string;
  /** What 0 of 0 is worth; without it a denominator of 0 is refused. */
  readonly whenNone?: 'full' | 'zero' | 'not-applicable';
}

/** The form of an answer that is one thing, not made of parts. */
export type LeafShape = Exclude<AnswerShape, { readonly type: 'parts' | 'case' | 'by-class' }>;

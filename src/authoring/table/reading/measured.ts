import type { Rule } from '../../../rules/rule.ts';

/** A rule over a measure. */
type Measuring = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

/** What a formula measures, with the document's own names for it. */
export interface Measured {
  /** `rate`: a share by its name; `quotient`: counts over counts; `count`: one count. */
  readonly form: 'rate' | 'quotient' | 'count';
  /** What is measured is bad: the points are of what remains to the whole. */
  readonly complement: boolean;
  readonly growth: boolean;
  readonly named: Pick<Measuring, 'labels' | 'terms' | 'scale'>;
  /** The same text for the same measure. */
  readonly key: string;
}

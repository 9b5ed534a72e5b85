import type { Text } from './text.ts';

/** What each doubt carries. */
interface Details {
  /** A step that never decides: no share reaches it, or the step under it earns as much. */
  'unreachable-step': {
    readonly atLeast: string;
    /** Where the step's bound is another one than the least of it. */
    readonly bound?: 'above' | 'atMost' | 'below';
    readonly why: 'above-whole' | 'same-as-below';
  };
  /** A lower step earns more than a higher one: the better measure is worth less. */
  'not-monotone': {
    readonly atLeast: string;
    readonly bound?: 'above' | 'atMost' | 'below';
    readonly fraction: string;
    readonly lower: { readonly atLeast: string; readonly fraction: string };
  };
  /** An option beside the one that stands for nothing done, or a part without a share. */
  'never-worth-anything': { readonly what: 'option' | 'part'; readonly label: Text };
  /** A share cannot pass 1. */
  'target-above-whole': { readonly target: string };
  /** All points are earned from the divisor on: what the target asks beyond it decides nothing. */
  'idle-target': { readonly target: string; readonly divisor: string; readonly measured: Measured };
  /** Points in proportion are said, and no measure lies where they would be: all or nothing. */
  'nothing-between': { readonly from: string; readonly to: string; readonly measured: Measured };
  /** Growth and days have a scale of their own. */
  'idle-scale': { readonly scale: string; readonly as: 'growth' | 'days-late' };
}

/** What the numbers of a rule are measured in. */
type Measured = 'share' | 'rate' | 'amount' | 'growth' | 'days-late';

/** Something in a rule that is hardly meant, though it is a rule; `path` starts at the rule. */
export type Doubt = {
  readonly [C in keyof Details]: {
    readonly code: C;
    readonly path: readonly (string | number)[];
  } & Details[C];
}[keyof Details];

export type DoubtDetails = Details;

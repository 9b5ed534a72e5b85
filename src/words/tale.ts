import type { Fraction } from '../exact/fraction.ts';
import type { Step } from '../rules/step.ts';
import type { Final } from './figures/agreement.ts';
import type { Place } from './figures/place.ts';
import type { Language } from './sentences.ts';

/** What the steps of a rule say. */
export interface Tale {
  /** In one paragraph, without the word for "result" before it. */
  readonly text: string;
  /** One line for each part or item. */
  readonly lines: readonly string[];
  /** What stands behind the lines. */
  readonly end: string;
  /** What the rule came to before any rounding, where its steps say it. */
  readonly points: Fraction | undefined;
}

/** Tells the steps of a rule, in the place where it stands. */
export type Teller = (
  steps: readonly Step[],
  place: Place,
  language: Language,
  final: Final | undefined,
) => Tale;

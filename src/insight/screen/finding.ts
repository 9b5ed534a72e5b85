import type { Severity } from '../../rubric/finding.ts';
import type { Path } from '../../rubric/issue.ts';

/** What looks wrong: figures copied, of another scale, exchanged, a whole that differs, a jump between years. */
export type ScreenCode = 'copied' | 'scale' | 'swapped' | 'whole-differs' | 'jump';

/** Something across units or years that a person should look at; never more than a question. */
export interface ScreenFinding {
  readonly unit: string;
  readonly code: ScreenCode;
  readonly severity: Severity;
  /** The fewest figures that would have to change, as paths in the unit's submission. */
  readonly paths: readonly Path[];
  /** What stands there, as it was handed in. */
  readonly received: readonly (string | null)[];
  /** Of copied figures: the unit that has them too; the unit itself where they are last year's. */
  readonly from?: string;
  /** Between what it would be usual; of a whole, what most of the unit's statements say. */
  readonly expected?: readonly [string, string];
  /** Of a jump: what stood there the year before. */
  readonly previous?: readonly (string | null)[];
}

import { ZERO } from '../exact/fraction.ts';
import type { PartOutcome, PartWorth, RaiseParts, Worth } from './kind.ts';
import { raiseOne } from './raise-one.ts';
import type { Step } from './step.ts';

/** Of kinds of which one rule counts for a unit: the others have no answer. */
export function foldChosen(parts: readonly PartWorth[]): Worth {
  return parts.find(({ worth }) => worth !== undefined)?.worth ?? NOTHING;
}

const NOTHING: Worth = { fraction: ZERO, excluded: ZERO };

/** The position of the rule that counts, and what is said of its answer. */
export function chosenSteps(parts: readonly PartOutcome[]): {
  readonly at: number;
  readonly steps: readonly Step[];
} {
  const at = parts.findIndex(({ worth }) => worth !== undefined);
  return { at, steps: parts[at]?.worth?.steps ?? [] };
}

/** Only the one that counts can be raised; where the answer does not say which, any of them. */
export const raiseChosen: RaiseParts = (parts, enough) => raiseOne(parts, enough);

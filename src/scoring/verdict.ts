import type { Fraction } from '../exact/fraction.ts';
import { fractionText } from '../exact/print.ts';
import type { Verification } from '../intake/verification.ts';
import type { ComponentDefinition } from '../rubric/definition.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { Step } from '../rules/step.ts';
import type { ComponentScore, CriterionScore, Status } from './score.ts';
import type { Printer } from './totals.ts';

/** What a component comes to, before it is printed: enough for every sum above it. */
export interface Verdict {
  readonly status: Status;
  /** Whole numbers of 10^-places. */
  readonly points: number;
  readonly excluded: number;
  readonly fraction: Fraction | null;
  readonly steps: readonly Step[];
  /** Where the verdict comes again for other units: what was printed of it. */
  readonly kept?: Kept;
  /** The decision that counts. */
  readonly verification?: Verification;
}

export interface Kept {
  score?: ComponentScore;
  /** The criterion that the component makes alone. */
  criterion?: CriterionScore;
  /** Its answer as a packed score has it. */
  text?: string;
}

/** The verdict as a result prints it. */
export function printVerdict(
  { status, points, excluded, fraction, steps, verification }: Verdict,
  { id, name, maxPoints, adjustment, rounding, basis }: ComponentDefinition,
  print: Printer,
  claim?: Verdict,
): ComponentScore {
  const score: ComponentScore = {
    id,
    name,
    status,
    points: print(points),
    maxPoints,
    excludedPoints: print(excluded),
    fraction: fraction === null ? null : fractionText(fraction),
    steps,
    basis,
  };
  if (adjustment === undefined && rounding === undefined && claim === undefined) return score;
  return {
    ...score,
    ...(adjustment === undefined ? {} : { adjustment }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(claim === undefined ? {} : { claimedPoints: print(claim.points) }),
    ...(verification === undefined ? {} : { verification }),
  };
}

/** The same, shared where the verdict comes again for other units. */
export function scoreOf(
  verdict: Verdict,
  definition: ComponentDefinition,
  print: Printer,
  claim?: Verdict,
): ComponentScore {
  const { kept } = verdict;
  if (kept === undefined || claim !== undefined) {
    return printVerdict(verdict, definition, print, claim);
  }
  kept.score ??= deepFreeze(printVerdict(verdict, definition, print));
  return kept.score;
}

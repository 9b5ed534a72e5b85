import type { Fraction } from '../exact/fraction.ts';
import { fractionText } from '../exact/share.ts';
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
  /** The verdict comes again for other units, and with it what has been printed of it. */
  readonly kept: boolean;
  score?: ComponentScore;
  /** The criterion that it makes alone. */
  criterion?: CriterionScore;
}

/** The verdict as a result prints it; of verdicts that come again the same frozen object. */
export function printVerdict(
  verdict: Verdict,
  definition: ComponentDefinition,
  print: Printer,
): ComponentScore {
  if (verdict.score !== undefined) return verdict.score;
  const { id, name, maxPoints, basis } = definition;
  const { status, points, excluded, fraction, steps } = verdict;
  const score = {
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
  if (verdict.kept) verdict.score = deepFreeze(score);
  return score;
}

import { compare, type Fraction, ONE, ZERO } from '../exact/fraction.ts';
import type { Answer } from './answer.ts';
import type { Outcome, Scorer } from './kind.ts';
import type { Step } from './step.ts';

/** What one part comes to. */
export interface ScoredPart {
  readonly status: 'scored' | 'missing' | 'not-applicable' | 'needs-cohort';
  readonly fraction: Fraction | null;
  readonly excluded: Fraction;
  readonly steps: readonly Step[];
}

export function scorePart(
  answer: Answer | undefined,
  score: Scorer,
  around: Parameters<Scorer>[1],
): ScoredPart {
  if (answer === undefined) {
    return { status: 'missing', fraction: null, excluded: ZERO, steps: [{ step: 'no-answer' }] };
  }
  if (answer.notApplicable !== undefined) {
    const steps: Step[] = [{ step: 'not-applicable', reason: answer.notApplicable }];
    return { status: 'not-applicable', fraction: null, excluded: ONE, steps };
  }
  const outcome: Outcome = score(answer, around);
  const excluded = outcome.excluded ?? ZERO;
  const all = compare(excluded, ONE) === 0;
  const status = all ? 'not-applicable' : outcome.fraction === null ? 'needs-cohort' : 'scored';
  return { status, fraction: all ? null : outcome.fraction, excluded, steps: outcome.steps };
}

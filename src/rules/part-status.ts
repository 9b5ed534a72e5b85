import { compare, ONE, ZERO } from '../exact/fraction.ts';
import { fractionText } from '../exact/print.ts';
import type { PartOutcome, Worth } from './kind.ts';
import type { Step } from './step.ts';
import { told } from './told.ts';

/** Nothing of it applies. */
export function isExcluded({ excluded }: Worth): boolean {
  return excluded !== ZERO && compare(excluded, ONE) === 0;
}

type PartStatus = 'scored' | 'missing' | 'not-applicable' | 'needs-cohort';

function partStatus(worth: Worth | undefined): PartStatus {
  if (worth === undefined) return 'missing';
  if (isExcluded(worth)) return 'not-applicable';
  return worth.fraction === null ? 'needs-cohort' : 'scored';
}

const NO_ANSWER = /* @__PURE__ */ told({ step: 'no-answer' });

/** What a step says of a part: its status, what it comes to, and why. */
export function partResult({ worth }: PartOutcome): {
  readonly status: PartStatus;
  readonly fraction: string | null;
  readonly steps: readonly Step[];
} {
  const status = partStatus(worth);
  const fraction = status === 'scored' ? (worth?.fraction ?? null) : null;
  return {
    status,
    fraction: fraction === null ? null : fractionText(fraction),
    steps: worth?.steps ?? NO_ANSWER,
  };
}

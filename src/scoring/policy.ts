import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';

/**
 * Whether two policies let the same count. The day is left aside: it tells what is not due yet from
 * what is missing, and moves neither points nor bounds.
 */
export function countsTheSame(a: ScorePolicy, b: ScorePolicy): boolean {
  return a === b || (a.late === b.late && a.evidence === b.evidence && sameUntil(a, b));
}

function sameUntil({ verifications: a }: ScorePolicy, { verifications: b }: ScorePolicy): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.until === b.until;
}

/** What of a policy decides, as an error says it. */
export function policyText({ late, evidence, verifications }: ScorePolicy): string {
  const until = typeof verifications === 'string' ? verifications : `until ${verifications.until}`;
  return `late: ${late}, evidence: ${evidence}, verifications: ${until}`;
}

/**
 * Scores that are compared were made under policies that let the same count.
 *
 * @throws {UsageError} for scores of policies that differ.
 */
export function requireOnePolicy(
  scores: Iterable<{ readonly policy?: ScorePolicy | undefined }>,
): void {
  let first: ScorePolicy | undefined;
  using('scores', () => {
    for (const { policy } of scores) {
      // What was stored by an earlier version may not say it.
      if (policy === undefined) continue;
      first ??= policy;
      if (countsTheSame(first, policy)) continue;
      const both = `${policyText(first)} and ${policyText(policy)}`;
      throw new UsageError(`scores of different policies do not go together: ${both}`);
    }
  });
}

/** Under which options something was scored, or bounds were taken, as plain JSON. */
export interface ScorePolicy {
  readonly asOf: string | null;
  readonly late: 'zero' | 'finding';
  readonly evidence: 'required' | 'finding';
  /** Which verifications count. */
  readonly verifications: 'all' | 'none' | { readonly until: string };
}

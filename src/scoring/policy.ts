/** Under which options something was scored, or bounds were taken, as plain JSON. */
export interface ScorePolicy {
  readonly asOf: string | null;
  readonly late: 'zero' | 'finding';
  readonly evidence: 'required' | 'finding';
  /** Which verifications count. */
  readonly verifications: 'all' | 'none' | { readonly until: string };
}

import type { Status } from '../../scoring/score.ts';

/** The order in which statuses are counted and told. */
export const STATUS_ORDER: readonly Status[] = [
  'scored',
  'missing',
  'not-due',
  'needs-cohort',
  'late',
  'no-evidence',
  'rejected',
  'not-applicable',
];

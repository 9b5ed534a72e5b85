import type { StatusWords } from '../sentences.ts';

export const enStatuses: StatusWords = {
  scored: 'scored',
  missing: 'missing',
  'not-applicable': 'not applicable',
  'not-due': 'not due',
  'needs-cohort': 'needs the cohort',
  late: 'late',
  rejected: 'rejected',
  'no-evidence': 'no evidence',
};

import type { StatusWords } from '../sentences.ts';

/** As words in a table or a count. */
export const enStatuses: StatusWords = {
  scored: 'scored',
  missing: 'not reported',
  'not-applicable': 'not assessed',
  'not-due': 'not yet due',
  'needs-cohort': "awaiting other units' figures",
  late: 'completed late',
  'no-evidence': 'without the evidence',
  rejected: 'not recognised',
};

import type { DecisionPlaceWords } from '../issue-sentences.ts';

/** What stands in the decisions of an authority. */
export const enDecisionPlaces: DecisionPlaceWords = {
  decisions: 'the list of verifications',
  decision: 'the verification',
  'decided-component': 'the component of the verification',
  stage: 'the round of the assessment',
  by: 'the authority that verified',
  day: 'the day of the verification',
  reason: 'the reason of the verification',
  rows: 'the list of rows of the document',
  row: 'the row of the document',
  upheld: 'whether the answer is upheld',
  rejected: 'whether the answer is rejected',
  'decided-points': 'the number of verified points',
  'decided-not-applicable': 'the reason why it does not apply',
};

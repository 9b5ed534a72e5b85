/** What can be wrong in a rule's definition that its form alone does not show. */
export type RuleFaultCode =
  | 'duplicate-id'
  | 'sum-mismatch'
  | 'unknown-item'
  | 'circular-requires'
  | 'target-out-of-range'
  | 'target-or-points-each'
  | 'steps-not-falling'
  | 'steps-not-rising'
  | 'conflicting-fields'
  | 'due-missing'
  | 'answers-differ'
  | 'bounds-reversed'
  | 'unscored-with-points';

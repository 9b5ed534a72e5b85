/** The figures of a fault, for a sentence in any language. */
export interface FaultData {
  /** What a whole is said to come to, and what it does. */
  readonly printed?: string;
  readonly is?: string;
  /** The least or most that is possible, or what something has to be a multiple of. */
  readonly limit?: string;
}

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

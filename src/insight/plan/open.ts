/** A rung that may still be in a cheaper choice, with what it loses beside the best one of its group. */
export interface Open<N> {
  readonly at: number;
  readonly gain: N;
  readonly cost: N;
  readonly loss: N;
}
export interface OpenGroup<N> {
  readonly group: number;
  readonly rungs: readonly Open<N>[];
}

import type { MayBeTimed } from './measured-by.ts';

/**
 * A measure held against a target.
 * `higher`: all points at or beyond the target, else measure / divisor, which is the target where
 * it is not said; nothing under the floor, and with `below: 'zero'` nothing short of the target.
 * `lower`: all points at or under the target, else (divisor - measure) / (divisor - target), never
 * below 0, where the divisor is 1 where it is not said. `scale`: default `share`. Answer: a measure.
 */
export interface RatioRule extends MayBeTimed {
  readonly kind: 'ratio';
  /** A share: "0.8" is 80%. Default "1". */
  readonly target?: string | undefined;
  /** Default `higher`. */
  readonly direction?: 'higher' | 'lower' | undefined;
  /** What a measure short of the target earns. Default `proportional`. */
  readonly below?: 'proportional' | 'zero' | undefined;
  readonly divisor?: string | undefined;
  readonly floor?: string | undefined;
}

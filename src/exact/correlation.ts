import { type BigDecimal, decimalOf } from './decimal.ts';
import { compareInts, type Int, minus, plus, times } from './int.ts';

/**
 * Pearson's correlation of two lists of whole numbers, taken pair by pair: the sums are exact, and
 * only the last root and quotient are rounded, at sixty digits.
 */
export class PairSums {
  private count = 0;
  private x: Int = 0;
  private y: Int = 0;
  private xx: Int = 0;
  private yy: Int = 0;
  private xy: Int = 0;

  add(x: number, y: number): void {
    this.count += 1;
    this.x = plus(this.x, x);
    this.y = plus(this.y, y);
    this.xx = plus(this.xx, times(x, x));
    this.yy = plus(this.yy, times(y, y));
    this.xy = plus(this.xy, times(x, y));
  }

  /** Within -1 and 1; undefined where one of the two does not vary. */
  correlation(): BigDecimal | undefined {
    const { count, x, y } = this;
    const spreadX = minus(times(count, this.xx), times(x, x));
    const spreadY = minus(times(count, this.yy), times(y, y));
    if (compareInts(spreadX, 0) === 0 || compareInts(spreadY, 0) === 0) return undefined;
    const together = decimalOf(minus(times(count, this.xy), times(x, y)));
    return together.div(decimalOf(times(spreadX, spreadY)).sqrt());
  }

  /** Its square, 0 where one of the two does not vary. */
  square(): BigDecimal {
    const { count, x, y } = this;
    const spreadX = minus(times(count, this.xx), times(x, x));
    const spreadY = minus(times(count, this.yy), times(y, y));
    const spread = times(spreadX, spreadY);
    if (compareInts(spread, 0) === 0) return decimalOf(0);
    const together = minus(times(count, this.xy), times(x, y));
    return decimalOf(times(together, together)).div(decimalOf(spread));
  }
}

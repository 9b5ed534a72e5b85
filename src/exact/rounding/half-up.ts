import { floorDivide, type Int, plus, times } from '../int.ts';

/** The integer nearest to `a / b`; a half goes up: floor((2a + b) / 2b). For a >= 0, b > 0. */
export function halfUp(a: Int, b: Int): Int {
  return floorDivide(plus(times(2, a), b), times(2, b));
}

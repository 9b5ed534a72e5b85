import { floorDivide, type Int } from '../int.ts';

/** The whole part of `a / b`, cut. For a >= 0, b > 0. */
export function down(a: Int, b: Int): Int {
  return floorDivide(a, b);
}

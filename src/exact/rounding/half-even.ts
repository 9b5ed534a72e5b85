import { compareInts, floorDivide, type Int, minus, plus, times } from '../int.ts';

/** The integer nearest to `a / b`; a half goes to the even neighbour. For a >= 0, b > 0. */
export function halfEven(a: Int, b: Int): Int {
  const floor = floorDivide(a, b);
  const side = compareInts(times(2, minus(a, times(floor, b))), b);
  if (side < 0) return floor;
  const isEven = compareInts(times(2, floorDivide(floor, 2)), floor) === 0;
  return side === 0 && isEven ? floor : plus(floor, 1);
}

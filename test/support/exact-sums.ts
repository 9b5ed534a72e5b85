/** An exact fraction; the denominator is positive. */
export type Rational = readonly [n: bigint, d: bigint];

export function reduced(n: bigint, d: bigint): Rational {
  const [a, b] = d < 0n ? [-n, -d] : [n, d];
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? [0n, 1n] : [a / x, b / x];
}

/**
 * Numbers that look random and hang on the seed alone: sfc32 (Chris Doty-Humphrey's "small fast
 * counting" generator of 32 bits, which passes PractRand), written down here so that a figure
 * outlives every library. All arithmetic is modulo 2^32; `<<<` turns a word round.
 *
 * Seed: three words a, b, c, each of them scrambled so that neighbouring seeds share nothing:
 *
 *     s = s + 0x9e3779b9;  z = s ^ (s >> 16);  z = z × 0x21f0aaad;
 *     z = z ^ (z >> 15);   z = z × 0x735a2d97; z = z ^ (z >> 15)
 *
 * with s the seed at first; the counter d = 1; the first 12 outputs are thrown away. A step:
 *
 *     t = a + b + d;  d = d + 1;  a = b ^ (b >> 9);  b = c + (c << 3);  c = (c <<< 21) + t;  gives t
 *
 * A number within 0 and 1, 1 left out, is made of two steps: the first gives the upper 27 bits, the
 * second the lower 26, over 2^53.
 *
 * @param seed A whole number from 0 to 4294967295.
 */
export function sfc32(seed: number): () => number {
  let s = seed | 0;
  const scrambled = (): number => {
    s = (s + 0x9e3779b9) | 0;
    let z = s ^ (s >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [scrambled(), scrambled(), scrambled(), 1];
  const step = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let warm = 0; warm < 12; warm += 1) step();
  return () => ((step() >>> 5) * 67_108_864 + (step() >>> 6)) / 9_007_199_254_740_992;
}

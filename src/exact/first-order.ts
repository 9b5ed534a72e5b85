/** Below it an output did not vary: what is left is the noise of doubles. */
const NOISE = 1e-12;

/**
 * First-order Sobol' indices by Jansen's estimator, for many outputs at once: of two independent
 * samples A and B and, for each factor i, of A with that factor taken from B,
 *
 *     S(i) = 1 - mean((f(B) - f(A with i of B))²) / (2 V),   V: the variance of f over A and B
 *
 * (Jansen 1999; Saltelli and others, Computer Physics Communications 181, 2010, table 2). Only sums
 * are kept: so many numbers an output as there are factors, and three more. A part of a run can have its own
 * sums, which the whole takes over.
 */
export class FirstOrder {
  private readonly factors: number;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private readonly sumsOfSquares: Float64Array;
  private readonly about: Float64Array;
  private count = 0;

  /** @param about A value near each output: sums are taken about it, so that no digits are lost. */
  constructor(about: ArrayLike<number>, factors: number) {
    this.factors = factors;
    this.about = Float64Array.from(about);
    this.squares = new Float64Array(about.length * factors);
    this.sums = new Float64Array(about.length);
    this.sumsOfSquares = new Float64Array(about.length);
  }

  /** The outputs of one point of A or of B. */
  add(outputs: ArrayLike<number>): void {
    const { about, sums, sumsOfSquares } = this;
    this.count += 1;
    for (let at = 0; at < about.length; at += 1) {
      const off = (outputs[at] as number) - (about[at] as number);
      sums[at] = (sums[at] as number) + off;
      sumsOfSquares[at] = (sumsOfSquares[at] as number) + off * off;
    }
  }

  /** The outputs of a point of B, and those of its A with this one factor of B. */
  addMixed(factor: number, ofB: ArrayLike<number>, mixed: ArrayLike<number>): void {
    const { factors, squares } = this;
    for (let at = 0, cell = factor; at < ofB.length; at += 1, cell += factors) {
      const off = (ofB[at] as number) - (mixed[at] as number);
      squares[cell] = (squares[cell] as number) + off * off;
    }
  }

  /** Takes over what another one of the same outputs has added up, which begins anew. */
  take(other: FirstOrder): void {
    this.count += other.count;
    addTo(this.squares, other.squares);
    addTo(this.sums, other.sums);
    addTo(this.sumsOfSquares, other.sumsOfSquares);
    other.count = 0;
  }

  /** By factor the index, as a mean over the outputs that vary; undefined where none does. */
  means(): number[] | undefined {
    const { count, factors, squares } = this;
    const means = new Array<number>(factors).fill(0);
    let varying = 0;
    for (let at = 0; at < this.about.length; at += 1) {
      const sum = this.sums[at] as number;
      const variance = ((this.sumsOfSquares[at] as number) - (sum * sum) / count) / count;
      if (!(variance > NOISE)) continue;
      varying += 1;
      for (let factor = 0; factor < factors; factor += 1) {
        // A point of A and one of B were added for each that was mixed.
        const mean = (2 * (squares[at * factors + factor] as number)) / count;
        means[factor] = (means[factor] as number) + 1 - mean / (2 * variance);
      }
    }
    return varying === 0 ? undefined : means.map((sum) => sum / varying);
  }
}

/** Adds what is in one list to another, and leaves nothing in it. */
function addTo(sums: Float64Array, more: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = (sums[at] as number) + (more[at] as number);
  more.fill(0);
}

/** So many batches: more make each too small, fewer leave their spread unknown. */
export const BATCHES = 20;

/** The 97.5th hundredth of Student's t with one degree of freedom less than batches. */
const T = 2.093;

/**
 * How far an estimate from a long run may be off, by nonoverlapping batch means (Schmeiser, Batch
 * size effects in the analysis of simulation output, Operations Research 30, 1982, which finds 10 to
 * 30 batches right): the run is cut into 20 parts of the same length, each gives its own estimate,
 * and of these the spread s tells that of the whole, 2.093 · s / √20 to either side for 95%. The parts are
 * made while the run goes on: of each only its estimates are kept.
 */
export class BatchMeans {
  private count = 0;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;

  constructor(figures: number) {
    this.means = new Float64Array(figures);
    this.squares = new Float64Array(figures);
  }

  /** What one batch estimates. */
  add(estimates: readonly number[]): void {
    this.count += 1;
    for (const [at, estimate] of estimates.entries()) {
      const before = estimate - (this.means[at] as number);
      this.means[at] = (this.means[at] as number) + before / this.count;
      this.squares[at] =
        (this.squares[at] as number) + before * (estimate - (this.means[at] as number));
    }
  }

  /** By figure how far the whole run's estimate may be off to either side; undefined: not known. */
  reach(): readonly number[] | undefined {
    const { count } = this;
    if (count < BATCHES) return undefined;
    return Array.from(this.squares, (sum) => (T * Math.sqrt(sum / (count - 1))) / Math.sqrt(count));
  }
}

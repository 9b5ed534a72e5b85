// A fast path: the measure of two whole numbers, noted while they still are numbers. It stands on
// the law, a rule's own `measure`, which reads the same pair from their texts and is asked wherever
// no pair was noted.
import type { CompiledLeaf } from '../rules/compile.ts';

/** The numerator and denominator that were read last; a denominator of 0: they are no such pair. */
export class WholePair {
  n = 0;
  d = 0;

  forget(): void {
    this.d = 0;
  }

  /** Takes a quotient as it was handed in, where nothing can be wrong with either of its numbers. */
  note(numerator: unknown, denominator: unknown): void {
    if (!(isWhole(numerator) && isWhole(denominator))) return;
    this.n = numerator;
    this.d = denominator;
  }

  /** Whether the pair is what this rule measures: of a plain quotient, and of nothing else. */
  isMeasureOf({ shape }: CompiledLeaf): boolean {
    return this.d !== 0 && shape.type === 'measure';
  }
}

/** A whole number about which nothing can be wrong. */
export function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

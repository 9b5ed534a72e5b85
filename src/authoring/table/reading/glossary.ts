import type { Quotient } from './polynomial.ts';

/** What a condition says of the names in its formulas. */
export interface Glossary {
  /** What letters stand for: "a" is "Số hộ có Internet". */
  readonly counts: ReadonlyMap<string, string>;
  /** Measures with the quotient that they are: "tỷ lệ" is a/b. */
  readonly measures: ReadonlyMap<string, Quotient>;
  /** A name as the document writes it. */
  readonly written: (name: string) => string;
}

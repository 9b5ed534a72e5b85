import type { LegalBasis } from '../rubric/definition.ts';
import type { DueSoFar, Status, Totals } from '../scoring/score.ts';
import type { Sentence } from './sentence.ts';

/** A document: kind, number, day, issuer. */
export type DocumentSentence = Sentence<LegalBasis>;

/** What is said of whole levels. */
export interface LevelSentences {
  readonly totals: Sentence<Totals & { readonly claimedPoints?: string | undefined }>;
  readonly rubric: Sentence<{ readonly title: string; readonly basis: string }>;
  readonly group: Sentence<{ readonly name: string; readonly pillars: readonly string[] }>;
  /** What bonus and penalty points came to, below 0 where they take away, and what was applied. */
  readonly applied: Sentence<{ readonly applied: string; readonly earned: string }>;
  readonly grade: Sentence<{ readonly name: string }>;
  /** A grade whose band was reached, and what is short of what it asks for besides. */
  readonly gradeMissed: Sentence<{
    readonly name: string;
    readonly of: string;
    readonly from: string;
    readonly share: string;
  }>;
  /** Points that rest on claims which nobody decided about. */
  readonly unverified: Sentence<{ readonly points: string }>;
  readonly due: Sentence<DueSoFar & { readonly asOf: string | null }>;
  /** How many components have which status; those without points are only followed. */
  readonly components: Sentence<{
    readonly all: number;
    readonly counts: ReadonlyMap<Status, number>;
    readonly unscored: number;
  }>;
  /** A component as a line of its criterion. */
  readonly status: Sentence<{ readonly status: Status }>;
}

import type { Path } from './issue.ts';

/** `error`: it cannot be right. `warning`: look at it. `info`: know it when you read the score. */
export type Severity = 'error' | 'warning' | 'info';

/** What each code carries besides where it stands. Codes are public and stable. */
interface Details {
  /** The unit's own percentage is not what its numbers give. */
  'reported-mismatch': { readonly reported: string; readonly exact: string };
  /** It is, but cut instead of rounded. */
  'reported-truncated': { readonly reported: string; readonly exact: string };
  /** A share over 100%. */
  'above-whole': { readonly share: string };
  /** The denominator differs from the fact that the rule names; the answer's own is used. */
  'fact-mismatch': { readonly fact: string; readonly stated: string; readonly used: string };
  /** A part of a component has no answer and counts 0. */
  'missing-part': { readonly part: string };
  /** The figures of the period and of the year to date cannot both be right. */
  'period-mismatch': {
    readonly period: string;
    readonly cumulative: string;
    readonly scale: 'share' | 'count';
  };
  late: { readonly due: string; readonly completedOn: string };
  'no-evidence': { readonly expected: readonly string[] };
  /** Excluded although the document foresees no such case. */
  'exclusion-unforeseen': { readonly reason: string };
  'inferred-rule': { readonly note: string };
  'assumed-weights': { readonly note: string };
  'needs-cohort': object;
  /** All units of the cohort have the same value. */
  'no-spread': { readonly value: string };
  /** No unit of the cohort has anything: the best is 0. */
  'best-is-zero': object;
  /** Nobody answered. */
  'empty-cohort': object;
  /** Only one unit answered. */
  'cohort-of-one': { readonly unit: string };
  /** Beyond the bounds given; the points are those at the bound. */
  'outside-bounds': { readonly position: 'below' | 'above' };
}

export type FindingCode = keyof Details;

/** Anything that a reader of a score should look at. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly path: Path;
    /** The component that it is about, if one. */
    readonly component?: string;
  } & Details[C];
}[FindingCode];

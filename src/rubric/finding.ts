import type { Text } from '../rules/text.ts';
import type { Path } from './issue.ts';

/** `error`: it cannot be right. `warning`: look at it. `info`: know it when you read the score. */
export type Severity = 'error' | 'warning' | 'info';

/** What each code carries besides where it stands. Codes are public and stable. */
interface Details {
  /** The unit's own percentage is not what its numbers give. */
  'reported-mismatch': { readonly reported: string; readonly exact: string };
  /** It is, but cut instead of rounded. */
  'reported-truncated': { readonly reported: string; readonly exact: string };
  /** The days that the unit counted are not those between the deadline and its day of completion. */
  'days-mismatch': { readonly stated: string; readonly exact: string };
  /** A share over 100%. */
  'above-whole': {
    readonly share: string;
    /** As it was handed in: a number, or the quotient of two. */
    readonly value?: string;
    readonly numerator?: string;
    readonly denominator?: string;
  };
  /** The denominator differs from the fact that the rule names; the answer's own is used. */
  'fact-mismatch': {
    readonly fact: string;
    readonly name: string;
    readonly stated: string;
    readonly used: string;
  };
  /** A part of a component has no answer and counts 0. */
  'missing-part': { readonly part: string; readonly label: Text };
  /** The figures of the period and of the year to date cannot both be right. */
  'period-mismatch': {
    readonly period: string;
    readonly cumulative: string;
    readonly scale: 'share' | 'count';
  };
  /** No rule names the class of the unit, or it has none: the rule of all others is used. */
  'class-unknown': { readonly class: string | null; readonly known: readonly string[] };
  /** A decision stands after one on the same component that is of a later day. */
  'verification-order': { readonly on: string; readonly before: string };
  /** A decision upholds the answer to a component that has none. */
  'nothing-to-uphold': { readonly on: string };
  late: { readonly due: string; readonly completedOn: string };
  /** Completed after the day that is scored for. */
  'completed-after': { readonly asOf: string; readonly completedOn: string };
  /** Completed before the period began. */
  'completed-before': { readonly from: string; readonly completedOn: string };
  /** Lateness costs points, and no date says when it was completed. */
  'no-completion-date': { readonly due: string };
  /** `expected`: all that is asked for; of it `missing` was not handed in, `unsigned` not signed. */
  'no-evidence': {
    readonly expected: readonly string[];
    readonly missing: readonly string[];
    readonly unsigned: readonly string[];
  };
  /** The whole, or one percent without its sign. */
  'one-or-percent': object;
  /** A cell whose words were more than its value, or other than they are written in tables. */
  'read-loosely': { readonly written: string };
  /** A spreadsheet's serial number of a date, where a few things are counted. */
  'looks-like-date': { readonly value: string; readonly date: string };
  /** The unit's id was a number: zeros that it began with are lost. */
  'numeric-id': { readonly id: string };
  /** Excluded although the document foresees no such case. */
  'exclusion-unforeseen': { readonly reason: string };
  /** Of one component, or of a reading and all answered components that it holds for. */
  'inferred-rule': {
    readonly note: Text;
    readonly reading?: string;
    readonly components?: readonly string[];
  };
  /** In a workbook: a part of the cell has a line through it, and was left out. */
  'struck-out': { readonly removed: string };
  /** In a sheet that somebody typed: a column that is not the one with the results. */
  'unread-column': { readonly heading: string };
  /** In a form: what is asked there and has no row any more; nothing where the component has none. */
  'missing-row': { readonly asked: readonly string[] };
  'assumed-weights': { readonly note: Text };
  'needs-cohort': object;
  /** All units of the cohort have the same value. */
  'no-spread': { readonly value: string; readonly scale?: 'share' | 'rate' };
  /** No unit of the cohort has anything: the best is 0. */
  'best-is-zero': object;
  /** Nobody answered. */
  'empty-cohort': object;
  /** Only one unit answered. */
  'cohort-of-one': { readonly unit: string };
  /** Beyond the bounds given; the points are those at the bound. */
  'outside-bounds': { readonly position: 'below' | 'above' };
}

/** What a finding says; public and stable. */
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

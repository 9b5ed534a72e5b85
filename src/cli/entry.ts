import type { IntakeIssue } from '../index.ts';

/** Why a place of a file cannot be read; of a row that has too many cells or too few, how many. */
export type Fault = IntakeIssue & {
  readonly row?: { readonly cells: number; readonly columns: number };
};

/** One thing that stands in an input, and where; or why nothing can be read there. */
export type Entry = { readonly place: string } & (
  | { readonly value: unknown; readonly isRow: boolean }
  | { readonly fault: Fault }
);

export const NO_JSON: Fault = { code: 'unreadable', path: [], message: 'JSON is expected' };
export const NOT_EVEN: Fault = {
  code: 'unreadable',
  path: [],
  message: 'as many cells as columns are expected',
};

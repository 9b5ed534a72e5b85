import type { IntakeIssue, Submission } from '../index.ts';
import type { FormFinding, FormIssue } from '../workbook/index.ts';
import type { Fault } from './entry.ts';

/** A unit that stands a second time, and both places. */
export type TwiceIssue = IntakeIssue & { readonly places: readonly [string, string] };

/** What is wrong with a unit; with a place of its own where it stands in another file. */
export type UnitIssue = (IntakeIssue | FormIssue | Fault | TwiceIssue) & {
  readonly place?: string;
};

/** A unit that is refused, with why. */
export interface Refused {
  readonly place: string;
  readonly unit: string | null;
  readonly issues: readonly UnitIssue[];
}

/** A unit that is taken, with what its file holds that was not read, or not as it stands there. */
export interface Taken {
  readonly place: string;
  readonly submission: Submission;
  readonly noted?: readonly FormFinding[];
}

/** A unit of an input: its submission, or why it is refused. */
export type ReadUnit = Taken | Refused;

/** A unit that nothing stands in the way of but what its own submission may hold. */
export interface HandedIn {
  readonly place: string;
  readonly value: unknown;
}

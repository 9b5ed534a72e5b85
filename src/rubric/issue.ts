import type { FormCode, FormData } from '../rules/checked.ts';
import type { FaultData, RuleFaultCode } from '../rules/fault-code.ts';

/** Where something stands: keys and positions from the outside in. */
export type Path = readonly (string | number)[];

/** What can be wrong in a rubric's definition. Codes are public and stable. */
export type RubricIssueCode =
  | FormCode
  | RuleFaultCode
  | 'not-plain'
  | 'too-large'
  | 'unreadable'
  | 'finer-than-rounding'
  | 'scored-without-points'
  | 'unknown-fact'
  | 'too-many-parts'
  | 'note-missing'
  | 'period-reversed'
  | 'not-a-date'
  | 'duplicate-grade'
  | 'no-lowest-grade'
  // A bonus or penalty that could never change anything.
  | 'adjustment-without-effect'
  // A maximum that is no multiple of its component's rounding step.
  | 'maximum-off-step'
  | 'unknown-reading'
  // A rule that the document states follows from no reading.
  | 'reading-of-stated'
  // Two ways of saying one thing, where only one counts; a row that is changed and dropped.
  | 'conflicting'
  // A group, a grade's requirement, a table of points or a revision names what there is not.
  | 'unknown-id'
  // Of a table of points that is laid onto a rubric.
  | 'missing-id'
  | 'not-a-number'
  | 'negative';

/** What of a rubric a fault is in: the innermost thing with a name or number of its own. */
export interface FaultPlace {
  readonly level:
    | 'rubric'
    | 'pillar'
    | 'criterion'
    | 'component'
    | 'fact'
    | 'group'
    | 'grade'
    | 'reading'
    | 'milestone';
  readonly id?: string;
  readonly name?: string;
}

/** A fault of a rubric's definition. */
export interface RubricIssue extends FormData, FaultData {
  /** Tells it from an issue of a submission with the same code. */
  readonly about?: 'rubric';
  readonly code: RubricIssueCode;
  readonly path: Path;
  readonly message: string;
  /** The id of the component that it is about, if one. */
  readonly component?: string;
  /** What stands there, in short. */
  readonly received?: string;
  readonly at?: FaultPlace;
  /** The first and the last day of a period that is reversed. */
  readonly days?: readonly [from: string, to: string];
  /** Of another way of reading a row: the number of the row that it does not fit. */
  readonly row?: string;
}

/** Thrown for a definition that is no rubric; holds every fault found. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
  readonly issues: readonly RubricIssue[];

  constructor(issues: readonly RubricIssue[]) {
    const lines = issues.map(lineOf);
    super(`${issues.length} fault(s) in the rubric\n${lines.join('\n')}`);
    this.issues = issues.map((issue) => ({ ...issue, about: 'rubric' }));
  }
}

function lineOf({ path, code, message, component, received }: RubricIssue): string {
  const place = path.join('.');
  const where = component === undefined ? place : `${component}, ${place}`;
  return `${where}: ${message}${received === undefined ? '' : `; received: ${received}`} (${code})`;
}

import type { FileIssueCode } from '../../workbook/index.ts';
import type { HelpWords } from './help-words.ts';
import type { UseWords } from './use-words.ts';

/** What the command says itself, besides the engine's sentences. */
export interface CommandWords {
  /** Why a file with a form cannot be read. */
  readonly files: { readonly [code in FileIssueCode]: string };
  /** What the standard input is called where something stands in it. */
  readonly stdin: string;
  readonly noSubmission: (file: string) => string;
  readonly unknownUnit: string;
  readonly places: (places: readonly string[]) => string;
  /** A row of CSV with more cells than columns, or fewer. */
  readonly uneven: (cells: number, columns: number) => string;
  readonly faults: FaultWords;
  readonly use: UseWords;
  readonly help: HelpWords;
}

/** What the system refuses, as far as people are told apart what it was. */
export type SystemFault =
  | 'no-file'
  | 'not-permitted'
  | 'is-folder'
  | 'not-folder'
  | 'disk-full'
  | 'not-utf8';

/** What ends the command: a file that cannot be read or written, a choice that is not possible. */
export interface FaultWords {
  readonly system: { readonly [fault in SystemFault]: string };
  readonly otherSystem: (code: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  /** Without a file it is the standard output. */
  readonly unwritable: (file: string | undefined, reason: string) => string;
  /** Results would take the place of what they are made of. */
  readonly onto: (file: string) => string;
  /** What can be read only once could not be kept in the folder for temporary files. */
  readonly notKept: (file: string, folder: string, reason: string) => string;
  readonly stdinTwice: string;
  readonly csvQuotes: (place: string) => string;
  readonly columnTwice: (file: string, column: string) => string;
  readonly noUnits: (file: string) => string;
  readonly noJson: (file: string) => string;
  readonly noRubric: (name: string, ids: readonly string[], reason: string) => string;
  readonly notRubric: (file: string) => string;
  readonly notDecisions: (file: string, count: number) => string;
  readonly several: (file: string) => string;
  readonly whatIfOfPage: string;
  readonly whatIfOfUnit: string;
  readonly sureOfCohort: string;
  readonly sureAlone: (option: string) => string;
  readonly sureAsSheet: string;
  readonly sureOfNothing: string;
  readonly noUnit: (unit: string) => string;
  readonly noOthers: (files: readonly string[], unit: string) => string;
  readonly twoUnits: (before: string, after: string) => string;
  readonly noPillar: (id: string, possible: readonly string[]) => string;
  readonly noPart: (id: string) => string;
  readonly noComponents: (option: string, ids: readonly string[]) => string;
  readonly noGrade: (id: string, possible: readonly string[]) => string;
  /** What an option holds is not possible. */
  readonly notPossible: (option: string, given: string) => string;
  /** What the engine takes no further than that: its own words follow where they can be read. */
  readonly other: (message: string) => string;
}

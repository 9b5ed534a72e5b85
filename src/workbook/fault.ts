import type { NotText } from './docx/issue.ts';

/** Why a file, or a part of it, cannot be taken as it stands. */
export type FileIssueCode =
  /** Neither an .xlsx nor a .docx, or damaged. */
  | 'not-a-workbook'
  /** An old .xls or .doc, or one with a password: both stand in another kind of file. */
  | 'other-format'
  | 'too-large'
  /** It says that it unpacks to more than such files do, or to something else than it does. */
  | 'unsafe-zip'
  | 'doctype'
  | 'macros'
  /** Figures of another file or of a database, as somebody's computer saw them last. */
  | 'external-links'
  | 'no-table'
  /** An error of the spreadsheet stands in the cell: its text is kept. */
  | 'cell-error'
  /** A formula that no program has worked out yet. */
  | 'uncalculated'
  /** A line goes through what stands in the cell, or a part of it: it is left out. */
  | 'struck-out'
  | 'hidden-row'
  | 'hidden-column'
  | 'hidden-sheet'
  /** A picture, a drawn box, an equation: what stands there cannot be said as text. */
  | 'not-text';

/** What is wrong with a file that was read, and where. */
export interface FileIssue {
  readonly code: FileIssueCode;
  readonly message: string;
  /** The name of the sheet or table. */
  readonly table?: string;
  /** From 1, as the row stands in the table. */
  readonly row?: number;
  /** As spreadsheets call it: "F14". */
  readonly cell?: string;
  /** Of a document's cell, from 1. */
  readonly column?: number;
  /** Of `not-text`: what stands there. */
  readonly what?: NotText;
}

/** Thrown inside, where a file cannot be read any further; no public function lets it out. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: FileIssueCode;

  constructor(code: FileIssueCode, message: string) {
    super(message);
    this.code = code;
  }
}

import type { FileIssueCode } from '../../workbook/index.ts';

/** What the command says itself, besides the engine's sentences. */
export interface CommandWords {
  /** Why a file with a form cannot be read. */
  readonly files: { readonly [code in FileIssueCode]: string };
  readonly noSubmission: (file: string) => string;
  readonly severalSubmissions: (file: string) => string;
  readonly unknownUnit: string;
  readonly places: (places: readonly string[]) => string;
}

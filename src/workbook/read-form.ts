import {
  formOf,
  type LocaleTag,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  type UnitInput,
} from '../index.ts';
import { FileFault, type FileIssue } from './fault.ts';
import { Collector, type FormResult } from './form/collector.ts';
import { knownForm } from './form/known.ts';
import { readLaid } from './form/read-laid.ts';
import { fieldsByKey } from './form/read-pillar.ts';
import { roleOf } from './form/role.ts';
import { openFile } from './open.ts';
import { optionsIn } from './options.ts';
import { issueOfFault } from './read-table.ts';
import { wordsOf } from './words/words-of.ts';

/** How a workbook is read. */
export interface ReadFormOptions {
  /** How texts in cells are read: Vietnamese, as reports are written, where nothing is asked for. */
  readonly locale?: LocaleTag | undefined;
  /**
   * The sheet with the answers, where a workbook is no form; else the one with results of the most
   * components, and others of other components.
   */
  readonly sheet?: string | undefined;
  /** Whose answers they are, where a workbook is no form; a file that names another is refused. */
  readonly unit?: UnitInput | undefined;
}

/**
 * Reads a form that `writeForm` made and somebody filled in, or sheets that somebody typed: the
 * numbers of items in one column ("VI.2.3", "Mục VI.2.3:"), what is reported in another. Gives what
 * `parseSubmission` gives, each issue and finding with its sheet and cell. Numbers are the file's own,
 * never their display; texts are read as Vietnamese reports are written; days where numbers are asked
 * for, errors and formulas without a result are issues. Files that cannot be read are an issue as
 * well, with the reason as `file` (as the codes of `readTable`); nothing is thrown for them.
 *
 * Nothing is lost in silence. Text with a line through it counts as deleted: a part of a cell is left
 * out, and is the finding `struck-out`; a cell of which all is struck out is the issue of that name.
 * Of a form: a sheet that was taken out (`missing-sheet`) or has lost its hidden keys
 * (`unmarked-form`), and what stands beside its cells, are issues; a row that was deleted is the
 * finding `missing-row`. Of typed sheets: numbers that the rubric does not have
 * (`unknown-component`), values in rows without a number, a component with two values, another sheet
 * with the same components (`unread-sheet`; `sheet` names the one that counts) are issues; columns
 * that are no results, such as the unit's own points, are the finding `unread-column`. A form is read
 * as a whole, whichever of its sheets is named. A unit other than the one that the file names is an
 * issue.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for what is no bytes, for an option that is not possible, and where fflate or
 *   saxes is not installed.
 * @example
 * const form = await writeForm(hueCommune2023);
 * const read = await readForm(hueCommune2023, form);
 * read.ok ? [] : read.issues.map(({ code, sheet, cell }) => [code, sheet, cell]);
 * // => [["missing-field", "Thông tin chung", "C4"]]
 * const unit = { id: 'vy-da' };
 * const another = await writeForm(hueCommune2023, { submission: { unit: { id: 'thuy-bieu' }, answers: {} } });
 * const refused = await readForm(hueCommune2023, another, { unit });
 * refused.issues.map(({ code, expected, cell }) => [code, expected, cell]);
 * // => [["conflicting-fields", "vy-da", "C4"]]
 */
export async function readForm(
  rubric: RubricDefinition,
  bytes: Uint8Array | ArrayBuffer,
  options: ReadFormOptions = {},
): Promise<FormResult> {
  const { locale, sheet, unit } = optionsIn(options, {
    locale: () => true,
    sheet: (value) => typeof value === 'string',
    unit: (value) => typeof value === 'object' && value !== null,
  });
  const { locale: language, words } = wordsOf(locale as LocaleTag | undefined);
  const form = formOf(rubric, { locale: language });
  const into = new Collector();
  try {
    const opened = await openFile(bytes);
    if (opened.kind === 'document') {
      throw new FileFault('other-format', 'a workbook (.xlsx) is expected, this is a document');
    }
    const known = knownForm(rubric, form);
    const laid = opened.sheets.map((one) => ({ sheet: one, is: roleOf(one, known) }));
    const reader = { fields: fieldsByKey(form), known, into, readsCells: language === 'vi' };
    const asked = { sheet: sheet as string | undefined, unit: unit as object | undefined };
    readLaid(laid, asked, { ...reader, rubric, form, words });
  } catch (error) {
    return refused(issueOfFault(error));
  }
  const reads = language === 'vi' ? ({ locale: 'vi' } as const) : {};
  return into.result(parseSubmission(rubric, into.submission, reads) as ParseResult);
}

function refused({ code, message }: FileIssue): FormResult {
  return {
    ok: false,
    issues: [{ code: 'unreadable', path: [], message, file: code }],
    partial: null,
  };
}

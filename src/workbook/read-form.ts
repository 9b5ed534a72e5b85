import {
  formOf,
  type LocaleTag,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  type UnitInput,
} from '../index.ts';
import { FileFault, type FileIssue } from './fault.ts';
import { verificationsOf } from './form/carried.ts';
import { chosen } from './form/choose-sheet.ts';
import { Collector, type FormResult } from './form/collector.ts';
import { GENERAL } from './form/columns.ts';
import { knownForm } from './form/known.ts';
import { layoutOf } from './form/layout.ts';
import { isCarried, isMarked } from './form/marks.ts';
import { keyOf } from './form/paths.ts';
import { readBare } from './form/read-bare.ts';
import { fieldsByKey } from './form/read-pillar.ts';
import { readSheets } from './form/read-sheets.ts';
import { textIn } from './form/settle.ts';
import { openFile } from './open.ts';
import { optionsIn } from './options.ts';
import { issueOfFault } from './read-table.ts';
import type { Sheet } from './sheet/cell.ts';
import { referenceOf } from './sheet/reference.ts';
import { wordsOf } from './words/words-of.ts';

/** How a workbook is read. */
export interface ReadFormOptions {
  /** How texts in cells are read: Vietnamese, as reports are written, where nothing is asked for. */
  readonly locale?: LocaleTag | undefined;
  /** The sheet with the answers, where a workbook is no form; else the one with the most of them. */
  readonly sheet?: string | undefined;
  /** Whose answers they are, where a workbook is no form and does not say so. */
  readonly unit?: UnitInput | undefined;
}

/**
 * Reads a form that `writeForm` made and somebody filled in, or a sheet that somebody typed: the
 * numbers of items in one column, what is reported in another. Gives what `parseSubmission` gives,
 * each issue and finding with its sheet and cell. Numbers are the file's own, never their display;
 * texts are read as Vietnamese reports are written; days where numbers are asked for, errors and
 * formulas without a result are issues. Files that cannot be read are an issue as well, with the
 * reason as `file` (as the codes of `readTable`); nothing is thrown for them.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for what is no bytes, for an option that is not possible, and where fflate or
 *   saxes is not installed.
 * @example
 * const form = await writeForm(hueCommune2023);
 * const read = await readForm(hueCommune2023, form);
 * read.ok ? [] : read.issues.map(({ code, sheet, cell }) => [code, sheet, cell]);
 * // => [["missing-field", "Thông tin chung", "C4"]]
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
  const language = wordsOf(locale as LocaleTag | undefined).locale;
  const form = formOf(rubric, { locale: language });
  const into = new Collector();
  try {
    const opened = await openFile(bytes);
    if (opened.kind === 'document') {
      throw new FileFault('other-format', 'a workbook (.xlsx) is expected, this is a document');
    }
    const sheets = opened.sheets;
    const isForm = sheet === undefined && sheets.some(isMarked);
    if (isForm) {
      const known = knownForm(rubric, form);
      const reader = { fields: fieldsByKey(form), known, into, readsCells: language === 'vi' };
      readSheets(sheets, reader);
      verificationsOf(into, sheets.find(isCarried));
    } else {
      readBare(chosen(sheets, rubric, sheet as string | undefined), rubric, into, unit as object);
    }
    if (isForm) placeUnit(into, sheets.filter(isMarked));
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

/** Where the unit's code is to be written, so that one that is missing has its place. */
function placeUnit(into: Collector, marked: readonly Sheet[]): void {
  const general = marked.find((one) => layoutOf(one).kind === 'general');
  if (general === undefined) return;
  const { key = 1, value: column = GENERAL.value } = layoutOf(general).columns;
  const row = general.rows.find(({ cells }) => textIn(cells.get(key)) === keyOf(['unit', 'id']));
  if (row === undefined) return;
  if (
    into.placeOf(['unit', 'id']).cell === undefined ||
    !Object.hasOwn(into.submission.unit, 'id')
  ) {
    const cell = referenceOf({ row: row.row, column });
    into.mark(['unit', 'id'], { sheet: general.name, cell });
  }
}

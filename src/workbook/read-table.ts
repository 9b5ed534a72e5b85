import { readDocxTables } from './docx/read-tables.ts';
import { FileFault, type FileIssue } from './fault.ts';
import { type Opened, openFile } from './open.ts';
import { type Table, tableOf } from './sheet/table.ts';

/** The tables of a file, and what of it could not be taken as text. */
export interface TableFile {
  /** A sheet each of a workbook; of a document each table outside of others. */
  readonly tables: readonly Table[];
  readonly issues: readonly FileIssue[];
}

/**
 * The tables of an .xlsx or .docx file as rows of texts, for `rubricFromTable`. Of a workbook every
 * sheet: numbers in plain notation with the digits of the file, days as YYYY-MM-DD (by either
 * calendar), formulas by their stored results, rich text as text. Of a document every table, with
 * the numbers that Word makes itself, without deleted text. What has a line through it is left out of
 * both, and told. What is merged stands in its first cell.
 * Bad files never throw: files that are damaged, hostile or too large (over 64 MB, 400 MB unpacked,
 * 2,000,000 cells), that have macros or take figures from other files give no tables, and an issue.
 *
 * @throws {UsageError} for what is no bytes, and where fflate or saxes is not installed.
 * @example
 * const { tables } = await readTable(await writeForm(hueCommune2023));
 * tables[1].rows[3].slice(1, 4); // => ["I.1.1", "Ban hành Quyết định thành lập BCĐ CĐS của địa phương do người đứng đầu làm trưởng ban", "10"]
 * (await readTable(new Uint8Array(9))).issues[0].code; // => "not-a-workbook"
 */
export async function readTable(bytes: Uint8Array | ArrayBuffer): Promise<TableFile> {
  const issues: FileIssue[] = [];
  try {
    const tables = tablesOf(await openFile(bytes), issues);
    // A document that cannot be read has told why.
    if (tables.length === 0 && issues.length === 0) {
      issues.push({ code: 'no-table', message: 'the file has no table' });
    }
    return { tables, issues };
  } catch (error) {
    return { tables: [], issues: [issueOfFault(error)] };
  }
}

function tablesOf(opened: Opened, issues: FileIssue[]): Table[] {
  return opened.kind === 'document'
    ? documentTables(opened, issues)
    : opened.sheets.map((sheet) => tableOf(sheet, issues));
}

/** Of a document: its text, the lists that it counts by, the styles that these hang on. */
function documentTables(
  { parts, path, xml }: Extract<Opened, { readonly kind: 'document' }>,
  issues: FileIssue[],
): Table[] {
  const related = parts.relationshipsOf(path);
  const targetOf = (kind: string): string | undefined =>
    related.find(({ type, isExternal }) => type === kind && !isExternal)?.target;
  const paths = { document: path, numbering: targetOf('numbering'), styles: targetOf('styles') };
  const files = new Map<string, Uint8Array>();
  for (const one of Object.values(paths)) {
    const bytes = one === undefined ? undefined : parts.archive.read(one);
    if (one !== undefined && bytes !== undefined) files.set(one, bytes);
  }
  const read = readDocxTables(files, xml, paths);
  issues.push(...read.issues);
  return read.tables;
}

/** What a file is refused for; anything else is a mistake of the program, and is thrown on. */
export function issueOfFault(error: unknown): FileIssue {
  if (error instanceof FileFault) return { code: error.code, message: error.message };
  throw error;
}

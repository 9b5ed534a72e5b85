import { FileFault } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { allNamed, childNamed } from '../xml/element.ts';
import type { PackageParts, Relationship } from '../xml/package-parts.ts';
import { damaged } from '../zip/directory.ts';
import type { Sheet } from './cell.ts';
import { type Shared, YES } from './cell-of.ts';
import { numberStyles } from './formats.ts';
import { readSheet } from './read-sheet.ts';
import { sharedStrings } from './strings.ts';
import { struckStyles } from './struck.ts';

/** Parts that bring in what stands elsewhere: figures that nobody can look up in this file. */
const EXTERNAL = /^(?:externalLink|externalLinkPath|connections|queryTable)$/;

/**
 * The sheets of a workbook, hidden ones too. Formulas count by their stored results.
 *
 * @throws {FileFault} for what is no workbook, and one with macros or links to other files.
 */
export function readWorkbook(parts: PackageParts, path: string, xml: Libraries['xml']): Sheet[] {
  const workbook = parts.tree(path);
  if (workbook?.name !== 'workbook') throw damaged('the file is no .xlsx');
  const related = parts.relationshipsOf(path);
  refuseForeign(parts, related);
  const read = (type: string): Uint8Array | undefined => {
    const target = related.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : parts.archive.read(target);
  };
  const stylesPath = related.find(({ type }) => type === 'styles')?.target;
  const styles = stylesPath === undefined ? undefined : parts.tree(stylesPath);
  const { attributes = {} } = childNamed(workbook, 'workbookPr') ?? {};
  const shared: Shared = {
    strings: sharedStrings(xml, read('sharedStrings')),
    shownAs: numberStyles(styles),
    struck: struckStyles(styles),
    is1904: YES.has(attributes['date1904'] ?? ''),
    count: 0,
  };
  return allNamed(workbook, 'sheet').flatMap(({ attributes: said }) => {
    const target = related.find(({ id }) => id === said['id']);
    // Sheets of charts and old dialogs have no cells.
    if (target?.type !== 'worksheet') return [];
    const bytes = parts.archive.read(target.target);
    if (bytes === undefined) throw damaged('a sheet of the file is missing');
    const { rows, merges, hiddenColumns } = readSheet(xml, bytes, shared);
    const { name = '', state = 'visible' } = said;
    return [{ name, state: state as Sheet['state'], rows, merges, hiddenColumns }];
  });
}

function refuseForeign({ archive }: PackageParts, related: readonly Relationship[]): void {
  if (related.some(({ type }) => EXTERNAL.test(type))) {
    throw new FileFault(
      'external-links',
      'the workbook takes figures from other files: save it with values only',
    );
  }
  if (
    archive.names.some((name) => /vbaProject\.bin$|^xl\/(?:macrosheets|activeX)\//i.test(name)) ||
    related.some(({ type }) => /macrosheet|dialogsheet|vbaProject/i.test(type))
  ) {
    throw new FileFault('macros', 'the workbook has macros: save it as .xlsx');
  }
}

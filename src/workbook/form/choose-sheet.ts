import { FileFault } from '../fault.ts';
import type { Sheet } from '../sheet/cell.ts';
import type { ItemNumbers } from './bare-numbers.ts';
import { type BareTable, bareTable } from './bare-table.ts';
import { tidyText } from './known.ts';
import { textIn } from './settle.ts';

/**
 * The typed sheets to read: the one of that name; else the one with results of most components, with
 * all others of other components (a sheet for each pillar), and the `rivals`: of the same components,
 * so that nobody knows which is the report.
 *
 * @throws {FileFault} where no sheet has the numbers of the rubric's components.
 */
export function chosen(
  sheets: readonly Sheet[],
  numbers: ItemNumbers,
  name: string | undefined,
): { readonly read: readonly BareTable[]; readonly rivals: readonly BareTable[] } {
  const possible = name === undefined ? sheets : sheets.filter((one) => one.name === name);
  const tables = possible.flatMap((one) => bareTable(one, numbers) ?? []);
  const [first, ...others] = [...tables].sort(
    (a, b) =>
      Number(b.results.length > 0) - Number(a.results.length > 0) ||
      Number(b.isHeaded) - Number(a.isHeaded) ||
      b.found.size - a.found.size,
  );
  if (first === undefined) throw nothingIn(sheets, possible.length === 0);
  const read = [first];
  const rivals: BareTable[] = [];
  for (const one of others) {
    // A sheet with what the document says alone has nothing to lose; nor has a list that counts people.
    if (one.results.length + one.unread.length === 0 || isListOfOthers(one, first, numbers))
      continue;
    const isApart = read.every(({ found }) => [...one.found].every((id) => !found.has(id)));
    (isApart ? read : rivals).push(one);
  }
  return { read, rivals };
}

function isListOfOthers(
  { sheet, found, isHeaded }: BareTable,
  { found: most }: BareTable,
  { names }: ItemNumbers,
): boolean {
  if (isHeaded || found.size * 2 >= most.size) return false;
  if (![...found].every((id) => /^\d+$/.test(id) && Number(id) <= found.size)) return false;
  return sheet.rows.every(({ cells }) =>
    [...cells.values()].every((cell) => !names.has(tidyText(textIn(cell)))),
  );
}

function nothingIn(sheets: readonly Sheet[], isUnknown: boolean): FileFault {
  const names = sheets.map((one) => `"${one.name}"`).join(', ');
  return new FileFault(
    'no-table',
    isUnknown
      ? `there is no such sheet; there are ${names}`
      : 'no sheet has the numbers of the components in a column',
  );
}

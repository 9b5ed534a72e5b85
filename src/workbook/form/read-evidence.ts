import type { Sheet, SheetCell } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { saidIn } from './cell-value.ts';
import type { Layout } from './layout.ts';
import { mergedAnswers } from './merged.ts';
import { keyOf, pathOf } from './paths.ts';
import { type FormReader, settle, textIn } from './settle.ts';
import { readColumns } from './strays.ts';

/** Rows of documents: each belongs to the answer of the component whose number stands there. */
export function readEvidence(
  sheet: Sheet,
  { columns, headRow, ...layout }: Layout,
  reader: FormReader,
  isOther: (row: number) => boolean,
): void {
  const counts = new Map<string, number>();
  const rows = sheet.rows.filter(({ row }) => row > headRow && !isOther(row));
  const isMerged = mergedAnswers(
    sheet,
    readColumns({ columns, headRow, ...layout }),
    (row) => (row > headRow && !isOther(row) ? ['answers'] : undefined),
    reader.into,
  );
  for (const { row, cells } of rows) {
    const cellOf = (name: string): SheetCell | undefined => {
      const column = columns[name] ?? 0;
      return isMerged(row, column) ? undefined : cells.get(column);
    };
    const number = textIn(cellOf('number')).trim();
    const known = pathOf(textIn(cellOf('key'))) ?? [];
    // The number that somebody has changed counts, not what stood there before.
    const owner = known[1] === number ? known : ['answers', number];
    const fields = [
      ['title', 'text'],
      ['issuedOn', 'date'],
      ['signed', 'boolean'],
      ['uri', 'text'],
    ] as const;
    const said = fields.map(([key, type]) => [key, saidIn(cellOf(key), type)] as const);
    if (said.every(([, one]) => one === undefined)) continue;
    const at = counts.get(keyOf(owner)) ?? 0;
    counts.set(keyOf(owner), at + 1);
    for (const [key, one] of said) {
      const place = { sheet: sheet.name, cell: referenceOf({ row, column: columns[key] ?? 1 }) };
      settle([...owner, 'evidence', at, key], one, place, reader);
    }
  }
}

import type { Sheet } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { saidIn } from './cell-value.ts';
import { EVIDENCE } from './columns.ts';
import { keyOf, pathOf } from './paths.ts';
import { type FormReader, settle, textIn } from './settle.ts';

/** Rows of documents: each belongs to the answer of the component whose number stands there. */
export function readEvidence(sheet: Sheet, reader: FormReader): void {
  const counts = new Map<string, number>();
  for (const { row, cells } of sheet.rows.filter((one) => one.row > 2)) {
    const number = textIn(cells.get(EVIDENCE.number)).trim();
    const known = pathOf(textIn(cells.get(EVIDENCE.key))) ?? [];
    // The number that somebody has changed counts, not what stood there before.
    const owner = known[1] === number ? known : ['answers', number];
    const columns = [
      ['title', 'text'],
      ['issuedOn', 'date'],
      ['signed', 'boolean'],
      ['uri', 'text'],
    ] as const;
    const said = columns.map(
      ([key, type]) => [key, saidIn(cells.get(EVIDENCE[key]), type)] as const,
    );
    if (said.every(([, one]) => one === undefined)) continue;
    const at = counts.get(keyOf(owner)) ?? 0;
    counts.set(keyOf(owner), at + 1);
    for (const [key, one] of said) {
      const place = { sheet: sheet.name, cell: referenceOf({ row, column: EVIDENCE[key] }) };
      settle([...owner, 'evidence', at, key], one, place, reader);
    }
  }
}

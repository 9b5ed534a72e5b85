import type { Form, FormField, Path } from '../../index.ts';
import type { SheetCell, SheetRow } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import type { BareTable } from './bare-table.ts';
import { saidIn } from './cell-value.ts';
import type { Collector } from './collector.ts';
import { tidyText } from './known.ts';
import { settle, textIn } from './settle.ts';
import { isBlank } from './strays.ts';

const UNIT_ID = /^(?:mã đơn vị|unit id|code of the unit)\s*(?::\s*(.*))?$/iu;
/** "Đơn vị tính" names no unit. */
const UNIT_NAME =
  /^(?:tên đơn vị|đơn vị(?: báo cáo)?|unit)(?:\s*:\s*(.*)|\s+((?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|sở|ubnd|ủy ban|uỷ ban)\s.*))?$/iu;

/**
 * What stands around the table: whose it is, and general facts by their names, each with its value
 * behind a colon or in the next cell. Gives back the rows.
 */
export function readAbove(
  { sheet, head, rows }: BareTable,
  { facts }: Form,
  into: Collector,
): ReadonlySet<number> {
  const items = new Set(rows.filter(({ number }) => 'id' in number).map(({ row }) => row));
  const read = new Set<number>();
  for (const one of sheet.rows) {
    if (items.has(one.row)) continue;
    for (const [column, cell] of one.cells) {
      const text = textIn(cell).normalize('NFC').trim();
      const found = one.row < head.from ? unitIn(text) : undefined;
      const asked = found ?? factIn(text, facts);
      if (asked === undefined) continue;
      const place = { sheet: sheet.name, cell: referenceOf({ row: one.row, column }) };
      if (asked.value !== '') settle(asked.path, { value: asked.value }, place, { into });
      else {
        const [at, beside] = nextTo(one, column);
        const type = beside?.kind === 'number' ? 'number' : asked.type;
        settle(
          asked.path,
          saidIn(beside, type),
          { ...place, cell: referenceOf({ row: one.row, column: at }) },
          { into },
        );
      }
      read.add(one.row);
    }
  }
  return read;
}

interface Asked {
  readonly path: Path;
  readonly type: FormField['type'];
  /** Empty where it stands in the next cell. */
  readonly value: string;
}

function unitIn(text: string): Asked | undefined {
  const id = UNIT_ID.exec(text);
  if (id !== null) return { path: ['unit', 'id'], type: 'text', value: id[1] ?? '' };
  const name = UNIT_NAME.exec(text);
  if (name === null) return undefined;
  return { path: ['unit', 'name'], type: 'text', value: name[1] ?? name[2] ?? '' };
}

function factIn(text: string, facts: readonly FormField[]): Asked | undefined {
  const [label = '', ...rest] = text.split(':');
  const fact = facts.find((one) => tidyText(one.label) === tidyText(label));
  return fact && { path: fact.path, type: fact.type, value: rest.join(':').trim() };
}

function nextTo({ cells }: SheetRow, column: number): [number, SheetCell | undefined] {
  const found = [...cells].find(([at, cell]) => at > column && !isBlank(cell));
  return found ?? [column + 1, undefined];
}

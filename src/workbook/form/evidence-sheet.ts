import type { Path } from '../../index.ts';
import type { CellModel, RowModel, SheetModel, ValidationModel } from '../sheet/model.ts';
import { referenceOf } from '../sheet/reference.ts';
import { EVIDENCE, MARK } from './columns.ts';
import { keyOf, valueAt } from './paths.ts';
import { type FormContext, validationOf, valueCell } from './values.ts';

/** Rows that are left to fill in. */
const SPARE = 60;

/** What is handed in with the answers: a document a row, with the number of its component. */
export function evidenceSheet(
  owners: readonly Path[],
  submission: unknown,
  context: FormContext,
): SheetModel {
  const { words } = context;
  const head = [words.number, words.evidenceTitle, words.issuedOn, words.isSigned, words.uri];
  const rows: RowModel[] = [
    {
      row: 1,
      height: 24,
      cells: [plain(1, MARK), { column: 2, value: words.evidence, style: 'title' }],
    },
    {
      row: 2,
      height: 32,
      cells: head.map((value, at) => ({ column: at + 2, value, style: 'head' })),
    },
  ];
  const validations: ValidationModel[] = [];
  const add = (key: string, number: string, item: unknown): void => {
    const row = rows.length + 1;
    const field = (column: number, type: 'text' | 'date' | 'boolean', name: string): CellModel => {
      const rule = validationOf(referenceOf({ row, column }), type, {}, context);
      if (rule !== undefined) validations.push(rule);
      return valueCell(column, type, valueAt(item, [name]), context);
    };
    rows.push({
      row,
      cells: [
        plain(EVIDENCE.key, key),
        valueCell(EVIDENCE.number, 'text', number === '' ? undefined : number, context),
        field(EVIDENCE.title, 'text', 'title'),
        field(EVIDENCE.issuedOn, 'date', 'issuedOn'),
        field(EVIDENCE.signed, 'boolean', 'signed'),
        field(EVIDENCE.uri, 'text', 'uri'),
      ],
    });
  };
  for (const owner of owners) {
    const items = valueAt(submission, [...owner, 'evidence']);
    if (!Array.isArray(items)) continue;
    for (const item of items) add(keyOf(owner), String(owner[1]), item);
  }
  for (let spare = 0; spare < SPARE; spare += 1) add('', '', undefined);
  return {
    name: words.evidence,
    widths: [0, 12, 60, 15, 12, 45],
    rows,
    validations,
    merges: [{ from: { row: 1, column: 2 }, to: { row: 1, column: 6 } }],
    frozen: { rows: 2, columns: 0 },
    isProtected: true,
    titleRow: 2,
  };
}

function plain(column: number, value: string): CellModel {
  return { column, value, style: 'plain' };
}

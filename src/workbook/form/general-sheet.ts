import type { Form, FormFieldType } from '../../index.ts';
import type { CellModel, RowModel, SheetModel, ValidationModel } from '../sheet/model.ts';
import { referenceOf } from '../sheet/reference.ts';
import { DECISIONS, GENERAL, MARK } from './columns.ts';
import { keyOf, valueAt } from './paths.ts';
import { type FormContext, validationOf, valueCell } from './values.ts';

/** The first sheet: who reports, the general facts, how the form is filled in. */
export function generalSheet(
  form: Form,
  submission: unknown,
  { verification, ...context }: FormContext & { readonly verification: boolean },
): SheetModel {
  const { words } = context;
  const rows: RowModel[] = [];
  const validations: ValidationModel[] = [];
  const add = (cells: readonly CellModel[], height?: number): void => {
    rows.push({ row: rows.length + 1, cells, ...(height === undefined ? {} : { height }) });
  };
  const line = (value: string, style: 'title' | 'note' | 'part', key = ''): void => {
    const high = Math.max(18, Math.ceil(value.length / 95) * 16);
    add([cell(1, key, 'plain'), cell(2, value, style), cell(3, '', style)], high);
  };
  const ask = (path: readonly (string | number)[], label: string, type: FormFieldType): void => {
    const at = referenceOf({ row: rows.length + 1, column: GENERAL.value });
    const rule = type === 'text' ? undefined : validationOf(at, type, { min: '0' }, context);
    if (rule !== undefined) validations.push(rule);
    add(
      [
        cell(1, keyOf(path), 'plain'),
        cell(2, label, 'label'),
        valueCell(GENERAL.value, type, valueAt(submission, path), context),
      ],
      Math.max(20, Math.ceil(label.length / 55) * 16),
    );
  };
  const { id, version, title, legalBasis } = form.rubric;
  const decisions = valueAt(submission, ['verifications']);
  const count = Array.isArray(decisions) ? decisions.length : 0;
  line(title, 'title', count === 0 ? MARK : `${MARK} ${DECISIONS} ${count}`);
  line(
    legalBasis.map(({ number, issuer }) => `${number}, ${issuer}`).join('; '),
    'note',
    keyOf(['rubric', id, version]),
  );
  line(words.unitTitle, 'part');
  ask(['unit', 'id'], words.unitId, 'text');
  ask(['unit', 'name'], words.unitName, 'text');
  ask(['unit', 'group'], words.unitGroup, 'text');
  ask(['unit', 'class'], words.unitClass, 'text');
  if (form.facts.length > 0) line(words.factsTitle, 'part');
  for (const { path, label, type } of form.facts) ask(path, label, type);
  if (verification) {
    line(words.verificationTitle, 'part');
    ask(['verification', 'stage'], words.stage, 'text');
    ask(['verification', 'by'], words.by, 'text');
    ask(['verification', 'on'], words.on, 'date');
  }
  line(words.howTitle, 'part');
  for (const one of words.how) line(one, 'note');
  const merges = rows
    .filter(({ cells }) => cells[1]?.style !== 'label')
    .map(({ row }) => ({ from: { row, column: 2 }, to: { row, column: 3 } }));
  return {
    name: words.general,
    widths: [0, 60, 45],
    rows,
    merges,
    validations,
    frozen: { rows: 2, columns: 0 },
    isProtected: true,
  };
}

function cell(column: number, value: string, style: CellModel['style']): CellModel {
  return { column, value, style };
}

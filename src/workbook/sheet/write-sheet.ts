import type { CellModel, RowModel, SheetModel, ValidationModel } from './model.ts';
import { columnName, rangeName, referenceOf } from './reference.ts';
import { styleNumber } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** The longest text that a cell can hold. */
export const MAX_CELL_TEXT = 32_767;

/** A sheet as XML, piece by piece; its parts stand in the order that the schema asks for. */
export function* sheetXml(sheet: SheetModel): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="15"/><cols>${sheet.widths.map(columnXml).join('')}</cols>`,
    '<sheetData>',
  ].join('');
  for (const row of sheet.rows) yield rowXml(row);
  yield `</sheetData>${endXml(sheet)}</worksheet>`;
}

function endXml({ merges = [], validations = [], isProtected = false }: SheetModel): string {
  const merged = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join('');
  const validated = validations.map(validationXml).join('');
  return [
    isProtected ? PROTECTION : '',
    merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    validated === ''
      ? ''
      : `<dataValidations count="${validations.length}">${validated}</dataValidations>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // 9 is A4.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>',
  ].join('');
}

/** Columns may be made wider and rows higher; nothing else that is not open can be changed. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function viewXml({ frozen }: SheetModel): string {
  if (frozen === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = frozen;
  const corner = referenceOf({ row: rows + 1, column: columns + 1 });
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft';
  return (
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0">' +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnXml(width: number, at: number): string {
  const hidden = width === 0 ? ' hidden="1"' : '';
  return `<col min="${at + 1}" max="${at + 1}" width="${width || 9}"${hidden} customWidth="1"/>`;
}

function rowXml({ row, height, cells }: RowModel): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${high}>${cells.map((cell) => cellXml(cell, row)).join('')}</row>`;
}

function cellXml({ column, value, style }: CellModel, row: number): string {
  const at = `<c r="${columnName(column)}${row}"`;
  if (value === undefined || value === '') return `${at} s="${styleNumber(style, false)}"/>`;
  if (typeof value !== 'string') {
    return `${at} s="${styleNumber(style, false)}"><v>${value.number}</v></c>`;
  }
  const number = styleNumber(style, /^[=+\-@\t\r\n]/.test(value));
  const text = xmlText(value.slice(0, MAX_CELL_TEXT));
  return `${at} s="${number}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function validationXml({ cell, rule, title, message }: ValidationModel): string {
  // Excel shows no more of them.
  const said = `errorTitle="${xmlText(title.slice(0, 31))}" error="${xmlText(message.slice(0, 224))}"`;
  const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" ${said} sqref="${cell}"`;
  if (rule.type === 'list') {
    return `<dataValidation type="list" ${common}><formula1>${rule.name}</formula1></dataValidation>`;
  }
  const { type, min, max } = rule;
  const operator = max === undefined ? 'greaterThanOrEqual' : 'between';
  const most = max === undefined ? '' : `<formula2>${max}</formula2>`;
  return `<dataValidation type="${type}" errorStyle="warning" operator="${operator}" ${common}><formula1>${min}</formula1>${most}</dataValidation>`;
}

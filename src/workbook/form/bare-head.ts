import type { Sheet, SheetRow } from '../sheet/cell.ts';
import { textIn } from './settle.ts';

/** What a column of a typed table is for, by its heading. */
export type ColumnKind = 'result' | 'about' | 'unit' | 'other' | 'unheaded';

const RESULT = /kết quả|số liệu|thực hiện được|lu[ỹỷ] kế|lũy kế|trả lời|\bresult|\banswer/iu;
/** What a heading says besides that makes it no column of results. */
const NO_RESULT =
  /điểm|tự chấm|tối đa|tài liệu|kiểm chứng|minh chứng|ghi chú|thẩm định|năm trước|kỳ trước|cùng kỳ|mục tiêu|kế hoạch|được giao|score|points|evidence|note|previous|target/iu;
/** What the document says itself, and no unit does. */
const ABOUT =
  /^(?:s?tt|số|số tt|số thứ tự|mã(?: số)?(?: (?:chỉ số|chỉ tiêu|tiêu chí))?|no\.?|#|(?:tên )?(?:các )?(?:(?:tiêu chí|chỉ số|chỉ tiêu|nội dung)(?: thành phần| đánh giá)*[,/ ]*(?:và )?)+|tên|điểm tối đa|thang điểm|điểm chuẩn|thời hạn(?: hoàn thành)?|name|components?|indicators?|max(?:imum)?(?: points)?|deadline)$/iu;
const UNIT = /^(?:đơn vị tính|đvt|unit of measure)\.?$/iu;

/** The headings of a table. */
export interface TableHead {
  /** The first row of the headings; the first of the table where there are none. */
  readonly from: number;
  readonly headings: ReadonlyMap<number, { readonly text: string; readonly row: number }>;
}

/** The rows directly above the first number, as far up as they are a heading: two cells or more each. */
export function headOf(
  above: readonly SheetRow[],
  merges: Sheet['merges'],
  { first, numbers }: { readonly first: number; readonly numbers: number },
): TableHead {
  const headings = new Map<number, { text: string; row: number }>();
  let from = first;
  for (const { row, cells } of [...above].reverse()) {
    const filled = [...cells].filter(([, cell]) => textIn(cell).trim() !== '');
    const wide = merges.some(
      (one) => one.from.row === row && one.to.column - one.from.column > 1 && filled.length < 2,
    );
    // A title stands above the headings.
    const isTitle = filled.length < 2 || wide;
    if (isTitle && headings.size > 0) break;
    if (isTitle || isNumbering(filled.map(([, cell]) => textIn(cell)))) continue;
    from = row;
    for (const [column, cell] of filled) {
      const last = merges.find((one) => one.from.row === row && one.from.column === column)?.to
        .column;
      for (let at = column; at <= (last ?? column); at += 1) {
        const below = headings.get(at);
        const text = textIn(cell).trim();
        headings.set(at, { text: below ? `${text} ${below.text}` : text, row: below?.row ?? row });
      }
    }
    if (cells.has(numbers) && HEAD_OF_NUMBERS.test(textIn(cells.get(numbers)).trim())) break;
  }
  return { from, headings };
}

const HEAD_OF_NUMBERS = /^(?:s?tt|số tt|số thứ tự|số|mã(?: số)?(?: chỉ .*)?|no\.?|#)\.?$/iu;

export function kindOf(heading: string | undefined): ColumnKind {
  const text = (heading ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return 'unheaded';
  if (UNIT.test(text)) return 'unit';
  if (ABOUT.test(text)) return 'about';
  return RESULT.test(text) && !NO_RESULT.test(text) ? 'result' : 'other';
}

/** Results of the period beside those of the year to date: the words say which is which. */
const TO_DATE = /lu[ỹỷ] kế|lũy kế|cumulative|to date/iu;
const OF_PERIOD = /trong (?:kỳ|tháng|quý|tuần)|kỳ này|kỳ báo cáo|tháng này|\bperiod\b/iu;

/** Of several columns of results the one to date, where all others say that they are of a period. */
export function toDate(columns: readonly number[], { headings }: TableHead): number | undefined {
  const said = (form: RegExp): number[] =>
    columns.filter((column) => form.test(headings.get(column)?.text ?? ''));
  const [one, ...more] = said(TO_DATE);
  if (one === undefined || more.length > 0) return undefined;
  const others = said(OF_PERIOD).filter((column) => column !== one);
  return others.length === columns.length - 1 ? one : undefined;
}

/** The row under the headings that counts the columns: "(1) (2) (3)", "A B 1 2". */
export function isNumbering(texts: readonly string[]): boolean {
  const signs = texts.map((text) => text.replace(/[()\s.]/g, ''));
  const letters = signs.findIndex((sign) => !/^[A-Z]$/.test(sign));
  const digits = signs.slice(Math.max(0, letters));
  return (
    texts.length > 2 &&
    digits.length > 0 &&
    digits.every(
      (sign, at) =>
        /^\d{1,2}(?:=.*)?$/.test(sign) &&
        Number.parseInt(sign, 10) === at + Number.parseInt(digits[0] ?? '', 10),
    )
  );
}

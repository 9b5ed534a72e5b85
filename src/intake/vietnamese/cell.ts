import { asPercent, type Readings, readNumber, tidy } from './number.ts';

/** A report's cell taken apart: `part/whole = share`, `part/whole`, or one number. */
export interface Cell {
  readonly part?: Readings;
  readonly whole?: Readings;
  /** What stands alone, or after the sign of equality. */
  readonly result?: Readings & { readonly percent: boolean };
}

/** A longer text is prose, not a figure. */
const MAX_CELL = 200;

/** The cell's numbers, or undefined where it is not written as numbers. */
export function readCell(text: string): Cell | undefined {
  const tidied = tidy(text);
  if (tidied.length > MAX_CELL) return undefined;
  const [left = '', right, ...more] = tidied.split('=').map((side) => side.trim());
  if (more.length > 0) return undefined;
  const [part = '', whole, ...rest] = left.split('/').map((side) => side.trim());
  if (rest.length > 0) return undefined;
  if (whole === undefined) {
    if (right !== undefined) return undefined;
    const result = readResult(left);
    return result && { result };
  }
  const [a, b] = [readNumber(part), readNumber(whole)];
  if (!possible(a) || !possible(b)) return undefined;
  if (right === undefined) return { part: a, whole: b };
  const result = readResult(right);
  return result && { part: a, whole: b, result };
}

function readResult(text: string): (Readings & { percent: boolean }) | undefined {
  const percent = text.endsWith('%');
  const read = readNumber(percent ? text.slice(0, -1).trim() : text);
  if (!possible(read)) return undefined;
  return { ...(percent ? asPercent(read) : read), percent };
}

function possible(read: Readings): boolean {
  return read.native !== undefined || read.foreign !== undefined;
}

const YES = /* @__PURE__ */ new Set(['có', 'đạt', 'đã đạt', 'đã có', 'x']);
const NO = /* @__PURE__ */ new Set([
  'không',
  'không có',
  'chưa',
  'chưa có',
  'không đạt',
  'chưa đạt',
]);

export function readYesNo(text: string): boolean | undefined {
  const word = tidy(text).toLocaleLowerCase('vi');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

const NOT_APPLICABLE = /* @__PURE__ */ new Set(['không áp dụng', 'không đánh giá']);

export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(tidy(text).toLocaleLowerCase('vi'));
}

/**
 * A cell's text in NFC without needless space, line by line; a very long one is left alone for its
 * reader to refuse.
 */
export function tidyCell(text: string): string {
  if (text.length > 20_000) return text;
  return text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

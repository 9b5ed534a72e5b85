const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ARABIC = /^\d{1,4}(?:\.\d{1,4}){0,5}$/;

/** A row's number taken apart: "1.2" is ["1", "2"]. */
export interface RowNumber {
  readonly levels: readonly string[];
  /** Whether it begins with a Roman numeral or the letter of a pillar, and so says its pillar. */
  readonly roman: boolean;
  /** Whether letters had to be mended: "Ill", from a scanned page, is "III". */
  readonly mended: boolean;
  /** A document's own code ("DTI-04"), which says nothing of the row's place. */
  readonly code?: boolean;
}

const CODE = /^(?=.{2,32}$)(?=[^\d]*\d)[A-Z][A-Z\d]*(?:[_.-][A-Za-z\d]+)*$/;

/**
 * The letters that number pillars ("A", "B"), each in a row of its own. A letter above Roman numerals
 * only puts pillars together.
 */
export function pillarLetters(numbers: readonly string[]): ReadonlySet<string> {
  const bare = numbers.map((number) => number.replace(/[.)\s]+$/, '')).filter((one) => one !== '');
  return new Set(
    bare.filter(
      (one, at) => /^[A-H]$/.test(one) && readRowNumber(bare[at + 1] ?? '')?.roman !== true,
    ),
  );
}

/** The number in a row's first cell, or undefined where it is written in no way of a number. */
export function readRowNumber(
  text: string,
  letters: ReadonlySet<string> = new Set(),
): RowNumber | undefined {
  const bare = text.replace(/\s*\.\s*/g, '.').replace(/[.)]+$/, '');
  const [head = '', ...rest] = bare.split('.');
  if (ARABIC.test(bare)) {
    return { levels: bare.split('.').map(withoutZeros), roman: false, mended: false };
  }
  if (rest.length > 0 && !ARABIC.test(rest.join('.'))) return codeOf(bare);
  if (letters.has(head))
    return { levels: [head, ...rest.map(withoutZeros)], roman: true, mended: false };
  const numeral = head.replace(/l/g, 'I');
  if (!ROMAN.test(numeral)) return codeOf(bare);
  return { levels: [numeral, ...rest.map(withoutZeros)], roman: true, mended: numeral !== head };
}

function codeOf(text: string): RowNumber | undefined {
  return CODE.test(text) ? { levels: [text], roman: false, mended: false, code: true } : undefined;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Headings that a table repeats on every page, and the line "(1) (2) (3)" under them. */
export function isHeading(number: string): boolean {
  return /^(?:s?tt|số tt|số thứ tự|tt\.?|\(\d+\)|\[\d+\])$/iu.test(number);
}

/** The row of the sum of all points: it has no number, and no name but that. */
export function isTotal(name: string, points: string): boolean {
  return points !== '' && (name === '' || /^(?:tổng|cộng)(?![\p{L}\p{M}])/iu.test(name));
}

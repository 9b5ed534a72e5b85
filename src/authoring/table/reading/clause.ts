import { lazily } from '../../../exact/lazily.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** One statement of a condition: what the table parts by lines, dashes, semicolons, full stops. */
export interface Clause {
  /** As it stands in the table, cleaned. */
  readonly text: string;
  /** The same in lower case, letter by letter, with one spelling of "tỷ lệ". */
  readonly plain: string;
  /** What numbers it in a list: "a" of "a) …", "1" of "1. …". */
  readonly mark: string | undefined;
}

/** Lower case with one spelling of "tỷ lệ", letter for letter as long as the text. */
export function plainOf(text: string): string {
  return text.toLowerCase().replace(/tỉ (?=lệ|trọng)/g, 'tỷ ');
}

const MARK = /* @__PURE__ */ lazily(
  () => /^\(?(?:([a-zđ]|[ivx]{1,4}|\d{1,2})(?:[.)](?=\s|\p{L})|\)\s*)|(\d{1,2})\/(?=\s+\p{L}))\s*/u,
);
const BEFORE = ' ,.;:+*•…-';
const AFTER = ' ,;…-';

function edged(text: string): string {
  return trimmedEnd(trimmedStart(text, BEFORE), AFTER);
}

/** Where something arose, what follows is measured: words that say no more than that. */
const AROSE = /* @__PURE__ */ lazily(
  () =>
    /^(?:nếu|trường hợp|khi) có phát sinh(?: (?!không|chưa)[\p{L}\p{M}]+){0,6}\s*(?::|,|thì)\s*(?=(?:số )?điểm\s*[=:])/u,
);
const MIN_MAX =
  /^(?:(?:theo|tính theo) )?(?:(?:phương pháp|công thức) )?min ?-? ?max\s*:\s*(?=(?:số )?điểm\s*=.*nhất.*nhất)/u;

const IN_PROPORTION =
  /^(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ\s*:\s*(?=(?:\(|số|tổng)[^:;=]*\/)/u;

/** What stands before a formula of points and says nothing that the formula does not. */
function leadOf(plain: string): number {
  const lead = AROSE().exec(plain) ?? MIN_MAX.exec(plain) ?? IN_PROPORTION.exec(plain);
  return lead?.[0].length ?? 0;
}

/** A statement without the dashes and numbers that lists put before it. */
export function clauseOf(piece: string): Clause | undefined {
  const bare = edged(piece.replace(/\s+/g, ' '));
  const mark = MARK().exec(plainOf(bare));
  // "a = …" names a count, and "1.000" is a number.
  const whole = mark === null ? bare : edged(bare.slice(mark[0].length));
  const text = whole.slice(leadOf(plainOf(whole)));
  if (text === '' || /^[\W_]+$/u.test(text.replace(/\p{L}/gu, 'x'))) return undefined;
  return { text, plain: plainOf(text), mark: mark?.[1] ?? mark?.[2] };
}

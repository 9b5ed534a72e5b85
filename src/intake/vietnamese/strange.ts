import { lazily } from '../../exact/lazily.ts';
import { clauseEnd } from './clauses.ts';
import type { Figure, Prose } from './figures.ts';
import { anywhere, phrases, type Word, wordOf } from './letters.ts';
import { wordsOf } from './references.ts';
import type { NoFigure } from './the-figure.ts';
import { signAt, type Token } from './tokens.ts';
import {
  COUNTS,
  MAKES,
  NOT,
  NOT_NEEDED,
  PLACES,
  RATE_WORD,
  TIME_NOUN,
  TOTAL,
  UNDONE,
  WITHIN,
  WRONG,
} from './vocabulary.ts';

/** Words of things in a row, whatever they are. */
const PIECES = /* @__PURE__ */ phrases('cuộc|buổi|lần|lượt|bộ|cái|chiếc|đợt|trường hợp|hệ thống');
const LATE = /* @__PURE__ */ phrases(
  'chậm|trễ|muộn|quá hạn|trễ hạn|chậm hạn|so với thời hạn|so với hạn',
);

const FILLERS = [COUNTS, MAKES, TOTAL, WITHIN, RATE_WORD, NOT_NEEDED];

/** Words that a rule's own names do not have; they may say that the number is of something else. */
export function strangeWords(
  tokens: readonly Token[],
  figures: readonly Figure[],
  said: string,
): string[] {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return [];
  const own = knownIn(said);
  let from = first.from;
  while (from > 0 && !STARTS.includes(signAt(tokens, from - 1))) from -= 1;
  let to = clauseEnd(tokens, last.to);
  // What stands in brackets behind a figure says what it is.
  const bracket = tokens.findIndex((_, at) => at > to - 2 && '()'.includes(signAt(tokens, at)));
  if (bracket === to) to = tokens.length;
  const pieces: Token[][] = [[]];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || (token?.kind === 'mark' && token.sign !== ' ')) {
      pieces.push([]);
      if (token.kind === 'number') pieces.at(-1)?.push(token);
    } else if (token !== undefined) pieces.at(-1)?.push(token);
  }
  return pieces.flatMap((piece) => {
    const behind = piece[0]?.kind === 'number';
    return strangeIn(wordsOf(behind ? piece.slice(1) : piece), own, behind);
  });
}

/** The same as an issue, where a rule has names at all. */
export function strangeTo(
  said: string | undefined,
  { tokens }: Prose,
  figures: readonly (Figure | undefined)[],
): NoFigure | undefined {
  if (said === undefined) return undefined;
  const own = figures.flatMap((figure) => figure ?? []);
  const readings = strangeWords(
    tokens,
    [...own].sort((a, b) => a.from - b.from),
    said,
  );
  return readings.length === 0 ? undefined : { code: 'unknown-words', readings };
}

const STARTS = [',', ';', '.', '\n', '+', '•', '*'];

/** What is no thing in a row: "3 lần" are no three days, people or dong. */
const MEASURED = /* @__PURE__ */ phrases(
  'ngày|ngày làm việc|giờ|phút|người|lao động|đồng|nghìn|triệu|tỷ|km|ha',
);

interface Known {
  readonly has: (word: Word) => boolean;
  readonly late: boolean;
  /** The rule measures something, and counts nothing besides. */
  readonly measured: boolean;
}

/** Words are compared with their tone on the first of two vowels; people write "quý" and "suýt". */
function asWritten(text: string): string {
  return text.replace(/(?<=q)([ùúủũụ])y|([ùúủũụ])y(?=\p{L})/gu, (found) => {
    const at = 'ùúủũụ'.indexOf(found.charAt(0));
    return `u${'ỳýỷỹỵ'.charAt(at)}`;
  });
}

const SEPARATE = /* @__PURE__ */ lazily(() => /[\p{L}\p{M}\d]+/gu);

function knownIn(said: string): Known {
  const words = (said.match(SEPARATE()) ?? []).map(wordOf);
  const has = (word: Word): boolean =>
    words.some(({ text, plain }) => text === word.text || (!word.marked && plain === word.text));
  const measured = anywhere(words, MEASURED) && !anywhere(words, PIECES);
  return { has, late: anywhere(words, LATE), measured };
}

/**
 * Phrases of a piece that neither the rule nor custom knows, with the rule's own words before them
 * ("hồ sơ trực tiếp"); right behind a number stands what is counted.
 */
function strangeIn(
  words: readonly Word[],
  { has, late, measured }: Known,
  behind: boolean,
): string[] {
  const strange: string[] = [];
  let own: string[] = [];
  let run = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const isOwn = has(word);
    const isNoun = behind && at === 0;
    const isPiece = isNoun && measured && PIECES.at(words, at, true) > 0;
    const size = isOwn ? 1 : isPiece ? 0 : skipped(words, at, late, isNoun);
    if (size > 0 || word.text === '#' || word.text === '0') {
      if (run) strange.push(own.join(' '));
      own = isOwn && !run ? [...own, word.text] : [];
      run = false;
      at += Math.max(size, 1);
      continue;
    }
    own.push(word.text);
    run = true;
    at += 1;
  }
  return (run ? [...strange, own.join(' ')] : strange).map(asWritten);
}

/** Who did it, or what it is called: a name may follow. */
const AGENTS = /* @__PURE__ */ phrases(
  'đồng chí|đ c|ông|bà|đc|lãnh đạo|cấp|loại|mức|hạng|danh hiệu|do',
);
/** Words beside the name of an option that say no other. */
const BESIDE = /* @__PURE__ */ phrases(
  'là|xếp|xếp loại|đạt loại|được xếp|đạt giải|đạt mức|chọn|phương án|lựa chọn|thường xuyên|hàng tuần|hằng tuần|hàng tháng|hằng tháng|hàng ngày|hằng ngày|hàng quý|hằng quý|định kỳ|trực tiếp|ký ban hành|ký',
);

/** Phrases beside the name of an option of which nobody knows what they make of it. */
export function strangeBeside(words: readonly Word[]): string[] {
  const strange: string[] = [];
  let dated = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const year = /^(?:19|20)\d\d$/.test(word.text);
    if (year || (dated && /^\d{1,2}$/.test(word.text))) {
      at += 1;
      continue;
    }
    const agent = AGENTS.at(words, at, true);
    const size = Math.max(BESIDE.at(words, at, true), skipped(words, at, false, false));
    const all = agent > 0 ? Math.max(agent + nameBehind(words, at + agent), size) : size;
    dated =
      all > 0 &&
      ['ngày', 'tháng', 'ngay', 'thang', 'năm'].includes(words[at + all - 1]?.text ?? '');
    if (all === 0) strange.push(word.text);
    at += Math.max(all, 1);
  }
  return strange.length === 0 ? [] : [asWritten(strange.join(' '))];
}

/** How many words from a place on say nothing of the number. */
function skipped(words: readonly Word[], at: number, late: boolean, isNoun: boolean): number {
  const own = late ? LATE.at(words, at, true) : 0;
  const said = own > 0 ? own : PIECES.at(words, at, true);
  if (said > 0) return said;
  const [place, time] = [PLACES.at(words, at, true), TIME_NOUN.at(words, at, true)];
  // "3 xã", "3 tháng": what was counted is another thing.
  if (isNoun && (place > 0 || time > 0)) return 0;
  if (place > 0) return place + nameBehind(words, at + place);
  // "chi bộ" is no "chỉ" beside words with their marks.
  const lost = words.every(({ marked }) => !marked);
  return Math.max(time, ...FILLERS.map((list) => list.at(words, at, lost)));
}

/** Words that no name has, and that turn what stands beside them. */
const TURNED = /* @__PURE__ */ phrases(
  'bị|trượt|hụt|suýt|tước|sau|rớt|rút|nhưng|đề nghị|dự kiến|yếu|kém|cũ',
);
const MAX_NAME = 4;

/** The name of a place: what stands behind "xã", up to a word of another kind. */
function nameBehind(words: readonly Word[], from: number): number {
  const ends = [...FILLERS, NOT, WRONG, UNDONE, TIME_NOUN, TURNED];
  let at = from;
  while (
    at < words.length &&
    at - from < MAX_NAME &&
    words[at]?.text !== '0' &&
    !ends.some((list) => list.at(words, at, true) > 0)
  )
    at += 1;
  return at - from;
}

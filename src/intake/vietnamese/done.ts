import {
  DEEDS,
  DONE,
  GOOD,
  HAPPENS,
  PAPERS,
  TO_COME,
  TURNS,
  UNDER_WAY,
  UNDONE,
} from './done-words.ts';
import { type Figure, type Prose, proseOf } from './figures.ts';
import { anywhere, type Phrases, phrases, type Word } from './letters.ts';
import { wordsOf } from './references.ts';

/** What a sentence says of a thing: done, not done, one or the other, or nothing of it. */
export type Sentence =
  | 'yes'
  | 'no'
  | 'either'
  | 'template-left'
  | 'evidence-not-answer'
  | 'unreadable';

const NOT_YET = /* @__PURE__ */ phrases('chưa');
const NEVER = /* @__PURE__ */ phrases('không');
const AT_IT = /* @__PURE__ */ phrases('đang');
const HAS = /* @__PURE__ */ phrases('có');
const ENDED = /* @__PURE__ */ phrases('hoàn thành');
const BUT = /* @__PURE__ */ phrases('nhưng|tuy|song');
const NO = /* @__PURE__ */ phrases('chưa|không');
/** To issue a paper is the deed itself. */
const ISSUES = /* @__PURE__ */ phrases(
  'ban hành|phê duyệt|ký|được ban hành|được phê duyệt|công bố',
);

/** What is there when there is some of it. */
const THINGS = /* @__PURE__ */ phrases(
  'cán bộ|công chức|trang|cổng|tổ|ban|bộ phận|hệ thống|phần mềm|máy|mạng|wifi|internet|chuyên mục|camera|đường truyền|fanpage|nhóm|tài khoản|chữ ký số|thư điện tử|hộp thư|phòng họp|đài truyền thanh|loa',
);

/** What the words of a cell say, by how they begin; a word too much that could turn it leaves it open. */
export function sentenceOf(text: string): Sentence {
  const prose = proseOf(text);
  if (prose === undefined || text.includes('?')) return 'unreadable';
  const { tokens } = prose;
  if (isBlankDocument(prose)) return 'template-left';
  const words = wordsOf(tokens);
  if (starts(words, NOT_YET)) return notYet(words, 1);
  if (starts(words, NEVER)) return never(words);
  if (starts(words, AT_IT)) {
    if (UNDER_WAY.at(words, 1, true) === 0) return 'either';
    return anywhere(words, DONE) || anywhere(words, BUT) ? 'either' : 'no';
  }
  if (TO_COME.at(words, 0, false) > 0) return anywhere(words, DONE) ? 'either' : 'no';
  const done = doneIn(words, prose);
  if (done !== undefined) return done;
  const cites = tokens.some((token) => token.kind === 'reference' && token.of === 'document');
  return cites ? 'evidence-not-answer' : 'unreadable';
}

/** Exact, or with no mark at all ("chua"): another mark makes another word ("đăng", "chùa"). */
function starts(words: readonly Word[], word: Phrases): boolean {
  return (
    word.at(
      words,
      0,
      words.every(({ marked }) => !marked),
    ) > 0
  );
}

function notYet(words: readonly Word[], from: number): Sentence {
  const rest = words.slice(from);
  if (anywhere(rest, HAPPENS) || anywhere(rest, NO)) return 'either';
  return anywhere(rest, DONE) || anywhere(rest, BUT) ? 'either' : 'no';
}

function never(words: readonly Word[]): Sentence {
  const rest = words.slice(1);
  if (UNDONE.at(rest, 0, true) > 0) return notYet(words, 1);
  const has = HAS.at(rest, 0, true) > 0;
  return has && PAPERS.at(rest, 1, true) > 0 ? notYet(words, 2) : 'either';
}

/** "Đã ban hành …", "Có (Quyết định …)", "Hoàn thành tốt": nothing behind it that turns it. */
function doneIn(words: readonly Word[], prose: Prose): Sentence | undefined {
  const { figures, tokens } = prose;
  const lost = words.every(({ marked }) => !marked);
  const done = DONE.at(words, 0, lost);
  const deed = done > 0 ? DEEDS.at(words, done, lost) || approval(words, done, lost) : 0;
  const has = HAS.at(words, 0, lost);
  const ends = ENDED.at(words, 0, lost);
  const size = deed > 0 ? done + deed : has > 0 ? has : ends;
  if (size === 0) return undefined;
  const issued = deed > 0 && ISSUES.at(words, done, lost) > 0 ? PAPERS.at(words, size, true) : 0;
  const rest = words.slice(size + issued);
  if (isHalf(words) || words.some((_, at) => at >= size + issued && turnsAt(words, at))) {
    return 'unreadable';
  }
  if (figures.some(({ form, value }) => form !== 'number' && !isAll(form, value)))
    return 'unreadable';
  if (deed > 0 || rest.length === 0) return 'yes';
  const next = tokens[size];
  const apart =
    next?.kind === 'reference' || (next?.kind === 'mark' && '(:,;-–.'.includes(next.sign));
  if (apart) return 'yes';
  const follows = ends > 0 && has === 0 ? [GOOD] : [DEEDS, THINGS, PAPERS];
  return follows.some((list) => list.at(rest, 0, lost) > 0) ? 'yes' : 'unreadable';
}

const SOMEBODY = /* @__PURE__ */ phrases(
  'ubnd|hđnd|ủy ban|hội đồng|chủ tịch|bí thư|đảng ủy|tỉnh ủy|sở|bộ|cấp trên|cấp tỉnh|cơ quan|lãnh đạo|cục',
);
const APPROVES = /* @__PURE__ */ phrases(
  'phê duyệt|công nhận|thông qua|chấp thuận|chứng nhận|ban hành',
);
const MOST_OF_A_NAME = 10;

/** "Đã được UBND tỉnh phê duyệt": how many words there are to the end of what somebody did. */
function approval(words: readonly Word[], from: number, lost: boolean): number {
  if (words[from - 1]?.text !== 'được' || SOMEBODY.at(words, from, lost) === 0) return 0;
  for (let at = from + 1; at < from + MOST_OF_A_NAME && !turnsAt(words, at); at += 1) {
    const size = APPROVES.at(words, at, lost);
    if (size > 0) return at + size - from;
  }
  return 0;
}

const HALF = /* @__PURE__ */ phrases('cơ bản|một phần|phần lớn|bước đầu');

/** "Cơ bản hoàn thành", which without its marks begins as "Có Ban …" does. */
function isHalf(words: readonly Word[]): boolean {
  return HALF.at(words, 0, true) > 0;
}

/** "Hoàn thành 100%". */
function isAll(form: Figure['form'], { native }: Figure['value']): boolean {
  return form === 'percent' && native === '1';
}

/** A plan that is cited by its number is no plan to do it. */
function turnsAt(words: readonly Word[], at: number): boolean {
  const size = TURNS.at(words, at, true);
  if (size === 0) return false;
  if (GOOD.at(words, at, true) > size) return false;
  const next = words[at + size]?.text;
  const cited = PAPERS.at(words, at, true) > 0;
  return !(cited && (next === '#' || (next === 'số' && words[at + size + 1]?.text === '#')));
}

/** "Số:      /BC-UBND": a number that was never filled in. */
function isBlankDocument({ tokens }: Prose): boolean {
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    const isStroke = token.kind === 'mark' && token.sign === '/';
    if (!isStroke || before?.kind !== 'mark' || !':.…_'.includes(before.sign)) return false;
    return tokens[at + 1]?.kind === 'word';
  });
}

import { boxesOf } from './boxes.ts';
import { type Cell, readCell } from './cell.ts';
import { type Prose, proseOf } from './figures.ts';
import { anywhere, bare, phrases, spell, type Word } from './letters.ts';
import { NONE_OF, saysNoneArose } from './nothing.ts';
import { wordsOf } from './references.ts';
import { onlyNumber } from './the-figure.ts';
import { NOT } from './vocabulary.ts';
import { type YesNo, yesNoOf } from './yes-no.ts';

/** How a form says that there is none of something, and that there is some of it. */
export interface Absence {
  readonly none: string;
  readonly some: string;
}

const NONE: YesNo = { says: true, literal: false };
const SOME: YesNo = { says: false, literal: false };
const UNREADABLE: YesNo = { code: 'unreadable' };

/** These speak of the requirement, not of the thing. */
const JUDGED = /* @__PURE__ */ phrases(
  'đạt|đã đạt|không đạt|chưa đạt|đảm bảo|bảo đảm|đã đảm bảo|đã bảo đảm',
);
const SOME_OF = /* @__PURE__ */ phrases(
  'có|đã có|xảy ra|có xảy ra|đã xảy ra|để xảy ra|đã để xảy ra|còn xảy ra|phát sinh|có phát sinh|đã phát sinh|phát hiện|đã phát hiện|ghi nhận|đã ghi nhận',
);
const NUMBER_WORD = /* @__PURE__ */ phrases('một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười');
const UNHANDLED = /* @__PURE__ */ phrases(
  'chưa xử lý|không xử lý|chưa khắc phục|không khắc phục|chưa giải quyết|không giải quyết',
);
/** Words without which the same is said. */
const FILLER = /* @__PURE__ */ phrases('được|bị|đã|còn|nào');
/** What stands between a number and the thing: "02 vụ việc". */
const COUNTED = /* @__PURE__ */ phrases('vụ|vụ việc|lần|trường hợp');

/**
 * What a cell says of something that ought not to be there: `true` where there is none of it. A bare
 * "Không" may be said of the thing or of the requirement, and the two earn the opposite.
 */
export function absenceIn(text: string, of: Absence): YesNo {
  const [ticked, ...more] = boxesOf(text).filter((box) => box.ticked);
  if (ticked !== undefined && more.length === 0 && ticked.label !== '') {
    return absenceIn(ticked.label, of);
  }
  // One of the two in full is what a question about this cell offers.
  if (isSame(text, of.none)) return NONE;
  if (isSame(text, of.some)) return SOME;
  const literal = readCell(text);
  if (literal !== undefined) return ofCell(literal, of);
  const prose = proseOf(text);
  if (prose === undefined) return UNREADABLE;
  const words = wordsOf(prose.tokens);
  if (JUDGED.at(words, 0, true) > 0) return yesNoOf(text);
  const found = prose.figures.length > 0 ? counted(prose, of) : uncounted(text, words, of);
  if (found !== undefined) return found;
  const other = yesNoOf(text);
  return other.says !== undefined || other.code === 'ambiguous-words' ? eitherOf(of) : other;
}

function isSame(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  return bare(spell(text.normalize('NFC'))).replace(/[\s.,;:!]/g, '');
}

/** So many of the thing; 1 is also how "yes" is typed. */
export function absenceOfCount(count: number, of: Absence): YesNo {
  if (!Number.isInteger(count) || count < 0) return UNREADABLE;
  if (count === 0) return NONE;
  return count === 1 || mayBeHandled(of) ? eitherOf(of) : SOME;
}

/** Said of the thing or of the requirement. */
export function eitherOf({ none, some }: Absence): YesNo {
  return { code: 'ambiguous-words', readings: [none, some] };
}

function ofCell({ part, result }: Cell, of: Absence): YesNo {
  const { native, percent } = result ?? {};
  if (part !== undefined || percent === true || native === undefined) return UNREADABLE;
  return absenceOfCount(Number(native), of);
}

/** "02 sự cố", "Phát hiện 3 vụ"; a word that turns it leaves it open. */
function counted(prose: Prose, of: Absence): YesNo | undefined {
  const found = onlyNumber(prose);
  if (!('number' in found) || anywhere(wordsOf(prose.tokens), NOT)) return undefined;
  const behind = wordsOf(prose.tokens.slice(found.number.to));
  const thing = behind.slice(COUNTED.at(behind, 0, true));
  const isZero = found.number.value.native === '0';
  if (isZero && begins(thing, firstOf(of))) return NONE;
  if (thing.length > 0 && !begins(thing, thingOf(of))) return undefined;
  if (isZero) return NONE;
  return mayBeHandled(of) ? undefined : SOME;
}

/** "Không có sự cố nào", "Đã xảy ra sự cố"; not "Không có cán bộ theo dõi", nor a bare "Có". */
function uncounted(text: string, words: readonly Word[], of: Absence): YesNo | undefined {
  const none = NONE_OF.at(words, 0, true);
  const [first] = words;
  if (none > 0 && saysNoneArose(text)) {
    const rest = words.slice(none);
    const isNone = rest.length === 0 || holds(rest, thingOf(of)) || begins(rest, firstOf(of));
    return isNone ? NONE : undefined;
  }
  const size = SOME_OF.at(words, 0, true);
  const number = numberAt(words, size);
  if (size + number === 0) return undefined;
  const behind = words.slice(size + number);
  const rest = number === 0 ? behind : behind.slice(COUNTED.at(behind, 0, true));
  if (anywhere(words, NOT)) return isUndone(rest, of) ? SOME : undefined;
  if (rest.length > 0) return begins(rest, thingOf(of)) ? SOME : undefined;
  if (mayBeHandled(of)) return undefined;
  // A bare "Một" is 1, which is also how "yes" is typed.
  if (number > 0) return size + behind.length === 0 && first?.text === 'một' ? undefined : SOME;
  return first?.plain === 'co' && size === 1 ? undefined : SOME;
}

/** How many words from a place on are a number: "hai", "mười hai". */
function numberAt(words: readonly Word[], from: number): number {
  let at = from;
  while (at - from < 3 && NUMBER_WORD.at(words, at, false) > 0) at += 1;
  return at - from;
}

/** "Có sự cố chưa xử lý": where that earns nothing, and where any of them does. */
function isUndone(rest: readonly Word[], of: Absence): boolean {
  const [said, thing] = [essential(rest), essential(thingOf(of))];
  if (!begins(said, thing)) return false;
  const more = said.slice(thing.length);
  return !anywhere(more.slice(UNHANDLED.at(more, 0, true)), NOT);
}

/** All handled is as good as none: then that there were some says nothing yet. */
function mayBeHandled(of: Absence): boolean {
  return firstOf(of).length > 0 || anywhere(thingOf(of), NOT);
}

function essential(words: readonly Word[]): Word[] {
  return words.filter((_, at) => FILLER.at(words, at, true) === 0);
}

/** "Không phát sinh sự cố hoặc tất cả đã xử lý": that there is none of it is enough. */
function firstOf({ none }: Absence): readonly Word[] {
  const words = wordsOf(proseOf(none)?.tokens ?? []);
  const thing = words.slice(NONE_OF.at(words, 0, true));
  const end = thing.findIndex(({ plain }) => plain === 'hoac' || plain === 'hay');
  return end < 0 || thing.length === words.length ? [] : thing.slice(0, end);
}

/** "Có sự cố": the thing is what stands behind the verb. */
function thingOf({ some }: Absence): readonly Word[] {
  const words = wordsOf(proseOf(some)?.tokens ?? []);
  const thing = words.slice(SOME_OF.at(words, 0, true));
  const verb = thing.findIndex((_, at) => at > 0 && SOME_OF.at(thing, at, true) > 0);
  return verb < 0 ? thing : thing.slice(0, verb);
}

function begins(words: readonly Word[], thing: readonly Word[]): boolean {
  return thing.length > 0 && thing.every(({ plain }, at) => words[at]?.plain === plain);
}

function holds(words: readonly Word[], thing: readonly Word[]): boolean {
  return words.some((_, at) => begins(words.slice(at), thing));
}

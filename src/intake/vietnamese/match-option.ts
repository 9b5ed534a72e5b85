import type { AnswerShape } from '../../rules/answer.ts';
import { textIn } from '../../rules/text.ts';
import type { IntakeCode } from '../issue.ts';
import { anywhere, phrases, type Word, wordOf } from './letters.ts';
import { tidy } from './number.ts';
import { strangeBeside } from './strange.ts';
import { yesNoOf } from './yes-no.ts';

type Offered = Extract<AnswerShape, { type: 'option' }>['options'];
/** An option by what it is called in Vietnamese. */
type Option = Omit<Offered[number], 'label'> & { readonly label: string };
type Options = readonly Option[];

/** The option that a cell's words can only mean, or those that they may mean. */
export type MatchedOption =
  | { readonly option: string }
  | { readonly code: IntakeCode; readonly readings?: readonly string[] };

/** Before a name they make another of it: "Phó Chủ tịch", "KT. Chủ tịch", "không phải Lãnh đạo". */
const TURNS = /* @__PURE__ */ phrases(
  'phó|không|chưa|nguyên|kt|tl|tuq|thay|ủy quyền|trừ|ngoài|không phải|thiếu|cấp phó|trợ lý|thư ký|văn phòng|sẽ|dự kiến|đang|chuẩn bị|phụ trách|quyền|trước|cựu|một phần|hoặc|hay|và|gần|hơn|trên|dưới|khoảng|đề nghị|trình|mời|báo cáo|tham mưu|dự thảo',
);
const NEGATIVE = /* @__PURE__ */ phrases('không|chưa');

/** Words with their marks for cells that have them; all without for cells that have none. */
function wordsIn(text: string): Word[] {
  const words = text.slice(0, 2000).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return words.map(wordOf);
}

function isSame(one: Word, other: Word): boolean {
  return one.text === other.text || (!other.marked && one.plain === other.text);
}

/** Where a name stands in a text, as places of its first word; a word of the text may have lost its marks. */
function placesOf(name: readonly Word[], text: readonly Word[]): number[] {
  if (name.length === 0) return [];
  return text.flatMap((_, at) =>
    name.every((word, step) => {
      const own = text[at + step];
      return own !== undefined && isSame(word, own);
    })
      ? [at]
      : [],
  );
}

/** The clauses of a label, between which "Phó" does not carry over. */
function clausesOf(label: string): string[] {
  return label.split(/[/,;.:()]/u);
}

export function matchOption(text: string, offered: Offered): MatchedOption {
  const options = offered.map((one) => ({ ...one, label: textIn(one.label, 'vi') }));
  const written = tidy(text);
  const words = wordsIn(written);
  if (words.length === 0 || words.length > 200) return { code: 'unknown-option' };
  const namesOf = ({ id, label, aliases = [] }: Option): string[] => [id, label, ...aliases];
  const same = options.filter((option) =>
    namesOf(option).some((name) => {
      const own = wordsIn(name);
      return own.length === words.length && placesOf(own, words).length > 0;
    }),
  );
  if (same.length > 0) return one(same);
  return byYesNo(written, options) ?? byNames(words, options) ?? byPart(words, options);
}

function one(options: readonly Option[]): MatchedOption {
  const [first, ...others] = options;
  if (first === undefined) return { code: 'unknown-option' };
  if (others.length === 0) return { option: first.id };
  return { code: 'ambiguous-words', readings: options.map(({ label }) => label) };
}

/** "Chưa" is the one option that says it is not there; "Có" the other, where there are two. */
function byYesNo(text: string, options: Options): MatchedOption | undefined {
  const said = yesNoOf(text);
  if (said.says === undefined) {
    return said.code === 'template-left' ? { code: 'template-left' } : undefined;
  }
  // A number is a number of points or of a line here, no yes and no.
  if (/^[\dxv.]+$/iu.test(text)) return undefined;
  const none = options.filter(({ label }) => NEGATIVE.at(wordsIn(label), 0, false) > 0);
  const [only] = none;
  if (only === undefined || none.length > 1) return undefined;
  // "Chưa xuất sắc" denies one option, and says no other.
  const denied = options.some(
    ({ label }) => label !== only.label && placesOf(wordsIn(label), wordsIn(text)).length > 0,
  );
  if (denied && !said.says) return { code: 'unknown-option' };
  if (!said.says) return wordsIn(text).length <= 3 ? { option: only.id } : undefined;
  const others = options.filter((option) => option !== only);
  const [yes] = others;
  return yes !== undefined && others.length === 1 ? { option: yes.id } : undefined;
}

/** The whole name of an option among other words; the longest where they lie in each other. */
function byNames(words: readonly Word[], options: Options): MatchedOption | undefined {
  const found = options.flatMap((option) => {
    const names = [option.label, ...(option.aliases ?? [])].map(wordsIn);
    return names.flatMap((name) =>
      placesOf(name, words).map((from) => ({ option, from, to: from + name.length })),
    );
  });
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
      ),
  );
  if (longest.length === 0) return undefined;
  const meant = [...new Set(longest.map(({ option }) => option))];
  if (meant.length > 1) return one(meant);
  const rest = words.filter((_, at) => !longest.some(({ from, to }) => from <= at && at < to));
  if (anywhere(rest, TURNS)) return { code: 'unknown-option' };
  // "Trượt giải nhất": what stands beside the name has to be known to say nothing.
  const strange = segmentsOf(words, longest).flatMap(strangeBeside);
  return strange.length > 0 ? { code: 'unknown-words', readings: strange } : one(meant);
}

/** The words before, between and behind the names. */
function segmentsOf(
  words: readonly Word[],
  names: readonly { readonly from: number; readonly to: number }[],
): Word[][] {
  const segments: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const inside = names.some(({ from, to }) => from <= at && at < to);
    if (!inside) segments.at(-1)?.push(word);
    else if (segments.at(-1)?.length !== 0) segments.push([]);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** A few words that only one option's label has, and has them unturned. */
function byPart(words: readonly Word[], options: Options): MatchedOption {
  if (words.length < 2) return { code: 'unknown-option' };
  const places = options.flatMap((option) =>
    clausesOf(option.label).flatMap((clause) => {
      const own = wordsIn(clause);
      const [at] = placesOf(words, own).length > 0 ? placesOf(words, own) : lostIn(words, own);
      if (at === undefined) return [];
      return [{ option, begins: at === 0, turned: anywhere(own.slice(0, at), TURNS) }];
    }),
  );
  // "Chủ tịch" is not "Phó Chủ tịch"; "làm Trưởng ban" stands behind either of them.
  const unturned = places.filter(({ turned }) => !turned);
  const fitting = unturned.length > 0 && !places.some(({ begins }) => begins) ? places : unturned;
  return one([...new Set(fitting.map(({ option }) => option))]);
}

/** The cell's words in a label, where the cell's have lost their marks. */
function lostIn(words: readonly Word[], label: readonly Word[]): number[] {
  return label.flatMap((_, at) =>
    words.every((word, step) => {
      const own = label[at + step];
      return own !== undefined && isSame(own, word);
    })
      ? [at]
      : [],
  );
}

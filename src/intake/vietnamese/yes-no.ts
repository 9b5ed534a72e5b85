import { lazily } from '../../exact/lazily.ts';
import type { IntakeCode } from '../issue.ts';
import { boxesOf } from './boxes.ts';
import { readYesNo } from './cell.ts';
import { type Sentence, sentenceOf } from './done.ts';
import { bare, spell } from './letters.ts';
import { tidy } from './number.ts';

/** What a cell says of a thing that is there or not, or why it says neither. */
export type YesNo =
  | { readonly says: boolean; readonly literal: boolean; readonly note?: string }
  | { readonly says?: undefined; readonly code: IntakeCode; readonly readings?: readonly string[] };

// Words without their spaces, since they are typed so: with their marks, or all without.
const YES_WORDS =
  'có đạt đãđạt đãcó x v ✓ ✔ ☑ ☒ ✅ 1 true yes y ok rồi đãrồi córồi xong đãxong đúng đạtyêucầu đạtchuẩn đãđạtchuẩn hoànthành đãhoànthành hoànthànhtốt đãbanhành đãtriểnkhai đãthựchiện đãthànhlập đãlàm đãtổchức đủ đầyđủ đạtđủ hoànthành100% đạt100% đãhoànthành100% đúnghạn trướchạn đảmbảo bảođảm đãđảmbảo thựchiệntốt cóđầyđủ đãđầyđủ';
const NO_WORDS =
  'không khôngcó chưa chưacó khôngđạt chưađạt 0 false no n ❌ ✗ ✘ ☓ sai chưahoànthành khônghoànthành khôngđạtyêucầu chưađạtyêucầu quáhạn trễhạn ko chưalàm chưaxong';
const lists = /* @__PURE__ */ lazily(() => {
  const both = [YES_WORDS, NO_WORDS].map((words) => words.split(' ').map(spell));
  const [yes = [], no = []] = both;
  const sets = (words: string[]) => ({ exact: new Set(words), plain: new Set(words.map(bare)) });
  return { yes: sets(yes), no: sets(no) };
});

/** What a word or two say, without regard to spaces, case, stops and lost diacritics. */
export function readWord(text: string): boolean | undefined {
  if (text.length > 60) return undefined;
  const inner = tidy(text.replaceAll('\ufe0f', '')).replace(
    /^[\s.,;:!•·"'“”(–-]+|[\s.,;:!"'“”)–-]+$/gu,
    '',
  );
  // A minus is no bullet.
  if (/-\s*\d/.test(text)) return undefined;
  const word = [...inner.split(' ')].map(spell).join('');
  const { yes, no } = lists();
  const side = bare(word) === word ? 'plain' : 'exact';
  if (yes[side].has(word)) return true;
  return no[side].has(word) ? false : undefined;
}

/** "Có", "✅ Hoàn thành", "☒ Có ☐ Không", "Đang triển khai". */
export function yesNoOf(text: string): YesNo {
  const literal = readYesNo(text);
  if (literal !== undefined) return { says: literal, literal: true };
  const word = readWord(text);
  if (word !== undefined) return told(word, text);
  const boxes = boxesOf(text);
  if (boxes.length > 1 || boxes[0]?.ticked === false) return ofBoxes(boxes);
  const [box] = boxes;
  const words = box === undefined ? text : box.label;
  const said = choiceOf(words) ?? one(words);
  // A sign that says the one and words that say the other.
  if (said.says === false && box?.ticked === true && !/^[☒●]/u.test(text)) return EITHER;
  if (said.says === true && /^[❌✗✘☓]/u.test(text)) return EITHER;
  return said;
}

const EITHER: YesNo = { code: 'ambiguous-words', readings: ['true', 'false'] };

function one(text: string): YesNo {
  const word = readWord(text);
  return word === undefined ? fromSentence(sentenceOf(text), text) : told(word, text);
}

/** What is not achieved keeps its words, where they are more than "no". */
function told(says: boolean, text: string): YesNo {
  const keeps = !says && readYesNo(text) === undefined && spell(text).length > 5;
  return { says, literal: false, ...(keeps ? { note: tidy(text) } : {}) };
}

function fromSentence(sentence: Sentence, text: string): YesNo {
  if (sentence === 'yes' || sentence === 'no') return told(sentence === 'yes', text);
  if (sentence === 'either') return EITHER;
  return { code: sentence };
}

/** Of several boxes the one that is ticked. */
function ofBoxes(boxes: ReturnType<typeof boxesOf>): YesNo {
  const ticked = boxes.filter((box) => box.ticked);
  if (ticked.length === 0) return { code: 'template-left' };
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return EITHER;
  const says = readWord(only.label);
  return says === undefined ? { code: 'unreadable' } : { says, literal: false };
}

/** "Có/Không": the words of the form, of which nobody has chosen; "Không đạt / quá hạn" says one thing. */
function choiceOf(text: string): YesNo | undefined {
  const sides = text.split(/\/|\\|\|| hoặc | hoac | hay /iu);
  if (sides.length < 2) return undefined;
  const said = sides.map(readWord);
  if (said.includes(undefined)) return undefined;
  const [first = false] = said;
  return said.every((side) => side === first) ? told(first, text) : { code: 'template-left' };
}

import type { IntakeCode } from '../issue.ts';
import { clauseEnd, clausesBehind, wordsBefore } from './clauses.ts';
import type { Figure } from './figures.ts';
import { anywhere, phrases, type Word } from './letters.ts';
import { leading, wordsOf } from './references.ts';
import { signAt, type Token } from './tokens.ts';
import {
  ABOUT,
  ABOUT_NEAR,
  ASKED,
  CHANGED,
  EACH,
  NO_CHANGE,
  NOT,
  NOT_FINAL,
  OF_PLAN,
  OR_MORE,
  PLANNED,
  RATE_WORD,
  SAME_THING,
  TIMES,
  UNDONE,
  WRONG,
} from './vocabulary.ts';

/** Why a figure is not the answer as it stands. */
export type Doubt = Extract<
  IntakeCode,
  | 'inexact-number'
  | 'target-not-value'
  | 'other-measure'
  | 'ambiguous-number'
  | 'unit-mismatch'
  | 'unreadable'
>;

// With those that the Symbol font leaves in its private places.
const ASKS = ['<', '>', '≥', '≤', '⩾', '⩽', '≧', '≦', '\uF0B3', '\uF0A3', '\uF03C', '\uF03E'];
const NEARS = ['~', '≈', '±', '≃', '\uF0BB', '\uF0B1', '\uF07E'];
/** Marks of lists, in the same fonts. */
const BULLETS = ['\uF0B7', '\uF0A7', '\uF0D8', '\uF076', '\uF0FC', '\uF06E'];

const MOVED = /* @__PURE__ */ phrases('giảm|tăng|tăng thêm|giảm đi');

/** The doubt about a figure by the words and signs around it; undefined for none. */
export function doubtOf(tokens: readonly Token[], figure: Figure): Doubt | undefined {
  const sign = signAt(tokens, figure.from - 1);
  if (figure.form === 'range' || NEARS.includes(sign)) return 'inexact-number';
  // ">=" is two signs.
  const asks = sign === '=' ? signAt(tokens, figure.from - 2) : sign;
  if (ASKS.includes(asks)) return 'target-not-value';
  if (/[\uE000-\uF8FF]/.test(sign) && !BULLETS.includes(sign)) return 'unreadable';
  if (sign === '+1') return 'other-measure';
  if (sign.endsWith('1')) return 'unreadable';
  // "50+" is more; "2 trực tuyến + 1 trực tiếp" are two numbers.
  if (signAt(tokens, figure.to) === '+' && tokens[figure.to + 1]?.kind !== 'number') {
    return 'inexact-number';
  }
  const close = leading(tokens, figure.from);
  if (ASKED.before(close, close.length, true) > 0) return 'target-not-value';
  if (ABOUT.before(close, close.length, true) > 0) return 'inexact-number';
  if (anywhere(close.slice(-3), ABOUT_NEAR)) return 'inexact-number';
  const behind = wordsOf(tokens.slice(figure.to, clauseEnd(tokens, figure.to)));
  if (anywhere(behind, OR_MORE) || anywhere(behind, NOT_FINAL)) return 'inexact-number';
  return byTimes(behind, figure) ?? byClauses(tokens, figure, behind);
}

/** "2 triệu", "28,6% triệu đồng". */
function byTimes(behind: readonly Word[], { form }: Figure): Doubt | undefined {
  if (TIMES.at(behind, 0, true) === 0 || RATE_WORD.at(behind, 0, true) > 0) return undefined;
  return form === 'percent' ? 'unit-mismatch' : 'ambiguous-number';
}

/** Words of a plan, a change, a rate or a negation in the clauses that the figure belongs to. */
function byClauses(
  tokens: readonly Token[],
  figure: Figure,
  behind: readonly Word[],
): Doubt | undefined {
  const before = wordsBefore(tokens, figure);
  if (isPlanned(before)) return 'target-not-value';
  if (anywhere(before, CHANGED) && !onlySounds(before)) return 'other-measure';
  if (anywhere(before, EACH) || anywhere(behind, EACH)) return 'other-measure';
  if (anywhere(before, NOT)) return 'other-measure';
  // "25 thôn chưa có/30 thôn": what stands between the two numbers says which part it is.
  const inside = wordsOf(tokens.slice(figure.from + 1, figure.to));
  if (anywhere(inside, NOT) || anywhere(inside, UNDONE)) return 'other-measure';
  if (anywhere(behind, UNDONE)) return 'other-measure';
  // "12% giảm" is a change, and so is "12 hộ tăng/40 hộ".
  const share = figure.form !== 'number';
  if (share && (MOVED.at(behind, 0, true) > 0 || anywhere(inside, MOVED))) return 'other-measure';
  if (figure.form === 'percent' && OF_PLAN.at(behind, 0, true) > 0) return 'other-measure';
  if (isPer(tokens, figure.to)) return 'other-measure';
  return isTurned(tokens, figure.to) ? 'other-measure' : undefined;
}

/** Its share is the share of what went wrong. */
export function tellsOfWrong(tokens: readonly Token[], figure: Figure): boolean {
  const before = wordsBefore(tokens, figure);
  return (
    anywhere(before, WRONG) ||
    anywhere(wordsOf(tokens.slice(figure.from + 1, figure.to)), WRONG) ||
    clausesBehind(tokens, figure.to).some((one) => anywhere(one, WRONG))
  );
}

/** A negation in a clause behind it, unless the clause says what there is not any more. */
function isTurned(tokens: readonly Token[], to: number): boolean {
  return clausesBehind(tokens, to).some((words) => anywhere(words, NOT));
}

/** A plan with its number is a document that is cited. */
function isPlanned(words: readonly Word[]): boolean {
  return words.some((_, at) => {
    const size = PLANNED.at(words, at, true);
    // "08 kế hoạch" are plans that were counted.
    if (size === 0 || words[at - 1]?.text === '0') return false;
    const next = words[at + size]?.text;
    return next !== '#' && !(next === 'số' && words[at + size + 1]?.text === '#');
  });
}

function onlySounds(words: readonly Word[]): boolean {
  return words.every(
    (_, at) => CHANGED.at(words, at, true) === 0 || NO_CHANGE.at(words, at, true) > 0,
  );
}

/** "…/tháng": a number of each. */
function isPer(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') continue;
    if (token?.kind !== 'mark' || token.sign !== '/') return false;
    const next = tokens[at + 1];
    return next?.kind === 'word' && SAME_THING.at(wordsOf(tokens.slice(at + 1)), 0, true) === 0;
  }
  return false;
}

import { lazily } from '../../../exact/lazily.ts';
import { tidy } from '../../../intake/vietnamese/number.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type Condition, conditionOf, type Reader, type Reading } from './condition.ts';
import { isFaithful } from './faithful.ts';
import { readItems, readSteps, readWho } from './graded.ts';
import { readCount, readCoverage, readPointsEach } from './numbers.ts';
import { isRate, rateOf, readCohort, readProportion, readShare } from './shares.ts';

/** None found is as good as all handled. */
const readResolved: Reader = ({ plain }) => {
  const [none] = /không (?:có|xảy ra|phát hiện|phát sinh)[^;.]*/u.exec(plain) ?? [];
  if (none === undefined || !/xử lý|khắc phục/u.test(plain)) return undefined;
  return { rule: { kind: 'resolved' }, words: none };
};

const DONE = /* @__PURE__ */ lazily(
  () =>
    /^(?:không (?:có|xảy ra|phát sinh)|(?:đảm bảo |được )?(?:có|đã|ban hành|hoàn thành|kết nối|triển khai|thống kê|thực hiện|khởi tạo)|.*(?:được (?:ban hành|phê duyệt|thành lập)|đầy đủ))(?![\p{L}\p{M}])/u,
);

/** "Có …", "đã …", "… được ban hành": it is there or not. A rate is never read so. */
const readDone: Reader = ({ plain, name, text }) => {
  if (isRate(name) || !DONE().test(plain)) return undefined;
  return { rule: { kind: 'achieved' }, words: text.split(' ').slice(0, 6).join(' ') };
};

/** Every way of reading, the most telling words first. */
const READERS: readonly Reader[] = [
  readCohort,
  readWho,
  readSteps,
  readItems,
  readPointsEach,
  readCoverage,
  readResolved,
  readShare,
  readCount,
  readProportion,
  readDone,
];

export interface RuleReading {
  readonly rule: Rule;
  /** The words that it was read from; none: only the name was left to go by. */
  readonly words: string | undefined;
  /** The case in which the table leaves the row out. */
  readonly notApplicable: string | undefined;
}

/**
 * The best reading of a condition's words. Where none is understood the name decides: a rate
 * ("Tỷ lệ …") is a share up to 100%, handled incidents are held against those found, anything else
 * is all or none.
 */
export function readRule(cell: string, name: string, maxPoints: string): RuleReading {
  const { condition, notApplicable } = partsOf(cell, name, maxPoints);
  const found = firstReading(condition);
  if (found !== undefined) return { rule: found.rule, words: short(found.words), notApplicable };
  return { rule: byName(condition.name), words: undefined, notApplicable };
}

/** Whether the reading of a condition's words leaves nothing of it out. */
export function readsAll(cell: string, name: string, maxPoints: string): boolean {
  const { condition } = partsOf(cell, name, maxPoints);
  const found = firstReading(condition);
  return found === undefined || isFaithful(found.rule, found.words, condition);
}

/** The condition, and apart from it the case in which the row is left out. */
function partsOf(
  cell: string,
  name: string,
  maxPoints: string,
): { readonly condition: Condition; readonly notApplicable: string | undefined } {
  const whole = conditionOf(cell, name, maxPoints);
  const left = whole.pieces.filter((piece) => !LEFT_OUT.test(piece));
  const notApplicable = whole.pieces.find((piece) => LEFT_OUT.test(piece));
  return { condition: conditionOf(left.join('\n'), name, maxPoints), notApplicable };
}

/** What a name alone lets one expect: a rate, incidents that are handled, or all or none. */
function byName(name: string): Rule {
  if (isRate(name)) return rateOf(name);
  const incidents = /(?:sự cố|mã độc|botnet).*xử lý/u.test(name);
  return incidents ? { kind: 'resolved' } : { kind: 'achieved' };
}

const LEFT_OUT = /không (?:đánh giá|áp dụng|tính)(?: tiêu chí| chỉ số)?/iu;

function firstReading(condition: Condition): Reading | undefined {
  for (const read of READERS) {
    const reading = read(condition);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

const QUOTED = 80;

function short(words: string): string {
  const text = tidy(words);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

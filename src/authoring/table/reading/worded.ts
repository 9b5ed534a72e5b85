import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, isZero, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { allOrNone, isNegated } from './absence.ts';
import type { Earns } from './earns.ts';
import { growthBoundOf } from './growth.ts';
import { withoutNamed } from './names.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import { boundedBy, isListOf } from './worded-bounds.ts';
import { checklistOf, choiceOf } from './worded-rules.ts';
import { arePrizes, type Worded, wordedOf } from './worded-statement.ts';

/** Levels of one thing: never a list of which each counts. */
const LEVELS = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:tốt|khá|trung bình|xuất sắc|yếu|kém|đạt yêu cầu|mức \d|loại [abc])(?![\p{L}\p{M}])/u,
);
/** Statements that words tell apart: yes or no, one of several, or a list of which each counts. */
export function readWorded(list: readonly Earns[], site: ConditionSite): Outcome {
  const max = readPlain(site.maxPoints);
  const worded: Worded[] = [];
  const prizes = site.best === true || arePrizes(list, max);
  const wordedSite = { max, prizes, alone: list.length === 1 };
  for (const earns of list) {
    const one = wordedOf(earns, site, wordedSite);
    if (one === undefined) return unread('unused', earns.clause.text);
    worded.push(one);
  }
  const all = worded.map(({ earns }) => earns.clause.text).join('; ');
  // "3/3 văn bản; 2/3 văn bản": counts of a whole, which no words tell apart.
  const counted = worded.filter(({ earns }) =>
    /(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/.test(withoutNamed(earns.head)),
  );
  if (counted.length > 1) return unread('contradiction', counted[0]?.earns.clause.text ?? '');
  // Days of work and days of the calendar on one scale: what lies between them is in no clause.
  const days = worded.flatMap(
    ({ earns }) => /\d ngày(?: làm việc)?(?! \d)/u.exec(earns.head)?.[0].slice(2) ?? [],
  );
  if (new Set(days).size > 1) return unread('contradiction', all);
  const grows = worded.find(({ earns }) => growthBoundOf(earns.head, site) !== undefined);
  if (grows !== undefined) return unread('contradiction', grows.earns.clause.text);
  const bounded = boundedBy(worded);
  if (bounded !== undefined && !isListOf(worded)) return unread('contradiction', bounded);
  // What is added stands in a list of which each counts, or beside the maximum.
  const added = worded.find(
    ({ earns: { worth } }) => worth.kind === 'points' && worth.form === 'added',
  );
  const isBonus = site.adjustment === 'bonus' && worded.length === 1;
  if (added !== undefined && !isBonus && !prizes)
    return checklistOf(worded, max) ?? unread('unreachable', added.earns.clause.text);
  const full = worded.filter(({ share }) => compare(share, ONE) === 0);
  const nothing = worded.filter(({ share }) => isZero(share));
  const some = worded.length - full.length - nothing.length;
  if (site.inCase && some === 0 && full.length === 0) return unread('unreachable', all);
  const [only] = full;
  if (only !== undefined && full.length === 1 && some === 0 && nothing.length <= 1) {
    const [none] = nothing;
    const both = none !== undefined && isNegated(only.earns.head) && isNegated(none.earns.head);
    return both ? choiceOf(worded) : read(allOrNone(only.earns.label, none?.earns.label));
  }
  if (full.length === 0 && some > 0) {
    const list = checklistOf(worded, max);
    if (list !== undefined && !worded.some(({ earns }) => LEVELS().test(earns.head))) return list;
    return site.inCase ? choiceOf(worded) : unread('unreachable', all);
  }
  // Two ways to all points, and nothing besides: whether one is enough is not said.
  if (full.length > 1 && some === 0 && nothing.length === 0) return unread('unreachable', all);
  return full.length === 0 ? unread('unreachable', all) : choiceOf(worded);
}

import { add, compare, type Fraction, isZero, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { boundOf } from './bound.ts';
import { decimalText, shareText } from './fractions.ts';
import { isNone, isRest } from './heads.ts';
import { type Outcome, read, unread } from './outcome.ts';
import type { Worded } from './worded-statement.ts';

/** What turns another line round: one of them holds, and no sum. */
const EXCLUDES = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:nhưng|chưa|không(?! gian| dây| dùng tiền mặt| phụ thuộc| giới hạn| để xảy ra| có)|trễ hạn|quá hạn)(?![\p{L}\p{M}])|^(?:trước|đúng) hạn$/u,
);

/** The same done by one or by another: "Chủ tịch chủ trì", "Phó Chủ tịch chủ trì". */
function areSubjects(items: readonly Worded[]): boolean {
  const ends = items.map(
    ({ earns }) =>
      / (chủ trì|ký|làm trưởng ban|trực tiếp chỉ đạo|phụ trách)$/u.exec(earns.head)?.[1],
  );
  return ends[0] !== undefined && new Set(ends).size === 1;
}

/** A list of which each counts: their points are all there are, and nothing turns another round. */
export function checklistOf(worded: readonly Worded[], max: Fraction): Outcome | undefined {
  const items = worded.filter(({ share }) => !isZero(share));
  const nothing = worded.filter(({ share }) => isZero(share));
  if (items.length < 2 || !nothing.every(({ earns }) => isNone(earns.head) || isRest(earns.head)))
    return undefined;
  if (items.some(({ earns }) => EXCLUDES().test(earns.head)) || areSubjects(items))
    return undefined;
  const sum = items.reduce((total, { points }) => add(total, points), ZERO);
  if (compare(sum, max) !== 0) return undefined;
  const listed = items.map(({ earns, points }, at) => ({
    id: `i${at + 1}`,
    points: decimalText(points) ?? '',
    label: earns.label,
  }));
  if (
    listed.some(
      ({ points, label }) => points === '' || boundOf(label.toLowerCase())?.scale === 'share',
    )
  )
    return undefined;
  return read({ kind: 'checklist', items: listed });
}

/** One of several, each with its share of the points. */
export function choiceOf(worded: readonly Worded[]): Outcome {
  const options = worded.map(({ earns, share }, at) => ({
    id: `o${at + 1}`,
    fraction: shareText(share) ?? '',
    label: earns.label,
  }));
  const odd = options.findIndex(({ fraction }) => fraction === '');
  if (odd >= 0) return unread('unused', worded[odd]?.earns.clause.text ?? '');
  // The same words with other points: which of them is meant, nobody knows.
  const twice = worded.find(({ earns: { head } }, at) =>
    worded.some((other, place) => place < at && other.earns.head === head),
  );
  if (twice !== undefined) return unread('contradiction', twice.earns.clause.text);
  // "Có …: 2 điểm; không: 1 điểm": nothing is left that could earn nothing.
  const told = worded.some(({ earns: { head } }) => isNone(head) || isRest(head));
  if (!told && !worded.some(({ share }) => isZero(share))) {
    options.push({ id: 'none', fraction: '0', label: 'Không đạt' });
  }
  return read({ kind: 'choice', options });
}

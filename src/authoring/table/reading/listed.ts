import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, multiply } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { boundOf } from './bound.ts';
import { decimalText } from './fractions.ts';
import { type ConditionSite, type Outcome, read } from './outcome.ts';
import type { Statement } from './statement.ts';

/** A word for whatever a list names, which alone says nothing of what is counted. */
const GENERAL = /* @__PURE__ */ lazily(
  () =>
    /^(?:nội dung|tiêu chí|tiêu chuẩn|mục|ý|nhiệm vụ|yêu cầu|điều kiện|hoạt động|hạng mục|hình thức|chức năng|tính năng|thành phần|loại|việc)(?![\p{L}\p{M}])/u,
);

/**
 * "Mỗi nội dung sau đây tính 1 điểm: (1) …; (2) …": a list of which each item counts the same, where
 * all of them come to all points. Undefined where the statements are no such list.
 */
export function listOf(
  statements: readonly Statement[],
  { maxPoints, adjustment }: ConditionSite,
): Outcome | undefined {
  const [head, ...items] = statements.filter(({ role }) => role !== 'aside');
  if (head?.role !== 'each' || items.length < 2 || adjustment !== undefined) return undefined;
  const { sign, each, by, unit } = head;
  if (sign < 0 || by !== 1 || !GENERAL().test(unit?.toLowerCase() ?? '')) return undefined;
  // A number that bounds one of them would have to be met first.
  const plain = items.every(
    ({ role, clause }) =>
      (role === 'other' || role === 'heading') && boundOf(clause.plain) === undefined,
  );
  const points = decimalText(each);
  const sum = multiply(each, { n: items.length, d: 1 });
  if (!plain || points === undefined || compare(sum, readPlain(maxPoints)) !== 0) return undefined;
  const listed = items.map(({ clause }, at) => ({ id: `i${at + 1}`, points, label: clause.text }));
  return read({ kind: 'checklist', items: listed });
}

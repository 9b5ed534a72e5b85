import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, type Fraction, subtract, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { boundOf } from './bound.ts';
import { NUMBER, valueIn } from './number.ts';
import type { ConditionSite } from './outcome.ts';
import type { Of, Statement } from './statement.ts';

const OFF = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^(.{1,200}?)\\s*(?:[:,]\\s*|\\s)(?:thì |sẽ |bị )*trừ(?: đi)?\\s*(${NUMBER})\\s*(?:điểm|đ)[.)]*$`,
      'u',
    ),
);

/** Each of them, or one more of them: no band. */
const REPEATS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:mỗi|cứ|từng|thêm|tăng|giảm|trừ|tiếp theo|kế tiếp)(?![\p{L}\p{M}])/u,
);

/**
 * "Có 01 đơn: trừ 1 điểm; từ 02 đơn trở lên: 0 điểm": beside a band that has no end, points off for
 * so many are a band of what remains. Alone, they may as well be taken off for each.
 */
export function withOffBands(
  statements: readonly Statement[],
  { maxPoints }: ConditionSite,
): readonly Statement[] {
  const max = readPlain(maxPoints);
  const banded = statements.map((one): Statement => {
    const [, head = '', digits = ''] = OFF().exec(one.clause.plain) ?? [];
    const off = valueIn(digits);
    if (off === undefined || REPEATS().test(head) || boundOf(head)?.scale !== 'amount') return one;
    const points = subtract(max, off);
    if (compare(points, ZERO) < 0) return one;
    const label = one.clause.text.slice(0, head.length).trim();
    const worth = { kind: 'points', points, form: 'points', lead: '' } as const;
    return { clause: one.clause, role: 'earns', head: head.trim(), label, worth };
  });
  if (banded.every((one, at) => one === statements[at])) return statements;
  const earns = banded.filter((one): one is Of<'earns'> => one.role === 'earns');
  const least = earns.reduce(
    (low, one) => (compare(worthOf(one), low) < 0 ? worthOf(one) : low),
    max,
  );
  const endless = earns.some((one) => {
    const { low, high, exact = true } = boundOf(one.head) ?? {};
    return !exact && low !== undefined && high === undefined && compare(worthOf(one), least) === 0;
  });
  return endless ? banded : statements;
}

function worthOf({ worth }: Of<'earns'>): Fraction {
  return worth.kind === 'points' ? worth.points : ZERO;
}

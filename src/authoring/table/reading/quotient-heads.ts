import { lazily } from '../../../exact/lazily.ts';
import { over, quantity } from './polynomial.ts';
import type { Of, Statement } from './statement.ts';

const QUOTIENT = /* @__PURE__ */ lazily(
  () => /(?:tỷ lệ )?(?<![\p{L}\p{M}\d])([a-zđ]\d?)\s*\/\s*([a-zđ]\d?)(?![\p{L}\p{M}\d])/gu,
);

/**
 * "Tỷ lệ a/b ≥ 98%: 4 điểm": a band that names what it bounds by the letters of its counts. It is a
 * band of the rate, and the rate is their quotient; bands of other quotients stay as they are.
 */
export function withQuotients(statements: readonly Statement[]): readonly Statement[] {
  const letters = new Set(statements.flatMap((one) => (one.role === 'count' ? [one.letter] : [])));
  const heads = statements.filter(
    (one): one is Of<'earns'> =>
      one.role === 'earns' && [...one.head.matchAll(QUOTIENT())].length > 0,
  );
  const found = heads.flatMap(({ head }) => [...head.matchAll(QUOTIENT())]);
  const [first] = found;
  const [, top = '', bottom = ''] = first ?? [];
  const same = found.every((one) => one[1] === top && one[2] === bottom);
  if (!same || !letters.has(top) || !letters.has(bottom)) return statements;
  if (statements.some(({ role }) => role === 'measure')) return statements;
  const quotient = over(quantity(top), quantity(bottom));
  const [{ clause } = { clause: undefined }] = heads;
  if (quotient === undefined || clause === undefined) return statements;
  return [
    ...statements.map((one) =>
      one.role === 'earns' ? { ...one, head: one.head.replace(QUOTIENT(), 'tỷ lệ') } : one,
    ),
    { clause, role: 'measure', name: 'tỷ lệ', quotient },
  ];
}

import { lazily } from '../../../exact/lazily.ts';
import type { Rule } from '../../../rules/rule.ts';
import { isRate } from './bare.ts';

const MIN_MAX =
  /^(?:(?:chấm|tính|đánh giá|áp dụng|sử dụng|theo|bằng)(?: điểm)? )*(?:(?:theo|bằng) )?(?:(?:phương pháp|công thức|cách tính) )*(?:chuẩn hóa )?min\s*[-–/]?\s*max(?:\s*\([^)]*\))?(?: dựa (?:vào|trên) [^\d%]{1,300})?$|^max\s*[-–]\s*min$/u;
const BEST = /* @__PURE__ */ lazily(
  () =>
    /^(?:[\p{L}\p{M}]+ ){0,6}?(?:so với|\/)\s*(?:[\p{L}\p{M}]+\s+){1,6}(?:cao|tốt|lớn) nhất(?: (?:trong|của|trên) [\p{L}\p{M}\s]{1,60})?$/u,
);

/** "Min-Max", "so với đơn vị cao nhất": units against each other, said in words. */
export function readCohort(plain: string, name: string): Rule | undefined {
  const scale = isRate(name) ? ({ scale: 'share' } as const) : {};
  const said = plain.replace(/\.$/, '');
  if (MIN_MAX.test(said)) return { kind: 'min-max', ...scale };
  return BEST().test(said) && !/\d/.test(said) ? { kind: 'ratio-to-best', ...scale } : undefined;
}

import { lazily } from '../../../exact/lazily.ts';
import type { Graded } from './earns.ts';

const IN_TIME = /* @__PURE__ */ lazily(
  () =>
    /^(?:(?:đảm bảo|bảo đảm|có|đã) )?(?:[\p{L}\p{M},]+ ){0,8}?(?:(?:đúng|trước|sớm|kịp)(?: (?:hoặc|và) (?:trước|sớm|đúng))?(?: (?:thời gian|thời hạn|hạn|tiến độ|quy định|thời))?|không (?:chậm|trễ|muộn|quá hạn))(?: (?:hạn|quy định|yêu cầu|hoặc sớm hơn|hoặc trước hạn|theo quy định|theo yêu cầu|thời hạn))*$/u,
);
const LATE = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:chậm|trễ|muộn|quá hạn|quá thời hạn|sau thời hạn)(?![\p{L}\p{M}])/u,
);

/** "Gửi đúng hạn": no day late. */
export function isInTime(head: string): boolean {
  return IN_TIME().test(head) && !/\d/.test(head);
}

/** Bands of days after a deadline; `working` where days of work are counted, which no calendar tells. */
export function lateBy(graded: readonly Graded[]): { readonly working: boolean } | undefined {
  const days = graded.every(
    ({ bound: { scale, before, after } }) =>
      scale === 'amount' &&
      /^ngày(?![\p{L}\p{M}])/u.test(after) &&
      !/kể từ|đầu|hằng/u.test(after) &&
      !/trước|trong/u.test(before),
  );
  const late = graded.some(({ bound }) => LATE().test(bound.before));
  if (graded.length === 0 || !days || !late) return undefined;
  return { working: graded.some(({ bound }) => /^ngày làm việc/u.test(bound.after)) };
}

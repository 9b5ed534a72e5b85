import { compare, isZero, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Bound } from './bound.ts';
import type { Graded } from './earns.ts';
import type { ConditionSite } from './outcome.ts';

/** Words that change what a bound means. */
const TURNS = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:không(?! gian| dây| dùng tiền mặt)|chưa|trừ|giảm(?! nghèo)|tăng(?! cường)|thiếu(?! nhi| niên)|nhưng|riêng|ngoài ra|so với|mỗi|cứ|cao nhất|thấp nhất|cộng(?! đồng| tác)|nếu|tuy nhiên)(?![\p{L}\p{M}])/u,
);

/** A second thing that is asked for behind the bound: "từ 90% trở lên và có báo cáo". */
const AND_MORE =
  /(?:trở lên|trở xuống|trở đi|\d\s*%)\s*(?:(?:,|và|nhưng|mà|kèm|cùng|với)\s+(?!(?:dưới|đến|trên|từ|nhỏ|thấp|cao|lớn|không quá|≤|<|≥|>|\d|so với|thì|được (?:\d|điểm|tính|chấm|cho|hưởng)|đạt (?:\d|điểm)))|đồng thời|song|với điều kiện|miễn là|trong đó|sau khi|trừ khi|kể cả)|so với [^;]{0,40} (?:và|nhưng|đồng thời) (?:đạt|có|được|không)|,? trong (?:hai|ba|0?[2-9]) (?:năm|kỳ|quý|tháng)/u;
/** The same behind the noun: "từ 5 mô hình và được công nhận trở lên". */
const REQUIRES = /* @__PURE__ */ lazily(
  () =>
    /(?:,|(?<![\p{L}\p{M}])(?:và|nhưng|mà|kèm|cùng|với|đồng thời|song|nếu|khi|sau khi|miễn là|với điều kiện|trong đó|hoặc))\s+(?:có|được|đã|không|chưa|phải|bảo đảm|đảm bảo|đạt|hoàn thành|đúng|kịp|gửi|nộp|ban hành|báo cáo|ít nhất|tối thiểu)(?![\p{L}\p{M}])/u,
);
/** How what is measured is done, in several words: "công khai đầy đủ, đúng quy định" asks for one thing. */
const MANNER = /* @__PURE__ */ lazily(() => {
  const manner =
    '(?:(?:theo )?đúng (?:quy định|thời hạn|hạn|thời gian|tiến độ|quy trình|yêu cầu)(?: quy định)?|theo (?:đúng )?quy định|đầy đủ|kịp thời|chính xác|thường xuyên|công khai|minh bạch)';
  return new RegExp(`(?:,| và) ${manner}(?=\\s*(?:,|$)| và ${manner})`, 'gu');
});
const TIMES = /* @__PURE__ */ lazily(
  () =>
    /(?<!(?:mỗi|hằng|hàng) )(?:quý (?:[1-4]|i{1,3}|iv)(?![\p{L}\p{M}\d])|tháng \d{1,2}(?!\d)|(?:6|9|3|sáu|chín) tháng(?: đầu| cuối)?(?: năm)?|cả năm|cuối năm|giữa năm|đầu năm|năm \d{4}|trước \d{1,2}\/\d{1,2})/u,
);
const MOVES = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:giảm(?! nghèo)|tăng(?! cường))(?![\p{L}\p{M}])/u,
);

/** All bounds are of one thing: no word turns one of them round, and their nouns agree. */
export function sameMeasure(graded: readonly Graded[], { name }: ConditionSite): boolean {
  const words = graded.map(({ bound }) => [bound.before, bound.after]);
  if (graded.some(({ earns }) => AND_MORE.test(earns.head))) return false;
  // How far an amount rose or fell is no amount.
  const moved = graded.some(({ bound: { before, scale } }) => {
    const [turn] = MOVES().exec(before) ?? [];
    // Nor is it the rate itself: "tỷ lệ quá hạn tăng từ 10%".
    const told = scale === 'amount' || /(?<![\p{L}\p{M}])(?:tỷ lệ|tỷ trọng|số) /u.test(before);
    return told && turn !== undefined && !name.includes(turn);
  });
  if (moved) return false;
  // Shares by different times of the year are several measures.
  const times = graded.map(
    ({ earns: { head } }) => TIMES().exec(head.replace(/so với .*$/u, ''))?.[0],
  );
  if (times.some((time) => time !== times[0]) && times.some((time) => time !== undefined))
    return false;
  // Days of work and days of the calendar are two measures.
  const days = graded.map(
    ({ bound: { after } }) => /^ngày(?: làm việc)?(?![\p{L}\p{M}])/u.exec(after)?.[0],
  );
  if (new Set(days.filter((day) => day !== undefined)).size > 1) return false;
  for (const [before = '', after = ''] of words) {
    for (const said of [before, after]) {
      const turn = TURNS().exec(said);
      if (turn === null) continue;
      const phrase = said.slice(turn.index, turn.index + 24);
      // What it is compared with is no noun that all may share.
      if (phrase.startsWith('so với') && !name.includes(phrase)) return false;
      const shared = words.every((pair) => pair.some((one) => one.includes(phrase)));
      const zero =
        /^hoặc (?:không|chưa) /u.test(after) || /^[^\d]{0,60}, (?:không|chưa) /u.test(after);
      const atNothing =
        zero &&
        graded.some(
          (one) =>
            one.bound.after === after && one.worth.kind === 'fixed' && isZero(one.worth.share),
        );
      if (!shared && !name.includes(phrase) && !atNothing) return false;
    }
    // "Có chuyên mục và đăng từ 50 tin": two things are asked, of which the number is one.
    if (/^(?:có|đã) .* và /u.test(before)) return false;
    if (/^(?:và|nhưng|đồng thời|song)(?![\p{L}\p{M}])/u.test(after)) return false;
    const more = REQUIRES().exec(after.replace(MANNER(), ''))?.[0];
    const isNothing = /^hoặc (?:không|chưa)|, (?:không|chưa)/u.test(more ?? '');
    if (
      more !== undefined &&
      !isNothing &&
      !(words.length > 1 && words.every((pair) => pair.some((one) => one.includes(more)))) &&
      !name.includes(more)
    )
      return false;
  }
  const nouns = graded.map(
    ({ bound }) =>
      /^[\p{L}\p{M}]+/u.exec(bound.after.replace(/^(?:trở lên|trở xuống|trở đi)\s*/u, ''))?.[0] ??
      '',
  );
  const [noun, ...more] = new Set(nouns.filter((one) => one !== ''));
  if (graded[0]?.bound.scale === 'share' || noun === undefined || more.length === 0) return true;
  return false;
}

/** One and the same bound in all of them: other words tell them apart. */
export function saysTheSame(graded: readonly Graded[]): boolean {
  const bounds = new Set(graded.map(({ bound: { low, high } }) => JSON.stringify([low, high])));
  const words = new Set(graded.map(({ bound }) => `${bound.before} ${bound.after}`));
  return graded.length > 1 && bounds.size === 1 && words.size > 1;
}

export function isWhole({ low, high }: Bound): boolean {
  return [low, high].every(
    (end) =>
      end === undefined || end.at.d === 1 || Number.isInteger(Number(end.at.n) / Number(end.at.d)),
  );
}

export function isBeyond({ low, high }: Bound): boolean {
  const over = low === undefined ? -1 : compare(low.at, ONE);
  return (
    over > 0 ||
    (over === 0 && low?.open === true) ||
    (high !== undefined && compare(high.at, ONE) > 0)
  );
}

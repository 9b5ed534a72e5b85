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

/** All bounds are of one thing: no word turns one of them round, and their nouns agree. */
export function sameMeasure(graded: readonly Graded[], { name }: ConditionSite): boolean {
  const words = graded.map(({ bound }) => [bound.before, bound.after]);
  for (const [before = '', after = ''] of words) {
    for (const said of [before, after]) {
      const turn = TURNS().exec(said);
      if (turn === null) continue;
      const phrase = said.slice(turn.index, turn.index + 24);
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

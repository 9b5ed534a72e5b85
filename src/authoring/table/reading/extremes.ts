import { lazily } from '../../../exact/lazily.ts';
import { ELSEWHERE } from './formula-cohort.ts';

const patterns = /* @__PURE__ */ lazily(() => ({
  named:
    /^(?:trong đó,? |với )?(?:(?:giá trị|mức|điểm) )?(?:[a-z]_?)?(max|min)(?:(?:,| và|,? còn|\/) ?(?:[a-z]_?)?(max|min))?(?: lần lượt| tương ứng)? ?(?:là|:|=|-) ?(?:(?:các|lần lượt|tương ứng|mức|là) )*([^\d:;=]{1,200})$/u,
  ranks:
    /(?<![\p{L}\p{M}])(?:(cao|lớn|nhiều|tốt)|(thấp|nhỏ|ít|kém))(?: [\p{L}\p{M}]+){0,4}? nhất(?![\p{L}\p{M}])/gu,
}));

/**
 * "Xmax, Xmin lần lượt là giá trị lớn nhất, nhỏ nhất": names of the best and the worst unit that say
 * themselves what they are. Only where the words name them in the same order.
 */
export function namesExtremes(said: string): boolean {
  const [, first, second, words = ''] = patterns().named.exec(said) ?? [];
  if (first === undefined) return false;
  const ranks = [...words.matchAll(patterns().ranks)].map(([, high]) => (high ? 'max' : 'min'));
  if (ELSEWHERE.test(words)) return false;
  const names = second === undefined ? [first] : [first, second];
  return names.join() === ranks.join();
}

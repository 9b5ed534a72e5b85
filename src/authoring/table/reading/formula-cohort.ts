import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  multiply,
  ONE,
} from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Glossary } from './glossary.ts';
import { measureOf } from './measure-of.ts';
import type { Quotient, Sum } from './polynomial.ts';

export const RATE = /^(?:tỷ lệ|tỷ trọng|chỉ số|mức độ|mức|tốc độ|kết quả|phần trăm|%)|\(%\)|% /u;

export const BEST = /* @__PURE__ */ lazily(
  () =>
    /(?:cao|lớn|nhiều|tốt)(?: [\p{L}\p{M}]+){0,4} nhất|(?<![\p{L}\p{M}])(?:[a-z]_?)?max(?![\p{L}\p{M}])/u,
);

export const WORST = /* @__PURE__ */ lazily(
  () =>
    /(?:thấp|nhỏ|ít)(?: [\p{L}\p{M}]+){0,4} nhất|(?<![\p{L}\p{M}])(?:[a-z]_?)?min(?![\p{L}\p{M}])/u,
);

/** Units of another year or another place: no cohort that is scored with it. */
export const ELSEWHERE =
  /(?:năm|kỳ|quý) (?:trước|ngoái|liền)|toàn quốc|cả nước|theo quy định|(?:trung bình|bình quân) (?:của (?:tỉnh|huyện|xã|cả|toàn|các)|toàn|chung|tỉnh|các|cả)|trong nhóm/u;

export function negated({ n, d }: Fraction): Fraction {
  return multiply({ n, d }, { n: -1, d: 1 });
}

/** Of one measure that is said, every rate that the points name is that one. */
export function onlyMeasure(name: string, { measures, counts }: Glossary): Quotient | undefined {
  const [only, ...more] = measures.values();
  return more.length === 0 && !counts.has(name) && RATE.test(name) ? only : undefined;
}

/** "(x - min)/(max - min)", "(max - x)/(max - min)", "x/max", each times all points. */
export function cohortRule(
  { top, bottom }: Quotient,
  glossary: Glossary,
  max: Fraction,
): Rule | undefined {
  const kindOf = (name: string): 'best' | 'worst' | 'own' => {
    const said = glossary.counts.get(name) ?? name;
    return BEST().test(said) ? 'best' : WORST().test(said) ? 'worst' : 'own';
  };
  const saids = [...top.terms.keys(), ...bottom.terms.keys()].map(
    (name) => glossary.counts.get(name) ?? name,
  );
  if (saids.some((said) => ELSEWHERE.test(said))) return undefined;
  const told = (sum: Sum): string =>
    [...sum.terms]
      .map(([name, factor]) => `${kindOf(name)}${compareToZero(factor) > 0 ? '+' : '-'}`)
      .sort()
      .join(' ');
  const sizes = [...top.terms.values(), ...bottom.terms.values()].map((one) =>
    compareToZero(one) < 0 ? negated(one) : one,
  );
  const by = [...bottom.terms.values()][0] ?? ONE;
  const unit = compareToZero(by) < 0 ? negated(by) : by;
  const even = [...top.terms.values()].every(
    (one) => compare(divide(compareToZero(one) < 0 ? negated(one) : one, unit), max) === 0,
  );
  if (sizes.length === 0 || !even || !isZero(top.constant) || !isZero(bottom.constant))
    return undefined;
  const own = [...top.terms.keys()].find((name) => kindOf(name) === 'own') ?? '';
  const quotient = glossary.measures.get(own) ?? onlyMeasure(own, glossary);
  const scale = quotient !== undefined || RATE.test(glossary.counts.get(own) ?? own);
  const label = glossary.counts.get(own);
  const names = quotient === undefined ? undefined : measureOf(quotient, glossary);
  if (quotient !== undefined && (names === undefined || names.complement)) return undefined;
  const more = {
    ...(scale ? ({ scale: 'share' } as const) : {}),
    ...(names?.named ??
      (label === undefined ? {} : { labels: { value: glossary.written(label) } })),
  };
  switch (`${told(top)} / ${told(bottom)}`) {
    case 'own+ worst- / best+ worst-':
      return { kind: 'min-max', direction: 'higher', ...more };
    case 'best+ own- / best+ worst-':
      return { kind: 'min-max', direction: 'lower', ...more };
    case 'own+ / best+':
      return { kind: 'ratio-to-best', ...more };
    default:
      return undefined;
  }
}

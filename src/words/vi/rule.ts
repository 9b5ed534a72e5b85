import { withoutStop } from '../figures/nouns.ts';
import { hasRest, ladderIn, ruleFigures } from '../figures/rules.ts';
import type { RuleOf, RuleSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { VI_BOUNDS, viUnit } from './measure.ts';

const MEASURED = { growth: 'mức tăng so với kỳ trước', 'days-late': 'số ngày chậm' } as const;

const PERIODS: { readonly [periods: number]: string } = {
  4: 'quý',
  12: 'tháng',
  52: 'tuần',
  366: 'ngày',
  365: 'ngày',
};

/** What earns what, short of the target. */
function short(
  { below = 'proportional', divisor, floor, target = '1' }: RuleOf<'ratio'>,
  print: Style['share'],
  what: string,
): string {
  if (below === 'zero') return 'thấp hơn: 0 điểm';
  const way = `thấp hơn: Điểm = ${what}${(divisor ?? target) === '1' ? '' : `/${print(divisor ?? target)}`} × điểm tối đa`;
  return floor === undefined ? way : `${way}; thấp hơn ${print(floor)}: 0 điểm`;
}

/** Where lower is better: what earns what, over the limit. */
function over(
  { below = 'proportional', divisor = '1', target = '1' }: RuleOf<'ratio'>,
  print: Style['share'],
  what: string,
): string {
  if (below === 'zero') return 'cao hơn: 0 điểm';
  return `cao hơn: Điểm = (${print(divisor)} − ${what})/(${print(divisor)} − ${print(target)}) × điểm tối đa`;
}

/** How points are worked out, in a few words. */
export const viRules: RuleSentences = {
  achieved: () => 'đạt yêu cầu: điểm tối đa; không đạt: 0 điểm',
  choice: (rule, style) =>
    rule.options
      .map(
        (one) => `${withoutStop(style.text(one.label))}: ${style.share(one.fraction)} điểm tối đa`,
      )
      .join('; '),
  checklist: (rule, style) =>
    rule.items
      .map((one) => `${withoutStop(style.text(one.label))}: ${style.number(one.points)} điểm`)
      .join('; '),
  ratio: (rule, style) => {
    const { target = '1', direction } = rule;
    const { print, isShare } = ruleFigures(rule, 'share', style);
    const what = rule.as === undefined ? (isShare ? 'tỷ lệ' : 'kết quả') : MEASURED[rule.as];
    return direction === 'lower'
      ? `${what} không quá ${print(target)}: điểm tối đa; ${over(rule, print, what)}`
      : `${what} từ ${print(target)} trở lên: điểm tối đa; ${short(rule, print, what)}`;
  },
  count: ({ target = '1', below = 'proportional', pointsEach, labels }, style) => {
    const unit = viUnit(labels, style);
    if (pointsEach !== undefined) {
      return `mỗi ${unit ?? 'kết quả'} ${style.number(pointsEach)} điểm, không quá điểm tối đa`;
    }
    const goal = `${style.number(target)}${unit === undefined ? '' : ` ${unit}`}`;
    const way =
      below === 'zero'
        ? 'ít hơn: 0 điểm'
        : `ít hơn: Điểm = số lượng/${style.number(target)} × điểm tối đa`;
    return `${unit === undefined ? 'số lượng ' : ''}từ ${goal} trở lên: điểm tối đa; ${way}`;
  },
  steps: (rule, style) => {
    const { isShare } = ruleFigures(rule, 'amount', style);
    const what = rule.as === undefined ? (isShare ? 'tỷ lệ' : 'kết quả') : MEASURED[rule.as];
    const rest = hasRest(rule) ? '; còn lại: 0 điểm' : '';
    return `theo ${what}: ${ladderIn(rule, style, VI_BOUNDS, (share) => `${share} điểm tối đa`)}${rest}`;
  },
  resolved: ({ labels }, style) =>
    `không phát sinh ${viUnit(labels, style) ?? 'trường hợp nào'}: điểm tối đa; có phát sinh: Điểm = số đã xử lý/số phát hiện × điểm tối đa`,
  coverage: ({ periods, labels }, style) =>
    `Điểm = số ${viUnit(labels, style) ?? PERIODS[periods] ?? 'kỳ'} thực hiện/${style.number(String(periods))} × điểm tối đa`,
  'min-max': (rule) =>
    `phương pháp Min-Max, so với các đơn vị khác: ${rule.direction === 'lower' ? 'càng thấp' : 'càng cao'} càng nhiều điểm`,
  'ratio-to-best': () => 'Điểm = kết quả/mức cao nhất của các đơn vị × điểm tối đa',
  parts: ({ parts }, style, inner) =>
    parts
      .map(
        (one) =>
          `${withoutStop(style.text(one.label))} (${style.share(one.share)} điểm tối đa): ${inner(one.rule)}`,
      )
      .join('; '),
  deduction: ({ pointsEach, as, labels }, style) =>
    `trừ ${style.number(pointsEach)} điểm cho mỗi ${as === undefined ? (viUnit(labels, style) ?? 'trường hợp') : 'ngày chậm'}`,
  'highest-of': ({ parts }, style, inner) =>
    `tính theo nội dung có mức cao nhất: ${parts.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  'lowest-of': ({ parts }, style, inner) =>
    `tính theo nội dung có mức thấp nhất: ${parts.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  'by-class': ({ classes, otherwise }, _style, inner) => {
    const list = classes.map((one) => `nhóm đơn vị "${one.class}": ${inner(one.rule)}`);
    if (otherwise !== undefined) list.push(`các nhóm đơn vị còn lại: ${inner(otherwise)}`);
    return list.join('; ');
  },
  'by-case': ({ cases }, style, inner) =>
    `tùy trường hợp áp dụng: ${cases.map((one) => `${withoutStop(style.text(one.label))}: ${inner(one.rule)}`).join('; ')}`,
  awarded: () => 'điểm do cơ quan đánh giá chấm',
  unscored: () => 'chỉ tiêu theo dõi, không chấm điểm',
};

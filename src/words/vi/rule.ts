import { ladder, printer } from '../figures.ts';
import type { RuleOf, RuleSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { VI_BOUNDS } from './step.ts';

/** What falls short of a target, in the brackets behind it. */
const SHORT = { zero: 'dưới mức này: 0 điểm', proportional: 'dưới mức này: theo tỷ lệ' } as const;

const MEASURED = { growth: 'mức tăng so với kỳ trước', 'days-late': 'số ngày chậm' } as const;

/** What falls short of the target, with the divisor and the floor where there are any. */
function short(
  { below = 'proportional', divisor, floor }: RuleOf<'ratio'>,
  print: Style['share'],
): string {
  const how = divisor === undefined ? SHORT[below] : `${SHORT[below]} so với ${print(divisor)}`;
  return floor === undefined ? how : `${how}, dưới ${print(floor)}: 0 điểm`;
}

/** What a rule measures and what earns all points, in a few words. */
export const viRules: RuleSentences = {
  achieved: () => 'đạt hoặc không đạt',
  choice: (rule, style) =>
    rule.options.map((o) => `${o.label}: ${style.share(o.fraction)}`).join('; '),
  checklist: (rule, style) =>
    rule.items.map((i) => `${i.label}: ${style.number(i.points)} điểm`).join('; '),
  ratio: (rule, style) => {
    const { target = '1', direction } = rule;
    const print = printer(rule, 'share', style);
    const what = rule.as === undefined ? 'tỷ lệ' : MEASURED[rule.as];
    return direction === 'lower'
      ? `${what} càng thấp càng tốt, trọn điểm từ ${print(target)} trở xuống`
      : `${what}, trọn điểm từ ${print(target)} (${short(rule, print)})`;
  },
  count: ({ target = '1', below = 'proportional', pointsEach, whole }, style) => {
    const most = whole === undefined ? '' : `; nhiều nhất là ${style.number(String(whole))}`;
    return pointsEach === undefined
      ? `số lượng, trọn điểm từ ${style.number(target)} (${SHORT[below]})${most}`
      : `mỗi việc ${style.number(pointsEach)} điểm${most}`;
  },
  steps: (rule, style) => {
    const what = rule.as === undefined ? 'các mức' : `các mức theo ${MEASURED[rule.as]}`;
    return `${what}: ${ladder(rule, style, VI_BOUNDS)}`;
  },
  resolved: () => 'không phát hiện thì trọn điểm, có thì theo tỷ lệ đã xử lý',
  coverage: (rule) => `số kỳ thực hiện trên ${rule.periods} kỳ trong năm`,
  'min-max': (rule) => `Min-Max, ${rule.direction === 'lower' ? 'càng thấp' : 'càng cao'} càng tốt`,
  'ratio-to-best': () => 'so với đơn vị cao nhất',
  parts: ({ parts }, style, inner) =>
    parts.map((p) => `${p.label} (${style.share(p.share)}): ${inner(p.rule)}`).join('; '),
  deduction: ({ pointsEach, as, labels }, style) => {
    const each = as === undefined ? (labels?.unit ?? 'trường hợp') : 'ngày chậm';
    return `trừ ${style.number(pointsEach)} điểm cho mỗi ${each}`;
  },
  'highest-of': ({ parts }, _style, inner) =>
    `lấy mức cao nhất: ${parts.map((p) => `${p.label}: ${inner(p.rule)}`).join('; ')}`,
  'lowest-of': ({ parts }, _style, inner) =>
    `lấy mức thấp nhất: ${parts.map((p) => `${p.label}: ${inner(p.rule)}`).join('; ')}`,
  'by-class': ({ classes, otherwise }, _style, inner) => {
    const list = classes.map((one) => `nhóm "${one.class}": ${inner(one.rule)}`);
    if (otherwise !== undefined) list.push(`các nhóm còn lại: ${inner(otherwise)}`);
    return list.join('; ');
  },
  'by-case': ({ cases }, _style, inner) =>
    `tùy trường hợp: ${cases.map((one) => `${one.label}: ${inner(one.rule)}`).join('; ')}`,
  awarded: () => 'điểm do cơ quan đánh giá chấm',
  unscored: () => 'không chấm điểm',
};

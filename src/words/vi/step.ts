import type { StepSentences } from '../sentences.ts';
import { viCompared } from './compared.ts';
import { viCounted, viUnit } from './measure.ts';
import { viStatusSteps } from './status-step.ts';
import { viTargets } from './target.ts';
import { ALL, pointsText, worthText } from './worth.ts';

const PERIODS: { readonly [periods: number]: string } = {
  4: 'quý',
  12: 'tháng',
  52: 'tuần',
  53: 'tuần',
  365: 'ngày',
  366: 'ngày',
};

const NONE = {
  full: `không phát sinh; ${ALL}`,
  zero: 'không phát sinh; không được tính điểm',
  'not-applicable': 'không phát sinh nên không đánh giá',
} as const;

/** What decided the points of one rule: the result, and what it comes to. */
export const viSteps: StepSentences = {
  ...viTargets,
  ...viCompared,
  ...viStatusSteps,
  achieved: (step) => (step.achieved ? 'đạt yêu cầu' : 'chưa đạt yêu cầu'),
  option: (step, told) =>
    `${told.style.text(step.label)}; ${worthText(told, told.style.share(step.fraction))}`,
  item: (step, told) => {
    const label = told.style.text(step.label);
    const all = told.pointsOf(step.points);
    if (step.state === 'held') return `${label}: đạt, ${all}/${all} điểm`;
    if (step.state === 'not-held') return `${label}: chưa đạt, 0/${all} điểm`;
    // Results that were stored before steps had it name the item that is required.
    const { blockedBy: by, requires = '' } = step;
    const blocker = by === undefined ? told.labelOf(requires) : told.style.text(by.label);
    return `${label}: 0/${all} điểm, không tính vì chưa đạt: "${blocker}"`;
  },
  measure: (_step, { measured }) => measured,
  share: (_step, { measured }) => measured,
  growth: (_step, { measured }) => measured,
  'days-late': (_step, { measured }) => measured,
  terms: (_step, { measured }) => measured,
  'none-arose': (step) => NONE[step.earns],
  awarded: (step, told) => `cơ quan đánh giá chấm ${told.pointsOf(step.points)}/${told.of} điểm`,
  deduction: (step, told) => {
    const { measured, style, measure } = told;
    const isNone = (measure?.value ?? measure?.days?.days) === '0';
    if (step.days === true) {
      if (isNone) return `${measured}; ${ALL}`;
    } else if (isNone)
      return `không phát sinh${unitBehind(step.unit && style.text(step.unit))}; ${ALL}`;
    const unit =
      step.days === true
        ? 'ngày chậm'
        : step.unit === undefined
          ? 'trường hợp'
          : style.noun(step.unit);
    const each = `trừ ${told.pointsOf(step.pointsEach)} điểm cho mỗi ${unit}`;
    return `${measured}; ${each}${step.exhausted ? ', đã trừ hết điểm' : pointsText(told, ': ')}`;
  },
  class: (step) =>
    step.class === null
      ? 'áp dụng quy định đối với các nhóm đơn vị còn lại'
      : `áp dụng quy định đối với nhóm đơn vị "${step.class}"`,
  case: (step, { style }) => `trường hợp áp dụng: ${style.text(step.label)}`,
  resolved: (step, told) => {
    const { style } = told;
    const unit = viUnit(step.labels, style) ?? viCounted(step.labels?.denominator, style);
    if (step.found === '0') return `không phát sinh ${unit ?? 'trường hợp'} nào; ${ALL}`;
    const [handled, found] = [style.number(step.handled), style.number(step.found)];
    return `đã xử lý ${handled}/${found} ${unit ?? 'trường hợp phát hiện được'}${pointsText(told, '; điểm tính theo tỷ lệ: ')}`;
  },
  covered: (step, told) => {
    const unit = viUnit(step.labels, told.style) ?? PERIODS[step.periods] ?? 'kỳ';
    const [own, all] = [told.style.number(step.covered), told.style.number(String(step.periods))];
    return `thực hiện ${own}/${all} ${unit}${pointsText(told, '; điểm tính theo tỷ lệ: ')}`;
  },
  part: (step, { style }) => style.text(step.label),
  alternative: (step, { style }) => style.text(step.label),
};

function unitBehind(unit: string | undefined): string {
  return unit === undefined ? '' : ` ${unit}`;
}

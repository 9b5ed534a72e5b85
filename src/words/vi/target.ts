import type { StepSentences, Told } from '../sentences.ts';
import { VI_BOUNDS, viLimit, viUnit } from './measure.ts';
import { ALL, NOTHING, pointsText, worthText } from './worth.ts';

/** Nothing by a rule that gives points in proportion is no rule of all or nothing. */
function proportionText(told: Told, below: string, before: string): string {
  if (told.earned !== 'none' || below === 'zero') return pointsText(told, before);
  return `${before}0 điểm`;
}

/** A measure against what the rubric asks for. */
export const viTargets: Pick<StepSentences, 'target' | 'points-each' | 'threshold'> = {
  target: (step, told) => {
    const { measured, measure, style } = told;
    const limit = viLimit(step.target, measure, style);
    if (step.direction === 'lower') {
      const isNone = step.target === '0';
      if (step.reached) {
        const within = isNone ? 'không phát sinh' : `không vượt quá mức cho phép ${limit}`;
        return `${measured}, ${within}; ${ALL}`;
      }
      const over = isNone ? 'có phát sinh' : `vượt quá mức cho phép ${limit}`;
      return `${measured}, ${over}${proportionText(told, step.below, '; điểm giảm dần theo tỷ lệ: ')}`;
    }
    const isNumber = measure?.scale === 'count' || measure?.scale === 'amount';
    const goal = `${isNumber ? 'yêu cầu tối thiểu' : 'mức yêu cầu'} ${limit}`;
    if (step.reached) return `${measured}, đạt ${goal}; ${ALL}`;
    if (step.underFloor === true) {
      const floor = viLimit(step.floor ?? '0', measure, style);
      return `${measured}, chưa đạt ${goal} và thấp hơn mức thấp nhất được tính điểm ${floor}; ${NOTHING}`;
    }
    return `${measured}, chưa đạt ${goal}${proportionText(told, step.below, '; điểm tính theo tỷ lệ: ')}`;
  },
  'points-each': (step, told) => {
    const unit = viUnit(step.labels, told.style) ?? 'kết quả';
    const each = `mỗi ${unit} ${told.pointsOf(step.pointsEach)} điểm, tối đa ${told.of} điểm`;
    return `${told.measured}; ${each}${pointsText(told, ': ')}`;
  },
  threshold: (step, told) => {
    const { measured, measure, style } = told;
    const { atLeast, above, atMost, below, last } = step;
    const said = (text: string): string => viLimit(text, measure, style);
    const share = worthText(told, style.share(step.fraction));
    if (atLeast !== null)
      return `${measured}, đạt mức ${VI_BOUNDS.atLeast(said(atLeast))}; ${share}`;
    if (above !== undefined)
      return `${measured}, đạt mức ${VI_BOUNDS.above(said(above))}; ${share}`;
    if (atMost !== undefined)
      return `${measured}, ở mức ${VI_BOUNDS.atMost(said(atMost))}; ${share}`;
    if (below !== undefined) return `${measured}, ở mức ${VI_BOUNDS.below(said(below))}; ${share}`;
    const end = last === undefined ? '' : ` (${VI_BOUNDS[last.bound](said(last.value))})`;
    return step.direction === 'lower'
      ? `${measured}, vượt quá mức cao nhất được tính điểm${end}; ${NOTHING}`
      : `${measured}, chưa đạt mức thấp nhất được tính điểm${end}; ${NOTHING}`;
  },
};

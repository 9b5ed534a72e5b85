import type { StepBound } from '../../rules/step.ts';
import { boundValueOf, measureFigure } from '../figures/measure.ts';
import type { StepSentences, Told } from '../sentences.ts';
import type { Style } from '../style.ts';
import { viUnit } from './measure.ts';
import { ALL, NOTHING, pointsText } from './worth.ts';

/** The units that set a bound. */
function namesOf({ units, more }: StepBound, style: Style): string {
  if (units.length === 0) return '';
  return ` (${units.map(style.unit).join(', ')}${more === true ? ' và các đơn vị khác' : ''})`;
}

function boundText(bound: StepBound, others: readonly StepBound[], told: Told): string {
  const { measure, style } = told;
  const against = [...others.map(boundValueOf), ...(measure === undefined ? [] : [measure.exact])];
  const scale = measure?.scale ?? 'amount';
  const { text, exact } = measureFigure(boundValueOf(bound), scale, style, against);
  const unit = scale === 'share' ? undefined : viUnit(measure?.labels, style);
  return `${exact ? '' : 'khoảng '}${text}${unit === undefined ? '' : ` ${unit}`}${namesOf(bound, style)}`;
}

/** A measure against those of other units. */
export const viCompared: Pick<StepSentences, 'bounds' | 'best'> = {
  bounds: (step, told) => {
    const { measured, earned } = told;
    const { min, max, direction, spread, position } = step;
    const lower = direction === 'lower';
    if (!spread) {
      const common = boundText(max, [], told);
      if (position === 'within') {
        const same = `${measured}; các đơn vị có cùng kết quả ${common}`;
        return earned === 'none'
          ? `${same} nên không đơn vị nào được tính điểm`
          : `${same} nên đều ${ALL}`;
      }
      const side = position === 'above' ? 'cao hơn' : 'thấp hơn';
      return `${measured}; ${side} kết quả chung ${common} của các đơn vị khác; ${earned === 'none' ? NOTHING : ALL}`;
    }
    const [low, high] = [boundText(min, [max], told), boundText(max, [min], told)];
    const way = lower ? 'càng thấp càng nhiều điểm' : 'càng cao càng nhiều điểm';
    const range = `mức thấp nhất ${low}, mức cao nhất ${high}`;
    const head = `${measured}; phương pháp Min-Max (${way}): ${range}`;
    if (position === 'above') {
      return `${head}; cao hơn mức cao nhất trong khoảng so sánh; ${lower ? NOTHING : ALL}`;
    }
    if (position === 'below') {
      return `${head}; thấp hơn mức thấp nhất trong khoảng so sánh; ${lower ? ALL : NOTHING}`;
    }
    return `${head}${pointsText(told, '; điểm: ')}`;
  },
  best: ({ best }, told) => {
    if (best.numerator === '0') {
      return `${told.measured}; mức cao nhất của các đơn vị bằng 0 nên không đơn vị nào được tính điểm`;
    }
    const head = `${told.measured}; so với mức cao nhất ${boundText(best, [], told)}`;
    return `${head}${pointsText(told, ': ')}`;
  },
};

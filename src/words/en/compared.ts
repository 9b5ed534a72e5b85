import type { StepBound } from '../../rules/step.ts';
import { boundValueOf, measureFigure } from '../figures/measure.ts';
import type { StepSentences, Told } from '../sentences.ts';
import type { Style } from '../style.ts';
import { enUnits } from './measure.ts';
import { ALL, NOTHING, pointsText } from './worth.ts';

/** The units that set a bound. */
function namesOf({ units, more }: StepBound, style: Style): string {
  if (units.length === 0) return '';
  return ` (${units.map(style.unit).join(', ')}${more === true ? ' and other units' : ''})`;
}

function boundText(bound: StepBound, others: readonly StepBound[], told: Told): string {
  const { measure, style } = told;
  const against = [...others.map(boundValueOf), ...(measure === undefined ? [] : [measure.exact])];
  const scale = measure?.scale ?? 'amount';
  const { text, exact } = measureFigure(boundValueOf(bound), scale, style, against);
  const units = scale === 'share' ? undefined : enUnits(text, measure?.labels, style);
  return `${exact ? '' : 'about '}${text}${units === undefined ? '' : ` ${units}`}${namesOf(bound, style)}`;
}

/** A measure against those of other units. */
export const enCompared: Pick<StepSentences, 'bounds' | 'best'> = {
  bounds: (step, told) => {
    const { measured, earned } = told;
    const { min, max, direction, spread, position } = step;
    const lower = direction === 'lower';
    if (!spread) {
      const common = boundText(max, [], told);
      if (position === 'within') {
        const same = `${measured}; all units have the same result of ${common}`;
        return earned === 'none'
          ? `${same}, so that none earns points`
          : `${same}, so that all earn ${ALL}`;
      }
      const side = position === 'above' ? 'above' : 'below';
      return `${measured}; ${side} the ${common} that all other units have; ${earned === 'none' ? NOTHING : ALL}`;
    }
    const [low, high] = [boundText(min, [max], told), boundText(max, [min], told)];
    const way = lower ? 'the lower the better' : 'the higher the better';
    const head = `${measured}; Min-Max (${way}): the least is ${low}, the greatest ${high}`;
    if (position === 'above') {
      return `${head}; above the greatest that it is compared with; ${lower ? NOTHING : ALL}`;
    }
    if (position === 'below') {
      return `${head}; below the least that it is compared with; ${lower ? ALL : NOTHING}`;
    }
    return `${head}${pointsText(told, '; points: ')}`;
  },
  best: ({ best }, told) => {
    if (best.numerator === '0') {
      return `${told.measured}; even the best unit has 0, so that none earns points`;
    }
    const head = `${told.measured}; against the best, ${boundText(best, [], told)}`;
    return `${head}${pointsText(told, ': ')}`;
  },
};

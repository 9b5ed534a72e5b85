import { divide } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import type { StepBound } from './step.ts';
import type { NumberStyle, Words } from './words.ts';

/** How a bound reads: its value, and the first units that set it. */
function said(bound: StepBound, style: NumberStyle): string {
  const value =
    bound.denominator === '1'
      ? style.number(bound.numerator)
      : `${style.number(bound.numerator)}/${style.number(bound.denominator)} = ${style.percent(
          divide(readPlain(bound.numerator), readPlain(bound.denominator)),
        )}`;
  return bound.units.length === 0 ? value : `${value} (${bound.units.join(', ')})`;
}

export const boundsWords: Words<'bounds'> = {
  vi: (step, style) => {
    const range = `thấp nhất ${said(step.min, style)}, cao nhất ${said(step.max, style)}`;
    const way =
      step.direction === 'lower' ? 'càng thấp càng nhiều điểm' : 'càng cao càng nhiều điểm';
    return `Min-Max: ${range}; ${step.spread ? way : 'mọi đơn vị bằng nhau'}`;
  },
  en: (step, style) => {
    const range = `least ${said(step.min, style)}, greatest ${said(step.max, style)}`;
    const way = step.direction === 'lower' ? 'lower earns more' : 'higher earns more';
    return `Min-Max: ${range}; ${step.spread ? way : 'all units are equal'}`;
  },
};

export const bestWords: Words<'best'> = {
  vi: (step, style) => `so với đơn vị cao nhất: ${said(step.best, style)}`,
  en: (step, style) => `against the best: ${said(step.best, style)}`,
};

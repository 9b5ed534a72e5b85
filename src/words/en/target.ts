import type { StepSentences, Told } from '../sentences.ts';
import { EN_BOUNDS, enLimit, enUnit } from './measure.ts';
import { ALL, NOTHING, pointsText, worthText } from './worth.ts';

/** Nothing by a rule that gives points in proportion is no rule of all or nothing. */
function proportionText(told: Told, below: string, before: string): string {
  if (told.earned !== 'none' || below === 'zero') return pointsText(told, before);
  return `${before}0 points`;
}

/** A measure against what the rubric asks for. */
export const enTargets: Pick<StepSentences, 'target' | 'points-each' | 'threshold'> = {
  target: (step, told) => {
    const { measured, measure, style } = told;
    const limit = enLimit(step.target, measure, style);
    if (step.direction === 'lower') {
      const isNone = step.target === '0';
      if (step.reached) {
        const within = isNone ? 'nothing arose' : `within the limit of ${limit}`;
        return `${measured}, ${within}; ${ALL}`;
      }
      const over = isNone ? 'something arose' : `over the limit of ${limit}`;
      return `${measured}, ${over}${proportionText(told, step.below, '; fewer points the higher it is: ')}`;
    }
    const goal = `the ${limit} required`;
    if (step.reached) return `${measured}, reaches ${goal}; ${ALL}`;
    if (step.underFloor === true) {
      const floor = enLimit(step.floor ?? '0', measure, style);
      return `${measured}, short of ${goal} and under ${floor}, below which nothing is earned; ${NOTHING}`;
    }
    return `${measured}, short of ${goal}${proportionText(told, step.below, '; points in proportion: ')}`;
  },
  'points-each': (step, told) => {
    const unit = enUnit(step.labels, told.style) ?? 'one';
    const each = told.pointsOf(step.pointsEach);
    const points = each === '1' ? 'point' : 'points';
    const rule = `${each} ${points} for each ${unit}, at most ${told.of}`;
    return `${told.measured}; ${rule}${pointsText(told, ': ')}`;
  },
  threshold: (step, told) => {
    const { measured, measure, style } = told;
    const { atLeast, above, atMost, below, last } = step;
    const said = (text: string): string => enLimit(text, measure, style);
    const share = worthText(told, style.share(step.fraction));
    const at = (range: string): string => `${measured}, in the step of ${range}; ${share}`;
    if (atLeast !== null) return at(EN_BOUNDS.atLeast(said(atLeast)));
    if (above !== undefined) return at(EN_BOUNDS.above(said(above)));
    if (atMost !== undefined) return at(EN_BOUNDS.atMost(said(atMost)));
    if (below !== undefined) return at(EN_BOUNDS.below(said(below)));
    const end = last === undefined ? '' : ` (${EN_BOUNDS[last.bound](said(last.value))})`;
    return step.direction === 'lower'
      ? `${measured}, over the highest step that earns points${end}; ${NOTHING}`
      : `${measured}, under the lowest step that earns points${end}; ${NOTHING}`;
  },
};

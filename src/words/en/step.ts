import type { StepSentences } from '../sentences.ts';
import { enCompared } from './compared.ts';
import { enCounted, enUnit, enUnits } from './measure.ts';
import { enStatusSteps } from './status-step.ts';
import { enTargets } from './target.ts';
import { ALL, pointsText, worthText } from './worth.ts';

const PERIODS: { readonly [periods: number]: string } = {
  4: 'quarters',
  12: 'months',
  52: 'weeks',
  53: 'weeks',
  365: 'days',
  366: 'days',
};

const NONE = {
  full: `nothing arose; ${ALL}`,
  zero: 'nothing arose; no points',
  'not-applicable': 'nothing arose, so that it is not assessed',
} as const;

/** What decided the points of one rule: the result, and what it comes to. */
export const enSteps: StepSentences = {
  ...enTargets,
  ...enCompared,
  ...enStatusSteps,
  achieved: (step) => (step.achieved ? 'the requirement is met' : 'the requirement is not met'),
  option: (step, told) =>
    `${told.style.text(step.label)}; ${worthText(told, told.style.share(step.fraction))}`,
  item: (step, told) => {
    const label = told.style.text(step.label);
    const points = told.pointsOf(step.points);
    const all = `${points} ${points === '1' ? 'point' : 'points'}`;
    if (step.state === 'held') return `${label}: yes, ${points} of ${all}`;
    if (step.state === 'not-held') return `${label}: no, 0 of ${all}`;
    // Results that were stored before steps had it name the item that is required.
    const { blockedBy: by, requires = '' } = step;
    const blocker = by === undefined ? told.labelOf(requires) : told.style.text(by.label);
    return `${label}: 0 of ${all}, it does not count without "${blocker}"`;
  },
  measure: (_step, { measured }) => measured,
  share: (_step, { measured }) => measured,
  growth: (_step, { measured }) => measured,
  'days-late': (_step, { measured }) => measured,
  terms: (_step, { measured }) => measured,
  'none-arose': (step) => NONE[step.earns],
  awarded: (step, told) =>
    `${told.pointsOf(step.points)} of ${told.of} ${told.of === '1' ? 'point' : 'points'} given by those who assess`,
  deduction: (step, told) => {
    const { measured, style, measure } = told;
    const isNone = (measure?.value ?? measure?.days?.days) === '0';
    if (isNone) return `${step.days === true ? measured : 'nothing arose'}; ${ALL}`;
    const unit = step.days === true ? 'day of delay' : (style.noun(step.unit) ?? 'case');
    const points = told.pointsOf(step.pointsEach);
    const each = `${points} ${points === '1' ? 'point' : 'points'} taken away for each ${unit}`;
    return `${measured}; ${each}${step.exhausted ? ', none are left' : pointsText(told, ': ')}`;
  },
  class: (step) =>
    step.class === null
      ? 'by the rule of all other classes of units'
      : `by the rule of the class of units "${step.class}"`,
  case: (step, { style }) => `the case that applies: ${style.text(step.label)}`,
  resolved: (step, told) => {
    const { style } = told;
    const unit = enUnits(step.found, step.labels, style);
    const noun = unit ?? enCounted(step.labels?.denominator, style) ?? 'cases found';
    if (step.found === '0') return `no ${enUnit(step.labels, style) ?? 'case'} was found; ${ALL}`;
    const [handled, found] = [style.number(step.handled), style.number(step.found)];
    return `${handled} of ${found} ${noun} were handled${pointsText(told, '; points in proportion: ')}`;
  },
  covered: (step, told) => {
    const all = String(step.periods);
    const unit = enUnits(all, step.labels, told.style) ?? PERIODS[step.periods] ?? 'periods';
    const [own, of] = [told.style.number(step.covered), told.style.number(all)];
    return `done in ${own} of ${of} ${unit}${pointsText(told, '; points in proportion: ')}`;
  },
  part: (step, { style }) => style.text(step.label),
  alternative: (step, { style }) => style.text(step.label),
};

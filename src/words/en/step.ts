import type { Step } from '../../rules/step.ts';
import type { BoundWords } from '../bounds.ts';
import { bound, counts, grown, quotient } from '../figures.ts';
import type { PartStatus, StepSentences } from '../sentences.ts';

const PART: { readonly [S in PartStatus]: string } = {
  missing: 'no answer',
  'not-applicable': 'not applicable',
  'needs-cohort': 'needs the other units',
};

const EN_DECISIONS: {
  readonly [D in Extract<Step, { readonly step: 'verified' }>['decision']]: string;
} = {
  upheld: "the unit's own answer stands",
  answer: 'scored by the verified answer',
  points: 'points given by the authority',
  rejected: 'the claim is not recognised',
  'not-applicable': 'the component is left out',
};

export const EN_BOUNDS: BoundWords = {
  atLeast: 'from',
  above: 'above',
  atMost: 'up to',
  below: 'below',
};

const NONE = {
  full: 'all points',
  zero: 'no points',
  'not-applicable': 'it does not apply',
} as const;

/** What decided the points, a clause each. */
export const enSteps: StepSentences = {
  achieved: (step) => (step.achieved ? 'the requirement is met' : 'the requirement is not met'),
  option: (step, style) => `${step.label}: worth ${style.share(step.fraction)} of the points`,
  item: (step, style) => {
    const points = `${style.number(step.points)} points`;
    if (step.state === 'held') return `${step.label}: yes, ${points}`;
    if (step.state === 'not-held') return `${step.label}: no, 0 of ${points}`;
    return `${step.label}: yes, but it does not count without "${step.requires ?? ''}"`;
  },
  measure: (step, style) => `value ${style.number(step.value)}`,
  share: (step, style) => quotient(step.numerator, step.denominator, style),
  target: (step, style) => {
    const plain = step.scale === 'count' || step.scale === 'amount';
    const print = plain ? style.number : style.share;
    const target = print(step.target);
    if (step.direction === 'lower') {
      if (step.reached) return `not over the limit of ${target}: all points`;
      if (step.below === 'zero') return `over the limit of ${target}: no points`;
      return `over the limit of ${target}: fewer points the higher it is, none at ${print(step.divisor ?? '1')}`;
    }
    if (step.reached) return `the target of ${target} is reached: all points`;
    if (step.below === 'zero') return `short of the target of ${target}: no points`;
    if (step.underFloor) return `under the least of ${print(step.floor ?? '0')}: no points`;
    if (step.divisor !== undefined) {
      return `short of the target of ${target}: points in proportion to ${print(step.divisor)}`;
    }
    return `short of the target of ${target}: points in proportion to the target`;
  },
  'points-each': (step, style) =>
    `${style.number(step.pointsEach)} points each${step.capped ? ', up to the maximum' : ''}`,
  threshold: (step, style) => {
    for (const name of ['above', 'atMost', 'below'] as const) {
      const value = step[name];
      if (value === undefined) continue;
      const share = style.share(step.fraction);
      return `within the step ${EN_BOUNDS[name]} ${style.number(value)}: ${share} of the points`;
    }
    if (step.direction === 'lower') return 'over the highest step: no points';
    return step.atLeast === null
      ? 'under the lowest step: no points'
      : `reaches the step from ${style.number(step.atLeast)}: ${style.share(step.fraction)} of the points`;
  },
  growth: (step, style) => `against the time before: ${grown(step.value, step.previous, style)}`,
  'days-late': (step, style) => {
    const on =
      step.completedOn === undefined ? '' : `completed on ${style.date(step.completedOn)}, `;
    const due = step.due === null ? '' : ` (due ${style.date(step.due)})`;
    return step.days === '0'
      ? `${on}in time${due}`
      : `${on}${style.number(step.days)} days late${due}`;
  },
  terms: (step, style) =>
    `above the stroke: ${counts(step.numerator, style)}; below it: ${counts(step.denominator, style)}`,
  'none-arose': (step) => `nothing arose: ${NONE[step.earns]}`,
  awarded: (step, style) => `${style.number(step.points)} points were awarded`,
  deduction: (step, style) => {
    const each = step.days ? 'day of delay' : (step.unit ?? 'case');
    const end = step.exhausted ? ', none are left' : '';
    return `${style.number(step.pointsEach)} points taken away for each ${each}${end}`;
  },
  class: (step) =>
    step.class === null
      ? 'the rule of all other classes of units'
      : `the rule of the class of units "${step.class}"`,
  case: (step) => `the case: ${step.label}`,
  resolved: (step, style) =>
    step.found === '0'
      ? 'none found: all points'
      : `${style.number(step.handled)} of ${style.number(step.found)} found were handled`,
  covered: (step, style) => `${style.number(step.covered)} of ${step.periods} periods of the year`,
  bounds: (step, style) => {
    const range = `least ${bound(step.min, style)}, greatest ${bound(step.max, style)}`;
    const way = step.direction === 'lower' ? 'lower earns more' : 'higher earns more';
    return `Min-Max: ${range}; ${step.spread ? way : 'all units are equal'}`;
  },
  best: (step, style) => `against the best: ${bound(step.best, style)}`,
  /** The nested steps are said by whoever says the part; here only its share and its result. */
  part: (step, style) => {
    const head = `${step.label} (${style.share(step.share)} of the points)`;
    if (step.blockedBy !== undefined) {
      return `${head}: does not count, since "${step.blockedBy.label}" earned nothing`;
    }
    return `${head}: ${
      step.status === 'scored' ? style.share(step.fraction ?? '0') : PART[step.status]
    }`;
  },
  alternative: (step, style) => {
    const result = step.status === 'scored' ? style.share(step.fraction ?? '0') : PART[step.status];
    if (!step.decides) return `${step.label}: ${result}, not counted`;
    return `${step.label}: ${result}, the ${step.counts}, which counts`;
  },
  unscored: () => 'information only, not scored',
  'no-answer': ({ due, asOf }, style) =>
    due === undefined || asOf === undefined
      ? 'no answer'
      : `no answer; due ${style.date(due)}, not yet due on ${style.date(asOf)}`,
  'not-applicable': (step) => `not applicable (${step.reason})`,
  'needs-cohort': () => 'scored against other units, whose figures were not given',
  verified: (step, style) =>
    `${EN_DECISIONS[step.decision]}: ${step.reason} (${step.stage}, ${step.by}, ${style.date(step.on)})`,
  late: (step, style) =>
    `completed on ${style.date(step.completedOn)}, after the deadline ${style.date(step.due)}: no points`,
  'no-evidence': ({ missing, unsigned }) =>
    `${[
      ...(missing.length > 0 ? [`evidence is missing (${missing.join('; ')})`] : []),
      ...(unsigned.length > 0 ? [`evidence is not signed (${unsigned.join('; ')})`] : []),
    ].join(', ')}: no points`,
};

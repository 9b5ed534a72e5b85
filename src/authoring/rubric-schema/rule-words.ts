import type { Term } from '../../rules/answer.ts';
import type { Absence } from '../../rules/kinds/achieved.ts';
import type { CaseRule } from '../../rules/kinds/by-case.ts';
import type { ClassRule } from '../../rules/kinds/by-class.ts';
import type { ChecklistItem } from '../../rules/kinds/checklist.ts';
import type { ChoiceOption } from '../../rules/kinds/choice.ts';
import type { Alternative } from '../../rules/kinds/extreme-of.ts';
import type { MinMaxRule } from '../../rules/kinds/min-max.ts';
import type { Part, Responsible } from '../../rules/kinds/parts.ts';
import type { ThresholdStep } from '../../rules/kinds/steps.ts';
import type { Labels } from '../../rules/labels.ts';
import type { MeasuredBy } from '../../rules/measured-by.ts';
import type { Rule, RuleKindName } from '../../rules/rule.ts';
import type { FieldWords } from './rubric-words.ts';

type RuleWords = {
  readonly [K in RuleKindName]: FieldWords<Omit<Extract<Rule, { kind: K }>, 'kind'>>;
};

const OF = 'The fact that is the denominator: an answer then needs its numerator only';
const BELOW =
  'What falls short of the target: points in proportion, or zero. Without: proportional';
const SCALE_OF_SHARES =
  'share: between 0 and 1. rate: may pass 1. amount: in its own unit, such as đồng. Without: share';
const SCALE_OF_AMOUNTS =
  'share: between 0 and 1. rate: may pass 1. amount: in its own unit, such as đồng. Without: amount';

const LABELS = 'The words of the document for what is counted';
/** What every rule over a measure may say. */
const MEASURE = {
  of: OF,
  whenNone:
    'What 0 of 0 is worth: full (all points), zero, or not-applicable. Without: it is refused',
  terms: 'The things counted, above and below the stroke, where they are several',
  labels: LABELS,
} as const;
const GROWTH =
  'growth: (value - previous) / previous, of an answer with the value and what it was before';
const GROWTH_OR_DAYS = `${GROWTH}. days-late: the days after the deadline, 0 in time`;

/** What an editor shows beside each kind of rule. */
export const KIND_WORDS: { readonly [K in RuleKindName]: string } = {
  achieved: 'All points or none',
  choice: 'One option out of several, each worth a share of the points',
  checklist: 'Items with points of their own, which sum to the points of the component',
  ratio: 'A share held against a target',
  count: 'A number of things done, against a target or with points for each',
  steps: 'The highest step that the measure reaches decides',
  resolved: 'None found earns all points, else the share handled',
  coverage:
    'The share of the periods of the year (12 months, 52 weeks, 4 quarters) that are covered',
  'min-max': 'A measure between the least and the greatest of the units compared',
  'ratio-to-best': 'A measure over the best of the units compared',
  parts: 'Several rules under one component, each with its share of the points',
  deduction: 'Points taken away for each of what is counted',
  'highest-of': 'Several ways to the same points, of which the best counts',
  'lowest-of': 'Several rules, of which the worst counts',
  'by-class': 'Another rule for each class of units',
  'by-case': 'Another rule for each case that a unit may be in',
  awarded: 'Points that somebody else gives: a survey, a panel, the ministry',
  unscored: 'Information, without points',
};

/** What an editor shows beside the fields of each kind of rule. */
export const RULE_WORDS: RuleWords = {
  achieved: { absence: 'Where achieved is that there is none of something: how that is said' },
  choice: { options: 'The possible answers, each with its share of the points' },
  checklist: { items: 'What is ticked, each with points of its own' },
  ratio: {
    target: 'The share that earns all points: "0.8" is 80%. Without: 1',
    direction: 'lower where a small share is good. Without: higher',
    below: BELOW,
    divisor:
      'What a measure short of the target is divided by; where lower is better, what earns nothing. Without: the target, or 1',
    floor: 'The least measure that earns anything; under it there are no points',
    ...MEASURE,
    as: GROWTH_OR_DAYS,
    scale: SCALE_OF_SHARES,
  },
  count: {
    target: 'How many earn all points; either this or pointsEach',
    below: BELOW,
    pointsEach: 'Points for each one, up to the maximum; either this or a target',
    whole: 'The most that is possible: more than this is refused',
    labels: LABELS,
  },
  steps: {
    steps: 'The best step first; where none holds nothing is earned',
    direction: 'lower where a small measure is good. Without: higher',
    ...MEASURE,
    as: GROWTH_OR_DAYS,
    scale: SCALE_OF_AMOUNTS,
  },
  resolved: { labels: LABELS },
  coverage: { periods: 'How many there are: 12 months, 52 weeks, 4 quarters', labels: LABELS },
  'min-max': {
    direction: 'lower where a small value is good. Without: higher',
    bounds: 'Fixed bounds; without, those of the units compared',
    ...MEASURE,
    as: GROWTH,
    scale: SCALE_OF_AMOUNTS,
  },
  'ratio-to-best': { ...MEASURE, as: GROWTH, scale: SCALE_OF_AMOUNTS },
  parts: { parts: 'The parts, whose shares sum to 1' },
  deduction: {
    pointsEach: 'Points taken away for each one, down to none',
    as: 'days-late: the days after the deadline are what is counted',
    labels: LABELS,
  },
  'highest-of': { parts: 'The ways, of which one is enough' },
  'lowest-of': { parts: 'The rules, of which the worst decides' },
  'by-class': {
    classes: 'The classes, each with its rule; all take answers of one form',
    otherwise: 'The rule of all other classes; without, a unit of another class is refused',
  },
  'by-case': { cases: 'The cases, each with its rule' },
  awarded: {},
  unscored: {},
};

export const OPTION_WORDS: FieldWords<ChoiceOption> = {
  id: 'The option in answers: "head"',
  fraction: 'Its share of the points, from "0" to "1", as a decimal or as a quotient: "2/3"',
  label: 'What it says: "Người đứng đầu làm Trưởng ban"',
  aliases: 'Other words for it in the cells of reports',
};

export const ABSENCE_WORDS: FieldWords<Absence> = {
  none: 'There is none of it: "Không có sự cố"',
  some: 'There is some of it: "Có sự cố"',
};

export const ITEM_WORDS: FieldWords<ChecklistItem> = {
  id: 'The item in answers: "held"',
  points: 'Its points',
  label: 'What it says: "Có tổ chức họp"',
  requires: 'The item without which this one does not count',
};

export const STEP_WORDS: FieldWords<ThresholdStep> = {
  atLeast: 'The least measure of the step: "0.8" is 80% of a share',
  above: 'The measure has to be above this',
  atMost: 'Where lower is better: the greatest measure of the step',
  below: 'Where lower is better: the measure has to be below this',
  fraction: 'The share of the points, from "0" to "1", as a decimal or as a quotient: "2/3"',
};

export const BOUNDS_WORDS: FieldWords<NonNullable<MinMaxRule['bounds']>> = {
  min: 'The least value: no points, or all where lower is better',
  max: 'The greatest value',
};

export const PART_WORDS: FieldWords<Part<Rule>> = {
  id: 'The part in answers',
  share: 'Its share of the points: "0.5", or "1/7"',
  label: 'What it says',
  rule: 'How its share is earned',
  requires: 'The part without which this one earns nothing',
  requirement: 'The requirement as the document prints it, in its shortest form',
  responsible: 'Who does it',
};

export const RESPONSIBLE_WORDS: FieldWords<Responsible> = {
  guides: 'Who guides (hướng dẫn): offices or roles, never persons',
  leads: 'Who leads (chủ trì)',
  supports: 'Who supports (phối hợp)',
};

export const TERM_WORDS: FieldWords<Term> = {
  id: 'The thing counted in answers: "b"',
  label: 'What it is: "Số hồ sơ trực tuyến"',
};

export const TERMS_WORDS: FieldWords<NonNullable<MeasuredBy['terms']>> = {
  numerator: 'What is counted above the stroke; the numbers are added up',
  denominator: 'What is counted below the stroke; the numbers are added up',
};

export const LABEL_WORDS: FieldWords<Labels> = {
  value: 'What the number is: "Số cuộc họp"',
  numerator: 'What stands above the stroke: "Số hộ có Internet cáp quang"',
  denominator: 'What stands below the stroke: "Tổng số hộ"',
  unit: 'What is counted, or the unit of an amount: "cuộc họp", "tỷ đồng"',
};

export const CLASS_WORDS: FieldWords<ClassRule<Rule>> = {
  class: 'The class as it stands on the units: "miền núi"',
  rule: 'The rule for units of this class',
};

export const CASE_WORDS: FieldWords<CaseRule<Rule>> = {
  id: 'The case in answers',
  label: 'What the case is: "Có kế hoạch chuyển đổi số"',
  rule: 'The rule for units in this case',
};

export const ALTERNATIVE_WORDS: FieldWords<Alternative<Rule>> = {
  id: 'The part in answers',
  label: 'What it says',
  rule: 'How it is earned',
};

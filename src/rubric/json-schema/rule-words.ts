import type { ChecklistItem } from '../../rules/checklist.ts';
import type { ChoiceOption } from '../../rules/choice.ts';
import type { MinMaxRule } from '../../rules/min-max.ts';
import type { Part, Responsible } from '../../rules/parts.ts';
import type { Rule, RuleKindName } from '../../rules/rule.ts';
import type { ThresholdStep } from '../../rules/steps.ts';
import type { FieldWords } from './rubric-words.ts';

type RuleWords = {
  readonly [K in RuleKindName]: FieldWords<Omit<Extract<Rule, { kind: K }>, 'kind'>>;
};

const OF = 'The fact that is the denominator: an answer then needs its numerator only';
const BELOW =
  'What falls short of the target: points in proportion, or zero. Without: proportional';
const MEASURED =
  'share: between 0 and 1. rate: may pass 1. amount: in its own unit, such as đồng. Without: ';

/** What an editor shows beside the fields of each kind of rule. */
export const RULE_WORDS: RuleWords = {
  achieved: {},
  choice: { options: 'The possible answers, each with its share of the points' },
  checklist: { items: 'What is ticked, each with points of its own' },
  ratio: {
    target: 'The share that earns all points: "0.8" is 80%. Without: 1',
    direction: 'lower where a small share is good. Without: higher',
    below: BELOW,
    of: OF,
    scale: `${MEASURED}share`,
  },
  count: {
    target: 'How many earn all points; either this or pointsEach',
    below: BELOW,
    pointsEach: 'Points for each one, up to the maximum; either this or a target',
  },
  steps: {
    steps: 'From the highest down; under the lowest nothing is earned',
    of: OF,
    scale: `${MEASURED}share`,
  },
  resolved: {},
  coverage: { periods: 'How many there are: 12 months, 52 weeks, 4 quarters' },
  'min-max': {
    direction: 'lower where a small value is good. Without: higher',
    bounds: 'Fixed bounds; without, those of the units compared',
    of: OF,
    scale: `${MEASURED}amount`,
  },
  'ratio-to-best': { of: OF, scale: `${MEASURED}amount` },
  parts: { parts: 'The parts, whose shares sum to 1' },
  unscored: {},
};

export const OPTION_WORDS: FieldWords<ChoiceOption> = {
  id: 'The option in answers: "head"',
  fraction: 'Its share of the points, from "0" to "1"',
  label: 'What it says: "Người đứng đầu làm Trưởng ban"',
};

export const ITEM_WORDS: FieldWords<ChecklistItem> = {
  id: 'The item in answers: "held"',
  points: 'Its points',
  label: 'What it says: "Có tổ chức họp"',
  requires: 'The item without which this one does not count',
};

export const STEP_WORDS: FieldWords<ThresholdStep> = {
  atLeast: 'The least measure of the step: "0.8" is 80% of a share',
  fraction: 'The share of the points from here on, from "0" to "1"',
};

export const BOUNDS_WORDS: FieldWords<NonNullable<MinMaxRule['bounds']>> = {
  min: 'The least value: no points, or all where lower is better',
  max: 'The greatest value',
};

export const PART_WORDS: FieldWords<Part<Rule>> = {
  id: 'The part in answers',
  share: 'Its share of the points: "0.5"',
  label: 'What it says',
  rule: 'How its share is earned',
  requirement: 'The requirement as the document prints it, in its shortest form',
  responsible: 'Who does it',
};

export const RESPONSIBLE_WORDS: FieldWords<Responsible> = {
  guides: 'Who guides (hướng dẫn): offices or roles, never persons',
  leads: 'Who leads (chủ trì)',
  supports: 'Who supports (phối hợp)',
};

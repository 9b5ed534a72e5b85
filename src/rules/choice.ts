import { z } from 'zod';
import { compare } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import { repeated } from './faults.ts';
import type { Outcome, RuleFault, RuleKind } from './kind.ts';
import { fraction, key, label } from './schema.ts';
import type { Words } from './words.ts';

export interface ChoiceOption {
  readonly id: string;
  /** The share of the points that the option is worth, within 0 and 1. */
  readonly fraction: string;
  readonly label: string;
}

/** One option out of several, each worth a share of the points. Answer: `{ option: id }`. */
export interface ChoiceRule {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

export const choice: RuleKind<ChoiceRule> = {
  schema: z
    .strictObject({
      kind: z.literal('choice'),
      options: z.array(z.strictObject({ id: key, fraction, label })).min(2),
    })
    .describe('One option out of several, each worth a share of the points'),
  shape: (rule) => ({ type: 'option', options: rule.options }),
  check: (rule): RuleFault[] => repeated(rule.options, 'options'),
  needs(rule, answer) {
    const worth = (option: ChoiceOption | undefined) => readPlain(option?.fraction ?? '0');
    const best = rule.options.reduce((a, b) => (compare(worth(b), worth(a)) > 0 ? b : a));
    const chosen = rule.options.find(({ id }) => id === answer?.option);
    if (chosen !== undefined && compare(worth(chosen), worth(best)) >= 0) return [];
    return [{ need: 'choose', option: best.id, label: best.label }];
  },
  compile(rule) {
    const outcomes = new Map<string, Outcome>();
    const fractions = rule.options.map((option) => readPlain(option.fraction));
    for (const { id, fraction, label } of rule.options) {
      outcomes.set(id, {
        fraction: readPlain(fraction),
        steps: [{ step: 'option', option: id, label, fraction }],
        kept: true,
      });
    }
    return {
      score: (answer) => {
        const outcome = outcomes.get(answer.option ?? '');
        if (outcome === undefined) throw new TypeError(`no option ${answer.option}`);
        return outcome;
      },
      graph: () => (place) => fractions[Number(place.n)] ?? null,
    };
  },
};

export const optionWords: Words<'option'> = {
  vi: (step, style) => `${step.label}: được ${style.share(step.fraction)} số điểm`,
  en: (step, style) => `${step.label}: worth ${style.share(step.fraction)} of the points`,
};

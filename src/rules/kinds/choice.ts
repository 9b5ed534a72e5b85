import * as z from 'zod/mini';
import { readQuotient } from '../../exact/quotient.ts';
import { ITSELF } from '../curve.ts';
import type { Doubt } from '../doubt.ts';
import { duplicateIds } from '../faults.ts';
import type { MeasuredKind } from '../kind.ts';
import { key, label, optional, ruleForm, share, text } from '../schema.ts';
import type { Step } from '../step.ts';
import type { Text } from '../text.ts';
import { told } from '../told.ts';

export interface ChoiceOption {
  readonly id: string;
  /** The share of the points that the option is worth, within 0 and 1: "0.5", "2/3". */
  readonly fraction: string;
  readonly label: Text;
  /** Other words for the option in the cells of reports. */
  readonly aliases?: readonly string[] | undefined;
}

/** One option out of several, each worth a share of the points. Answer: `{ option: id }`. */
export interface ChoiceRule {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

/** The measure is looked up: it is what the option is worth, and earns itself. */
export const choice: MeasuredKind<ChoiceRule> = {
  schema: /* @__PURE__ */ ruleForm('choice', () => ({
    options: z
      .array(
        z.strictObject({
          id: key(),
          fraction: share(),
          label: text(),
          aliases: optional(z.array(label())),
        }),
      )
      .check(z.minLength(2)),
  })),
  defaults: {},
  shape: ({ options }) => ({ type: 'option', options }),
  check: ({ options }) => duplicateIds(options, 'options'),
  measure({ options }) {
    const worth = new Map(options.map((option) => [option.id, readQuotient(option.fraction)]));
    return ({ option }) => {
      const found = worth.get(option ?? '');
      if (found === undefined) throw new TypeError(`no option ${option}`);
      return found;
    };
  },
  curve: () => ITSELF,
  steps({ options }) {
    const steps = new Map(
      options.map(({ id, label, fraction }): [string, readonly Step[]] => [
        id,
        told({ step: 'option', option: id, label, fraction }),
      ]),
    );
    return ({ answer }) => steps.get(answer.option ?? '') ?? [];
  },
  doubts: ({ options }) => extraZeros(options),
};

/** The first option worth nothing stands for nothing done; a second one earns no more than it. */
function extraZeros(options: readonly ChoiceOption[]): Doubt[] {
  const first = options.findIndex(({ fraction }) => fraction === '0');
  return options.flatMap(({ fraction, label }, index): Doubt[] =>
    fraction === '0' && index !== first
      ? [{ code: 'never-worth-anything', path: ['options', index], what: 'option', label }]
      : [],
  );
}

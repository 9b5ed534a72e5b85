import { z } from 'zod';
import { compare } from '../exact/fraction.ts';
import { along, towards } from '../exact/line.ts';
import { readPlain } from '../exact/plain.ts';
import type { RuleKind } from './kind.ts';
import { remembered } from './memo.ts';
import { countNeed } from './need.ts';
import type { Words } from './words.ts';

/** Periods of the year in which something was done: covered / periods, capped at 1. Answer: `{ value }`. */
export interface CoverageRule {
  readonly kind: 'coverage';
  /** 12 months, 52 weeks, 4 quarters. */
  readonly periods: number;
}

export const coverage: RuleKind<CoverageRule> = {
  schema: z
    .strictObject({ kind: z.literal('coverage'), periods: z.int().min(1).max(366) })
    .describe(
      'The share of the periods of the year (12 months, 52 weeks, 4 quarters) that are covered',
    ),
  shape: (rule) => ({ type: 'count', whole: rule.periods }),
  needs(rule, answer) {
    const goal = { n: rule.periods, d: 1 };
    const value = answer?.value;
    if (value !== undefined && compare(readPlain(value), goal) >= 0) return [];
    return [countNeed(value, goal)];
  },
  compile(rule) {
    const line = towards({ n: rule.periods, d: 1 });
    const score = remembered((value) => ({
      fraction: along(line, readPlain(value)),
      steps: [{ step: 'covered', covered: value, periods: rule.periods }],
    }));
    return {
      score: (answer) => score(answer.value ?? ''),
      graph: () => line,
    };
  },
};

export const coveredWords: Words<'covered'> = {
  vi: (step, style) => `${style.number(step.covered)} trên ${step.periods} kỳ trong năm`,
  en: (step, style) => `${style.number(step.covered)} of ${step.periods} periods of the year`,
};

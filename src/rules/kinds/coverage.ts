import * as z from 'zod/mini';
import { readPlain } from '../../exact/decimal-text.ts';
import { towards } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { labels, optional, ruleForm } from '../schema.ts';

/** Periods of the year in which something was done: covered / periods, capped at 1. Answer: `{ value }`. */
export interface CoverageRule {
  readonly kind: 'coverage';
  /** 12 months, 52 weeks, 4 quarters. */
  readonly periods: number;
  readonly labels?: Labels | undefined;
}

export const coverage: MeasuredKind<CoverageRule> = {
  schema: /* @__PURE__ */ ruleForm('coverage', () => ({
    periods: z.int().check(z.minimum(1), z.maximum(366)),
    labels: optional(labels()),
  })),
  defaults: {},
  shape: ({ periods }) => ({ type: 'count', whole: periods }),
  measure:
    () =>
    ({ value = '' }) =>
      readPlain(value),
  curve: ({ periods }) => towards({ n: periods, d: 1 }),
  steps(rule) {
    const { periods } = rule;
    const nouns = labelsOf(rule);
    return ({ answer }) => [{ step: 'covered', covered: answer.value ?? '', periods, ...nouns }];
  },
};

import { z } from 'zod';
import { divide, isZero, ONE } from '../exact/fraction.ts';
import { ITSELF } from '../exact/line.ts';
import { readPlain } from '../exact/plain.ts';
import type { Outcome, RuleKind } from './kind.ts';
import type { Words } from './words.ts';

/** Things found and handled: none found earns all points, else handled / found. Answer: `{ found, handled }`. */
export interface ResolvedRule {
  readonly kind: 'resolved';
}

const NONE_FOUND: Outcome = {
  fraction: ONE,
  steps: [{ step: 'resolved', found: '0', handled: '0' }],
  kept: true,
};

export const resolved: RuleKind<ResolvedRule> = {
  schema: z
    .strictObject({ kind: z.literal('resolved') })
    .describe('None found earns all points, else the share handled'),
  shape: () => ({ type: 'resolved' }),
  needs(_rule, answer) {
    if (answer === undefined) return [{ need: 'answer' }];
    const { found = '0', handled = '0' } = answer;
    if (found === handled) return [];
    return [
      { need: 'raise', field: 'handled', from: handled, to: found, of: found, scale: 'count' },
    ];
  },
  compile: () => ({
    score: (answer) => {
      const { found = '', handled = '' } = answer;
      const all = readPlain(found);
      if (isZero(all)) return NONE_FOUND;
      return {
        fraction: divide(readPlain(handled), all),
        steps: [{ step: 'resolved', found, handled }],
      };
    },
    graph: () => ITSELF,
  }),
};

export const resolvedWords: Words<'resolved'> = {
  vi: (step, style) =>
    step.found === '0'
      ? 'không phát hiện trường hợp nào: trọn điểm'
      : `đã xử lý ${style.number(step.handled)} trên ${style.number(step.found)} trường hợp phát hiện`,
  en: (step, style) =>
    step.found === '0'
      ? 'none found: all points'
      : `${style.number(step.handled)} of ${style.number(step.found)} found were handled`,
};

import { z } from 'zod';
import { ONE, ZERO } from '../exact/fraction.ts';
import { ITSELF } from '../exact/line.ts';
import type { Outcome, RuleKind } from './kind.ts';
import type { Words } from './words.ts';

/** All points or none: the thing required is there or not. Answer: `{ achieved: boolean }`. */
export interface AchievedRule {
  readonly kind: 'achieved';
}

const YES: Outcome = { fraction: ONE, steps: [{ step: 'achieved', achieved: true }], kept: true };
const NO: Outcome = { fraction: ZERO, steps: [{ step: 'achieved', achieved: false }], kept: true };

export const achieved: RuleKind<AchievedRule> = {
  schema: z.strictObject({ kind: z.literal('achieved') }).describe('All points or none'),
  shape: () => ({ type: 'flag' }),
  compile: () => ({
    score: (answer) => (answer.achieved === true ? YES : NO),
    graph: () => ITSELF,
  }),
  needs: (_rule, answer) => (answer?.achieved === true ? [] : [{ need: 'achieve' }]),
};

export const achievedWords: Words<'achieved'> = {
  vi: (step) => (step.achieved ? 'đạt yêu cầu' : 'không đạt yêu cầu'),
  en: (step) => (step.achieved ? 'the requirement is met' : 'the requirement is not met'),
};

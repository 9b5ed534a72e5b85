import { z } from 'zod';
import { ZERO } from '../exact/fraction.ts';
import type { Outcome, RuleKind } from './kind.ts';

/** Information only: 0 of 0 points. Answer: any of the other kinds'. */
export interface UnscoredRule {
  readonly kind: 'unscored';
}

const TOLD: Outcome = { fraction: ZERO, steps: [{ step: 'unscored' }], kept: true };

export const unscored: RuleKind<UnscoredRule> = {
  schema: z.strictObject({ kind: z.literal('unscored') }).describe('Information, without points'),
  shape: () => ({ type: 'any' }),
  check: (_rule, context) =>
    context.maxPoints === '0'
      ? []
      : [{ code: 'unscored-with-points', path: [], message: 'an unscored component has 0 points' }],
  needs: () => [],
  compile: () => ({ score: () => TOLD }),
};

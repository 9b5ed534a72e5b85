import { compare, ONE } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { StepsRule, ThresholdStep } from '../../rules/steps.ts';
import type { Path } from '../issue.ts';
import type { LintFinding } from './finding.ts';

/** The steps that a measure can reach: a share does not pass 1. */
export function reachable({ steps, scale = 'share' }: StepsRule): readonly ThresholdStep[] {
  return steps.filter(({ atLeast }) => scale !== 'share' || compare(readPlain(atLeast), ONE) <= 0);
}

/** Each step against the one under it: it has to be within reach, and to earn more. */
export function lintSteps(rule: StepsRule, path: Path, component: string): LintFinding[] {
  const within = new Set(reachable(rule));
  return rule.steps.flatMap((step, index): LintFinding[] => {
    const { atLeast, fraction } = step;
    const at = { severity: 'warning', path: [...path, 'steps', index], component } as const;
    if (!within.has(step)) {
      return [{ code: 'unreachable-step', ...at, atLeast, why: 'above-whole' }];
    }
    const lower = rule.steps[index + 1];
    if (lower === undefined) return [];
    const side = compare(readPlain(fraction), readPlain(lower.fraction));
    if (side > 0) return [];
    if (side === 0) return [{ code: 'unreachable-step', ...at, atLeast, why: 'same-as-below' }];
    const { severity: _warning, ...place } = at;
    return [{ code: 'not-monotone', severity: 'error', ...place, atLeast, fraction, lower }];
  });
}

import {
  clamp,
  compare,
  divide,
  type Fraction,
  isZero,
  ONE,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import { fractionText } from '../../exact/share.ts';
import type { MinMaxRule } from '../../rules/min-max.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Path } from '../issue.ts';
import type { LintFinding } from './finding.ts';
import { lintSteps, reachable } from './steps.ts';

/** What a rule asks for or offers in vain. */
export function lintRule(rule: Rule, path: Path, component: string): LintFinding[] {
  if (rule.kind === 'parts') {
    return rule.parts.flatMap((part, index) => {
      const at = [...path, 'parts', index];
      const inner = lintRule(part.rule, [...at, 'rule'], component);
      return part.share === '0' ? [worthless('part', part.label, at, component), ...inner] : inner;
    });
  }
  return [
    ...(rule.kind === 'choice' ? extraZeros(rule.options, path, component) : []),
    ...(rule.kind === 'steps' ? lintSteps(rule, path, component) : []),
    ...(rule.kind === 'ratio' ? aboveWhole(rule, path, component) : []),
    ...outOfReach(rule, path, component),
  ];
}

/** The first option worth nothing stands for nothing done; a second one earns no more than it. */
function extraZeros(
  options: Extract<Rule, { kind: 'choice' }>['options'],
  path: Path,
  component: string,
): LintFinding[] {
  const first = options.findIndex(({ fraction }) => fraction === '0');
  return options.flatMap(({ fraction, label }, index) =>
    fraction === '0' && index !== first
      ? [worthless('option', label, [...path, 'options', index], component)]
      : [],
  );
}

function worthless(
  what: 'option' | 'part',
  label: string,
  path: Path,
  component: string,
): LintFinding {
  return { code: 'never-worth-anything', severity: 'warning', path, component, what, label };
}

function aboveWhole(
  { target = '1', scale }: Extract<Rule, { kind: 'ratio' }>,
  path: Path,
  component: string,
): LintFinding[] {
  if (scale === 'rate' || compare(readPlain(target), ONE) <= 0) return [];
  const at = [...path, 'target'];
  return [{ code: 'target-above-whole', severity: 'warning', path: at, component, target }];
}

function outOfReach(rule: Rule, path: Path, component: string): LintFinding[] {
  const best = bestOf(rule);
  if (compare(best, ONE) >= 0) return [];
  const text = fractionText(best);
  return [{ code: 'unreachable-points', severity: 'warning', path, component, best: text }];
}

/** The share of the points that the best answer earns; a ratio's target is told for itself. */
function bestOf(rule: Rule): Fraction {
  if (rule.kind === 'choice') return greatest(rule.options);
  if (rule.kind === 'steps') return greatest(reachable(rule));
  if (rule.kind === 'min-max') return bestBetween(rule);
  return ONE;
}

function greatest(list: readonly { readonly fraction: string }[]): Fraction {
  return list
    .map(({ fraction }) => readPlain(fraction))
    .reduce((a, b) => (compare(a, b) < 0 ? b : a), ZERO);
}

/** Fixed bounds may lie where no share does: above 1, or under 0 where lower is better. */
function bestBetween({ bounds, direction, scale = 'amount' }: MinMaxRule): Fraction {
  if (bounds === undefined) return ONE;
  const [min, max] = [readPlain(bounds.min), readPlain(bounds.max)];
  const spread = subtract(max, min);
  if (isZero(spread) || compare(spread, ZERO) < 0) return ONE;
  if (direction === 'lower') {
    const least = scale !== 'amount' && compare(min, ZERO) < 0 ? ZERO : min;
    return clamp(divide(subtract(max, least), spread));
  }
  const most = scale === 'share' && compare(max, ONE) > 0 ? ONE : max;
  return clamp(divide(subtract(most, min), spread));
}

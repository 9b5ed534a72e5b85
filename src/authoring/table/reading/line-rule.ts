import { compare, divide, type Fraction, ONE } from '../../../exact/fraction.ts';
import type { Rule } from '../../../rules/rule.ts';
import { decimalText } from './fractions.ts';
import type { Measured } from './measured.ts';

/** Points that rise with a measure: slope × measure, up to all of them. */
export function lineRule(
  slope: Fraction,
  { complement, growth, named }: Measured,
): Rule | undefined {
  if (complement)
    return compare(slope, ONE) === 0
      ? { kind: 'ratio', target: '0', direction: 'lower', ...named }
      : undefined;
  const target = decimalText(divide(ONE, slope));
  if (target === undefined || (!growth && compare(slope, ONE) < 0)) return undefined;
  return { kind: 'ratio', target, ...(growth ? { as: 'growth' as const } : {}), ...named };
}

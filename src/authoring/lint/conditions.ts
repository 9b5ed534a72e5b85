import type { Path } from '../../rubric/issue.ts';
import { meaningOfRule } from '../../rules/meaning.ts';
import type { Rule } from '../../rules/rule.ts';
import { readCondition } from '../table/reading/read.ts';
import type { LintFinding } from './finding.ts';

/** A component that is compared with the words that it was read from. */
export interface ConditionedComponent {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  readonly maxPoints: string;
  readonly due: boolean;
  readonly adjustment: 'bonus' | 'penalty' | undefined;
  readonly rule: Rule;
}

/** A rule that means something else than its condition says, or a condition that says no rule. */
export function lintCondition(
  { id, path, name, maxPoints, due, adjustment, rule }: ConditionedComponent,
  condition: string,
): LintFinding[] {
  const reading = readCondition(condition, name, { maxPoints, due, adjustment });
  const at = { severity: 'warning', path: [...path, 'rule'], component: id, condition } as const;
  if (reading.open !== undefined) {
    return [{ code: 'condition-unread', ...at, clause: reading.open.clause }];
  }
  const same = comparable(rule) === comparable(reading.rule);
  return same ? [] : [{ code: 'condition-differs', ...at, reading: reading.rule }];
}

/**
 * What a rule means, whatever its options and parts are called and wherever its whole comes from:
 * ids, facts and the scale of an answer are no part of a condition.
 */
function comparable(rule: Rule): string {
  return meaningOfRule(withoutNames(rule));
}

function withoutNames(rule: Rule): Rule {
  switch (rule.kind) {
    case 'choice': {
      const sorted = [...rule.options].sort((a, b) => (a.fraction < b.fraction ? 1 : -1));
      return { ...rule, options: sorted.map((option, at) => ({ ...option, id: `o${at}` })) };
    }
    case 'checklist':
      return {
        ...rule,
        items: rule.items.map(({ points }, at) => ({ id: `i${at}`, points, label: 'i' })),
      };
    case 'by-case':
      return {
        ...rule,
        cases: rule.cases.map((one, at) => ({
          ...one,
          id: `c${at}`,
          rule: withoutNames(one.rule),
        })),
      };
    case 'parts':
      return {
        ...rule,
        parts: rule.parts.map(({ share, rule: inner }, at) => ({
          id: `p${at}`,
          share,
          label: 'p',
          rule: withoutNames(inner),
        })),
      };
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best': {
      const {
        of: _of,
        terms: _terms,
        whenNone: _none,
        labels: _labels,
        scale: _scale,
        ...rest
      } = rule;
      return rest;
    }
    default:
      return rule;
  }
}

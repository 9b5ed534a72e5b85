import { compare, ONE } from '../../exact/fraction.ts';
import { fractionText } from '../../exact/print.ts';
import type { Path } from '../../rubric/issue.ts';
import { bestOf, bestOfRule } from '../../rules/best.ts';
import { type CompiledRule, compileRule } from '../../rules/compile.ts';
import type { Rule } from '../../rules/rule.ts';
import type { LintFinding } from './finding.ts';

/** What a rule asks for or offers in vain. */
export function lintRule(
  rule: Rule,
  maxPoints: string,
  path: Path,
  component: string,
): LintFinding[] {
  const compiled = compileRule(rule, { maxPoints, key: component }, () => 0);
  return lintCompiled(compiled, path, component);
}

function lintCompiled(rule: CompiledRule, path: Path, component: string): LintFinding[] {
  const doubts = (rule.kind.doubts?.(rule.rule) ?? []).map((doubt): LintFinding => {
    const severity = doubt.code === 'not-monotone' ? 'error' : 'warning';
    return { ...doubt, severity, path: [...path, ...doubt.path], component };
  });
  if (rule.parts !== undefined) {
    // What is doubtful of a part stands before what is doubtful in it.
    const inner = rule.parts.flatMap((part) => {
      const at = [...path, ...part.at.slice(0, 2)];
      const own = doubts.filter((doubt) => doubt.path.slice(0, at.length).join() === at.join());
      return [...own, ...lintCompiled(part.rule, [...path, ...part.at], component)];
    });
    // Of several ways not each has to lead to all points: one of them will do.
    const enough = rule.kind.asks === 'any' && compare(bestOfRule(rule), ONE) >= 0;
    return enough ? inner.filter(({ code }) => code !== 'unreachable-points') : inner;
  }
  // A target that no share reaches is told for itself.
  if (doubts.some(({ code }) => code === 'target-above-whole')) return doubts;
  const best = bestOf(rule);
  if (rule.kind.scored === false || compare(best, ONE) >= 0) return doubts;
  const text = fractionText(best);
  return [
    ...doubts,
    { code: 'unreachable-points', severity: 'warning', path, component, best: text },
  ];
}

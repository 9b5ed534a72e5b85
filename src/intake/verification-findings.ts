import type { Finding } from '../rubric/finding.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import type { AnswerList } from './record.ts';
import type { Verification } from './verification.ts';

/**
 * Decisions count in the order of their list; a later day before an earlier one is told, and so is
 * one that upholds what was never answered.
 */
export function verificationFindings(
  { byId }: CheckedRubric,
  { answers }: AnswerList,
  verifications: readonly Verification[],
): readonly Finding[] {
  const latest = new Map<string, string>();
  return verifications.flatMap((verification, index): Finding[] => {
    const { component, on } = verification;
    const findings: Finding[] = [];
    const at = ['verifications', index];
    if ('upheld' in verification && answers[byId.get(component)?.order ?? -1] === undefined) {
      const about = { severity: 'warning', path: [...at, 'upheld'], component } as const;
      findings.push({ code: 'nothing-to-uphold', ...about, on });
    }
    const before = latest.get(component);
    if (before === undefined || on >= before) {
      latest.set(component, on);
      return findings;
    }
    const about = { severity: 'warning', path: [...at, 'on'], component } as const;
    return [...findings, { code: 'verification-order', ...about, on, before }];
  });
}

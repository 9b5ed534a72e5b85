import type { Finding } from '../rubric/finding.ts';
import type { Verification } from './verification.ts';

/** Decisions count in the order of their list; a later day before an earlier one is told. */
export function verificationFindings(verifications: readonly Verification[]): readonly Finding[] {
  const latest = new Map<string, string>();
  return verifications.flatMap(({ component, on }, index): Finding[] => {
    const before = latest.get(component);
    if (before === undefined || on >= before) {
      latest.set(component, on);
      return [];
    }
    const about = { severity: 'warning', path: ['verifications', index, 'on'] } as const;
    return [{ code: 'verification-order', ...about, component, on, before }];
  });
}

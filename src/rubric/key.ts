import { UsageError } from './usage-error.ts';

/** A rubric as results name it: two are the same where all three are. */
export interface RubricKey {
  readonly id: string;
  readonly version: string;
  /** Over all that decides a score: 16 hex digits. */
  readonly fingerprint: string;
}

/** Whether two rubrics give the same scores under the same name. */
export function isSameRubric(a: RubricKey, b: RubricKey): boolean {
  return a.id === b.id && a.version === b.version && a.fingerprint === b.fingerprint;
}

export function nameOf({ id, version, fingerprint }: RubricKey): string {
  return `${id} ${version} ${fingerprint}`;
}

/**
 * The scores of one rubric go together, in one state of it.
 *
 * @throws {UsageError} for scores of rubrics that differ in id, version or fingerprint.
 */
export function requireOneRubric(scores: Iterable<{ readonly rubric: RubricKey }>): void {
  let first: RubricKey | undefined;
  for (const { rubric } of scores) {
    first ??= rubric;
    if (isSameRubric(first, rubric)) continue;
    throw new UsageError(
      `scores of different rubrics do not go together: ${nameOf(first)} and ${nameOf(rubric)}`,
    );
  }
}

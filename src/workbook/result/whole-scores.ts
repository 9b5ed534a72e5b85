import { componentsOf, type UnitScore, UsageError } from '../../index.ts';

/**
 * The scores of a list, where all of them are whole: a summary and a packed score have no components.
 *
 * @throws {UsageError} for anything else, with what is possible.
 */
export function wholeScores(list: unknown, possible: string): readonly UnitScore[] {
  try {
    const isWhole = (one: UnitScore): boolean =>
      typeof one.unit.id === 'string' && componentsOf(one).length >= 0;
    if (Array.isArray(list) && list.every(isWhole)) return list;
  } catch {
    // As any other value that is not possible.
  }
  throw new UsageError(`${possible} is possible`);
}

/** A grade by the name that the rubric gives it. */
export function gradeName(score: UnitScore | undefined, grade: string | null): string | undefined {
  if (grade === null) return undefined;
  return score?.rubric.grades?.find(({ id }) => id === grade)?.name ?? grade;
}

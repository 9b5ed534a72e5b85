import { compare, type Fraction } from '../exact/fraction.ts';
import type { Mutable } from '../intake/mutable.ts';
import type { CompiledGrade, Requirement } from './compiled-levels.ts';
import type { CompiledRubric } from './compiled-rubric.ts';
import type { GroupScore } from './score.ts';
import { addLevel, emptyTally, LevelOf, type Tally } from './totals.ts';

/** The subtotals that the rubric asks for, from its pillars' sums. */
export function groupsOf(
  { groups, print }: CompiledRubric,
  tallies: readonly Tally[],
): readonly GroupScore[] | undefined {
  if (groups.length === 0) return undefined;
  return groups.map((group) => {
    const score: Mutable<GroupScore> = new LevelOf(group, tallyOf(group.at, tallies), print);
    score.pillars = group.pillars;
    return score as GroupScore;
  });
}

/** The sums of some of the pillars. */
function tallyOf(at: readonly number[], tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const place of at) addLevel(sum, tallies[place] as Tally);
  return sum;
}

/**
 * The highest grade whose band points / assessable reaches exactly (no rounded index decides a
 * boundary) and whose requirements are met. A pillar or group of which nothing is assessed stands
 * in nobody's way: what does not apply is left out of every comparison.
 */
export function gradeOf(
  { grades, max }: CompiledRubric,
  whole: Tally,
  tallies: readonly Tally[],
): string | null {
  if (whole.excluded === max) return null;
  const met = ({ from, requires }: CompiledGrade): boolean =>
    reaches(whole, max, from) && requires.every((one) => isMet(one, tallies));
  return grades.find(met)?.id ?? null;
}

function isMet({ at, max, from }: Requirement, tallies: readonly Tally[]): boolean {
  const tally = tallyOf(at, tallies);
  return tally.excluded === max || reaches(tally, max, from);
}

function reaches({ points, excluded }: Tally, max: number, from: Fraction): boolean {
  return compare({ n: points, d: max - excluded }, from) >= 0;
}

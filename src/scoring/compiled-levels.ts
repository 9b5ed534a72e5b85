import { readPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction } from '../exact/fraction.ts';
import type { RubricDefinition } from '../rubric/definition.ts';

/** Some of the pillars, by their positions, and their maximum in whole numbers of 10^-places. */
interface Pillars {
  readonly at: readonly number[];
  readonly max: number;
}

export interface CompiledGroup extends Pillars {
  readonly id: string;
  readonly name: string;
  readonly pillars: readonly string[];
}

export interface Requirement extends Pillars {
  readonly from: Fraction;
}

export interface CompiledGrade {
  readonly id: string;
  readonly from: Fraction;
  readonly requires: readonly Requirement[];
}

interface Level {
  readonly id: string;
  readonly max: number;
}

/** The groups with their pillars by position. The rubric is checked: there is a pillar for each id. */
export function compileGroups(
  { groups = [] }: RubricDefinition,
  pillars: readonly Level[],
): readonly CompiledGroup[] {
  return groups.map(({ id, name, pillars: ids }) => {
    const at = ids.map((one) => pillars.findIndex((pillar) => pillar.id === one));
    return { id, name, pillars: ids, ...some(at, pillars) };
  });
}

function some(at: readonly number[], pillars: readonly Level[]): Pillars {
  return { at, max: at.reduce((sum, place) => sum + (pillars[place]?.max ?? 0), 0) };
}

/** From the highest band down; what is required is of a pillar or else of a group. */
export function compileGrades(
  { grades = [] }: RubricDefinition,
  pillars: readonly Level[],
  groups: readonly CompiledGroup[],
): readonly CompiledGrade[] {
  const required = (of: string): Pillars => {
    const at = pillars.findIndex(({ id }) => id === of);
    const group = groups.find(({ id }) => id === of);
    if (at >= 0 || group === undefined) return some([at], pillars);
    return { at: group.at, max: group.max };
  };
  return grades
    .map(({ id, from, requires = [] }) => ({
      id,
      from: readPlain(from),
      requires: requires.map((one) => ({ ...required(one.of), from: readPlain(one.from) })),
    }))
    .sort((a, b) => compare(b.from, a.from));
}

import type {
  ComponentDefinition,
  ComponentScore,
  RubricDefinition,
  UnitScore,
} from '../../src/index.ts';

/** The components of a rubric or of a score, flat, in the rubric's order. */
export function componentsOf(whole: UnitScore): readonly ComponentScore[];
export function componentsOf(whole: RubricDefinition): readonly ComponentDefinition[];
export function componentsOf(
  whole: RubricDefinition | UnitScore,
): readonly (ComponentDefinition | ComponentScore)[] {
  return whole.pillars.flatMap(({ criteria }) =>
    criteria.flatMap(({ components }): readonly (ComponentDefinition | ComponentScore)[] => {
      return components;
    }),
  );
}

/** The one component of that id. */
export function componentOf(whole: UnitScore, id: string): ComponentScore;
export function componentOf(whole: RubricDefinition, id: string): ComponentDefinition;
export function componentOf(
  whole: RubricDefinition | UnitScore,
  id: string,
): ComponentDefinition | ComponentScore {
  const all: readonly (ComponentDefinition | ComponentScore)[] =
    'unit' in whole ? componentsOf(whole) : componentsOf(whole);
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no "${id}"`);
  return found;
}

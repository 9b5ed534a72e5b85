import {
  type BoundValue,
  boundsFrom,
  type CohortBounds,
  cohortBounds,
  InputError,
  type RubricDefinition,
} from '../../src/index.ts';

interface Pair {
  readonly min: BoundValue;
  readonly max: BoundValue;
}

/** Bounds of exact values, by place; also at places where there is nothing to compare. */
export function asBounds(
  rubric: RubricDefinition,
  places: { readonly [place: string]: Pair },
): CohortBounds {
  const components = Object.entries(places).map(([place, { min, max }]) => {
    return [place, { min, max, rule: ruleAt(rubric, place) }] as const;
  });
  return { ...cohortBounds(rubric, []), policy: null, components: Object.fromEntries(components) };
}

function ruleAt(rubric: RubricDefinition, place: string): string {
  try {
    const { components } = boundsFrom(rubric, { [place]: { min: '0', max: '1' } });
    return components[place]?.rule ?? '';
  } catch (error) {
    if (error instanceof InputError) return '0'.repeat(16);
    throw error;
  }
}

import { modelOf } from '../rubric/define.ts';
import type { ComponentDefinition, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, CriterionIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { ComponentScore, UnitScore } from './score.ts';

/** The pillar and the criterion that a component stands in. */
export interface ComponentPlace<PillarId extends string, CriterionId extends string> {
  readonly pillar: PillarId;
  readonly criterion: CriterionId;
}

type PlaceIn<R extends RubricDefinition> = ComponentPlace<PillarIdOf<R>, CriterionIdOf<R>>;

/** A component of a rubric, with the ids of its pillar and criterion. */
export type ComponentOfRubric<R extends RubricDefinition = RubricDefinition> =
  ComponentDefinition & { readonly id: ComponentIdOf<R> } & PlaceIn<R>;

/** A component of a score, with the ids of its pillar and criterion. */
export type ComponentOfScore<R extends RubricDefinition = RubricDefinition> = ComponentScore<
  ComponentIdOf<R>
> &
  PlaceIn<R>;

/**
 * The components of a rubric or of a unit's score, flat and in the rubric's order, each with the
 * ids of its pillar and its criterion. A score read back from JSON will do.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for a summary, which has no components.
 * @example
 * componentsOf(hueCommune2023).length; // => 79
 * const score = scoreUnit(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * componentsOf(score)
 *   .filter(({ status }) => status === 'scored')
 *   .map(({ id, criterion, pillar, points }) => [id, criterion, pillar, points]);
 * // => [["III.3.1", "III.3", "III", "7.38"]]
 */
export function componentsOf<const R extends RubricDefinition>(
  rubric: R,
): readonly ComponentOfRubric<R>[];
export function componentsOf<R extends RubricDefinition>(
  score: UnitScore<R>,
): readonly ComponentOfScore<R>[];
export function componentsOf(
  from: RubricDefinition | UnitScore,
): readonly (ComponentOfRubric | ComponentOfScore)[] {
  if (!using('the score', () => isScore(from))) {
    return flat(modelOf(from as RubricDefinition).definition.pillars);
  }
  return using('the score', () => flat(scored(from as UnitScore)));
}

/**
 * One component of a rubric or of a unit's score, with the ids of its pillar and its criterion.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for an id that no component has, and for a summary, which has no components.
 * @example
 * const { name, criterion, maxPoints } = componentOf(hueCommune2023, 'II.1.1');
 * [criterion, maxPoints]; // => ["II.1", "5"]
 */
export function componentOf<const R extends RubricDefinition>(
  rubric: R,
  id: ComponentIdOf<R>,
): ComponentOfRubric<R>;
export function componentOf<R extends RubricDefinition>(
  score: UnitScore<R>,
  id: ComponentIdOf<R>,
): ComponentOfScore<R>;
export function componentOf(
  from: RubricDefinition | UnitScore,
  id: string,
): ComponentOfRubric | ComponentOfScore {
  const all: readonly (ComponentOfRubric | ComponentOfScore)[] = componentsOf(from as UnitScore);
  const found = all.find((component) => component.id === id);
  if (found !== undefined) return found;
  throw new UsageError(`the ${isScore(from) ? 'score' : 'rubric'} has no component ${shown(id)}`);
}

function isScore(from: RubricDefinition | UnitScore): from is UnitScore {
  return typeof from === 'object' && from !== null && 'rubric' in from && 'unit' in from;
}

function scored({ pillars }: UnitScore): UnitScore['pillars'] {
  if (pillars.some(({ criteria }) => criteria === undefined)) {
    throw new UsageError('a summary has no components: score without `summary`');
  }
  return pillars;
}

interface Levels<C> {
  readonly id: string;
  readonly criteria: readonly { readonly id: string; readonly components: readonly C[] }[];
}

function flat<C>(pillars: readonly Levels<C>[]): (C & ComponentPlace<string, string>)[] {
  return pillars.flatMap((pillar) =>
    pillar.criteria.flatMap((criterion) =>
      criterion.components.map((component) => ({
        ...component,
        pillar: pillar.id,
        criterion: criterion.id,
      })),
    ),
  );
}

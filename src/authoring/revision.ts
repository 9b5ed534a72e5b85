import type { ComponentDefinition, LegalBasis, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, CriterionIdOf } from '../rubric/ids-of.ts';
import type { RevisedMaxima } from './revised-maxima.ts';
import type { RevisedSum } from './revised-sums.ts';

/** What is new of a component; null takes an optional field away, what is left out stays. */
export type ComponentRevision = {
  readonly [F in keyof ComponentDefinition]?:
    | ComponentDefinition[F]
    | (undefined extends ComponentDefinition[F] ? null : never)
    | undefined;
};

/** What is new in next year's rubric. */
export interface RubricRevision<R extends RubricDefinition = RubricDefinition> {
  /** Default: the id that it has. */
  readonly id?: string | undefined;
  /** Another than this year's, unless the id is another. */
  readonly version: string;
  readonly title?: string | undefined;
  /** Deadlines without a year move along with it. */
  readonly period?: RubricDefinition['period'] | undefined;
  /** In place of the documents that the rubric names. */
  readonly legalBasis?: readonly LegalBasis[] | undefined;
  /** Fields of components that it has. */
  readonly change?:
    | { readonly [Id in ComponentIdOf<R>]?: ComponentRevision | undefined }
    | undefined;
  /** New components, at the end of criteria that it has. */
  readonly add?:
    | { readonly [Id in CriterionIdOf<R>]?: readonly ComponentDefinition[] | undefined }
    | undefined;
  /** Components that go; a criterion or pillar that is left without any goes with them. */
  readonly drop?: readonly ComponentIdOf<R>[] | undefined;
  /** New maxima of what holds components; `fit`: those that no longer add up become their sums. */
  readonly maxima?: 'fit' | RevisedMaxima<R> | undefined;
}

/** Next year's rubric, and the maxima that its document has to settle. */
export interface RevisedRubric {
  readonly rubric: RubricDefinition;
  /** From the whole down; none: the rubric is ready for `defineRubric`. */
  readonly sums: readonly RevisedSum[];
}

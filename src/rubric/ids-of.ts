import type { RubricDefinition } from './definition.ts';

/** The pillars, criteria and components of one rubric, as its type tells them. */
type PillarOf<R extends RubricDefinition> = R['pillars'][number];
type CriterionOf<R extends RubricDefinition> = PillarOf<R>['criteria'][number];
export type ComponentOf<R extends RubricDefinition> = CriterionOf<R>['components'][number];
export type FactOf<R extends RubricDefinition> = R['facts'][number];

/** The ids of a rubric's pillars: `string` where only `RubricDefinition` is known of it. */
export type PillarIdOf<R extends RubricDefinition> = PillarOf<R>['id'];
/** The ids of a rubric's criteria. */
export type CriterionIdOf<R extends RubricDefinition> = CriterionOf<R>['id'];
/** The ids of a rubric's components. */
export type ComponentIdOf<R extends RubricDefinition> = ComponentOf<R>['id'];
/** The ids of a rubric's facts. */
export type FactIdOf<R extends RubricDefinition> = FactOf<R>['id'];
/** The ids of a rubric's groups; none where it has no groups. */
export type GroupIdOf<R extends RubricDefinition> =
  IsGeneral<R> extends true
    ? string
    : R extends { readonly groups: readonly { readonly id: infer Id extends string }[] }
      ? Id
      : never;

/** Whether a type says nothing of one rubric's own: only that it is a rubric, or one of several. */
export type IsGeneral<R extends RubricDefinition> =
  string extends ComponentIdOf<R> ? true : IsUnion<R['id']>;

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

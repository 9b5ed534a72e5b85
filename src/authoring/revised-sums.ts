import type {
  ComponentDefinition,
  CriterionDefinition,
  RubricDefinition,
} from '../rubric/definition.ts';
import { sumOf } from './points-table.ts';

/** A maximum that no longer is the sum of the components under it. */
export interface RevisedSum {
  readonly level: 'criterion' | 'pillar' | 'rubric';
  /** The id of the criterion, the pillar or the rubric. */
  readonly item: string;
  /** As it stands in the rubric still. */
  readonly printed: string;
  /** What its components sum to; bonus and penalty stand outside. */
  readonly is: string;
}

/** Those of a rubric, from the whole down. */
export function revisedSums({ id, maxPoints, pillars }: RubricDefinition): RevisedSum[] {
  const criteria = pillars.flatMap((pillar) => pillar.criteria);
  const under = (list: readonly CriterionDefinition[]) =>
    list.flatMap(({ components }) => components);
  return [
    ...offBy('rubric', id, maxPoints, under(criteria)),
    ...pillars.flatMap((pillar) =>
      offBy('pillar', pillar.id, pillar.maxPoints, under(pillar.criteria)),
    ),
    ...criteria.flatMap((one) => offBy('criterion', one.id, one.maxPoints, one.components)),
  ];
}

function offBy(
  level: RevisedSum['level'],
  item: string,
  printed: string | undefined,
  components: readonly ComponentDefinition[],
): RevisedSum[] {
  const is = sumOf(
    components.flatMap((one) => (one.adjustment === undefined ? [one.maxPoints] : [])),
  );
  return printed === undefined || printed === is || is === undefined
    ? []
    : [{ level, item, printed, is }];
}

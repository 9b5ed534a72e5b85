import type { AnswerShape } from '../rules/answer.ts';
import { kindOf } from '../rules/index.ts';
import type { RelativePlace } from '../rules/kind.ts';
import type {
  ComponentDefinition,
  CriterionDefinition,
  FactDefinition,
  PillarDefinition,
  RubricDefinition,
} from './definition.ts';
import { dueDate } from './due.ts';

/** A component of a checked rubric, with what follows from its definition. */
export interface ComponentModel {
  readonly definition: ComponentDefinition;
  readonly criterion: CriterionDefinition;
  readonly pillar: PillarDefinition;
  readonly shape: AnswerShape;
  /** Its place among all components of the rubric, from 0. */
  readonly order: number;
  /** Where the places of its parts begin, which stand after those of all components. */
  readonly firstPart: number;
  /** The deadline as a civil date. */
  readonly due: string | undefined;
  /** The places of its rule that are scored against other units. */
  readonly relative: readonly RelativePlace[];
}

/** A rubric that has been checked: every engine function works on this. */
export interface RubricModel {
  readonly definition: RubricDefinition;
  readonly components: ReadonlyMap<string, ComponentModel>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly places: number;
  /** How many components and parts of components there are. */
  readonly size: number;
}

export function toModel(definition: RubricDefinition): RubricModel {
  const components = new Map<string, ComponentModel>();
  let size = definition.pillars
    .flatMap(({ criteria }) => criteria)
    .reduce((count, criterion) => count + criterion.components.length, 0);
  for (const pillar of definition.pillars) {
    for (const criterion of pillar.criteria) {
      for (const component of criterion.components) {
        const order = components.size;
        const rest = toComponent(definition, pillar, criterion, component);
        components.set(component.id, { order, firstPart: size, ...rest });
        if (rest.shape.type === 'parts') size += rest.shape.parts.length;
      }
    }
  }
  const facts = new Map(definition.facts.map((fact) => [fact.id, fact]));
  return { definition, components, facts, places: definition.rounding?.places ?? 2, size };
}

function toComponent(
  rubric: RubricDefinition,
  pillar: PillarDefinition,
  criterion: CriterionDefinition,
  definition: ComponentDefinition,
): Omit<ComponentModel, 'order' | 'firstPart'> {
  const { rule, id, maxPoints, due } = definition;
  const kind = kindOf(rule);
  return {
    definition,
    criterion,
    pillar,
    shape: kind.shape(rule),
    due: due === undefined ? undefined : dueDate(due, rubric.period),
    relative: kind.relative?.(rule, { maxPoints, place: id }) ?? [],
  };
}

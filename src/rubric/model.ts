import { lazily } from '../exact/lazily.ts';
import { type CompiledRule, compileRule, leavesOf } from '../rules/compile.ts';
import { type BoundsKey, toKey } from '../rules/context.ts';
import type {
  ComponentDefinition,
  CriterionDefinition,
  FactDefinition,
  PillarDefinition,
  RubricDefinition,
} from './definition.ts';
import { dueDate } from './due.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { RubricKey } from './key.ts';
import { shippedFingerprint } from './shipped.ts';

/** A component of a checked rubric, with what follows from its definition. */
export interface CheckedComponent {
  readonly definition: ComponentDefinition;
  readonly criterion: CriterionDefinition;
  readonly pillar: PillarDefinition;
  /** Its position among all components of the rubric, from 0. */
  readonly order: number;
  readonly rule: CompiledRule;
  /** The deadline as a civil date. */
  readonly due: string | undefined;
  /** Under which its bounds are kept, where it is scored against other units. */
  readonly boundsKeys: readonly BoundsKey[];
}

/** A rubric that has been checked: every engine function works on this. */
export interface CheckedRubric {
  readonly definition: RubricDefinition;
  /** In the rubric's order. */
  readonly components: readonly CheckedComponent[];
  readonly byId: ReadonlyMap<string, CheckedComponent>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly places: number;
  /** How many rules of one measure there are, those inside others counted. */
  readonly leaves: number;
  /** Its id, its version and the name of all that decides its scores. */
  readonly key: () => RubricKey;
}

export function toModel(definition: RubricDefinition): CheckedRubric {
  const components: CheckedComponent[] = [];
  let leaves = 0;
  const nextLeaf = (): number => {
    leaves += 1;
    return leaves - 1;
  };
  for (const pillar of definition.pillars) {
    for (const criterion of pillar.criteria) {
      for (const component of criterion.components) {
        const { rule, id, maxPoints, due } = component;
        const day = due === undefined ? undefined : dueDate(due, definition.period);
        const compiled = compileRule(rule, { maxPoints, due: day, key: toKey(id) }, nextLeaf);
        components.push({
          definition: component,
          criterion,
          pillar,
          order: components.length,
          rule: compiled,
          due: day,
          boundsKeys: leavesOf(compiled).flatMap(({ compares, site }) =>
            compares ? [site.key] : [],
          ),
        });
      }
    }
  }
  return {
    definition,
    components,
    byId: new Map(components.map((component) => [component.definition.id, component])),
    facts: new Map(definition.facts.map((fact) => [fact.id, fact])),
    places: definition.rounding?.places ?? 2,
    leaves,
    key: lazily(() => ({
      id: definition.id,
      version: definition.version,
      fingerprint: shippedFingerprint(definition) ?? fingerprintOf(definition),
    })),
  };
}

import type { CheckedComponent, CheckedRubric } from '../rubric/model.ts';
import type { Answer } from '../rules/answer.ts';
import type { CompiledLeaf, CompiledPart } from '../rules/compile.ts';
import { fieldsOf } from './answer.ts';
import { hasNoFindings } from './findings.ts';
import { MeasuredParts } from './measured-parts.ts';
import { MeasuredValues } from './measured-values.ts';
import type { Raw } from './reading.ts';
import type { AnswerList } from './record.ts';

/** What is known of the answers to a component. */
export interface KnownAnswers {
  readonly component: CheckedComponent;
  /** Of an answer that is one measure alone. */
  readonly measures: MeasuredValues | undefined;
  /** Of one that is made of such answers. */
  readonly parts: MeasuredParts | undefined;
}

const known = /* @__PURE__ */ new WeakMap<CheckedRubric, ReadonlyMap<string, KnownAnswers>>();

/** By the ids of its components. */
export function knownAnswers(rubric: CheckedRubric): ReadonlyMap<string, KnownAnswers> {
  const found = known.get(rubric);
  if (found !== undefined) return found;
  const made = new Map<string, KnownAnswers>();
  for (const component of rubric.components) {
    const { rule } = component;
    const measures = rule.parts === undefined ? measuredBy(rule) : undefined;
    const parts = rule.parts === undefined ? undefined : MeasuredParts.of(rule, measuredPart);
    made.set(component.definition.id, { component, measures, parts });
  }
  known.set(rubric, made);
  return made;
}

function measuredBy(leaf: CompiledLeaf): MeasuredValues {
  return new MeasuredValues(leaf, fieldsOf(leaf.shape));
}

function measuredPart({ rule }: CompiledPart): MeasuredValues | undefined {
  return rule.parts === undefined && rule.none === undefined ? measuredBy(rule) : undefined;
}

/** Keeps what the law made of a value about which it had nothing to say. */
export function rememberValue(
  { component: { rule, order }, measures }: KnownAnswers,
  given: Raw,
  answer: Answer,
  list: AnswerList,
): void {
  if (rule.parts === undefined && hasNoFindings(rule, list, order, answer)) {
    measures?.remember(given, answer, list.measures);
  }
}

/** What somebody added to all objects would seem to be handed in: then the law looks more closely. */
export function areLiteralsPlain(): boolean {
  for (const _key in Object.prototype) return false;
  return true;
}

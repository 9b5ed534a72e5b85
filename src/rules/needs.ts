import { compare, ZERO } from '../exact/fraction.ts';
import type { Answer } from './answer.ts';
import { bestOfRule } from './best.ts';
import type { CompiledComposite, CompiledPart, CompiledRule } from './compile.ts';
import { leafNeeds, type NeedContext } from './leaf-needs.ts';
import type { Need } from './need.ts';

/** What would earn all points, from this answer or from none; nothing where they are earned. */
export function needsOf(
  rule: CompiledRule,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  if (rule.parts === undefined) return leafNeeds(rule, answer, context);
  switch (rule.kind.asks) {
    case 'every':
      return rule.parts.flatMap((part): Need[] => {
        const needs = partNeeds(rule, part, answer, context) ?? [];
        return needs.length === 0
          ? []
          : [{ need: 'part', part: part.id, label: part.label, needs }];
      });
    case 'any':
      return waysOf(rule, answer, context);
    case 'counted':
      return countedNeeds(rule, answer, context);
  }
}

/** What a part needs; undefined where it does not apply. */
function partNeeds(
  rule: CompiledComposite,
  { id, rule: inner }: CompiledPart,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] | undefined {
  const own = answer && rule.answerOf(answer, id, context.unitClass);
  if (own?.notApplicable !== undefined) return undefined;
  const none = own && inner.parts === undefined ? inner.none?.(own, context.facts) : undefined;
  return none === 'not-applicable' ? undefined : needsOf(inner, own, context);
}

/** Any of the parts that can earn the most: nothing where one of them does already. */
function waysOf(
  rule: CompiledComposite,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  const open = rule.parts.flatMap((part) => {
    const needs = partNeeds(rule, part, answer, context);
    return needs === undefined ? [] : [{ part, needs, best: bestOfRule(part.rule) }];
  });
  const most = open.reduce((best, one) => (compare(one.best, best) > 0 ? one.best : best), ZERO);
  const ways = open.filter(({ best }) => compare(best, most) === 0);
  if (ways.some(({ needs }) => needs.length === 0)) return [];
  const told = ways.map(({ part: { id, label }, needs }) => ({ id, label, needs }));
  return told.length === 0 ? [] : [{ need: 'one-of', of: 'ways', ways: told }];
}

/** Of the one that counts for the unit; of any that may, where the answer has to say which. */
function countedNeeds(
  rule: CompiledComposite,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  const counted = rule.parts.find(({ id }) => {
    return rule.answerOf(answer ?? {}, id, context.unitClass) !== undefined;
  });
  if (counted !== undefined) {
    const { id, label } = counted;
    const needs =
      answer === undefined
        ? needsOf(counted.rule, undefined, context)
        : (partNeeds(rule, counted, answer, context) ?? []);
    // What stands in the answer itself is no part of it.
    if (needs.length === 0 || rule.kind.pathTo(id).length === 0) return needs;
    return [{ need: 'part', part: id, label, needs }];
  }
  const ways = rule.parts.flatMap(({ id, label, rule: inner }) => {
    const needs = needsOf(inner, undefined, context);
    return needs.length === 0 ? [] : [{ id, label, needs }];
  });
  return ways.length === 0 ? [] : [{ need: 'one-of', of: 'cases', ways }];
}

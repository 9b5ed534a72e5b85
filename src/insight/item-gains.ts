import type { Answer } from '../rules/answer.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Need } from '../rules/need.ts';

/**
 * Says of each item that is needed by how much the points rise once it is added to the answer, and
 * nothing else: with what it unlocks, and nothing where it does not count yet. `gainOf`: by how much
 * they rise with another answer.
 */
export function withItemGains(
  rule: CompiledRule,
  answer: Answer | undefined,
  needs: readonly Need[],
  unitClass: string | undefined,
  gainOf: (answer: Answer) => string,
): readonly Need[] {
  if (rule.parts === undefined) {
    return needs.map((need) => {
      if (need.need !== 'item') return need;
      const items = { ...answer?.items, [need.item]: true };
      return { ...need, gain: gainOf({ ...answer, items }) };
    });
  }
  const inside = (id: string, own: readonly Need[]): readonly Need[] => {
    const part = rule.parts.find((one) => one.id === id);
    if (part === undefined) return own;
    const within = answer && rule.answerOf(answer, id, unitClass);
    return withItemGains(part.rule, within, own, unitClass, (one) =>
      gainOf(rule.withPart(answer ?? {}, id, one)),
    );
  };
  return needs.flatMap((need): readonly Need[] => {
    if (need.need === 'part') return [{ ...need, needs: inside(need.part, need.needs) }];
    if (need.need === 'one-of') {
      const ways = need.ways.map((way) => ({ ...way, needs: inside(way.id, way.needs) }));
      return [{ ...need, ways }];
    }
    // What counts for the unit's class stands in the answer itself.
    const counted = rule.parts.find(
      ({ id }) => rule.answerOf(answer ?? {}, id, unitClass) !== undefined,
    );
    return counted === undefined ? [need] : inside(counted.id, [need]);
  });
}

/** Whether any of the needs, inner ones included, is an item. */
export function hasItems(needs: readonly Need[]): boolean {
  return needs.some((need) => {
    if (need.need === 'item') return true;
    if (need.need === 'part') return hasItems(need.needs);
    return need.need === 'one-of' && need.ways.some((way) => hasItems(way.needs));
  });
}

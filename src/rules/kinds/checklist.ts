import * as z from 'zod/mini';
import { printDecimal, readPlain } from '../../exact/decimal-text.ts';
import { add, compare, type Fraction, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../answer.ts';
import { towards } from '../curve.ts';
import { duplicateIds } from '../faults.ts';
import type { MeasuredKind, RuleFault } from '../kind.ts';
import { fewestTicks } from '../raise/fewest-ticks.ts';
import { requirementFaults } from '../requires.ts';
import { key, optional, positive, ruleForm, text } from '../schema.ts';
import type { Step } from '../step.ts';
import type { Text } from '../text.ts';

export interface ChecklistItem {
  readonly id: string;
  readonly points: string;
  readonly label: Text;
  /** The item without which this one does not count. */
  readonly requires?: string | undefined;
}

/** Items with points of their own, which sum to the component's. Answer: `{ items: { id: boolean } }`. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  readonly items: readonly ChecklistItem[];
}

/** The measure is the points of the items held; they earn their share of all points. */
export const checklist: MeasuredKind<ChecklistRule> = {
  schema: /* @__PURE__ */ ruleForm('checklist', () => ({
    items: z
      .array(
        z.strictObject({
          id: key(),
          points: positive(),
          label: text(),
          requires: optional(key()),
        }),
      )
      .check(z.minLength(1)),
  })),
  defaults: {},
  shape: ({ items }) => ({ type: 'flags', items }),
  check: ({ items }, { maxPoints }) => [
    ...duplicateIds(items, 'items'),
    ...sumFault(items, maxPoints),
    ...requirementFaults(items, 'items'),
  ],
  measure({ items }) {
    const chains = items.map((item) => ({
      worth: readPlain(item.points),
      ids: chainOf(item, items),
    }));
    return (answer) => {
      let held: Fraction = ZERO;
      for (const { worth, ids } of chains) {
        if (ids.every((id) => isTicked(answer, id))) held = add(held, worth);
      }
      return held;
    };
  },
  curve: (_rule, { maxPoints }) => towards(readPlain(maxPoints)),
  ticks: ({ items }) => fewestTicks(items),
  steps({ items }) {
    const chains = items.map((item) => ({
      item,
      chain: chainOf(item, items).map((id) => items.find((one) => one.id === id) ?? item),
    }));
    return ({ answer }) => chains.map(({ item, chain }) => itemStep(item, chain, answer));
  },
};

function isTicked({ items }: Answer, id: string): boolean {
  return items?.[id] === true;
}

/** The item and all that it requires in the end: it counts where every one of them is ticked. */
function chainOf(item: ChecklistItem, items: readonly ChecklistItem[]): readonly string[] {
  const ids = [item.id];
  for (let next = item.requires; next !== undefined && !ids.includes(next); ) {
    const id: string = next;
    ids.push(id);
    next = items.find((one) => one.id === id)?.requires;
  }
  return ids;
}

function itemStep(
  { id, label, points, requires }: ChecklistItem,
  chain: readonly ChecklistItem[],
  answer: Answer,
): Step {
  const about = { step: 'item', item: id, label, points } as const;
  if (!isTicked(answer, id)) return { ...about, state: 'not-held' };
  const other = chain.find((one) => !isTicked(answer, one.id));
  if (requires === undefined || other === undefined) return { ...about, state: 'held' };
  return {
    ...about,
    state: 'blocked',
    requires,
    blockedBy: { item: other.id, label: other.label },
  };
}

function sumFault(items: readonly ChecklistItem[], maxPoints: string): RuleFault[] {
  const sum = items.reduce((total, item) => add(total, readPlain(item.points)), ZERO);
  if (compare(sum, readPlain(maxPoints)) === 0) return [];
  const is = printDecimal(sum);
  const message = `the items' points sum to ${is}, not to ${maxPoints}`;
  return [{ code: 'sum-mismatch', path: ['items'], message, printed: maxPoints, is }];
}

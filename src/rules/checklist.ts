import { z } from 'zod';
import { add, compare, divide, type Fraction, ZERO } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import type { Answer } from './answer.ts';
import { repeated } from './faults.ts';
import type { Outcome, RuleFault, RuleKind, Scorer } from './kind.ts';
import { key, label, positive } from './schema.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

export interface ChecklistItem {
  readonly id: string;
  readonly points: string;
  readonly label: string;
  /** The item without which this one does not count. */
  readonly requires?: string | undefined;
}

/** Items with points of their own, which sum to the component's. Answer: `{ items: { id: boolean } }`. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  readonly items: readonly ChecklistItem[];
}

/** Outcomes are kept for lists short enough that all their combinations are few. */
const KEPT_ITEMS = 8;

export const checklist: RuleKind<ChecklistRule> = {
  schema: z
    .strictObject({
      kind: z.literal('checklist'),
      items: z
        .array(z.strictObject({ id: key, points: positive, label, requires: key.exactOptional() }))
        .min(1),
    })
    .describe('Items with points of their own, which sum to the points of the component'),
  shape: (rule) => ({ type: 'flags', items: rule.items }),
  check: (rule, context) => [
    ...repeated(rule.items, 'items'),
    ...sumFault(rule, context.maxPoints),
    ...requirementFaults(rule.items),
  ],
  needs: (rule, answer) =>
    rule.items
      .filter(({ id }) => answer?.items?.[id] !== true)
      .map(({ id, label, points }) => ({ need: 'item', item: id, label, points })),
  compile(rule, context) {
    const max = readPlain(context.maxPoints);
    const kept: Outcome[] = [];
    const score: Scorer = (answer) => {
      if (rule.items.length > KEPT_ITEMS) return outcome(rule, max, answer);
      let combination = 0;
      for (let at = 0; at < rule.items.length; at += 1) {
        if (answer.items?.[rule.items[at]?.id ?? ''] === true) combination |= 1 << at;
      }
      kept[combination] ??= { ...outcome(rule, max, answer), kept: true };
      return kept[combination] as Outcome;
    };
    return {
      score,
      // What has not come yet is worked out with its reasons, and kept.
      graph: () => (bits) => kept[Number(bits.n)]?.fraction ?? null,
    };
  },
};

function outcome(rule: ChecklistRule, max: Fraction, answer: Answer): Outcome {
  const ticked = (id: string): boolean => answer.items?.[id] === true;
  const byId = new Map(rule.items.map((item) => [item.id, item]));
  const held = (item: ChecklistItem): boolean => {
    const required = item.requires === undefined ? undefined : byId.get(item.requires);
    return ticked(item.id) && (required === undefined || held(required));
  };
  let points = ZERO;
  const steps: Step[] = [];
  for (const item of rule.items) {
    const state = held(item) ? 'held' : ticked(item.id) ? 'blocked' : 'not-held';
    if (state === 'held') points = add(points, readPlain(item.points));
    const { id, label, points: worth, requires } = item;
    const blocker = state === 'blocked' && requires !== undefined ? { requires } : {};
    steps.push({ step: 'item', item: id, label, points: worth, state, ...blocker });
  }
  return { fraction: divide(points, max), steps };
}

function sumFault(rule: ChecklistRule, maxPoints: string): RuleFault[] {
  const sum = rule.items.reduce((total, item) => add(total, readPlain(item.points)), ZERO);
  if (compare(sum, readPlain(maxPoints)) === 0) return [];
  const message = `the items' points do not sum to ${maxPoints}`;
  return [{ code: 'sum-mismatch', path: ['items'], message }];
}

function requirementFaults(items: readonly ChecklistItem[]): RuleFault[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item, index): RuleFault[] => {
    if (item.requires === undefined) return [];
    const path = ['items', index, 'requires'];
    if (!byId.has(item.requires)) {
      return [{ code: 'unknown-item', path, message: `no item "${item.requires}"` }];
    }
    const seen = new Set<string>();
    for (let at = item.requires; at !== item.id; ) {
      const next = byId.get(at)?.requires;
      if (next === undefined || seen.has(at)) return [];
      seen.add(at);
      at = next;
    }
    return [
      { code: 'circular-requires', path, message: `"${item.id}" requires itself in the end` },
    ];
  });
}

export const itemWords: Words<'item'> = {
  vi: (step, style) => {
    const points = `${style.number(step.points)} điểm`;
    if (step.state === 'held') return `${step.label}: có, ${points}`;
    if (step.state === 'not-held') return `${step.label}: không, 0 trên ${points}`;
    return `${step.label}: có, nhưng không tính vì thiếu "${step.requires ?? ''}"`;
  },
  en: (step, style) => {
    const points = `${style.number(step.points)} points`;
    if (step.state === 'held') return `${step.label}: yes, ${points}`;
    if (step.state === 'not-held') return `${step.label}: no, 0 of ${points}`;
    return `${step.label}: yes, but it does not count without "${step.requires ?? ''}"`;
  },
};

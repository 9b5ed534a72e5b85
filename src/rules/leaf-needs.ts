import { compare, type Fraction, ZERO } from '../exact/fraction.ts';
import type { Answer, LeafShape } from './answer.ts';
import { bestOf } from './best.ts';
import { changeOf } from './change.ts';
import type { CompiledLeaf } from './compile.ts';
import type { Facts } from './context.ts';
import { bestWithin, type Curve, reach, worthAt } from './curve.ts';
import { labelsOf } from './labels.ts';
import type { Need } from './need.ts';

/** What needs are worked out against. */
export interface NeedContext {
  readonly facts: Facts;
  readonly unitClass: string | undefined;
  readonly curves: readonly (Curve | null)[];
}

/** By the curve inverted: the least measure with the most that the rule gives, as the answer says it. */
export function leafNeeds(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  { facts, curves }: NeedContext,
): readonly Need[] {
  const { shape } = leaf;
  if (shape.type === 'any') return [];
  if (shape.type === 'flags') return itemNeeds(shape, answer);
  const none = answer === undefined ? undefined : leaf.none?.(answer, facts);
  if (none === 'full' || none === 'not-applicable') return [];
  const curve = curves[leaf.leaf];
  if (curve === null || curve === undefined) return [{ need: 'compare' }];
  const top = shape.type === 'option' ? bestOf(leaf) : topOf(curve);
  const goal = compare(top, ZERO) > 0 ? reach(curve, top) : undefined;
  // Beside other units 0 may be the best; a rule by itself that gives nothing asks for nothing.
  if (goal === undefined) return leaf.compares ? [{ need: 'exceed', value: '0' }] : [];
  if (
    answer !== undefined &&
    none === undefined &&
    compare(worthAt(curve, leaf.measure(answer, facts)), top) >= 0
  ) {
    return [];
  }
  const need = changeOf(leaf, shape, curve, goal, answer, facts);
  const isChange = need.need === 'raise' || need.need === 'lower';
  return [isChange && 'labels' in leaf.rule ? { ...need, ...labelsOf(leaf.rule) } : need];
}

/** What the best measures earn: the most there is, or what stands at the good end. */
function topOf(curve: Curve): Fraction {
  const most = bestWithin(curve, EVERYTHING);
  if (compare(most, ZERO) === 0 || reach(curve, most) !== undefined) return most;
  const [first] = curve.pieces;
  return first === undefined ? ZERO : bestWithin({ ...curve, pieces: [first] }, EVERYTHING);
}

const EVERYTHING = { least: undefined, most: undefined };

type Flags = Extract<LeafShape, { type: 'flags' }>;

function itemNeeds({ items }: Flags, answer: Answer | undefined): Need[] {
  return items
    .filter(({ id }) => answer?.items?.[id] !== true)
    .map(({ id, label, points, requires }) => {
      const required = lacking(requires, items, answer);
      return { need: 'item', item: id, label, points, ...(required && { requires: required }) };
    });
}

/** The nearest one without which an item does not count, where it is not there. */
function lacking(
  requires: string | undefined,
  items: Flags['items'],
  answer: Answer | undefined,
): Extract<Need, { need: 'item' }>['requires'] {
  const other = items.find(({ id }) => id === requires);
  if (other === undefined) return undefined;
  if (answer?.items?.[other.id] !== true) return { item: other.id, label: other.label };
  return lacking(other.requires, items, answer);
}

import { compare, ONE, ZERO } from '../../exact/fraction.ts';
import type { Answer, LeafShape } from '../../rules/answer.ts';
import type { CompiledLeaf } from '../../rules/compile.ts';
import { worthAt } from '../../rules/curve.ts';
import { combined } from './combined.ts';
import { type Entry, type Front, NO_OTHER, type Search } from './front-form.ts';
import { inOrder } from './in-order.ts';

type Items = Extract<LeafShape, { readonly type: 'flags' }>;

/** Sets of items more, or of a penalty fewer; what is required stands before what requires it. */
export function itemsFront(
  leaf: CompiledLeaf,
  { items }: Items,
  answer: Answer | undefined,
  { context, sense }: Search,
): Front {
  const curve = context.curves[leaf.leaf];
  if (curve === null || curve === undefined) return NO_OTHER;
  const order = inOrder(items.length, (at) => {
    const required = items.findIndex(({ id }) => id === items[at]?.requires);
    return required < 0 ? [] : [required];
  });
  const idOf = (place: number): string => items[order[place] ?? 0]?.id ?? '';
  const isAsked = order.map((at) => items.some(({ requires }) => requires === items[at]?.id));
  const slots = order.map((_, place) => {
    const held = answer?.items?.[idOf(place)] === true;
    const stays = { pick: held, count: ZERO };
    return held === sense.lower ? [stays, { pick: !held, count: ONE }] : [stays];
  });
  const ticked = (picks: readonly boolean[]): Answer => ({
    items: Object.fromEntries(picks.map((pick, place) => [idOf(place), pick])),
  });
  const { found, whole } = combined(slots, {
    worth: (picks) => ({
      fraction: worthAt(curve, leaf.measure(ticked(picks), context.facts)),
      excluded: ZERO,
    }),
    classOf: (picks) => picks.map((pick, place) => (isAsked[place] ? Number(pick) : '')).join(),
    sense,
  });
  const entries = found.flatMap(({ picks, worth, count }): Entry[] => {
    if (compare(count, ZERO) === 0) return [];
    const changed = picks.flatMap((pick, place) =>
      slots[place]?.[0]?.pick === pick ? [] : [[idOf(place), pick] as const],
    );
    const set = { ...answer?.items, ...Object.fromEntries(changed) };
    return [{ answer: { ...answer, items: set }, worth, count }];
  });
  return { entries, whole };
}

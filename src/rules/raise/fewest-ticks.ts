import { readPlain } from '../../exact/decimal-text.ts';
import { type Fraction, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../answer.ts';
import { mostByChanges, type Node } from '../forest.ts';

interface Item {
  readonly id: string;
  readonly points: string;
  readonly requires?: string | undefined;
}

/**
 * The fewest more items whose points are enough together with those that are ticked, and of sets of
 * so few the one with the earlier items; what an item requires is ticked with it.
 */
export function fewestTicks(items: readonly Item[]) {
  return (
    answer: Answer | undefined,
    isEnough: (points: Fraction) => boolean,
  ): Pick<Answer, 'items'> | undefined => {
    const held = items.map(({ id }) => answer?.items?.[id] === true);
    const fewest = mostByChanges(nodesOf(items, held)).findIndex(({ value }) => isEnough(value));
    if (fewest < 0) return undefined;
    let left = fewest;
    // The first item without which fewer do not reach stays; then the next one beside it.
    for (let at = 0; at < items.length && left > 0; at += 1) {
      if (held[at] === true) continue;
      const tried = held.map((one, place) => one || place === at);
      const most = mostByChanges(nodesOf(items, tried))[left - 1];
      if (most === undefined || !isEnough(most.value)) continue;
      held[at] = true;
      left -= 1;
    }
    const ticked = items.flatMap(({ id }, at) => (held[at] === true ? [[id, true] as const] : []));
    return { items: { ...answer?.items, ...Object.fromEntries(ticked) } };
  };
}

function nodesOf(items: readonly Item[], held: readonly boolean[]): Node[] {
  return items.map(({ points, requires }, at) => {
    const worth = readPlain(points);
    const ticked = held[at] === true;
    const required = requires === undefined ? -1 : items.findIndex(({ id }) => id === requires);
    return {
      requires: required < 0 ? undefined : required,
      kept: { value: ticked ? worth : ZERO, counts: ticked },
      raised: ticked ? undefined : worth,
    };
  });
}

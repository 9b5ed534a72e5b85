import { add, compare, ONE, ZERO } from '../../exact/fraction.ts';
import type { CompiledComposite } from '../../rules/compile.ts';
import type { PartWorth, Worth } from '../../rules/kind.ts';

const OUT: Worth = { fraction: null, excluded: ONE };
const NONE: Worth = { fraction: ZERO, excluded: ZERO };
export const ALL: Worth = { fraction: ONE, excluded: ZERO };

/** What these parts come to in this order, as if no other applied. */
export function foldOf(
  { parts, fold }: CompiledComposite,
  order: readonly number[],
): (worths: readonly (Worth | undefined)[]) => Worth {
  return (worths) => {
    const all = parts.map(({ share }): { -readonly [K in keyof PartWorth]: PartWorth[K] } => ({
      share,
      worth: OUT,
    }));
    for (const [place, worth] of worths.entries()) {
      const part = all[order[place] ?? -1];
      if (part !== undefined) part.worth = worth;
    }
    return fold(all);
  };
}

/** By part: the parts without which it adds nothing, as the fold itself tells. */
export function blockersOf(rule: CompiledComposite): readonly (readonly number[])[] {
  const { parts } = rule;
  if (parts.every(({ condition }) => condition === undefined)) return parts.map(() => []);
  return parts.map((part, at) => {
    if (part.condition === undefined) return [];
    return [...parts.keys()].filter((other) => {
      if (other === at) return false;
      const fold = foldOf(rule, [at, other]);
      const [beside, blocked] = [fold([ALL, OUT]), fold([ALL, NONE])].map((one) => one.fraction);
      return beside && blocked && compare(blocked, beside) < 0;
    });
  });
}

/** What the parts add up to, rather than one of them. */
export function isSum(rule: CompiledComposite): boolean {
  const { fraction } = foldOf(rule, [0, 1])([ALL, ALL]);
  const [first, second] = [0, 1].map((at) => foldOf(rule, [at])([ALL]).fraction);
  if (!fraction || !first || !second) return false;
  return compare(add(first, second), fraction) === 0;
}

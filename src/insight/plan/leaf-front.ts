import { compare, type Fraction, ONE, subtract, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledLeaf } from '../../rules/compile.ts';
import { type Enough, isEnough } from '../../rules/enough.ts';
import { isExcluded } from '../../rules/part-status.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import { raise, worthIn } from '../../rules/raise/raise.ts';
import { whatIsLeft } from '../penalty-needs.ts';
import { changeOf } from './counted.ts';
import { type Entry, type Front, NO_OTHER, type Search } from './front-form.ts';
import { itemsFront } from './items-front.ts';

/** So many answers to one measure are combined with those to others; of more only some, evenly. */
const MOST_OF_ONE = 512;
const SOME = 32;

/** The answers to a rule of one measure that can be a part of a best choice. */
export function leafFront(leaf: CompiledLeaf, answer: Answer | undefined, search: Search): Front {
  const { context, sense, goals } = search;
  if (answer === undefined && sense.lower) return NO_OTHER;
  const has = answer && worthIn(leaf, answer, context);
  if (has !== undefined && (isExcluded(has) || has.fraction === null)) return NO_OTHER;
  const share = has?.fraction ?? ZERO;
  if (leaf.shape.type === 'flags') return itemsFront(leaf, leaf.shape, answer, search);
  if (sense.lower) return loweredFront(leaf, answer ?? {}, share, context);
  return goals === undefined
    ? raisedFront(leaf, answer, share, context)
    : { entries: entriesFor(leaf, answer, share, goals, context), whole: true };
}

/** Each answer is the smallest that is worth more than the one before it. */
function raisedFront(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  has: Fraction,
  context: RaiseContext,
): Front {
  const entries: Entry[] = [];
  for (let share = has; entries.length <= MOST_OF_ONE; ) {
    const [entry] = entriesFor(leaf, answer, share, [{ share, passed: true }], context);
    if (entry === undefined) return { entries, whole: true };
    entries.push(entry);
    share = entry.worth.fraction ?? ONE;
  }
  const even = Array.from({ length: SOME }, (_, at) => ({
    share: { n: at + 1, d: SOME },
    passed: false,
  }));
  return { entries: entriesFor(leaf, answer, has, even, context), whole: false };
}

/** The smallest answer for each share that those before it do not come to. */
function entriesFor(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  has: Fraction,
  goals: readonly Enough[],
  context: RaiseContext,
): readonly Entry[] {
  const entries: Entry[] = [];
  let share = has;
  for (const enough of goals) {
    if (isEnough(share, enough)) continue;
    const raised = raise(leaf, answer, enough, context);
    const fraction = raised?.worth.fraction;
    if (!raised || !fraction || !isEnough(fraction, enough)) break;
    entries.push({ ...raised, count: changeOf(leaf, answer, raised.answer) });
    share = fraction;
  }
  return entries;
}

/** What takes less away: a number by the curve of what is left, anything else by what can be said. */
function loweredFront(
  leaf: CompiledLeaf,
  answer: Answer,
  has: Fraction,
  context: RaiseContext,
): Front {
  const { shape } = leaf;
  const said = otherAnswers(leaf, answer);
  if (said.length === 0 && shape.type !== 'option') {
    const curve = context.curves[leaf.leaf];
    if (curve === null || curve === undefined) return NO_OTHER;
    if (leaf.none?.(answer, context.facts) !== undefined) return NO_OTHER;
    const curves = [...context.curves];
    curves[leaf.leaf] = whatIsLeft(curve);
    const { entries, whole } = raisedFront(leaf, answer, subtract(ONE, has), {
      ...context,
      curves,
    });
    const own = entries.map((one) => ({ ...one, worth: worthIn(leaf, one.answer, context) }));
    return { entries: own, whole };
  }
  const entries = said.flatMap((one): Entry[] => {
    const worth = worthIn(leaf, one, context);
    if (worth.fraction === null || compare(worth.fraction, has) >= 0) return [];
    return [{ answer: one, worth, count: changeOf(leaf, answer, one) }];
  });
  return { entries, whole: true };
}

function otherAnswers({ shape }: CompiledLeaf, answer: Answer): readonly Answer[] {
  if (shape.type === 'flag') return [{ ...answer, achieved: answer.achieved !== true }];
  if (shape.type !== 'option') return [];
  return shape.options.map(({ id }) => ({ ...answer, option: id }));
}

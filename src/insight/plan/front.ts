import { add, compare, divide, ONE, subtract, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledComposite, CompiledRule } from '../../rules/compile.ts';
import { type Enough, isEnough } from '../../rules/enough.ts';
import type { Worth } from '../../rules/kind.ts';
import { isExcluded } from '../../rules/part-status.ts';
import { counts } from '../../rules/raise/raise.ts';
import { type Choice, type Combination, combined, evenly } from './combined.ts';
import { type Entry, type Front, NO_OTHER, type Search, worthIn } from './front-form.ts';
import { inOrder } from './in-order.ts';
import { leafFront } from './leaf-front.ts';
import { blockersOf, foldOf } from './part-folds.ts';

/** So many answers to the part with the most are looked for beside the others. */
const MOST_LOOKED_FOR = 2 ** 15;

/**
 * All answers to a rule that can be a part of a best choice, without the present one: of one measure
 * from step to step, of a checklist by its items, of parts by what each of them can become.
 */
export function frontOf(rule: CompiledRule, answer: Answer | undefined, search: Search): Front {
  if (answer?.notApplicable !== undefined) return NO_OTHER;
  if (rule.parts === undefined) return leafFront(rule, answer, search);
  const has = answer && worthIn(rule, answer, search.context);
  if (has !== undefined && isExcluded(has)) return NO_OTHER;
  const { asks } = rule.kind;
  // One part is enough where one of them counts.
  const isOne = asks === 'counted' || (asks === 'any' && !search.sense.lower);
  return isOne ? oneChanged(rule, answer, search) : manyChanged(rule, answer, search);
}

function oneChanged(rule: CompiledComposite, answer: Answer | undefined, search: Search): Front {
  const { context } = search;
  const fronts = rule.parts.map(({ id, rule: inner }): Front => {
    if (!counts(rule, id, answer, context)) return NO_OTHER;
    const own = answer && rule.answerOf(answer, id, context.unitClass);
    const { entries, whole } = frontOf(inner, own, search);
    return {
      whole,
      entries: entries.map((one) => {
        const after = rule.withPart(answer, id, one.answer);
        return { ...one, answer: after, worth: worthIn(rule, after, context) };
      }),
    };
  });
  return {
    entries: fronts.flatMap(({ entries }) => entries),
    whole: fronts.every(({ whole }) => whole),
  };
}

/** A part as it is, or as it becomes. */
interface Pick {
  readonly worth: Worth | undefined;
  readonly entry?: Entry;
}

function manyChanged(rule: CompiledComposite, answer: Answer | undefined, search: Search): Front {
  const { context, sense, goals } = search;
  const own = rule.parts.map(({ id }) => answer && rule.answerOf(answer, id, context.unitClass));
  const stays = rule.parts.map(({ rule: inner }, at): Pick => {
    const said = own[at];
    return { worth: said && worthIn(inner, said, context) };
  });
  const fronts = rule.parts.map(({ rule: inner }, at) =>
    frontOf(inner, own[at], { context, sense }),
  );
  const blockers = blockersOf(rule);
  const isBlocker = rule.parts.map((_, at) => blockers.some((of) => of.includes(at)));
  const slotOf = (at: number): readonly Choice<Pick>[] => [
    { pick: stays[at] as Pick, count: ZERO },
    ...(fronts[at]?.entries ?? []).map((entry) => ({
      pick: { worth: entry.worth, entry },
      count: entry.count,
    })),
  ];
  // What has too many answers to be combined comes last: then it is known what it has to come to.
  const last =
    goals && fronts.findIndex(({ whole }, at) => !whole && !sense.lower && !isBlocker[at]);
  const order = inOrder(rule.parts.length, (at) => blockers[at] ?? []).filter((at) => at !== last);
  const fold = foldOf(rule, order);
  const { found, whole } = combined(order.map(slotOf), {
    worth: (picks) => fold(picks.map(({ worth }) => worth)),
    classOf: (picks) =>
      picks.map(({ worth }, at) => (isBlocker[order[at] ?? -1] ? blocks(worth) : '')).join(),
    sense,
  });
  const isWhole = whole && order.every((at) => fronts[at]?.whole === true);
  // With less taken away a part that is not known yet may come to decide nothing.
  const isOpen = sense.lower && stays.some(({ worth }) => worth && isUnknown(worth));
  const answerWith = (changed: readonly (readonly [number, Entry])[]): Answer =>
    changed.reduce<Answer>(
      (after, [at, entry]) => rule.withPart(after, rule.parts[at]?.id ?? '', entry.answer),
      answer ?? {},
    );
  if (last === undefined || last < 0) {
    const entries = found.flatMap(({ picks, worth, count }): Entry[] => {
      const changed = changedIn(picks, order);
      return changed.length === 0 ? [] : [{ answer: answerWith(changed), worth, count }];
    });
    return { entries, whole: isWhole && !isOpen };
  }
  const foldAll = foldOf(rule, [...order, last]);
  const inner = rule.parts[last]?.rule ?? rule;
  const states = evenly(found, Math.max(1, Math.floor(MOST_LOOKED_FOR / (goals?.length ?? 1))));
  let all = isWhole && states.length === found.length;
  const entries = states.flatMap((state): Entry[] => {
    const changed = changedIn(state.picks, order);
    const worthWith = (worth: Worth | undefined): Worth =>
      foldAll([...state.picks.map((one) => one.worth), worth]);
    const asItIs = worthWith(stays[last]?.worth);
    const open = goals?.filter(({ share, passed }) => {
      return asItIs.fraction === null || !isEnough(asItIs.fraction, { share, passed });
    });
    const front = frontOf(inner, own[last], {
      ...search,
      goals: goalsBeside(open ?? [], state, worthWith({ fraction: ONE, excluded: ZERO })),
    });
    all &&= front.whole;
    const beside = front.entries.flatMap((entry): Entry[] => {
      const count = add(state.count, entry.count);
      const both = [...changed, [last, entry] as const];
      return [{ answer: answerWith(both), worth: worthWith(entry.worth), count }];
    });
    if (changed.length === 0) return beside;
    return [{ answer: answerWith(changed), worth: asItIs, count: state.count }, ...beside];
  });
  return { entries, whole: all };
}

/** What the last part has to come to: its share of what the others leave open, or as much itself. */
function goalsBeside(
  goals: readonly Enough[],
  { worth }: Combination<Pick>,
  top: Worth,
): readonly Enough[] {
  const base = worth.fraction ?? ZERO;
  const most = top.fraction;
  if (most === null) return [];
  // Of the lowest part the others are no less: as far as they let it.
  if (compare(most, base) <= 0) return goals.filter((one) => isEnough(most, one));
  const room = subtract(most, base);
  return goals.flatMap(({ share, passed }): Enough[] => {
    const own = divide(subtract(share, base), room);
    if (compare(own, ONE) > 0) return [];
    return [{ share: compare(own, ZERO) < 0 ? ZERO : own, passed }];
  });
}

function changedIn(
  picks: readonly Pick[],
  order: readonly number[],
): readonly (readonly [number, Entry])[] {
  return picks.flatMap(({ entry }, place) =>
    entry === undefined ? [] : [[order[place] ?? 0, entry] as const],
  );
}

function isUnknown(worth: Worth): boolean {
  return worth.fraction === null && !isExcluded(worth);
}

/** Whether what requires the part earns nothing by it. */
function blocks(worth: Worth | undefined): boolean {
  if (worth === undefined) return true;
  return !isExcluded(worth) && worth.fraction !== null && compare(worth.fraction, ZERO) === 0;
}

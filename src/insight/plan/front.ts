import { add, compare, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledComposite, CompiledRule } from '../../rules/compile.ts';
import { isEnough } from '../../rules/enough.ts';
import type { Worth } from '../../rules/kind.ts';
import { isExcluded } from '../../rules/part-status.ts';
import { counts, worthIn } from '../../rules/raise/raise.ts';
import { type Choice, combined, evenly } from './combined.ts';
import { alike, evenPart } from './even-parts.ts';
import { type Entry, type Front, NO_OTHER, type Search } from './front-form.ts';
import { inOrder } from './in-order.ts';
import { leafFront } from './leaf-front.ts';
import { ALL, blockersOf, foldOf, isSum } from './part-folds.ts';
import { type Changed, evenTail, partTail, type Tail } from './tail.ts';

/** So many answers to what comes last are looked for beside the others; fewer where no proof is left. */
const MOST_LOOKED_FOR = 2 ** 15;
const MOST_WITHOUT_PROOF = 2 ** 12;

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
  const blockers = blockersOf(rule);
  const isBlocker = rule.parts.map((_, at) => blockers.some((of) => of.includes(at)));
  const isApart = (at: number): boolean => !isBlocker[at] && blockers[at]?.length === 0;
  const even =
    sense.byWorth || sense.lower || goals === undefined || !isSum(rule)
      ? []
      : alike(
          rule.parts.flatMap(({ share, rule: inner }, at) => {
            if (inner.parts !== undefined || !isApart(at) || own[at]?.notApplicable) return [];
            return evenPart(at, share, inner, own[at], context) ?? [];
          }),
        );
  const isEven = new Set(even.map(({ at }) => at));
  const fronts = rule.parts.map(({ rule: inner }, at) =>
    isEven.has(at) ? NO_OTHER : frontOf(inner, own[at], { context, sense }),
  );
  const slotOf = (at: number): readonly Choice<Pick>[] => [
    { pick: stays[at] as Pick, count: ZERO },
    ...(fronts[at]?.entries ?? []).map((entry) => ({
      pick: { worth: entry.worth, entry },
      count: entry.count,
    })),
  ];
  const fine = fronts.findIndex(({ whole }, at) => !whole && !isBlocker[at]);
  // What has too many answers to be combined comes last: then it is known what it has to come to.
  const tail: Tail | undefined =
    even.length > 0
      ? evenTail(even)
      : fine < 0 || goals === undefined || sense.lower
        ? undefined
        : partTail(fine, (asked) =>
            frontOf(innerOf(rule, fine), own[fine], { ...search, goals: asked }),
          );
  const order = inOrder(rule.parts.length, (at) => blockers[at] ?? []).filter(
    (at) => tail?.at.includes(at) !== true,
  );
  const fold = foldOf(rule, order);
  const { found, whole } = combined(order.map(slotOf), {
    worth: (picks) => fold(picks.map(({ worth }) => worth)),
    classOf: (picks) =>
      picks.map(({ worth }, at) => (isBlocker[order[at] ?? -1] ? blocks(worth) : '')).join(),
    sense,
  });
  // With less taken away a part that is not known yet may come to decide nothing.
  const isOpen = sense.lower && stays.some(({ worth }) => worth && isUnknown(worth));
  const isWhole = whole && !isOpen && order.every((at) => fronts[at]?.whole === true);
  const answerWith = (changed: Changed): Answer =>
    changed.reduce<Answer>(
      (after, [at, entry]) => rule.withPart(after, rule.parts[at]?.id ?? '', entry.answer),
      answer ?? {},
    );
  const before = found.flatMap(({ picks, worth, count }): Entry[] => {
    const changed = changedIn(picks, order);
    return changed.length === 0 ? [] : [{ answer: answerWith(changed), worth, count }];
  });
  if (tail === undefined) return { entries: before, whole: isWhole };
  const foldAll = foldOf(rule, [...order, ...tail.at]);
  const most = isWhole ? MOST_LOOKED_FOR : MOST_WITHOUT_PROOF;
  const states = evenly(found, Math.max(1, Math.floor(most / (goals?.length || 1))));
  let all = isWhole && states.length === found.length;
  const entries = states.flatMap(({ picks, worth: base, count }): Entry[] => {
    const changed = changedIn(picks, order);
    const withTail = (of: (at: number) => Worth | undefined): Worth =>
      foldAll([...picks.map(({ worth }) => worth), ...tail.at.map(of)]);
    const now = withTail((at) => stays[at]?.worth);
    const open = (goals ?? []).filter(
      (enough) => now.fraction === null || !isEnough(now.fraction, enough),
    );
    const { ways, whole } = tail.ways(open, { base, now, top: withTail(() => ALL) });
    all &&= whole;
    const beside = ways.map((way): Entry => {
      const after = new Map(way.changed);
      const worth = withTail((at) => after.get(at)?.worth ?? stays[at]?.worth);
      const both = [...changed, ...way.changed];
      return { answer: answerWith(both), worth, count: add(count, way.count) };
    });
    if (changed.length === 0) return beside;
    return [{ answer: answerWith(changed), worth: now, count }, ...beside];
  });
  return { entries, whole: all };
}

function innerOf(rule: CompiledComposite, at: number): CompiledRule {
  return rule.parts[at]?.rule ?? rule;
}

function changedIn(picks: readonly Pick[], order: readonly number[]): Changed {
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

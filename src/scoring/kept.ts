// A fast path: answers that come again share what they lead to. It stands on the law, which works
// out every verdict the first time, and knows no rule kinds: only forms of answers that say all
// there is (ticks, an option, a count), so that one answer always leads to one verdict.
import { deepFreeze } from '../rubric/freeze.ts';
import type { Answer, LeafShape } from '../rules/answer.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Verdict } from './verdict.ts';

/** By the answer; nothing answered has a key of its own. */
export type KeptVerdicts = Map<string | number, Verdict>;

export function keptVerdicts(): KeptVerdicts {
  return new Map();
}

/** Answers that vary without end must not all be held. */
const MOST = 512;
/** So many ticks fit the bits of a number. */
const TICKS = 30;

export const UNANSWERED = 'unanswered';

/** What tells an answer from others of its component; undefined for an answer that hardly recurs. */
export type RecurringKey = (answer: Answer) => string | number | undefined;

/** Chosen once for a rule; undefined where few answers come again. */
export function recurringKey(rule: CompiledRule): RecurringKey | undefined {
  if (rule.parts !== undefined) return undefined;
  const { shape } = rule;
  switch (shape.type) {
    case 'flag':
      return ({ achieved }) => (achieved === true ? 1 : 0);
    case 'option':
      return ({ option }) => option;
    case 'flags':
      return ticksOf(shape);
    case 'count':
      return ({ value }) => value;
    case 'points':
      return ({ points }) => points;
    case 'resolved':
      return ({ found }) => (found === '0' ? 0 : undefined);
    default:
      return undefined;
  }
}

function ticksOf({ items }: Extract<LeafShape, { type: 'flags' }>): RecurringKey | undefined {
  if (items.length > TICKS) return undefined;
  const ids = items.map(({ id }) => id);
  return ({ items }) => {
    let ticks = 0;
    for (let at = 0; at < ids.length; at += 1) {
      if (items?.[ids[at] as string] === true) ticks |= 1 << at;
    }
    return ticks;
  };
}

/** The verdict as it is kept; what follows from it is kept with it. */
export function keep(verdicts: KeptVerdicts, key: string | number, verdict: Verdict): Verdict {
  if (verdicts.size >= MOST) return verdict;
  const kept: Verdict = { ...verdict, steps: deepFreeze(verdict.steps), kept: {} };
  verdicts.set(key, kept);
  return kept;
}

import * as z from 'zod/mini';
import { compare, ONE, ZERO } from '../../exact/fraction.ts';
import { type Enough, isEnough } from '../enough.ts';
import { duplicateIds } from '../faults.ts';
import type { CompositeKind, PartWorth, Raisable, Raised, Worth } from '../kind.ts';
import { isExcluded, partResult } from '../part-status.ts';
import { partAnswer, partsShape, pathToPart, withPart } from '../parts-answer.ts';
import { raiseOne } from '../raise-one.ts';
import { key, ruleForm, text } from '../schema.ts';
import type { Text } from '../text.ts';
import { MAX_LEAVES } from './parts.ts';

export interface Alternative<R> {
  readonly id: string;
  readonly label: Text;
  readonly rule: R;
}

/** Several ways to the same points, of which the best counts. Answer: `{ parts: { id: answer } }`. */
export interface HighestOfRule<R> {
  readonly kind: 'highest-of';
  readonly parts: readonly Alternative<R>[];
}

/** Several rules, of which the worst counts. Answer: `{ parts: { id: answer } }`. */
export interface LowestOfRule<R> {
  readonly kind: 'lowest-of';
  readonly parts: readonly Alternative<R>[];
}

/**
 * The highest or the lowest of the parts' fractions. A part without an answer counts 0; one that
 * does not apply is left out, and with all of them out the whole does not apply.
 */
export function extremeOf<K extends 'highest-of' | 'lowest-of', R>(
  kind: K,
  ruleSchema: () => z.ZodMiniType<R>,
): CompositeKind<{ readonly kind: K; readonly parts: readonly Alternative<R>[] }, R> {
  const counts = kind === 'highest-of' ? 'highest' : 'lowest';
  const sign = kind === 'highest-of' ? 1 : -1;
  return {
    schema: /* @__PURE__ */ ruleForm(kind, () => ({
      parts: z
        .array(z.strictObject({ id: key(), label: text(), rule: z.lazy(ruleSchema) }))
        .check(z.minLength(2), z.maxLength(MAX_LEAVES)),
    })),
    defaults: {},
    parts: ({ parts }) =>
      parts.map(({ id, label, rule }, index) => ({
        id,
        label,
        rule,
        at: ['parts', index, 'rule'],
      })),
    check: ({ parts }) => duplicateIds(parts, 'parts'),
    shape: partsShape,
    answerOf: () => partAnswer,
    pathTo: pathToPart,
    withPart,
    asks: kind === 'highest-of' ? 'any' : 'every',
    fold: () => (worths) => {
      const at = deciding(worths, sign);
      const part = at === undefined ? undefined : worths[at];
      if (part === undefined) return NOT_APPLICABLE;
      const { worth } = part;
      // Which of them counts is not known yet.
      return worth === undefined ? NOTHING : worth.fraction === null ? OPEN : worth;
    },
    raise: () => (kind === 'highest-of' ? raiseHighest : raiseLowest),
    steps:
      ({ parts }) =>
      (outcomes) => {
        const at = deciding(outcomes, sign);
        return parts.map(({ id, label }, index) => {
          const result = partResult(outcomes[index] ?? { share: ZERO, worth: undefined });
          const decides = index === at && result.status !== 'needs-cohort';
          return { step: 'alternative', part: id, label, counts, decides, ...result };
        });
      },
  };
}

/** One of them; all of it where what another comes to is not known: then only the end decides. */
function raiseHighest(parts: readonly Raisable[], enough: Enough) {
  const isOpen = parts.some(({ worth }) => {
    return worth !== undefined && worth.fraction === null && !isExcluded(worth);
  });
  return raiseOne(parts, isOpen ? { share: ONE, passed: false } : enough);
}

/** Every one of them that is short of it. */
function raiseLowest(parts: readonly Raisable[], enough: Enough) {
  const raised = new Map<number, Raised>();
  for (const [at, part] of parts.entries()) {
    const { worth } = part;
    if (worth !== undefined && isExcluded(worth)) continue;
    if (worth !== undefined && worth.fraction !== null && isEnough(worth.fraction, enough))
      continue;
    const own = part.raise(enough);
    if (own === undefined) return undefined;
    raised.set(at, own);
  }
  return raised;
}

const NOTHING: Worth = { fraction: ZERO, excluded: ZERO };
const OPEN: Worth = { fraction: null, excluded: ZERO };
const NOT_APPLICABLE: Worth = { fraction: null, excluded: ONE };

/**
 * The position of the part that decides. One that is not known yet leaves the whole open, unless
 * another is at the end of all that is possible already and nothing of it is left out.
 */
function deciding(parts: readonly PartWorth[], sign: 1 | -1): number | undefined {
  let found: number | undefined;
  let open: number | undefined;
  let [best, excluded] = [ZERO, ZERO];
  for (const [at, { worth }] of parts.entries()) {
    if (worth !== undefined && isExcluded(worth)) continue;
    const fraction = worth === undefined ? ZERO : worth.fraction;
    if (fraction === null) {
      open ??= at;
      continue;
    }
    const out = worth?.excluded ?? ZERO;
    const side = sign * compare(fraction, best);
    // Of equals the one of which more applies, wherever it stands.
    if (found === undefined || side > 0 || (side === 0 && compare(out, excluded) < 0)) {
      found = at;
      best = fraction;
      excluded = out;
    }
  }
  if (open === undefined) return found;
  const end = sign === 1 ? ONE : ZERO;
  const isWhole = found !== undefined && compare(excluded, ZERO) === 0;
  return isWhole && compare(best, end) === 0 ? found : open;
}

import { compare, type Fraction, ONE, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../answer.ts';
import type { CompiledComposite, CompiledPart, CompiledRule } from '../compile.ts';
import { type Enough, isEnough } from '../enough.ts';
import { type EvaluationContext, evaluate } from '../evaluate.ts';
import type { PartWorth, Raisable, Raised, Worth } from '../kind.ts';
import { isExcluded } from '../part-status.ts';
import type { RaiseContext } from './context.ts';
import { bestOfLeaf, obstacleTo, raiseLeaf } from './leaf.ts';

/**
 * The smallest answer that earns enough of a rule's points, from this answer or from none; what the
 * unit has already stays. Undefined where no answer of the unit's own does.
 */
export function raise(
  rule: CompiledRule,
  answer: Answer | undefined,
  enough: Enough,
  context: RaiseContext,
): Raised | undefined {
  const worth = worthOf(rule, answer, context);
  if (worth !== undefined && isExcluded(worth)) return undefined;
  if (answer !== undefined && worth?.fraction && isEnough(worth.fraction, enough)) {
    return { answer, worth, changes: 0 };
  }
  if (rule.parts === undefined) return raiseLeaf(rule, answer, enough, context);
  const parts = rule.parts.map((part) => raisable(rule, part, answer, context));
  const changed = rule.raise(parts, enough);
  if (changed === undefined) return undefined;
  const after = rule.fold(
    parts.map(({ share, worth }, at) => ({ share, worth: changed.get(at)?.worth ?? worth })),
  );
  if (after.fraction === null || !isEnough(after.fraction, enough)) return undefined;
  let raised = answer;
  let changes = 0;
  for (const [at, own] of changed) {
    raised = rule.withPart(raised, (rule.parts[at] as CompiledPart).id, own.answer);
    changes += own.changes;
  }
  return { answer: raised ?? {}, worth: after, changes };
}

/** The most that an answer of the unit's own can come to; null where that is not known. */
export function bestReachable(
  rule: CompiledRule,
  answer: Answer | undefined,
  context: RaiseContext,
): Fraction | null {
  const worth = worthOf(rule, answer, context);
  if (worth !== undefined && isExcluded(worth)) return ZERO;
  const has = worth === undefined ? ZERO : worth.fraction;
  if (rule.parts === undefined) {
    return has === null ? null : greater(bestOfLeaf(rule, answer, context), has);
  }
  const parts = rule.parts.map((part) => raisable(rule, part, answer, context));
  const best = rule.kind.asks === 'counted' ? bestOfAny(parts) : bestTogether(rule, parts);
  return best === null || has === null ? best : greater(best, has);
}

/** All parts at their best; those stay as they are that would leave open what the whole comes to. */
function bestTogether({ fold }: CompiledComposite, parts: readonly Raisable[]): Fraction | null {
  const all = fold(parts.map(atBest)).fraction;
  if (all !== null) return all;
  const levels: PartWorth[] = [...parts];
  let best = fold(levels).fraction;
  for (const [at, part] of parts.entries()) {
    const before = levels[at] as PartWorth;
    levels[at] = atBest(part);
    const now = fold(levels).fraction;
    if (now === null && best !== null) levels[at] = before;
    else best = now;
  }
  return best;
}

function atBest({ share, worth, best }: Raisable): PartWorth {
  if (best === null || (worth !== undefined && isExcluded(worth))) return { share, worth };
  const rises = worth !== undefined || compare(best, ZERO) > 0;
  return { share, worth: rises ? { excluded: worth?.excluded ?? ZERO, fraction: best } : worth };
}

/** Where the answer does not say which part counts, the best of them may. */
function bestOfAny(parts: readonly Raisable[]): Fraction | null {
  return parts.reduce<Fraction | null>(
    (found, { best }) => (found === null || best === null ? null : greater(found, best)),
    ZERO,
  );
}

function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) > 0 ? a : b;
}

/** What stands in the way of more, besides what the rule itself gives. */
export type Obstacle = 'awarded' | 'not-applicable' | 'needs-cohort' | 'deadline';

/** Of all rules of one measure that count for the unit. */
export function obstaclesIn(
  rule: CompiledRule,
  answer: Answer | undefined,
  context: RaiseContext,
): ReadonlySet<Obstacle> {
  if (answer?.notApplicable !== undefined) return new Set(['not-applicable']);
  if (rule.parts !== undefined) {
    const counted = rule.parts.filter(({ id }) => counts(rule, id, answer, context));
    const found = counted.flatMap((part) => {
      const own = answer && rule.answerOf(answer, part.id, context.unitClass);
      return [...obstaclesIn(part.rule, own, context)];
    });
    return new Set(counted.length === 0 ? ['not-applicable'] : found);
  }
  const found = obstacleTo(rule, answer, context);
  if (found !== undefined) return new Set([found]);
  const free = { ...context, today: undefined };
  const isLate =
    rule.shape.type === 'days' &&
    compare(bestOfLeaf(rule, answer, context), bestOfLeaf(rule, answer, free)) < 0;
  return new Set(isLate ? ['deadline'] : []);
}

function raisable(
  rule: CompiledComposite,
  { id, share, rule: inner }: CompiledPart,
  answer: Answer | undefined,
  context: RaiseContext,
): Raisable {
  const own = answer && rule.answerOf(answer, id, context.unitClass);
  const worth = worthOf(inner, own, context);
  const closed = !counts(rule, id, answer, context) || (worth !== undefined && isExcluded(worth));
  return {
    share,
    worth,
    best: closed
      ? worth === undefined
        ? ZERO
        : worth.fraction
      : bestReachable(inner, own, context),
    raise: (enough) => (closed ? undefined : raise(inner, own, enough, context)),
  };
}

/** Whether a part can count for the unit: of cases the one that it says it is in. */
export function counts(
  { kind, shape, answerOf }: CompiledComposite,
  id: string,
  answer: Answer | undefined,
  { unitClass }: RaiseContext,
): boolean {
  if (kind.asks !== 'counted') return true;
  if (shape.type === 'case') return answer?.case === undefined || answer.case === id;
  return answerOf(answer ?? {}, id, unitClass) !== undefined;
}

/** What an answer is worth now; undefined where there is none. */
function worthOf(
  rule: CompiledRule,
  answer: Answer | undefined,
  context: RaiseContext,
): Worth | undefined {
  return answer && worthIn(rule, answer, context);
}

/** What an answer is worth, also one that does not apply. */
export function worthIn(
  rule: CompiledRule,
  answer: Answer,
  { facts, unitClass, curves }: RaiseContext,
): Worth {
  if (answer.notApplicable !== undefined) return { fraction: null, excluded: ONE };
  const context: EvaluationContext = {
    facts,
    unitClass,
    curves,
    bounds: () => undefined,
    measure: () => undefined,
    explained: false,
  };
  return evaluate(rule, answer, context);
}

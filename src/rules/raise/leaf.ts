import { compare, type Fraction, ONE, ZERO } from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { Answer, LeafShape } from '../answer.ts';
import type { CompiledLeaf } from '../compile.ts';
import { type Curve, worthAt } from '../curve.ts';
import { type Enough, isEnough } from '../enough.ts';
import type { Raised } from '../kind.ts';
import type { RaiseContext } from './context.ts';
import { fieldsOf } from './field.ts';
import type { Field } from './grid.ts';
import { bestOn, leastOn } from './on-grid.ts';

/** The smallest answer that earns enough by the leaf's curve; undefined where none does. */
export function raiseLeaf(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  enough: Enough,
  context: RaiseContext,
): Raised | undefined {
  const curve = openCurve(leaf, answer, context);
  if (curve === undefined) return undefined;
  const said = changed(leaf, curve, answer, enough, context);
  if (said === undefined) return undefined;
  const raised = { ...extrasOf(answer), ...said };
  const fraction = worthAt(curve, leaf.measure(raised, context.facts));
  return { answer: raised, worth: { fraction, excluded: ZERO }, changes: 1 };
}

/** The most that a possible answer earns. */
export function bestOfLeaf(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  context: RaiseContext,
): Fraction {
  const curve = openCurve(leaf, answer, context);
  if (curve === undefined) return ZERO;
  const { shape } = leaf;
  if (shape.type === 'flag' || shape.type === 'flags') return ONE;
  if (shape.type === 'option') return optionsOf(shape)[0]?.worth ?? ZERO;
  return fieldsNow(leaf, curve, answer, context)
    .map(({ grid }) => bestOn(curve, grid))
    .reduce((a, b) => (compare(b, a) > 0 ? b : a), ZERO);
}

/** Why the unit cannot raise the leaf's share by an answer of its own. */
export function obstacleTo(
  { kind, none, leaf }: CompiledLeaf,
  answer: Answer | undefined,
  { facts, curves }: RaiseContext,
): 'awarded' | 'not-applicable' | 'needs-cohort' | undefined {
  if (kind.givenByOthers === true) return 'awarded';
  const nothingArose = answer === undefined ? undefined : none?.(answer, facts);
  if (nothingArose === 'not-applicable') return 'not-applicable';
  return curves[leaf] === null ? 'needs-cohort' : undefined;
}

/** The curve of a leaf that the unit can move on. */
function openCurve(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  context: RaiseContext,
): Curve | undefined {
  if (leaf.shape.type === 'any') return undefined;
  if (obstacleTo(leaf, answer, context) !== undefined) return undefined;
  return context.curves[leaf.leaf] ?? undefined;
}

function changed(
  leaf: CompiledLeaf,
  curve: Curve,
  answer: Answer | undefined,
  enough: Enough,
  context: RaiseContext,
): Partial<Answer> | undefined {
  const { shape, kind, rule } = leaf;
  if (shape.type === 'flag') return isEnough(ONE, enough) ? { achieved: true } : undefined;
  if (shape.type === 'flags') {
    return kind.ticks?.(rule)(answer, (measure) => isEnough(worthAt(curve, measure), enough));
  }
  if (shape.type === 'option') {
    const options = optionsOf(shape).filter(({ worth }) => isEnough(worth, enough));
    const option = options.at(-1)?.id;
    return option === undefined ? undefined : { option };
  }
  for (const { grid, write } of fieldsNow(leaf, curve, answer, context)) {
    const steps = leastOn(curve, grid, enough);
    if (steps !== undefined) return write(steps);
  }
  return undefined;
}

/** From the best down; of equals the first as the rubric lists them is the last here. */
function optionsOf({ options }: Extract<LeafShape, { type: 'option' }>) {
  return options
    .map(({ id, fraction }, at) => ({ id, at, worth: readQuotient(fraction) }))
    .sort((a, b) => compare(b.worth, a.worth) || b.at - a.at);
}

/** Where nothing arose there is no whole: only a measure as one number can be raised. */
function fieldsNow(
  { shape, none }: CompiledLeaf,
  { direction }: Curve,
  answer: Answer | undefined,
  { facts, today }: RaiseContext,
): readonly Field[] {
  const nothingArose = answer !== undefined && none?.(answer, facts) !== undefined;
  return fieldsOf(shape, nothingArose ? undefined : answer, facts, today, direction);
}

/** What an answer carries besides its value. */
function extrasOf(answer: Answer | undefined): Answer {
  const { completedOn, evidence, note } = answer ?? {};
  return {
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
}

import { type Fraction, ONE, ZERO } from '../exact/fraction.ts';
import type { Answer } from './answer.ts';
import type { CompiledComposite, CompiledLeaf, CompiledPart, CompiledRule } from './compile.ts';
import type { Bounds, Facts } from './context.ts';
import { type Curve, worthAt } from './curve.ts';
import type { PartOutcome, WhenNone, Worth } from './kind.ts';
import type { Step } from './step.ts';
import { told } from './told.ts';

/** What a rule makes of an answer: a share of the component's points, and why. */
export interface Outcome extends Worth {
  readonly steps: readonly Step[];
}

/** What an answer is held against. */
export interface EvaluationContext {
  readonly facts: Facts;
  /** The class of the unit, where it has one. */
  readonly unitClass: string | undefined;
  bounds(key: string): Bounds | undefined;
  /** By a leaf's position; null where bounds are needed and are not given. */
  readonly curves: readonly (Curve | null)[];
  /** A leaf's measure, where it was worked out before. */
  measure(leaf: CompiledLeaf): Fraction | undefined;
  /** Steps are asked for; a sum needs none. */
  readonly explained: boolean;
}

const NO_STEPS = /* @__PURE__ */ told();
const NEEDS_COHORT: Outcome = {
  fraction: null,
  excluded: ZERO,
  steps: /* @__PURE__ */ told({ step: 'needs-cohort' }),
};

/** An answer that has passed intake, scored: its measure, the curve's worth of it, folded parts. */
export function evaluate(rule: CompiledRule, answer: Answer, context: EvaluationContext): Outcome {
  return rule.parts === undefined
    ? evaluateLeaf(rule, answer, context)
    : evaluateParts(rule, answer, context);
}

function evaluateLeaf(leaf: CompiledLeaf, answer: Answer, context: EvaluationContext): Outcome {
  const { facts, explained } = context;
  const none = leaf.none === undefined ? undefined : leaf.none(answer, facts);
  if (none !== undefined) return NOTHING_AROSE[none];
  const curve = context.curves[leaf.leaf];
  if (curve === null || curve === undefined) return NEEDS_COHORT;
  const measure = context.measure(leaf) ?? leaf.measure(answer, facts);
  const fraction = worthAt(curve, measure);
  if (!explained) return { fraction, excluded: ZERO, steps: NO_STEPS };
  const bounds = leaf.compares ? context.bounds(leaf.site.key) : undefined;
  const steps = leaf.steps({ answer, measure, facts, bounds });
  return { fraction, excluded: ZERO, steps };
}

/** 0 of 0 is no measure: the rule itself says what it earns, whatever other units have. */
const NOTHING_AROSE: { readonly [W in WhenNone]: Outcome } = {
  full: {
    fraction: ONE,
    excluded: ZERO,
    steps: /* @__PURE__ */ told({ step: 'none-arose', earns: 'full' }),
  },
  zero: {
    fraction: ZERO,
    excluded: ZERO,
    steps: /* @__PURE__ */ told({ step: 'none-arose', earns: 'zero' }),
  },
  'not-applicable': {
    fraction: null,
    excluded: ONE,
    steps: /* @__PURE__ */ told({ step: 'none-arose', earns: 'not-applicable' }),
  },
};

function evaluateParts(
  rule: CompiledComposite,
  answer: Answer,
  context: EvaluationContext,
): Outcome {
  const { parts } = rule;
  const outcomes = new Array<PartOutcome>(parts.length);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as CompiledPart;
    const own = rule.answerOf(answer, part.id, context.unitClass);
    outcomes[at] = evaluatePart(part, own, context);
  }
  const { fraction, excluded } = rule.fold(outcomes);
  return { fraction, excluded, steps: context.explained ? rule.steps(outcomes) : NO_STEPS };
}

function evaluatePart(
  part: CompiledPart,
  answer: Answer | undefined,
  context: EvaluationContext,
): PartOutcome {
  const { share } = part;
  if (answer === undefined) return { share, worth: undefined };
  if (answer.notApplicable === undefined) {
    return { share, worth: evaluate(part.rule, answer, context) };
  }
  const steps: Step[] = [{ step: 'not-applicable', reason: answer.notApplicable }];
  return { share, worth: { fraction: null, excluded: ONE, steps } };
}

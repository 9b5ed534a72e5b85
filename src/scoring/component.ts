import { type Fraction, isZero, ONE, subtract, ZERO } from '../exact/fraction.ts';
import { roundScaled } from '../exact/rounding.ts';
import { extrasAt } from '../intake/record.ts';
import type { Answer } from '../rules/answer.ts';
import { evaluate, type Outcome } from '../rules/evaluate.ts';
import { isExcluded } from '../rules/part-status.ts';
import type { Step } from '../rules/step.ts';
import type { CompiledComponent, CompiledRubric } from './compiled-rubric.ts';
import type { ScoringContext } from './context.ts';
import { decidedVerdict, setsAside, verifiedStep } from './decided.ts';
import { stepFindings } from './findings.ts';
import { keep, UNANSWERED } from './kept.ts';
import { MISSING, notApplicable, notDue, withheld, withheldVerdict } from './status.ts';
import type { Verdict } from './verdict.ts';

/** One component's answer judged: its status first, then its points, rounded once. */
export function judge(context: ScoringContext, component: CompiledComponent): Verdict {
  const { order } = component.checked;
  const verification = context.decided?.get(order);
  if (verification === undefined) return judgeAnswer(context, component);
  const decided = decidedVerdict(component, verification, context.rubric.checked.places);
  const { kept: _kept, ...verdict } = decided ?? judgeAnswer(context, component);
  const steps = [...verdict.steps, verifiedStep(verification, claimOf(context, component))];
  return { ...verdict, steps, verification };
}

/** How the unit's own answer would have been scored, where somebody decided otherwise. */
function claimOf(
  { claims, decided }: ScoringContext,
  component: CompiledComponent,
): readonly Step[] | undefined {
  const verification = decided?.get(component.checked.order);
  if (claims?.explained !== true || verification === undefined) return undefined;
  return setsAside(verification) ? judgeAnswer(claims, component).steps : undefined;
}

function judgeAnswer(context: ScoringContext, component: CompiledComponent): Verdict {
  const { order, due } = component.checked;
  const { list } = context;
  const answer = list.answers[order];
  if (answer === undefined) {
    const { asOf } = context.policy;
    if (due !== undefined && asOf !== undefined && asOf <= due) return notDue(due, asOf);
    return component.kept.get(UNANSWERED) ?? keep(component.kept, UNANSWERED, MISSING);
  }
  const extras = extrasAt(list, order);
  if (extras.notApplicable !== undefined) {
    return notApplicable(context, component, extras.notApplicable);
  }
  if (component.inferred !== undefined) context.findings?.push(component.inferred);
  const key = component.keyOf?.(answer);
  const known = key === undefined ? undefined : component.kept.get(key);
  const verdict = known ?? verdictBy(context, component, answer, key);
  const { status, fraction, steps } = verdict;
  const earns = fraction !== null && !isZero(fraction);
  const why = withheld(context, component, extras, status === 'scored', earns);
  if (why !== undefined) return withheldVerdict(verdict, why, context.rubric.print);
  if (component.hasStepFindings && context.findings !== undefined) {
    stepFindings(context.findings, component, steps, status === 'needs-cohort');
  }
  return verdict;
}

/** The verdict of the rule alone; kept where the same answer comes again. */
function verdictBy(
  context: ScoringContext,
  component: CompiledComponent,
  answer: Answer,
  key: string | number | undefined,
): Verdict {
  const outcome = evaluate(component.checked.rule, answer, context);
  const verdict = verdictOf(context.rubric, component, outcome);
  // Without steps it is no verdict for others.
  return key === undefined || !context.explained ? verdict : keep(component.kept, key, verdict);
}

/** What a rule made of an answer, as the component's points. */
export function verdictOf(
  rubric: CompiledRubric,
  component: CompiledComponent,
  outcome: Outcome,
): Verdict {
  const { max } = component;
  const { fraction, steps, excluded: share } = outcome;
  const excluded = share === ZERO ? 0 : max - pointsOf(rubric, component, subtract(ONE, share));
  if (isExcluded(outcome)) {
    return { status: 'not-applicable', points: 0, excluded, fraction: null, steps };
  }
  if (fraction === null) return { status: 'needs-cohort', points: 0, excluded, fraction, steps };
  const points = pointsOf(rubric, component, fraction);
  // An unscored row has no points to have a share of.
  return { status: 'scored', points, excluded, fraction: max === 0 ? null : fraction, steps };
}

/**
 * maxPoints × fraction, rounded once, to the component's own steps where it has them. What is left
 * of the points where parts do not apply is rounded alike: what is scored never exceeds it.
 */
export function pointsOf(
  { mode }: CompiledRubric,
  { max, step }: CompiledComponent,
  fraction: Fraction,
): number {
  return step === 1
    ? roundScaled(fraction, max, mode)
    : step * roundScaled(fraction, max / step, mode);
}

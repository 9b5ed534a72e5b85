import { ZERO } from '../exact/fraction.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer, AnswerExtras } from '../rules/answer.ts';
import type { Step } from '../rules/step.ts';
import { told } from '../rules/told.ts';
import type { CompiledComponent } from './compiled-rubric.ts';
import { type Completion, completedOn, completionsWithin } from './completion.ts';
import type { ScoringContext } from './context.ts';
import { lackingEvidence } from './evidence.ts';
import type { Policy } from './options.ts';
import type { Printer } from './totals.ts';
import type { Verdict } from './verdict.ts';

const NOTHING = { points: 0, excluded: 0, fraction: null } as const;

/** No answer: nothing of the maximum is earned. */
export const MISSING: Verdict = {
  status: 'missing',
  ...NOTHING,
  steps: /* @__PURE__ */ told({ step: 'no-answer' }),
};

/** No answer, and none is due yet. */
export function notDue(due: string, asOf: string): Verdict {
  return { status: 'not-due', ...NOTHING, steps: [{ step: 'no-answer', due, asOf }] };
}

/** Excluded with its reason: out of the maximum, not zero. */
export function notApplicable(
  context: ScoringContext,
  component: CompiledComponent,
  reason: string,
): Verdict {
  const { id, notApplicable } = component.checked.definition;
  if (notApplicable === undefined && component.max > 0) {
    context.findings?.push({
      code: 'exclusion-unforeseen',
      severity: 'warning',
      path: ['answers', id, 'notApplicable'],
      component: id,
      reason,
    });
  }
  const steps: Step[] = [{ step: 'not-applicable', reason }];
  return { status: 'not-applicable', ...NOTHING, excluded: component.max, steps };
}

/** Why an answer that would have earned something earns nothing. */
type WithheldStep = Extract<Step, { readonly step: 'late' | 'no-evidence' }>;

/**
 * What is to be said of when an answer was completed and of its evidence; and, where the caller
 * enforces them, why its points are withheld. What earns nothing by the rule is neither late nor
 * unproven: it is scored with 0.
 */
export function withheld(
  { policy, findings, list, unitClass }: ScoringContext,
  component: CompiledComponent,
  extras: AnswerExtras,
  isScored: boolean,
  earns: boolean,
): readonly WithheldStep[] | undefined {
  const { evidenceIsRequired } = policy;
  const answer = list.answers[component.checked.order];
  const lacking =
    findings !== undefined || evidenceIsRequired ? lackingOf(component, extras) : undefined;
  if (findings !== undefined) {
    if (lacking !== undefined) findings.push(lacking);
    // Nearly every answer: nothing was dated, and nothing hangs on it.
    const { parts } = component.checked.rule;
    if (policy.lateIsZero || extras.completedOn !== undefined || parts !== undefined) {
      timeFindings(findings, policy, component, datesOf(component, answer, unitClass), earns);
    }
  }
  if (!policy.lateIsZero && !evidenceIsRequired) return undefined;
  // Points that are taken away are not given back for being late or unproven.
  if (!isScored || !earns || component.sign < 0) return undefined;
  const why: WithheldStep[] = [];
  const late = policy.lateIsZero ? latenessOf(component, answer, unitClass) : undefined;
  if (late !== undefined) why.push({ step: 'late', ...late });
  if (evidenceIsRequired && lacking !== undefined) {
    const { expected, missing, unsigned } = lacking;
    why.push({ step: 'no-evidence', expected, missing, unsigned });
  }
  return why.length === 0 ? undefined : why;
}

/** The finding of evidence that is not there, which says all that the step does. */
function lackingOf(
  { required, noEvidence }: CompiledComponent,
  { evidence = [] }: AnswerExtras,
): CompiledComponent['noEvidence'] | undefined {
  if (required.length === 0) return undefined;
  if (evidence.length === 0) return noEvidence;
  const lacking = lackingEvidence(required, evidence);
  return lacking && { ...noEvidence, ...lacking };
}

/** The days of an answer, each where it stands: its own, or those of its case and parts. */
function datesOf(
  component: CompiledComponent,
  answer: Answer | undefined,
  unitClass: string | undefined,
): readonly Completion[] {
  const within = completionsWithin(component, answer, unitClass);
  if (within.some((one) => one.completedOn !== undefined)) return within;
  const path = ['answers', component.checked.definition.id, 'completedOn'];
  return [{ path, completedOn: answer?.completedOn }];
}

function timeFindings(
  findings: Finding[],
  { asOf, lateIsZero }: Policy,
  component: CompiledComponent,
  dates: readonly Completion[],
  earns: boolean,
): void {
  const { due, definition } = component.checked;
  for (const { path, completedOn } of dates) {
    if (completedOn === undefined) continue;
    const about = { severity: 'warning', path, component: definition.id } as const;
    const late = lateBy(component, completedOn);
    if (late !== undefined) findings.push({ code: 'late', ...about, ...late });
    if (asOf !== undefined && completedOn > asOf) {
      findings.push({ code: 'completed-after', ...about, asOf, completedOn });
    }
  }
  const undated = dates.find(({ completedOn }) => completedOn === undefined);
  if (!(earns && lateIsZero) || due === undefined || undated === undefined) return;
  const { path } = undated;
  const about = { severity: 'warning', path, component: definition.id } as const;
  findings.push({ code: 'no-completion-date', ...about, due });
}

interface Lateness {
  readonly due: string;
  readonly completedOn: string;
}

/** The two dates of an answer that was completed after its deadline; on the day itself is in time. */
export function latenessOf(
  component: CompiledComponent,
  answer: Answer | undefined,
  unitClass: string | undefined,
): Lateness | undefined {
  return lateBy(component, completedOn(component, answer, unitClass));
}

function lateBy(
  { checked: { due }, measuresLateness }: CompiledComponent,
  completedOn: string | undefined,
): Lateness | undefined {
  if (measuresLateness) return undefined;
  if (due === undefined || completedOn === undefined || completedOn <= due) return undefined;
  return { due, completedOn };
}

/**
 * Nothing is earned of what applies: parts that do not stay left out. The steps still say what the
 * answer would have earned.
 */
export function withheldVerdict(
  { steps, points, excluded }: Verdict,
  why: readonly WithheldStep[],
  print: Printer,
): Verdict {
  const status = why[0]?.step ?? 'late';
  const earned = { points: print(points) };
  const told = why.map((step): WithheldStep => ({ ...step, ...earned }));
  return { status, ...NOTHING, excluded, fraction: ZERO, steps: [...steps, ...told] };
}

import { readPlain } from '../exact/decimal-text.ts';
import type { Step } from '../rules/step.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import type { Final } from './figures/agreement.ts';
import type { Place } from './figures/place.ts';
import type { Language } from './sentences.ts';
import type { Tale } from './tale.ts';
import { tell } from './tell.ts';
import { sayStep, toldOf } from './tell-step.ts';

/** What the steps say of the rule itself, with what the points that it gave were rounded to. */
export function taleOf(score: UnitScore, component: ComponentScore, language: Language): Tale {
  const { steps, status, rounding } = component;
  const max = readPlain(component.maxPoints);
  const withheld = steps.find((one) => one.step === 'late' || one.step === 'no-evidence');
  const earned = withheld !== undefined && 'points' in withheld ? withheld.points : undefined;
  const points = earned ?? (status === 'scored' ? component.points : undefined);
  const final: Final | undefined =
    points === undefined ? undefined : { ...score.rubric.rounding, points, step: rounding?.step };
  return tell(ruleSteps(steps), { max, whole: max }, language, final);
}

const OF_STATUS: ReadonlySet<Step['step']> = /* @__PURE__ */ new Set([
  'no-answer',
  'not-applicable',
  'needs-cohort',
  'verified',
  'late',
  'no-evidence',
] as const);

function ruleSteps(steps: readonly Step[]): Step[] {
  return steps.filter((step) => !isOfStatus(step));
}

export function isOfStatus({ step }: Step): boolean {
  return OF_STATUS.has(step);
}

/** One step of a component by itself. */
export function stepText(step: Step, component: ComponentScore, language: Language): string {
  return sayStep(step, toldOf([step], placeOf(component), language, undefined), language);
}

function placeOf({ maxPoints }: ComponentScore): Place {
  const max = readPlain(maxPoints);
  return { max, whole: max };
}

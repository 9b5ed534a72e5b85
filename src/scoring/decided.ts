import { toScaled } from '../exact/decimal-text.ts';
import { decisionOf, type Verification } from '../intake/verification.ts';
import type { Step } from '../rules/step.ts';
import type { CompiledComponent } from './compiled-rubric.ts';
import type { Verdict } from './verdict.ts';

const NOTHING = { points: 0, excluded: 0, fraction: null } as const;

/** What a decision alone comes to; undefined where an answer is still to be scored by its rule. */
export function decidedVerdict(
  { max }: Pick<CompiledComponent, 'max'>,
  verification: Verification,
  places: number,
): Verdict | undefined {
  if ('rejected' in verification) return { status: 'rejected', ...NOTHING, steps: [] };
  if ('notApplicable' in verification) {
    const reason = verification.notApplicable;
    const steps: Step[] = [{ step: 'not-applicable', reason }];
    return { status: 'not-applicable', ...NOTHING, excluded: max, steps };
  }
  if (!('points' in verification)) return undefined;
  // Intake has seen that the points can be printed at the rubric's places; the rule gives no share.
  const points = toScaled(verification.points, places) as number;
  return { status: 'scored', ...NOTHING, points, steps: [] };
}

/** The decision sets the unit's own answer aside; one that upholds it leaves nothing else to tell. */
export function setsAside(verification: Verification): boolean {
  return decisionOf(verification) !== 'upheld';
}

/** The steps of the answer that a decision set aside. */
export function claimedIn(steps: readonly Step[]): readonly Step[] | undefined {
  const last = steps.at(-1);
  return last?.step === 'verified' ? last.claimed : undefined;
}

/**
 * Who decided, and why: the last of a verified component's steps. An auditor asks what was claimed
 * as well: the steps of the answer that was set aside are told with it.
 */
export function verifiedStep(
  verification: Verification,
  claimed: readonly Step[] | undefined,
): Step {
  const { stage, by, on, reason } = verification;
  const name = decisionOf(verification);
  const decision = name === 'notApplicable' ? 'not-applicable' : name;
  const told: Step = { step: 'verified', decision, stage, by, on, reason };
  return claimed === undefined ? told : { ...told, claimed };
}

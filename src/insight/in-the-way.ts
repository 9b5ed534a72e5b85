import type { Answer } from '../rules/answer.ts';
import type { CompiledComponent } from '../scoring/compiled-rubric.ts';
import type { Policy } from '../scoring/options.ts';
import type { ComponentScore } from '../scoring/score.ts';
import { latenessOf } from '../scoring/status.ts';

/** Why a component earns no more whatever is answered, besides what its rule says. */
export type InTheWay = 'verification' | 'not-applicable' | 'deadline';

/**
 * What keeps a component at the points that it has: a decision of the authority, that it does not
 * apply, or a deadline that is over where being late costs all points. Whether a decision stands,
 * or the component applies, is read from its score.
 */
export function standsInTheWay(
  component: CompiledComponent,
  { verification }: Pick<ComponentScore, 'verification'>,
  answer: Answer | undefined,
  unitClass: string | undefined,
  { lateIsZero, asOf }: Pick<Policy, 'lateIsZero' | 'asOf'>,
): InTheWay | undefined {
  if (verification !== undefined) return 'verification';
  if (answer?.notApplicable !== undefined) return 'not-applicable';
  const { due } = component.checked;
  if (!lateIsZero || component.measuresLateness || due === undefined) return undefined;
  if (answer !== undefined && latenessOf(component, answer, unitClass) !== undefined)
    return 'deadline';
  return asOf !== undefined && asOf > due ? 'deadline' : undefined;
}

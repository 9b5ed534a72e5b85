import type { Mutable } from '../intake/mutable.ts';
import type { Step, StepBound } from '../rules/step.ts';
import type { PackedAnswer, PackedBound } from './packed.ts';

/** What the steps of an answer do not have from the rubric. */
export function packSteps(steps: readonly Step[]): PackedAnswer {
  const packed: Mutable<PackedAnswer> = {};
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    switch (step.step) {
      case 'case':
        packed.k = step.case;
        packed.w = packSteps(steps.slice(at + 1));
        return packed;
      case 'terms':
        packed.t = [...step.numerator, ...step.denominator].map(({ value }) => value);
        break;
      case 'part':
      case 'alternative':
        packed.q = [...(packed.q ?? []), [step.status.charAt(0), packSteps(step.steps)]];
        break;
      default:
        packOne(packed, step);
    }
  }
  return packed;
}

function packOne(packed: Mutable<PackedAnswer>, step: Step): void {
  switch (step.step) {
    case 'achieved':
      packed.a = step.achieved;
      break;
    case 'option':
      packed.o = step.option;
      break;
    case 'item':
      packed.i = `${packed.i ?? ''}${step.state === 'not-held' ? '0' : '1'}`;
      break;
    case 'measure':
      packed.v = step.value;
      break;
    case 'share':
      // The sums of what was counted follow from it.
      if (packed.t !== undefined) break;
      packed.n = step.numerator;
      packed.d = step.denominator;
      break;
    case 'growth':
      packed.v = step.value;
      packed.p = step.previous;
      break;
    case 'days-late':
      packed.v = step.days;
      if (step.completedOn !== undefined) packed.c = step.completedOn;
      break;
    case 'none-arose':
      packed.z = true;
      break;
    case 'awarded':
      packed.x = step.points;
      break;
    case 'resolved':
      packed.f = step.found;
      packed.h = step.handled;
      break;
    case 'covered':
      packed.v = step.covered;
      break;
    case 'bounds':
      packed.b = [packBound(step.min), packBound(step.max)];
      break;
    case 'best':
      packed.b = [packBound(step.best), packBound(step.best)];
      break;
    case 'not-applicable':
      packed.r = step.reason;
      break;
    default:
    // What the rule makes of the answer, and what the policy does, follows from them.
  }
}

export function packBound({ numerator, denominator, units, more }: StepBound): PackedBound {
  return more === undefined
    ? [numerator, denominator, units]
    : [numerator, denominator, units, more];
}

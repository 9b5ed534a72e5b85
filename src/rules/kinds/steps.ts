import * as z from 'zod/mini';
import { readPlain } from '../../exact/decimal-text.ts';
import { compare, ONE, ZERO } from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import { type Piece, step } from '../curve.ts';
import type { Doubt } from '../doubt.ts';
import type { MeasuredKind, RuleFault } from '../kind.ts';
import { measured, measureShape, measureSteps, noneOf } from '../measure.ts';
import { type MayBeTimed, measuredAs, measuredFaults, measuredFields } from '../measured-by.ts';
import { decimal, direction, optional, ruleForm, share } from '../schema.ts';
import type { Step } from '../step.ts';
import { BOUND_NAMES, type BoundName, boundOf, holdsAt } from '../step-bound.ts';

/** One bound and what is earned within it. Where higher is better `atLeast` or `above`, else `atMost` or `below`. */
export interface ThresholdStep {
  readonly atLeast?: string | undefined;
  readonly above?: string | undefined;
  readonly atMost?: string | undefined;
  readonly below?: string | undefined;
  /** The share of the points, within 0 and 1: "0.5", "2/3". */
  readonly fraction: string;
}

/**
 * The first step that holds decides: of the highest down, or, where lower is better, of the lowest
 * up. Where none holds nothing is earned. `scale`: default `amount`. Answer: a measure.
 */
export interface StepsRule extends MayBeTimed {
  readonly kind: 'steps';
  /** The best step first. */
  readonly steps: readonly ThresholdStep[];
  /** Default `higher`. */
  readonly direction?: 'higher' | 'lower' | undefined;
}

export const steps: MeasuredKind<StepsRule> = {
  schema: /* @__PURE__ */ ruleForm('steps', () => ({
    steps: z
      .array(
        z.strictObject({
          atLeast: optional(decimal()),
          above: optional(decimal()),
          atMost: optional(decimal()),
          below: optional(decimal()),
          fraction: share(),
        }),
      )
      .check(z.minLength(1)),
    direction: optional(direction()),
    ...measuredFields(['growth', 'days-late']),
  })),
  defaults: { direction: 'higher', scale: 'amount' },
  shape: (rule, site) => measureShape({ ...rule, scale: rule.scale ?? 'amount' }, site),
  check: (rule, site) => [...stepFaults(rule), ...wayFaults(rule), ...measuredFaults(rule, site)],
  measure: (rule, site) => measured(rule, site),
  none: noneOf,
  curve: ({ steps, direction = 'higher' }) => ({
    direction,
    pieces: direction === 'lower' ? falling(steps) : rising(steps),
  }),
  steps(rule, site) {
    const { steps, direction } = rule;
    const about = measuredAs(rule);
    const ladder = steps.map((one) => {
      const { name, value } = boundOf(one);
      const bound = name === 'atLeast' ? { atLeast: value } : { atLeast: null, [name]: value };
      const told: Step = Object.freeze({
        step: 'threshold',
        ...bound,
        fraction: one.fraction,
        ...about,
      });
      return { name, limit: readPlain(value), told };
    });
    const lower = direction === 'lower' ? { direction } : {};
    const nearest = steps.at(-1);
    const last = nearest && boundOf(nearest);
    const none: Step = Object.freeze({
      step: 'threshold',
      atLeast: null,
      fraction: '0',
      ...lower,
      ...(last === undefined
        ? {}
        : { last: Object.freeze({ bound: last.name, value: last.value }) }),
      ...about,
    });
    const told = measureSteps(rule, site);
    return (scored) => {
      const held = ladder.find(({ name, limit }) => holdsAt(name, scored.measure, limit));
      return told(scored, held?.told ?? none);
    };
  },
  doubts: (rule) => rule.steps.flatMap((_step, index) => doubtOf(rule, index)),
};

function rising(steps: readonly ThresholdStep[]): Piece[] {
  return steps.map((one) => {
    const { name, value } = boundOf(one);
    return step(readPlain(value), readQuotient(one.fraction), name === 'above');
  });
}

/** From the top down: nothing over the last bound, and between two bounds what the upper one earns. */
function falling(steps: readonly ThresholdStep[]): Piece[] {
  const pieces = steps.map((one, index): Piece => {
    const { name, value } = boundOf(one);
    const above = steps[index + 1];
    const earned = above === undefined ? ZERO : readQuotient(above.fraction);
    // What is at most the bound is still within it: the piece above begins beyond.
    return step(readPlain(value), earned, name === 'atMost');
  });
  return [...pieces.reverse(), step(undefined, readQuotient(steps[0]?.fraction ?? '0'))];
}

function stepFaults({ steps, direction = 'higher' }: StepsRule): RuleFault[] {
  const possible: readonly BoundName[] =
    direction === 'lower' ? ['atMost', 'below'] : ['atLeast', 'above'];
  const faults = steps.flatMap((one, index): RuleFault[] => {
    const named = BOUND_NAMES.filter((name) => one[name] !== undefined);
    if (named.length === 1 && possible.some((name) => name === named[0])) return [];
    const message = `a step has either ${possible.join(' or ')} where ${direction} is better`;
    return [{ code: 'conflicting-fields', path: ['steps', index], message }];
  });
  // Bounds that are not there cannot be put in order.
  return faults.length > 0 ? faults : orderFaults(steps, direction);
}

/** The fewer days after the deadline the better, whatever the bounds are. */
function wayFaults({ as, direction }: StepsRule): RuleFault[] {
  if (as !== 'days-late' || direction === 'lower') return [];
  const message = 'to be late is not better: direction is lower';
  return [{ code: 'conflicting-fields', path: ['direction'], message }];
}

function orderFaults(steps: readonly ThresholdStep[], direction: 'higher' | 'lower'): RuleFault[] {
  const sign = direction === 'lower' ? -1 : 1;
  return steps.flatMap((one, index): RuleFault[] => {
    const before = steps[index - 1];
    if (before === undefined) return [];
    const [own, outer] = [boundOf(one), boundOf(before)];
    const side = sign * compare(readPlain(own.value), readPlain(outer.value));
    // "Trên 80%" and then "từ 80%" are two steps: the second holds just the bound more.
    const closed = own.name === 'atLeast' || own.name === 'atMost';
    const open = outer.name === 'above' || outer.name === 'below';
    if (side < 0 || (side === 0 && closed && open)) return [];
    const code = direction === 'lower' ? 'steps-not-rising' : 'steps-not-falling';
    const way = direction === 'lower' ? 'from the lowest up' : 'from the highest down';
    return [{ code, path: ['steps', index, own.name], message: `steps go ${way}` }];
  });
}

/** A step against the one after it: it has to be within reach, and to earn more. */
function doubtOf({ steps, scale, as, direction }: StepsRule, index: number): Doubt[] {
  const [own, lower] = [steps[index], steps[index + 1]];
  if (own === undefined) return [];
  const path = ['steps', index];
  const { name, value } = boundOf(own);
  const about = { path, atLeast: value, ...(name === 'atLeast' ? {} : { bound: name }) };
  const over = compare(readPlain(value), ONE);
  const beyond = name === 'above' ? over >= 0 : over > 0;
  if (scale === 'share' && as === undefined && direction !== 'lower' && beyond) {
    return [{ code: 'unreachable-step', ...about, why: 'above-whole' }];
  }
  if (lower === undefined) return [];
  const side = compare(readQuotient(own.fraction), readQuotient(lower.fraction));
  if (side > 0) return [];
  if (side === 0) return [{ code: 'unreachable-step', ...about, why: 'same-as-below' }];
  const under = { atLeast: boundOf(lower).value, fraction: lower.fraction };
  return [{ code: 'not-monotone', ...about, fraction: own.fraction, lower: under }];
}

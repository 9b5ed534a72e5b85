import { z } from 'zod';
import { compare, type Fraction } from '../exact/fraction.ts';
import { readInt } from '../exact/int.ts';
import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { isDeepFrozen } from '../rubric/freeze.ts';
import type { RubricModel } from '../rubric/model.ts';
import type { StepBound } from '../rules/step.ts';
import type { Bound, Bounds } from '../rules/surroundings.ts';

/** A bound as plain JSON: an exact fraction in lowest terms, and units that set it. */
export interface BoundValue extends StepBound {
  /** More units set the bound than are named. */
  readonly more?: true;
}

/** The bounds of a cohort as plain JSON, to be kept, published, merged and scored against. */
export interface CohortBounds {
  readonly rubric: { readonly id: string; readonly version: string };
  /** By component; of a part: the component's id, a slash, the part's id. */
  readonly components: {
    readonly [place: string]: { readonly min: BoundValue; readonly max: BoundValue };
  };
}

export type BoundsLookup = (place: string) => Bounds | undefined;

export const NO_BOUNDS: BoundsLookup = () => undefined;

interface Remembered {
  readonly rubric: RubricModel;
  readonly lookup: BoundsLookup;
}

/** Bounds read before; only those frozen all the way down, which stay what they were. */
const remembered = new WeakMap<CohortBounds, Remembered>();

/**
 * Bounds made ready for scoring.
 *
 * @throws {InputError} for bounds of another rubric or version, unknown places, values that are no fractions, and a min above its max.
 */
export function readBounds(rubric: RubricModel, bounds: CohortBounds): BoundsLookup {
  const known = remembered.get(bounds);
  if (known?.rubric === rubric) return known.lookup;
  const issues = boundsIssues(rubric, bounds);
  if (issues.length > 0) throw new InputError(issues);
  const ready = new Map<string, Bounds>();
  for (const [place, { min, max }] of Object.entries(bounds.components)) {
    ready.set(place, { min: toReady(min), max: toReady(max) });
  }
  const lookup: BoundsLookup = (place) => ready.get(place);
  if (isDeepFrozen(bounds)) remembered.set(bounds, { rubric, lookup });
  return lookup;
}

function toReady(bound: BoundValue): Bound {
  const { numerator, denominator, units } = bound;
  return { value: fractionOf(bound), said: { numerator, denominator, units } };
}

export function fractionOf({ numerator, denominator }: BoundValue): Fraction {
  return { n: readInt(numerator), d: readInt(denominator) };
}

const bound = z.object({
  numerator: z
    .string()
    .max(80)
    .regex(/^(?:0|-?[1-9]\d*)$/),
  denominator: z
    .string()
    .max(80)
    .regex(/^[1-9]\d*$/),
  units: z.array(z.string()),
  more: z.literal(true).exactOptional(),
});
const schema = z.object({
  rubric: z.object({ id: z.string(), version: z.string() }),
  components: z.record(z.string(), z.object({ min: bound, max: bound })),
});

function boundsIssues(rubric: RubricModel, given: CohortBounds): IntakeIssue[] {
  const { id, version } = rubric.definition;
  const checked = schema.safeParse(given);
  if (!checked.success) {
    return checked.error.issues.map((issue) => ({
      code: 'unreadable',
      path: ['bounds', ...issue.path.map(String)],
      message: issue.message,
    }));
  }
  const bounds = checked.data;
  if (bounds.rubric.id !== id || bounds.rubric.version !== version) {
    const received = `${bounds.rubric.id} ${bounds.rubric.version}`;
    const message = 'the bounds are of another rubric';
    const path = ['bounds', 'rubric'];
    return [{ code: 'conflicting-fields', path, message, expected: `${id} ${version}`, received }];
  }
  const places = new Set(
    [...rubric.components.values()].flatMap(({ relative }) => relative.map(({ place }) => place)),
  );
  return Object.entries(bounds.components).flatMap(([place, { min, max }]): IntakeIssue[] => {
    const path = ['bounds', 'components', place];
    if (!places.has(place)) {
      const message = 'nothing here is scored against others';
      return [{ code: 'unknown-component', path, message }];
    }
    if (compare(fractionOf(min), fractionOf(max)) <= 0) return [];
    return [{ code: 'conflicting-fields', path, message: 'the min is above the max' }];
  });
}

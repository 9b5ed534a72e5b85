import { compareInts, readInt } from '../exact/int.ts';
import { InputError, type IntakeIssue } from '../intake/issue.ts';
import type { RubricModel } from '../rubric/model.ts';
import type { StepBound } from '../rules/step.ts';
import type { Bounds } from '../rules/surroundings.ts';

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

/**
 * Bounds made ready for scoring.
 *
 * @throws {InputError} for bounds of another rubric or version, unknown places, and values that are no fractions.
 */
export function readBounds(rubric: RubricModel, bounds: CohortBounds): BoundsLookup {
  const issues = boundsIssues(rubric, bounds);
  if (issues.length > 0) throw new InputError(issues);
  const ready = new Map<string, Bounds>();
  for (const [place, { min, max }] of Object.entries(bounds.components)) {
    ready.set(place, { min: ready1(min), max: ready1(max) });
  }
  return (place) => ready.get(place);
}

function ready1(bound: BoundValue): Bounds['min'] {
  const { numerator, denominator, units } = bound;
  return {
    value: { n: readInt(numerator), d: readInt(denominator) },
    said: { numerator, denominator, units },
  };
}

const WHOLE = /^(?:0|-?[1-9]\d*)$/;

function boundsIssues(rubric: RubricModel, bounds: CohortBounds): IntakeIssue[] {
  const { id, version } = rubric.definition;
  if (bounds.rubric.id !== id || bounds.rubric.version !== version) {
    const received = `${bounds.rubric.id} ${bounds.rubric.version}`;
    const message = 'the bounds are of another rubric';
    const path = ['bounds', 'rubric'];
    return [{ code: 'conflicting-fields', path, message, expected: `${id} ${version}`, received }];
  }
  const places = new Set(
    [...rubric.components.values()].flatMap(({ relative }) => relative.map(({ place }) => place)),
  );
  return Object.entries(bounds.components).flatMap(([place, pair]): IntakeIssue[] => {
    const path = ['bounds', 'components', place];
    if (!places.has(place)) {
      return [
        { code: 'unknown-component', path, message: 'nothing here is scored against others' },
      ];
    }
    return (['min', 'max'] as const).flatMap((side): IntakeIssue[] => {
      const bound = pair[side];
      const sound =
        WHOLE.test(bound.numerator) &&
        WHOLE.test(bound.denominator) &&
        compareInts(readInt(bound.denominator), 0) > 0;
      const message = 'a fraction of whole numbers is expected';
      return sound ? [] : [{ code: 'not-a-number', path: [...path, side], message }];
    });
  });
}

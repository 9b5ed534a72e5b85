import { compare, type Fraction, printFraction, reduce } from '../exact/fraction.ts';
import { passedSubmission } from '../intake/parse.ts';
import { measureAt, type PassedSubmission } from '../intake/passed.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { RubricModel } from '../rubric/model.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { type BoundValue, type CohortBounds, fractionOf, NO_BOUNDS } from '../scoring/bounds.ts';
import { surroundings } from '../scoring/unit.ts';

/** So many units are named with a bound; that more set it is said without their names. */
const NAMED = 5;

interface Extreme {
  value: Fraction;
  units: string[];
  more: boolean;
}

/** The least and greatest value so far, place by place. Units may come in any order. */
export interface BoundsTally {
  add(passed: PassedSubmission): void;
  bounds(): CohortBounds;
}

/**
 * The bounds of a cohort: for every component scored against other units the least and the
 * greatest value, exact, with the units that set them (the first five by id). Units without an
 * answer, and those to which the component does not apply, are outside. Plain JSON, frozen.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const bounds = cohortBounds(hueCommune2023, [unit('a', 50), unit('b', '12.5'), unit('c', 50)]);
 * bounds.components['VII.1.2'].max; // => { numerator: "50", denominator: "1", units: ["a", "c"] }
 */
export function cohortBounds(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
): CohortBounds {
  const tally = boundsTally(modelOf(rubric));
  for (const submission of submissions) tally.add(passedSubmission(rubric, submission));
  return tally.bounds();
}

export function boundsTally(model: RubricModel): BoundsTally {
  const places = [...model.components.values()].flatMap((component) =>
    component.relative.map((place) => ({
      place,
      order: component.order,
      extremes: { min: undefined, max: undefined } as {
        min: Extreme | undefined;
        max: Extreme | undefined;
      },
    })),
  );
  return {
    add(passed) {
      const { submission, answers } = passed;
      const around = surroundings(submission, NO_BOUNDS);
      for (const { place, order, extremes } of places) {
        const answer = answers[order];
        if (answer === undefined || answer.notApplicable !== undefined) continue;
        const value = measureAt(passed, order) ?? place.measure(answer, around);
        if (value === undefined) continue;
        const { id } = submission.unit;
        extremes.min = widen(extremes.min, value, id, -1);
        extremes.max = widen(extremes.max, value, id, 1);
      }
    },
    bounds() {
      const components: { [place: string]: { min: BoundValue; max: BoundValue } } = {};
      for (const { place, extremes } of places) {
        const { min, max } = extremes;
        if (min === undefined || max === undefined) continue;
        components[place.place] = { min: boundValue(min), max: boundValue(max) };
      }
      return makeBounds(model.definition, components);
    },
  };
}

function widen(known: Extreme | undefined, value: Fraction, id: string, side: 1 | -1): Extreme {
  const order = known === undefined ? 1 : side * compare(value, known.value);
  if (known === undefined || order > 0) return { value, units: [id], more: false };
  if (order < 0) return known;
  const { units, more } = firstNamed([...known.units, id]);
  known.units = units;
  known.more = known.more || more;
  return known;
}

/** The first names in order, each once: what is left of any merging, however it was grouped. */
function firstNamed(names: readonly string[]): { units: string[]; more: boolean } {
  const units = [...new Set(names)].sort(byCodeUnits);
  return { units: units.slice(0, NAMED), more: units.length > NAMED };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In lowest terms, so that equal bounds are equal texts whoever set them. */
function boundValue({ value, units, more }: Extreme): BoundValue {
  return { ...printFraction(reduce(value)), units, ...(more ? { more } : {}) };
}

function makeBounds(
  { id, version }: RubricDefinition | CohortBounds['rubric'],
  components: CohortBounds['components'],
): CohortBounds {
  const sorted = Object.entries(components).sort(([a], [b]) => byCodeUnits(a, b));
  return deepFreeze({ rubric: { id, version }, components: Object.fromEntries(sorted) });
}

/**
 * The bounds of two parts of a cohort taken together: associative, commutative and idempotent, so
 * the parts can be read anywhere and merged in any order and grouping.
 *
 * @throws {UsageError} for bounds of different rubrics.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const a = cohortBounds(hueCommune2023, [unit('a', 50)]);
 * const b = cohortBounds(hueCommune2023, [unit('b', 75), unit('c', 20)]);
 * const both = mergeBounds(a, b).components['VII.1.2'];
 * [both.min.units, both.max.units]; // => [["c"], ["b"]]
 */
export function mergeBounds(a: CohortBounds, b: CohortBounds): CohortBounds {
  if (a.rubric.id !== b.rubric.id || a.rubric.version !== b.rubric.version) {
    throw new UsageError('bounds of different rubrics cannot be merged');
  }
  const components: { [place: string]: { min: BoundValue; max: BoundValue } } = {
    ...a.components,
  };
  for (const [place, theirs] of Object.entries(b.components)) {
    const ours = components[place];
    components[place] =
      ours === undefined
        ? theirs
        : { min: further(ours.min, theirs.min, -1), max: further(ours.max, theirs.max, 1) };
  }
  return makeBounds(a.rubric, components);
}

function further(a: BoundValue, b: BoundValue, side: 1 | -1): BoundValue {
  const order = side * compare(fractionOf(a), fractionOf(b));
  if (order !== 0) return order > 0 ? a : b;
  const { units, more } = firstNamed([...a.units, ...b.units]);
  const value = reduce(fractionOf(a));
  return boundValue({ value, units, more: more || a.more === true || b.more === true });
}

import { compare, type Fraction, printFraction, reduce } from '../exact/fraction.ts';
import { lazily } from '../exact/lazily.ts';
import { type AnswerList, extrasAt, measureOf, type ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { ruleFingerprint } from '../rubric/fingerprint.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { callback, optionsOf } from '../rubric/options.ts';
import { type CompiledLeaf, type LeafAnswer, leafAnswers } from '../rules/compile.ts';
import type { BoundsKey } from '../rules/context.ts';
import type { BoundValue, CohortBounds, ComponentBounds } from '../scoring/bounds-form.ts';
import { type CompiledComponent, compiledRubric } from '../scoring/compiled-rubric.ts';
import { lackingEvidence } from '../scoring/evidence.ts';
import { POLICY_OPTIONS, type Policy, policyOf, type ScoreOptions } from '../scoring/options.ts';
import { latenessOf } from '../scoring/status.ts';
import { viewOf } from '../scoring/view.ts';
import { Batch, type OnInvalid, Refusals } from './batch.ts';
import { requireIterable } from './sources.ts';

/** So many units are named with a bound; that more set it is said without their names. */
const NAMED = 5;

/** Under which policy bounds are taken, and what becomes of units that cannot be read. */
export interface BoundsOptions extends Omit<ScoreOptions, 'bounds'> {
  /** Takes each unit that cannot be read; the others still set their bounds. */
  readonly onInvalid?: OnInvalid | undefined;
}

const OPTIONS = /* @__PURE__ */ lazily(() => ({
  ...POLICY_OPTIONS,
  onInvalid: callback<OnInvalid>(),
}));

interface Extreme {
  value: Fraction;
  units: string[];
  more: boolean;
}

/** The least and greatest value so far, of each key. Units may come in any order. */
export interface BoundsTally {
  add(record: ParsedRecord): void;
  bounds(): CohortBounds;
}

/**
 * The bounds of a cohort: for every component scored against other units the least and the
 * greatest value, exact, with the units that set them (the first five by id). Units without an
 * answer, and those to which the component does not apply, are outside, and so are answers that an
 * authority put aside or that an enforced deadline or missing evidence sets to zero. Plain JSON,
 * frozen.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions that do not parse, all of them at once, each issue with
 *   its unit and position; not where `onInvalid` takes them.
 * @throws {UsageError} for an option that is not possible, and for what is no list.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const bounds = cohortBounds(hueCommune2023, [unit('a', 50), unit('b', '12.5'), unit('c', 50)]);
 * bounds.components['VII.1.2'].max; // => { numerator: "50", denominator: "1", units: ["a", "c"] }
 */
export function cohortBounds<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options?: BoundsOptions,
): CohortBounds;
export function cohortBounds(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
  options: BoundsOptions = {},
): CohortBounds {
  const checked = modelOf(rubric);
  const { onInvalid, ...policy } = optionsOf(options, OPTIONS());
  requireIterable(submissions, 'submissions', 'a list of submissions is possible');
  const tally = boundsTally(checked, policyOf(policy));
  const refusals = new Refusals(onInvalid);
  const batch = new Batch(checked, refusals.take);
  for (const submission of submissions) {
    const record = batch.read(submission);
    if (record !== undefined) tally.add(record);
  }
  refusals.end();
  return tally.bounds();
}

interface Extremes {
  min: Extreme | undefined;
  max: Extreme | undefined;
}

/** A leaf that units are compared by, and the least and greatest measure of it so far. */
interface Compared {
  readonly key: BoundsKey;
  readonly component: CompiledComponent;
  readonly leaf: CompiledLeaf;
  readonly answerIn: LeafAnswer['answerIn'];
  readonly extremes: Extremes;
}

/**
 * The tally of the answers that count under a policy: what an authority put aside, and what an
 * enforced deadline or missing evidence sets to zero, sets no bounds.
 */
export function boundsTally(rubric: CheckedRubric, policy: Policy): BoundsTally {
  const compiled = compiledRubric(rubric);
  const compared = compiled.components.flatMap((component) =>
    leafAnswers(component.checked.rule).flatMap(({ leaf, answerIn }): Compared[] => {
      const extremes = { min: undefined, max: undefined };
      return leaf.compares ? [{ key: leaf.site.key, component, leaf, answerIn, extremes }] : [];
    }),
  );
  const enforced = policy.lateIsZero || policy.evidenceIsRequired;
  return {
    add(record) {
      const { submission } = record;
      const { list } = viewOf(record, policy);
      for (const { component, leaf, answerIn, extremes } of compared) {
        const { order } = component.checked;
        const whole = list.answers[order];
        const { unit, facts } = submission;
        const answer = whole === undefined ? undefined : answerIn(whole, unit.class);
        if (answer === undefined) continue;
        if (enforced && isSetToZero(policy, component, list, unit.class)) continue;
        // Where nothing arose there is nothing to compare.
        if (leaf.none?.(answer, facts) !== undefined) continue;
        const value = measureOf(list.measures, leaf.leaf) ?? leaf.measure(answer, facts);
        const { id } = unit;
        extremes.min = widen(extremes.min, value, id, -1);
        extremes.max = widen(extremes.max, value, id, 1);
      }
    },
    bounds() {
      const components: { [key: BoundsKey]: ComponentBounds } = {};
      for (const { key, leaf, extremes } of compared) {
        const { min, max } = extremes;
        if (min === undefined || max === undefined) continue;
        const rule = ruleFingerprint(leaf.rule);
        components[key] = { min: boundValue(min), max: boundValue(max), rule };
      }
      return makeBounds({ rubric: rubric.key(), policy: policy.printed, components });
    },
  };
}

/** What earns nothing whatever it measures. A penalty is taken away all the same, so it counts. */
function isSetToZero(
  { lateIsZero, evidenceIsRequired }: Policy,
  component: CompiledComponent,
  list: AnswerList,
  unitClass: string | undefined,
): boolean {
  if (component.sign < 0) return false;
  const { required, checked } = component;
  const answer = list.answers[checked.order];
  if (lateIsZero && latenessOf(component, answer, unitClass) !== undefined) return true;
  const { evidence } = extrasAt(list, checked.order);
  return evidenceIsRequired && lackingEvidence(required, evidence) !== undefined;
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
export function firstNamed(names: readonly string[]): { units: string[]; more: boolean } {
  const units = [...new Set(names)].sort(byCodeUnits);
  return { units: units.slice(0, NAMED), more: units.length > NAMED };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In lowest terms, so that equal bounds are equal texts whoever set them. */
export function boundValue({ value, units, more }: Extreme): BoundValue {
  return { ...printFraction(reduce(value)), units, ...(more ? { more } : {}) };
}

/** Bounds with their keys in order, frozen. */
export function makeBounds({ rubric, policy, components }: CohortBounds): CohortBounds {
  const { id, version, fingerprint } = rubric;
  const sorted = Object.entries(components).sort(([a], [b]) => byCodeUnits(a, b));
  return deepFreeze({
    rubric: { id, version, fingerprint },
    policy,
    components: Object.fromEntries(sorted),
  });
}

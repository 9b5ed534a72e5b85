import { parsedRecord } from '../intake/parse.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput, Unit } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { Adjustment, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { Responsible } from '../rules/kinds/parts.ts';
import type { Need } from '../rules/need.ts';
import { type NeedContext, needsOf } from '../rules/needs.ts';
import { readBounds } from '../scoring/bounds.ts';
import { type CompiledComponent, compiledRubric } from '../scoring/compiled-rubric.ts';
import { componentsOf } from '../scoring/components.ts';
import { lackingEvidence } from '../scoring/evidence.ts';
import { readOptions, type ScoreOptions } from '../scoring/options.ts';
import type { ComponentScore, RubricReference, Status } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { scoreUnit } from '../scoring/unit.ts';
import { penaltyNeeds } from './penalty-needs.ts';
import { roomOf } from './room.ts';
import { mostAfterDeadline } from './too-late.ts';

/** One component that can still gain, and what all of its points would take. */
export interface Improvement<Id extends string = string, PillarId extends string = string> {
  readonly component: Id;
  readonly name: string;
  readonly pillar: PillarId;
  readonly status: Status;
  readonly points: string;
  /** What the component can reach: its points without the parts that do not apply; a penalty: 0. */
  readonly reachable: string;
  /** A bonus is to be earned, a penalty to be taken back: its points are those taken away. */
  readonly adjustment?: Adjustment;
  /** reachable - points; with bonus or penalty points in play, what of it the bounds let through. */
  readonly gain: string;
  readonly needs: readonly Need[];
  /** The deadline, YYYY-MM-DD. */
  readonly due?: string;
  readonly responsible?: Responsible;
}

/** What would raise a score, most points first, and what is out of reach. */
export interface ImprovementPlan<R extends RubricDefinition = RubricDefinition> {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly points: string;
  /** The points with every improvement made: assessablePoints, and bonus points beyond where they may be. */
  readonly reachable: string;
  /** Most points first; equal gains in the rubric's order. */
  readonly improvements: readonly Improvement<ComponentIdOf<R>, PillarIdOf<R>>[];
  /** What cannot be had any more: points by days of delay whose deadline `asOf` is after. */
  readonly left: readonly LeftGain<ComponentIdOf<R>>[];
}

/** Points that nothing done from now on can bring. */
export interface LeftGain<Id extends string = string> {
  readonly component: Id;
  readonly gain: string;
  readonly reason: 'deadline';
}

/**
 * What would raise a unit's score, most points first: per component the points still open (its
 * maximum, less what does not apply, less what it has) and what would earn all of them, as
 * data ("1512 more households", "the head signs"). Gains add up exactly to reachable - points. Where a
 * rubric has bonus or penalty components, a gain is what the unit's points would rise by if this
 * component alone were improved, held within the rubric's bounds: such gains need not add up, and
 * what would raise nothing is left out. So is what `asOf` is too late for: `left` names it.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does.
 * @throws {UsageError} for an option that is not possible.
 * @example
 * const plan = planImprovements(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * plan.improvements.find(({ component }) => component === 'III.3.1').needs[0].to;
 * // => "5768"
 */
export function planImprovements<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  options?: ScoreOptions,
): ImprovementPlan<R>;
export function planImprovements(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: ScoreOptions = {},
): ImprovementPlan {
  const checked = modelOf(rubric);
  const record = parsedRecord(checked, submission);
  const parsed = record.submission;
  const score = scoreUnit(rubric, parsed, options);
  const { curves } = readBounds(checked, options.bounds, readOptions(options));
  const compiled = compiledRubric(checked);
  const { print, components } = compiled;
  const byId = new Map(components.map((one) => [one.checked.definition.id, one]));
  const { places } = checked;
  const limits = new Map<string, number>();
  const left: LeftGain[] = [];
  for (const component of componentsOf(score)) {
    const one = byId.get(component.id);
    const limit = one && mostAfterDeadline(rubric, one, component, record, options, places);
    if (one === undefined || limit === undefined) continue;
    limits.set(component.id, limit);
    const most = one.sign < 0 ? 0 : openPoints(component, places);
    const lost = one.sign < 0 ? limit : most - limit;
    if (lost > 0) left.push({ component: component.id, gain: print(lost), reason: 'deadline' });
  }
  const room = roomOf(score, compiled, limits);
  const open = score.pillars.flatMap((pillar, at) =>
    pillar.criteria.flatMap((criterion) =>
      criterion.components.flatMap((component) => {
        const one = byId.get(component.id);
        if (one === undefined) return [];
        const most = one.sign < 0 ? 0 : openPoints(component, places);
        const reachable = limits.get(component.id) ?? most;
        const change = reachable - scaledPoints(component.points, places);
        const gain = room.gain(at, one.sign, change);
        if (gain <= 0) return [];
        return [{ pillar: pillar.id, component, compiled: one, reachable, gain }];
      }),
    ),
  );
  open.sort((a, b) => b.gain - a.gain);
  return {
    rubric: score.rubric,
    unit: score.unit,
    points: score.points,
    reachable: print(room.reachable),
    improvements: open.map(({ pillar, component, compiled, reachable, gain }) => ({
      component: component.id,
      name: component.name,
      pillar,
      status: component.status,
      ...(component.adjustment === undefined ? {} : { adjustment: component.adjustment }),
      points: component.points,
      reachable: print(reachable),
      gain: print(gain),
      needs: openNeeds(
        compiled,
        limits.has(component.id) ? options.asOf : undefined,
        component,
        record,
        { facts: parsed.facts, unitClass: parsed.unit.class, curves },
        options,
      ),
      ...dutiesOf(compiled),
    })),
    left,
  };
}

/** All points of a component but those that do not apply. */
function openPoints({ maxPoints, excludedPoints }: ComponentScore, places: number): number {
  return scaledPoints(maxPoints, places) - scaledPoints(excludedPoints, places);
}

function openNeeds(
  compiled: CompiledComponent,
  /** The deadline is over: the earliest day that is left. */
  today: string | undefined,
  { id, steps }: ComponentScore,
  { list, submission }: ParsedRecord,
  context: NeedContext,
  options: ScoreOptions,
): readonly Need[] {
  const own = list.answers[compiled.checked.order];
  // An authority assesses what the unit left out: there is no answer to start from.
  const answer = own?.notApplicable === undefined ? own : undefined;
  const earlier = steps.flatMap((step): Need[] =>
    step.step === 'late' ? [{ need: 'earlier', due: step.due }] : [],
  );
  if (compiled.sign < 0) return penaltyNeeds(compiled.checked.rule, answer, context);
  const lacking =
    options.evidence === 'required'
      ? lackingEvidence(compiled.required, submission.answers[id]?.evidence)
      : undefined;
  const expected = lacking === undefined ? [] : [...lacking.missing, ...lacking.unsigned];
  const evidence: Need[] = expected.length > 0 ? [{ need: 'evidence', expected }] : [];
  const needs: readonly Need[] =
    today === undefined
      ? needsOf(compiled.checked.rule, answer, context)
      : [{ need: 'earlier', due: today }];
  return [...needs, ...earlier, ...evidence];
}

function dutiesOf({ checked }: CompiledComponent): Pick<Improvement, 'due' | 'responsible'> {
  const { due } = checked;
  const { responsible } = checked.definition;
  return {
    ...(due === undefined ? {} : { due }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

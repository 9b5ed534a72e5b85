import { passedSubmission } from '../intake/parse.ts';
import type { Submission, SubmissionInput, Unit } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { RubricModel } from '../rubric/model.ts';
import { kindOf } from '../rules/index.ts';
import type { Need } from '../rules/need.ts';
import type { Responsible } from '../rules/parts.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { NO_BOUNDS, readBounds } from '../scoring/bounds.ts';
import { readyComponent, readyRubric } from '../scoring/compile.ts';
import { lacksEvidence } from '../scoring/exceptions.ts';
import type { ScoreOptions } from '../scoring/options.ts';
import { scaledPoints } from '../scoring/points.ts';
import type { ComponentScore, RubricReference, Status } from '../scoring/score.ts';
import { scoreUnit, surroundings } from '../scoring/unit.ts';

/** One component that can still gain, and what all of its points would take. */
export interface Improvement {
  readonly component: string;
  readonly name: string;
  readonly pillar: string;
  readonly status: Status;
  readonly points: string;
  /** What the component can reach: its points without the parts that do not apply. */
  readonly reachable: string;
  /** reachable - points. */
  readonly gain: string;
  readonly needs: readonly Need[];
  /** The deadline, YYYY-MM-DD. */
  readonly due?: string;
  readonly responsible?: Responsible;
}

export interface ImprovementPlan {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly points: string;
  /** The points with every improvement made: assessablePoints. */
  readonly reachable: string;
  /** Most points first; equal gains in the rubric's order. */
  readonly improvements: readonly Improvement[];
}

/**
 * What would raise a unit's score, most points first: per component the points still open (its
 * maximum, less what does not apply, less what it has) and what would earn all of them, as
 * data ("1512 more households", "the head signs"). Gains add up exactly to reachable - points.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does.
 * @example
 * const plan = planImprovements(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * plan.improvements.find(({ component }) => component === 'III.3.1').needs;
 * // => [{ need: "raise", field: "numerator", from: "4256", to: "5768", of: "5768", scale: "count" }]
 */
export function planImprovements(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: ScoreOptions = {},
): ImprovementPlan {
  const model = modelOf(rubric);
  const passed = passedSubmission(rubric, submission).submission;
  const score = scoreUnit(rubric, passed, options);
  const bounds = options.bounds === undefined ? NO_BOUNDS : readBounds(model, options.bounds);
  const around = surroundings(passed, bounds);
  const { print } = readyRubric(model);
  const open = score.pillars.flatMap((pillar) =>
    pillar.criteria.flatMap(({ components }) =>
      components.flatMap((component) => {
        const max = scaledPoints(component.maxPoints, model.places);
        const reachable = max - scaledPoints(component.excludedPoints, model.places);
        const gain = reachable - scaledPoints(component.points, model.places);
        return gain > 0 ? [{ pillar: pillar.id, component, reachable, gain }] : [];
      }),
    ),
  );
  open.sort((a, b) => b.gain - a.gain);
  return {
    rubric: score.rubric,
    unit: score.unit,
    points: score.points,
    reachable: score.assessablePoints,
    improvements: open.map(({ pillar, component, reachable, gain }) => ({
      component: component.id,
      name: component.name,
      pillar,
      status: component.status,
      points: component.points,
      reachable: print(reachable),
      gain: print(gain),
      needs: needsOf(model, passed, component, around, options),
      ...duties(model, component.id),
    })),
  };
}

function needsOf(
  model: RubricModel,
  submission: Submission,
  component: ComponentScore,
  around: Surroundings,
  options: ScoreOptions,
): readonly Need[] {
  const definition = model.components.get(component.id)?.definition;
  if (definition === undefined) return [];
  const { id, rule, maxPoints } = definition;
  const answer = submission.answers[id];
  const needs = kindOf(rule).needs(rule, answer, { maxPoints, place: id }, around);
  const earlier = component.steps.flatMap((step): Need[] =>
    step.step === 'late' ? [{ need: 'earlier', due: step.due }] : [],
  );
  const ready = readyComponent(model, id);
  const required = options.evidence === 'required' && lacksEvidence(ready, answer);
  const evidence: Need[] = required ? [{ need: 'evidence', expected: ready.expected }] : [];
  return [...needs, ...earlier, ...evidence];
}

function duties(model: RubricModel, id: string): Pick<Improvement, 'due' | 'responsible'> {
  const component = model.components.get(id);
  const { due } = component ?? {};
  const responsible = component?.definition.responsible;
  return {
    ...(due === undefined ? {} : { due }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

import { printScaled } from '../exact/decimal-text.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import type { Answer } from '../rules/answer.ts';
import type { NeedContext } from '../rules/leaf-needs.ts';
import type { Need } from '../rules/need.ts';
import { needsOf } from '../rules/needs.ts';
import { readBounds } from '../scoring/bounds.ts';
import type { CompiledComponent, CompiledRubric } from '../scoring/compiled-rubric.ts';
import { componentOf, componentsOf } from '../scoring/components.ts';
import { lackingEvidence } from '../scoring/evidence.ts';
import { type Policy, policyOf, type ScoreOptions } from '../scoring/options.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { scoreUnit } from '../scoring/unit.ts';
import type { Improvement, ImprovementPlan, LeftGain } from './improvement-plan.ts';
import { standsInTheWay } from './in-the-way.ts';
import { hasItems, withItemGains } from './item-gains.ts';
import { penaltyNeeds } from './penalty-needs.ts';
import { roomOf } from './room.ts';
import { withWhatStays } from './stays.ts';
import { mostAfterDeadline } from './too-late.ts';

/** The points that are open, by component. */
export type Open = Pick<
  ImprovementPlan,
  'rubric' | 'unit' | 'points' | 'reachable' | 'improvements' | 'left'
>;

/** What is open of a score, what it needs, and what is too late. */
export function openOf(
  rubric: RubricDefinition,
  compiled: CompiledRubric,
  record: ParsedRecord,
  score: UnitScore,
  options: ScoreOptions,
): Open {
  const { checked, print, components } = compiled;
  const parsed = record.submission;
  const policy = policyOf(options);
  const { curves } = readBounds(checked, options.bounds, policy);
  const byId = new Map(components.map((one) => [one.checked.definition.id, one]));
  const { places } = checked;
  const limits = new Map<string, number>();
  const left: LeftGain[] = [];
  for (const component of componentsOf(score)) {
    const one = byId.get(component.id);
    const limit =
      one &&
      (isOver(one, component, policy, parsed)
        ? scaledPoints(component.points, places)
        : mostAfterDeadline(rubric, one, component, record, options, places));
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
        (answer) => gainOf(rubric, checked, record, component, answer, options, places),
      ),
      ...dutiesOf(compiled),
    })),
    left,
  };
}

/** Its deadline is over today, and being late costs all of its points. */
function isOver(
  component: CompiledComponent,
  score: ComponentScore,
  policy: Policy,
  { answers, unit }: Submission,
): boolean {
  const { due } = component.checked;
  if (component.sign < 0 || score.status === 'not-applicable') return false;
  if (due === undefined || policy.asOf === undefined || policy.asOf <= due) return false;
  return standsInTheWay(component, score, answers[score.id], unit.class, policy) === 'deadline';
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
  gainOf: (answer: Answer) => string,
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
  const { rule } = compiled.checked;
  const needs: readonly Need[] =
    today === undefined ? needsOf(rule, answer, context) : [{ need: 'earlier', due: today }];
  const said = hasItems(needs)
    ? withItemGains(rule, answer, needs, submission.unit.class, gainOf)
    : needs;
  return [...said, ...earlier, ...evidence];
}

/** By how much a component's points rise with another answer, as it is scored. */
function gainOf(
  rubric: RubricDefinition,
  checked: CheckedRubric,
  { submission }: ParsedRecord,
  { id, points }: ComponentScore,
  answer: Answer,
  options: ScoreOptions,
  places: number,
): string {
  const { unit, facts, verifications = [] } = submission;
  const alone = {
    unit,
    facts,
    // What is said beside the answer, such as its evidence, stays.
    answers: { [id]: withWhatStays(submission.answers[id], answer) },
    verifications: verifications.filter((one) => one.component === id),
  } as SubmissionInput;
  const after = scoreUnit(rubric, parsedRecord(checked, alone).submission, options);
  const change = scaledPoints(componentOf(after, id).points, places) - scaledPoints(points, places);
  return printScaled(change, places);
}

function dutiesOf({ checked }: CompiledComponent): Pick<Improvement, 'due' | 'responsible'> {
  const { due } = checked;
  const { responsible } = checked.definition;
  return {
    ...(due === undefined ? {} : { due }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

import type { ImprovementPlan } from '../insight/improvement-plan.ts';
import { using } from '../rubric/using.ts';
import { needText } from './explain-need.ts';
import { sentence } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';

/**
 * What would raise a score, a line for each component: the points, what has to be done, until when,
 * and by whom; then the steps of the plan with what they cost and come to, and what cannot be had.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const plan = planImprovements(hueCommune2023, {
 *   unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * explainPlan(plan, { locale: 'vi' }).split('\n')[0];
 * // => "Giải pháp cải thiện điểm của Phường Vỹ Dạ: hiện đạt 7,38 điểm, có thể đạt 600 điểm."
 */
export function explainPlan(plan: ImprovementPlan, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the plan', () => {
    const { results, style } = language;
    const { unit, points, reachable, improvements, steps, after, left } = plan;
    const names = new Map(improvements.map((one) => [one.component, one.name]));
    const name = unit.name ?? style.unit(unit.id);
    const lines = improvements.map((one) => {
      const { needs, due, responsible } = one;
      const by = responsible === undefined ? '' : results.responsible(responsible, style);
      return [
        results.improvement(one, style),
        ...needs.map((need) => needText(need, language)),
        ...(due === undefined ? [] : [results.due({ due }, style)]),
        ...(by === '' ? [] : [by]),
      ]
        .map(sentence)
        .join(' ');
    });
    return [
      sentence(results.plan({ unit: name, points, reachable }, style)),
      ...(lines.length === 0 ? [sentence(results.nothingToDo({}, style))] : lines),
      sentence(
        results.planSteps(
          {
            steps: steps.length,
            cost: plan.cost,
            points: after.points,
            index: after.index,
            rank: after.rank,
            isReached: plan.reached !== null,
            optimal: plan.optimal,
            bound: plan.bound,
          },
          style,
        ),
      ),
      ...steps.map((step) => sentence(results.planStep(step, style))),
      ...left.map((one) =>
        sentence(results.planLeft({ ...one, name: names.get(one.component) }, style)),
      ),
    ].join('\n');
  });
}

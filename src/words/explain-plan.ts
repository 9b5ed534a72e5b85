import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { add, compare, subtract, ZERO } from '../exact/fraction.ts';
import type { ImprovementPlan } from '../insight/improvement-plan.ts';
import { using } from '../rubric/using.ts';
import { needText } from './explain-need.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
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
 * // => "Giải pháp cải thiện điểm của Phường Vỹ Dạ: hiện đạt 7,38 điểm, có thể đạt 590 điểm; 10 điểm chưa chấm được khi chưa có số liệu của các đơn vị khác."
 */
export function explainPlan(plan: ImprovementPlan, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the plan', () => {
    const { results, style } = language;
    const { unit, points, reachable, improvements, steps, after, left } = plan;
    const waiting = waitingIn(plan);
    const names = new Map(improvements.map((one) => [one.component, one.name]));
    const name = unit.name ?? style.unit(unit.id);
    const lines = improvements.map((one) => {
      const { needs, due, responsible } = one;
      const by = responsible === undefined ? '' : results.responsible(responsible, style);
      const rest = [
        ...needs.map((need) => needText(need, language)),
        ...(due === undefined ? [] : [results.due({ due }, style)]),
        ...(by === '' ? [] : [by]),
      ];
      const first = sentenceFrom(one.component, results.improvement(one, style));
      return [first, ...rest.map(sentence)].join(' ');
    });
    return [
      sentence(
        results.plan({ unit: name, points, reachable: less(reachable, waiting), waiting }, style),
      ),
      ...(lines.length === 0
        ? [sentence(results.nothingToDo({ why: whyNothing(plan) }, style))]
        : lines),
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
            inPoints: steps.every(({ cost, gain }) => cost === gain),
            bound: tellingBound(plan),
          },
          style,
        ),
      ),
      ...steps.map((step) => {
        const needs = step.needs.map((need) => needText(need, language));
        return sentenceFrom(step.component, results.planStep({ ...step, said: needs }, style));
      }),
      ...left.map((one) =>
        sentenceFrom(
          one.component,
          results.planLeft({ ...one, name: names.get(one.component) }, style),
        ),
      ),
    ].join('\n');
  });
}

/** A bound says something where something costs less than what was found, and nothing is free. */
function tellingBound({ bound, cost }: ImprovementPlan): string | undefined {
  if (bound === undefined || bound === '0') return undefined;
  return compare(readPlain(bound), readPlain(cost)) < 0 ? bound : undefined;
}

/** The points that nobody can score before other units' figures are known: no step earns them. */
function waitingIn({ improvements, left }: ImprovementPlan): string {
  const waits = new Map(
    left.flatMap(({ component, gain, reason }) => (reason === 'others' ? [[component, gain]] : [])),
  );
  const all = improvements.map(({ component, gain, needs }) => {
    const isAlone = needs.some(({ need }) => need === 'compare');
    return readPlain(isAlone ? gain : (waits.get(component) ?? '0'));
  });
  return printDecimal(all.reduce(add, ZERO));
}

function less(whole: string, part: string): string {
  return printDecimal(subtract(readPlain(whole), readPlain(part)));
}

/** Why no component by itself brings more: nothing is open, what is open is out of reach, or bounds hold it. */
function whyNothing({ points, reachable, left, steps }: ImprovementPlan): 'full' | 'left' | 'held' {
  if (left.length > 0) return 'left';
  return points === reachable && steps.length === 0 ? 'full' : 'held';
}

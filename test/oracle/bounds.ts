import type {
  AnswerInput,
  CohortBounds,
  RubricDefinition,
  Rule,
  SubmissionInput,
} from '../../src/index.ts';
import { asBounds } from '../support/bounds.ts';
import { componentsOf } from '../support/components.ts';
import { inner } from './inner.ts';
import { cmp, lowestTerms, type Rational } from './rational.ts';
import { type Context, measure, type OracleBounds } from './rules.ts';

/** The least and the greatest measure at every place that is scored against other units. */
export function oracleBounds(
  rubric: RubricDefinition,
  submissions: readonly SubmissionInput[],
): OracleBounds {
  const bounds = new Map<string, { min: Rational; max: Rational }>();
  const visit = (
    rule: Rule,
    answer: AnswerInput | null | undefined,
    place: string,
    where: Pick<Context, 'facts' | 'due' | 'unitClass'>,
  ): void => {
    if (answer == null || answer.notApplicable != null) return;
    const parts = inner(rule, answer, where.unitClass);
    if (parts !== undefined) {
      for (const part of parts) visit(part.rule, part.answer, `${place}/${part.id}`, where);
    } else if (rule.kind === 'ratio-to-best' || (rule.kind === 'min-max' && !rule.bounds)) {
      const x = measure(rule, answer, where);
      if (x === undefined) return;
      const { min, max } = bounds.get(place) ?? { min: x, max: x };
      bounds.set(place, { min: cmp(x, min) < 0 ? x : min, max: cmp(x, max) > 0 ? x : max });
    }
  };
  for (const { unit, answers, facts } of submissions)
    for (const { id, rule } of componentsOf(rubric))
      visit(rule, answers[id], id, { facts, due: undefined, unitClass: unit.class });
  return bounds;
}

/** The same bounds as the engine takes them. */
export function boundsJson(rubric: RubricDefinition, bounds: OracleBounds): CohortBounds {
  const json = (x: Rational) => {
    const { n, d } = lowestTerms(x);
    return { numerator: n.toString(), denominator: d.toString(), units: [] };
  };
  return asBounds(
    rubric,
    Object.fromEntries(
      [...bounds].map(([place, { min, max }]) => [place, { min: json(min), max: json(max) }]),
    ),
  );
}

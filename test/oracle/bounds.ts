import type {
  AnswerInput,
  CohortBounds,
  RubricDefinition,
  Rule,
  SubmissionInput,
} from '../../src/index.ts';
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
    answer: AnswerInput | undefined,
    place: string,
    facts: Context['facts'],
  ): void => {
    if (answer === undefined || answer.notApplicable !== undefined) return;
    if (rule.kind === 'parts') {
      for (const part of rule.parts)
        visit(part.rule, answer.parts?.[part.id], `${place}/${part.id}`, facts);
    } else if (rule.kind === 'ratio-to-best' || (rule.kind === 'min-max' && !rule.bounds)) {
      const x = measure(rule, answer, facts);
      const { min, max } = bounds.get(place) ?? { min: x, max: x };
      bounds.set(place, { min: cmp(x, min) < 0 ? x : min, max: cmp(x, max) > 0 ? x : max });
    }
  };
  const components = rubric.pillars.flatMap((p) => p.criteria.flatMap((c) => c.components));
  for (const { answers, facts } of submissions)
    for (const { id, rule } of components) visit(rule, answers[id], id, facts);
  return bounds;
}

/** The same bounds as the engine takes them. */
export function boundsJson({ id, version }: RubricDefinition, bounds: OracleBounds): CohortBounds {
  const json = (x: Rational) => {
    const { n, d } = lowestTerms(x);
    return { numerator: n.toString(), denominator: d.toString(), units: [] };
  };
  const components = Object.fromEntries(
    [...bounds].map(([place, { min, max }]) => [place, { min: json(min), max: json(max) }]),
  );
  return { rubric: { id, version }, components };
}

import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type CohortBounds,
  type RubricDefinition,
  type Rule,
  type ScoreOptions,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';
import { asBounds } from './bounds.ts';

// Short ways to score a few answers and to read the result, for tests by example.

export type Answers = { readonly [id: string]: AnswerInput };

/** The score of a unit with these answers; against Huế's set where no other is given. */
export function score(
  answers: Answers,
  options: ScoreOptions = {},
  rubric: RubricDefinition = hueCommune2023,
): UnitScore {
  return scoreUnit(rubric, { unit: { id: 'u' }, answers }, options);
}

/** The codes of what was found about one component. */
export function codes({ findings }: UnitScore, id: string): readonly string[] {
  return findings.filter((finding) => finding.component === id).map(({ code }) => code);
}

/** What earns everything, or for a rule against others half a point of a measure. */
export function full(rule: Rule): AnswerInput {
  switch (rule.kind) {
    case 'choice':
      return { option: rule.options.find(({ fraction }) => fraction === '1')?.id ?? '' };
    case 'checklist':
      return { items: Object.fromEntries(rule.items.map(({ id }) => [id, true])) };
    case 'ratio':
      return { numerator: rule.direction === 'lower' ? 0 : 1, denominator: 1 };
    case 'count':
      return { value: 60 };
    case 'coverage':
      return { value: rule.periods };
    case 'resolved':
      return { found: 0, handled: 0 };
    case 'awarded':
      return { points: 0 };
    case 'deduction':
      return { value: 0 };
    case 'by-class':
      return full(rule.classes[0]?.rule ?? { kind: 'unscored' });
    case 'by-case': {
      const [first] = rule.cases;
      return { case: first?.id ?? '', answer: full(first?.rule ?? { kind: 'unscored' }) };
    }
    case 'min-max':
    case 'ratio-to-best':
      return { value: '0.5' };
    case 'highest-of':
    case 'lowest-of':
    case 'parts':
      return { parts: Object.fromEntries(rule.parts.map((part) => [part.id, full(part.rule)])) };
    default:
      return { achieved: true };
  }
}

/** Bounds of 0 to 1/2 at these places. */
export function halves(rubric: RubricDefinition, places: readonly string[]): CohortBounds {
  const min = { numerator: '0', denominator: '1', units: ['a'] };
  const max = { numerator: '1', denominator: '2', units: ['b'] };
  return asBounds(rubric, Object.fromEntries(places.map((place) => [place, { min, max }])));
}

import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type ComponentDefinition,
  type ComponentScore,
  type RubricDefinition,
  type Rule,
  type ScoreOptions,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';

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

export function componentsOf({ pillars }: UnitScore): readonly ComponentScore[] {
  return pillars.flatMap(({ criteria }) => criteria.flatMap(({ components }) => components));
}

export function definitionsOf({ pillars }: RubricDefinition): readonly ComponentDefinition[] {
  return pillars.flatMap(({ criteria }) => criteria.flatMap(({ components }) => components));
}

function only<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no "${id}"`);
  return found;
}

export const component = (whole: UnitScore, id: string): ComponentScore =>
  only(componentsOf(whole), id);
export const definition = (rubric: RubricDefinition, id: string): ComponentDefinition =>
  only(definitionsOf(rubric), id);

/** The codes of what was found about one component. */
export function codes({ findings }: UnitScore, id: string): readonly string[] {
  return findings.filter((finding) => finding.component === id).map(({ code }) => code);
}

/** A rubric of one criterion with these rules as I.1.1, I.1.2 and so on. */
export function small(rules: readonly (readonly [maxPoints: string, rule: Rule])[]) {
  const maxPoints = String(rules.reduce((sum, [points]) => sum + Number(points), 0));
  const components = rules.map(([points, rule], index): ComponentDefinition => {
    const basis = { items: [`${index + 1}`], rule: 'stated' as const };
    return { id: `I.1.${index + 1}`, name: 'Một', maxPoints: points, rule, basis };
  });
  const criteria = [{ id: 'I.1', name: 'Một', components }];
  return {
    id: 'small',
    version: '1',
    level: 'commune',
    title: 'Nhỏ',
    legalBasis: [{ number: '1', issuedOn: '2024-01-01', issuer: 'UBND' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    maxPoints,
    weighting: { basis: 'published' },
    facts: [],
    pillars: [{ id: 'I', name: 'Một', maxPoints, criteria }],
  } satisfies RubricDefinition;
}

/** What earns everything, or for a rule against others half a point of a measure. */
export function full(rule: Rule): AnswerInput {
  switch (rule.kind) {
    case 'choice':
      return { option: rule.options.find(({ fraction }) => fraction === '1')?.id ?? '' };
    case 'checklist':
      return { items: Object.fromEntries(rule.items.map(({ id }) => [id, true])) };
    case 'ratio':
      return { value: rule.direction === 'lower' ? 0 : 1 };
    case 'count':
    case 'coverage':
      return { value: 60 };
    case 'resolved':
      return { found: 0, handled: 0 };
    case 'min-max':
    case 'ratio-to-best':
      return { value: '0.5' };
    case 'parts':
      return { parts: Object.fromEntries(rule.parts.map((part) => [part.id, full(part.rule)])) };
    default:
      return { achieved: true };
  }
}

/** Bounds of 0 to 1/2 at these places. */
export function halves({ id, version }: RubricDefinition, places: readonly string[]) {
  const min = { numerator: '0', denominator: '1', units: ['a'] };
  const max = { numerator: '1', denominator: '2', units: ['b'] };
  const components = Object.fromEntries(places.map((place) => [place, { min, max }]));
  return { rubric: { id, version }, components };
}

import type {
  CriterionDefinition,
  PillarDefinition,
  RubricDefinition,
} from '../rubric/definition.ts';
import type { CriterionIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { RubricIssue } from '../rubric/issue.ts';
import { type RevisedSum, revisedSums } from './revised-sums.ts';

/** Maxima as the new document prints them; those left out stay. */
export interface RevisedMaxima<R extends RubricDefinition = RubricDefinition> {
  readonly rubric?: string | undefined;
  readonly pillars?: { readonly [Id in PillarIdOf<R>]?: string | undefined } | undefined;
  readonly criteria?: { readonly [Id in CriterionIdOf<R>]?: string | undefined } | undefined;
}

/** The same rubric, each maximum that no longer adds up at the sum of its components. */
export function fitted(rubric: RubricDefinition): RubricDefinition {
  const off = revisedSums(rubric);
  const at = (wanted: RevisedSum['level']): Maxima =>
    Object.fromEntries(
      off.flatMap(({ level, item, is }) => (level === wanted ? [[item, is] as const] : [])),
    );
  const whole = off.find(({ level }) => level === 'rubric');
  return withMaxima(rubric, {
    rubric: whole?.is,
    pillars: at('pillar'),
    criteria: at('criterion'),
  });
}

/** The same rubric with the maxima given; `fit` waits until its components are known to be sound. */
export function withMaxima(
  rubric: RubricDefinition,
  maxima: 'fit' | RevisedMaxima | undefined,
): RubricDefinition {
  if (maxima === undefined || maxima === 'fit') return rubric;
  const { rubric: whole, pillars = {}, criteria = {} } = maxima;
  return {
    ...rubric,
    maxPoints: whole ?? rubric.maxPoints,
    pillars: rubric.pillars.map((pillar) => ({
      ...laidOver(pillar, pillars),
      criteria: pillar.criteria.map((one) => laidOver(one, criteria)),
    })),
  };
}

/** Maxima of what the revised rubric does not have. */
export function unknownMaxima(
  rubric: RubricDefinition,
  maxima: 'fit' | RevisedMaxima | undefined,
): RubricIssue[] {
  if (maxima === undefined || maxima === 'fit') return [];
  const criteria = rubric.pillars.flatMap((pillar) => pillar.criteria);
  return [
    ...unknownIn('pillars', 'pillar', rubric.pillars, maxima.pillars ?? {}),
    ...unknownIn('criteria', 'criterion', criteria, maxima.criteria ?? {}),
  ];
}

type Maxima = { readonly [id: string]: string | undefined };

function laidOver<T extends PillarDefinition | CriterionDefinition>(one: T, maxima: Maxima): T {
  const maxPoints = Object.hasOwn(maxima, one.id) ? maxima[one.id] : undefined;
  return maxPoints === undefined ? one : { ...one, maxPoints };
}

function unknownIn(
  level: 'pillars' | 'criteria',
  what: string,
  list: readonly { readonly id: string }[],
  maxima: Maxima,
): RubricIssue[] {
  const known = new Set(list.map(({ id }) => id));
  return Object.keys(maxima).flatMap((id): RubricIssue[] => {
    if (known.has(id)) return [];
    const message = `the revised rubric has no ${what} "${id}"`;
    return [{ code: 'unknown-id', path: ['maxima', level, id], message }];
  });
}

import type {
  ComponentDefinition,
  CriterionDefinition,
  PillarDefinition,
  RubricDefinition,
} from '../../rubric/definition.ts';
import type { Rule } from '../../rules/rule.ts';
import { sumOf } from '../points-table.ts';

/** A draft while decisions are laid over it. */
export interface Draft {
  rubric: RubricDefinition;
  /** Wholes whose points a person gave: they stay as they are. */
  readonly given: Set<string>;
}

/** A rule that a person gave or confirmed is what the document says. */
export function setRule(draft: Draft, item: string, rule: Rule): void {
  change(draft, item, (component) => {
    const { items } = component.basis;
    return { ...component, rule, basis: { items, rule: 'stated' } };
  });
}

export function setDue(draft: Draft, item: string, due: string | undefined): void {
  change(draft, item, ({ due: _due, ...component }) =>
    due === undefined ? component : { ...component, due },
  );
}

/** The points of a row, or, where a sum was in doubt, of a whole. */
export function setPoints(draft: Draft, item: string, maxPoints: string): void {
  let found = false;
  change(draft, item, (component) => {
    found = true;
    return { ...component, maxPoints };
  });
  if (found) return;
  draft.given.add(item);
  const own = <T extends { readonly id: string; readonly maxPoints?: string | undefined }>(
    one: T,
  ): T => (one.id === item ? { ...one, maxPoints } : one);
  const { rubric } = draft;
  if (item === '') {
    draft.rubric = { ...rubric, maxPoints };
    return;
  }
  const pillars = rubric.pillars.map((pillar) => ({
    ...own(pillar),
    criteria: pillar.criteria.map(own),
  }));
  draft.rubric = { ...rubric, pillars };
}

/** Leaves a row out, and with it what is left without any row. */
export function dropRow(draft: Draft, item: string): boolean {
  let found = false;
  const pillars = draft.rubric.pillars.flatMap((pillar): PillarDefinition[] => {
    const criteria = pillar.criteria.flatMap((criterion): CriterionDefinition[] => {
      const components = criterion.components.filter(({ id }) => id !== item);
      if (components.length === criterion.components.length) return [criterion];
      found = true;
      return components.length === 0 ? [] : [{ ...criterion, components }];
    });
    return criteria.length === 0 ? [] : [{ ...pillar, criteria }];
  });
  draft.rubric = { ...draft.rubric, pillars };
  return found;
}

function change(
  draft: Draft,
  item: string,
  by: (component: ComponentDefinition) => ComponentDefinition,
): void {
  const pillars = draft.rubric.pillars.map((pillar) => ({
    ...pillar,
    criteria: pillar.criteria.map((criterion) => ({
      ...criterion,
      components: criterion.components.map((one) => (one.id === item ? by(one) : one)),
    })),
  }));
  draft.rubric = { ...draft.rubric, pillars };
}

/** Wholes as the sums of what is below them, but for those that are open or were given. */
export function resum(
  { rubric, given }: Draft,
  open: ReadonlySet<string>,
  published: boolean,
): RubricDefinition {
  const stays = (id: string): boolean => open.has(id) || given.has(id);
  const pillars = rubric.pillars.map((pillar): PillarDefinition => {
    const criteria = pillar.criteria.map((criterion) => {
      if (criterion.maxPoints === undefined || stays(criterion.id)) return criterion;
      return { ...criterion, maxPoints: pointsOf(criterion.components) };
    });
    const all = criteria.flatMap(({ components }) => components);
    return { ...pillar, criteria, maxPoints: stays(pillar.id) ? pillar.maxPoints : pointsOf(all) };
  });
  const total = sumOf(pillars.map(({ maxPoints }) => maxPoints)) ?? '0';
  const whole = { ...rubric, pillars, maxPoints: stays('') ? rubric.maxPoints : total };
  return published ? { ...whole, weighting: { basis: 'published' } } : whole;
}

function pointsOf(components: readonly ComponentDefinition[]): string {
  const counted = components.filter(({ adjustment }) => adjustment === undefined);
  return sumOf(counted.map(({ maxPoints }) => maxPoints)) ?? '0';
}

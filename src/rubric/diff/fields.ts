import type {
  ComponentDefinition,
  CriterionDefinition,
  PillarDefinition,
  RubricDefinition,
} from '../definition.ts';
import type { Path } from '../issue.ts';
import type { FieldChange } from './difference.ts';

/** What has fields in a rubric, and where: its path, its id, and what it holds of its own. */
export interface Placed<T = PillarDefinition | CriterionDefinition | ComponentDefinition> {
  readonly path: Path;
  readonly one: T;
}

/** The pillars, criteria and components of a rubric, each with its path. */
export function placesIn({ pillars }: RubricDefinition): {
  readonly pillars: readonly Placed<PillarDefinition>[];
  readonly criteria: readonly Placed<CriterionDefinition>[];
  readonly components: readonly Placed<ComponentDefinition>[];
} {
  const placedPillars = pillars.map((one, at) => ({ one, path: ['pillars', at] }));
  const criteria = placedPillars.flatMap(({ one, path }) =>
    one.criteria.map((criterion, at) => ({ one: criterion, path: [...path, 'criteria', at] })),
  );
  const components = criteria.flatMap(({ one, path }) =>
    one.components.map((component, at) => ({ one: component, path: [...path, 'components', at] })),
  );
  return { pillars: placedPillars, criteria, components };
}

type About = Pick<FieldChange, 'level' | 'id'>;

/** Fields of the same thing in two rubrics that are not the same, those aside that are told elsewhere. */
export function fieldChanges(
  about: About,
  before: object,
  after: object,
  path: Path,
  told: ReadonlySet<string>,
): FieldChange[] {
  const [a, b] = [before as Fields, after as Fields];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => !told.has(field))
    .flatMap((field) =>
      differences(a[field], b[field], [...path, field]).map((one) => ({
        ...about,
        field: field as FieldChange['field'],
        ...one,
      })),
    );
}

type Difference = Pick<FieldChange, 'path' | 'before' | 'after'>;

/** As deep as both sides have it; what one of them does not have is null. */
export function differences(before: unknown, after: unknown, path: Path): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (before === after) return [];
  return [{ path, before: before ?? null, after: after ?? null }];
}

/** Things with ids are held against each other by them, and then in their order. */
function inLists(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const [old, now] = [before.map(idOf), after.map(idOf)];
  if ([...old, ...now].includes(undefined)) {
    const length = Math.max(before.length, after.length);
    const places = Array.from({ length }, (_, at) => at);
    return places.flatMap((at) => differences(before[at], after[at], [...path, at]));
  }
  const places = new Map(now.map((id, at) => [id, at]));
  const removed = before.flatMap((one, at) =>
    places.has(old[at]) ? [] : differences(one, undefined, [...path, at]),
  );
  const olds = new Map(old.map((id, at) => [id, before[at]]));
  const changed = after.flatMap((one, at) => differences(olds.get(now[at]), one, [...path, at]));
  return [...removed, ...changed, ...inOrder(old, now, path)];
}

/** What both sides have, in another order. */
export function inOrder(
  old: readonly (string | undefined)[],
  now: readonly (string | undefined)[],
  path: Path,
): Difference[] {
  const [olds, nows] = [new Set(old), new Set(now)];
  const before = old.filter((id) => nows.has(id));
  const after = now.filter((id) => olds.has(id));
  return before.join('\n') === after.join('\n') ? [] : [{ path, before, after }];
}

type Fields = { readonly [key: string]: unknown };

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

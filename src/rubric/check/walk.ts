import type { Path } from '../issue.ts';

/** A part of a definition that may be wrong anywhere: cross-checks look only at what is sound. */
export interface Loose {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The objects of a list, each with its path; anything else in it is the schema's to refuse. */
export function children(parent: Loose, field: string): Loose[] {
  const list = parent.value[field];
  if (!Array.isArray(list)) return [];
  return list.map((value, index) => ({
    value: asRecord(value),
    path: [...parent.path, field, index],
  }));
}

export interface LooseRubric {
  readonly root: Loose;
  readonly pillars: readonly Loose[];
  readonly criteria: readonly { readonly pillar: Loose; readonly criterion: Loose }[];
  readonly components: readonly { readonly criterion: Loose; readonly component: Loose }[];
}

export function walk(definition: unknown): LooseRubric {
  const root: Loose = { value: asRecord(definition), path: [] };
  const pillars = children(root, 'pillars');
  const criteria = pillars.flatMap((pillar) =>
    children(pillar, 'criteria').map((criterion) => ({ pillar, criterion })),
  );
  const components = criteria.flatMap(({ criterion }) =>
    children(criterion, 'components').map((component) => ({ criterion, component })),
  );
  return { root, pillars, criteria, components };
}

export function textOf(at: Loose, field: string): string | undefined {
  const value = at.value[field];
  return typeof value === 'string' ? value : undefined;
}

import type { UnitInput } from '../../index.ts';

/** A unit as an option of a call. */
export function isUnit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown };
  return typeof (name ?? id) === 'string' || typeof (name ?? id) === 'number';
}

/** What a unit is called: its name, else its id. */
export function titleOf(unit: UnitInput | undefined): string | undefined {
  return unit === undefined ? undefined : String(unit.name ?? unit.id);
}

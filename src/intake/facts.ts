import type { FactDefinition } from '../rubric/definition.ts';
import { asObject, type Desk, guarded, own, type Place, readText, refuse } from './desk.ts';
import { ANY_AMOUNT, COUNT, readAmount } from './number.ts';
import type { Draft } from './plain-object.ts';
import type { Unit } from './submission.ts';

/** The general facts that a unit states once; those refused are noted on the desk. */
export function readFacts(desk: Desk, value: unknown): { readonly [id: string]: string } {
  const facts: { [id: string]: string } = {};
  const at: Place = { parent: undefined, key: 'facts' };
  if (value === undefined || value === null) return facts;
  const raw = asObject(value);
  if (raw === undefined) {
    desk.refused = 'all';
    refuse(desk, at, 'not-an-object', 'facts with their numbers', { received: value });
    return facts;
  }
  const refused = new Set<string>();
  desk.refused = refused;
  for (const id of Object.keys(raw)) {
    const place = { parent: at, key: id };
    const definition = desk.rubric.facts.get(id);
    if (definition === undefined) {
      refuse(desk, place, 'unknown-fact', 'the rubric has no such fact');
      continue;
    }
    const before = desk.issues.length;
    const text = guarded(desk, place, () => readFact(desk, at, id, raw[id], definition.type));
    if (text !== undefined) facts[id] = text;
    else if (desk.issues.length > before) refused.add(id);
  }
  return facts;
}

/** A fact left open (no value, or an empty cell) is not stated. */
function readFact(
  desk: Desk,
  at: Place,
  id: string,
  given: unknown,
  type: FactDefinition['type'],
): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (desk.vietnamese && typeof given === 'string' && given.trim() === '') return undefined;
  if (type === 'text') return readText(desk, { parent: at, key: id }, given);
  return readAmount(desk, at, id, given, type === 'amount' ? ANY_AMOUNT : COUNT);
}

const UNIT_FIELDS = ['id', 'name', 'group'] as const;

export function readUnit(desk: Desk, value: unknown): Unit | undefined {
  const at: Place = { parent: undefined, key: 'unit' };
  const raw = asObject(value);
  if (raw === undefined) {
    if (value === undefined) return refuse(desk, at, 'missing-field', 'the unit is needed');
    return refuse(desk, at, 'not-an-object', 'a unit with an id', { received: value });
  }
  for (const key of Object.keys(raw)) {
    if (UNIT_FIELDS.some((field) => field === key)) continue;
    refuse(desk, { parent: at, key }, 'unknown-key', 'a unit has no such key');
  }
  const read: Draft<Unit> = {};
  read.id = '';
  for (const field of UNIT_FIELDS) {
    const place = { parent: at, key: field };
    const given = own(raw, field);
    if (given === undefined) {
      if (field === 'id') refuse(desk, place, 'missing-field', 'the unit needs an id');
      continue;
    }
    const text = readText(desk, place, given);
    if (text === '') refuse(desk, place, 'missing-field', 'an empty text names nothing');
    else if (text !== undefined) read[field] = text;
  }
  return read as Unit;
}

import type { Mutable } from './mutable.ts';
import { possibleFor } from './nearest.ts';
import { asObject, type InputPath, own, type Reading, readTidy, refuse } from './reading.ts';
import type { Unit } from './submission.ts';

const FIELDS = ['id', 'name', 'group', 'class'] as const;

/**
 * Who is scored. Names and ids are compared letter by letter, so they are brought into one form:
 * tidied as every text that names something.
 */
export function readUnit(reading: Reading, value: unknown): Unit | undefined {
  const at: InputPath = { parent: undefined, key: 'unit' };
  const raw = asObject(value);
  if (raw === undefined) {
    if (value === undefined) return refuse(reading, at, 'missing-field', 'the unit is needed');
    return refuse(reading, at, 'not-an-object', 'a unit with an id', { received: value });
  }
  for (const key of Object.keys(raw)) {
    if (FIELDS.some((field) => field === key)) continue;
    refuse(reading, { parent: at, key }, 'unknown-key', 'a unit has no such key', {
      expected: possibleFor(key, FIELDS),
    });
  }
  const read: Mutable<Unit> = {};
  read.id = '';
  for (const field of FIELDS) {
    const path = { parent: at, key: field };
    const given = own(raw, field);
    if (given === undefined) {
      if (field === 'id') refuse(reading, path, 'missing-field', 'the unit needs an id');
      continue;
    }
    const digits = field === 'id' ? digitsOf(reading, given) : undefined;
    const text = digits ?? readTidy(reading, path, given);
    if (text === '') refuse(reading, path, 'missing-field', 'an empty text names nothing');
    else if (text !== undefined) read[field] = text;
  }
  return read as Unit;
}

/** Official codes begin with zeros ("00004"), and a spreadsheet that made a number of one lost them. */
function digitsOf(reading: Reading, given: unknown): string | undefined {
  if (typeof given !== 'number' || !Number.isSafeInteger(given) || given < 0) return undefined;
  const id = String(given);
  const path = ['unit', 'id'];
  reading.findings.push({ code: 'numeric-id', severity: 'warning', path, id });
  return id;
}

import type { FactDefinition } from '../rubric/definition.ts';
import type { Facts } from '../rules/context.ts';
import { possibleFor } from './nearest.ts';
import { ANY_AMOUNT, COUNT, readAmount } from './number.ts';
import {
  asObject,
  type InputPath,
  type Raw,
  type Reading,
  readText,
  refuse,
  refuseThrown,
} from './reading.ts';

/** The general facts as they were read, and those that were refused. */
export interface ReadFacts {
  readonly values: Facts;
  readonly refused: ReadonlySet<string> | 'all';
}

export const NO_FACTS: ReadFacts = { values: /* @__PURE__ */ Object.freeze({}), refused: 'all' };

/** The general facts that a unit states once. */
export function readFacts(
  reading: Reading,
  definitions: ReadonlyMap<string, FactDefinition>,
  value: unknown,
): ReadFacts {
  const values: { [id: string]: string } = {};
  const refused = new Set<string>();
  const at: InputPath = { parent: undefined, key: 'facts' };
  if (value === undefined || value === null) return { values: Object.freeze(values), refused };
  const raw = asObject(value);
  if (raw === undefined) {
    refuse(reading, at, 'not-an-object', 'facts with their numbers', { received: value });
    return NO_FACTS;
  }
  for (const id of Object.keys(raw)) {
    const path = { parent: at, key: id };
    const definition = definitions.get(id);
    if (definition === undefined) {
      refuse(reading, path, 'unknown-fact', 'the rubric has no such fact', {
        expected: possibleFor(id, definitions.keys()),
      });
      continue;
    }
    const before = reading.issues.length;
    const text = takeFact(reading, path, raw, definition.type);
    if (text !== undefined) values[id] = text;
    else if (reading.issues.length > before) refused.add(id);
  }
  return { values: Object.freeze(values), refused };
}

/** What throws when it is read is an issue of that fact. */
function takeFact(
  reading: Reading,
  path: InputPath,
  raw: Raw,
  type: FactDefinition['type'],
): string | undefined {
  try {
    return readFact(reading, path, raw[path.key], type);
  } catch (error) {
    return refuseThrown(reading, path, error);
  }
}

/** A fact left open (no value, or an empty cell) is not stated. */
function readFact(
  reading: Reading,
  { parent, key }: InputPath,
  given: unknown,
  type: FactDefinition['type'],
): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (reading.vietnamese && typeof given === 'string' && given.trim() === '') return undefined;
  if (type === 'text') return readText(reading, { parent, key }, given);
  return readAmount(reading, parent, key, given, type === 'amount' ? ANY_AMOUNT : COUNT);
}

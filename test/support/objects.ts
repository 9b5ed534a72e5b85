import { expect } from 'vitest';

// What is done with any plain data, whatever it says.

/** A copy of plain data with other values at some of its places, which are written "a/0/b". */
export function edited(data: unknown, edits: { readonly [place: string]: unknown }): unknown {
  const copy: unknown = structuredClone(data);
  for (const [place, value] of Object.entries(edits)) {
    const keys = place.split('/');
    const last = keys.pop() ?? '';
    let at: unknown = copy;
    for (const key of keys) at = Reflect.get(Object(at), key);
    if (value === undefined) Reflect.deleteProperty(Object(at), last);
    else Reflect.set(Object(at), last, value);
  }
  return copy;
}

/** The same value, frozen all the way down. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

/** Whether a value is frozen all the way down. */
export function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

/** An object nested so deep that a recursive reader would overflow. */
export function nested(depth: number, key: string): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { [key]: value };
  return value;
}

/** Everything that can be reached from a value and what it holds: two of them differ if it changed. */
export function snapshot(value: unknown): readonly unknown[] {
  const seen = new Set<unknown>();
  const held: unknown[] = [value];
  for (const one of held) {
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const key of Reflect.ownKeys(one)) held.push(key, Reflect.get(one, key));
    held.push(Object.isExtensible(one));
  }
  return held;
}

export function expectUnchanged(value: unknown, before: readonly unknown[]): void {
  const after = snapshot(value);
  const same =
    after.length === before.length && after.every((one, at) => Object.is(one, before[at]));
  expect(same).toBe(true);
}

/** Data of a caller without types: what comes out of JSON or a database. */
export const untyped = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

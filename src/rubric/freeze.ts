import { plainCopy } from './copy.ts';
import { isFixed } from './plain.ts';
import { UsageError } from './usage-error.ts';

/** Freezes plain data in place, all the way down; what is shared must not change for anyone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}

/** Whether plain data cannot change any more, all the way down. */
export function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

/**
 * What a result keeps of plain data that a caller handed in: the data itself where nothing in it can
 * change any more, else a frozen copy.
 *
 * @throws {UsageError} for what is no plain data.
 */
export function asFixed<T>(value: T, argument: string): T {
  if (isFixed(value)) return value;
  const read = plainCopy(value);
  if (!read.ok) throw new UsageError(`${argument} is no plain data, as JSON gives it`);
  return read.copy as T;
}

import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';

/**
 * A list, or whatever else can be gone through at once.
 *
 * @throws {UsageError} for what cannot: a text is no list of submissions either.
 */
export function requireIterable(value: unknown, argument: string, hint: string): void {
  const iterable = using(
    argument,
    () => typeof value === 'object' && value !== null && isFunction(value, Symbol.iterator),
  );
  if (!iterable) throw new UsageError(`${argument} are ${shown(value)}: ${hint}`);
}

/**
 * A list, a stream, or a function that opens one of them.
 *
 * @throws {UsageError} for anything else.
 */
export function requireSource(value: unknown, argument: string): void {
  const readable = using(
    argument,
    () =>
      typeof value === 'function' ||
      (typeof value === 'object' &&
        value !== null &&
        (isFunction(value, Symbol.asyncIterator) || isFunction(value, Symbol.iterator))),
  );
  if (readable) return;
  const hint = 'a list, a stream of submissions, or a function that opens one is possible';
  throw new UsageError(`${argument} is ${shown(value)}: ${hint}`);
}

function isFunction(value: object, key: symbol): boolean {
  return typeof (value as { readonly [key: symbol]: unknown })[key] === 'function';
}

import { UsageError } from '../index.ts';

/**
 * The options of a call as a closed set, each read once.
 *
 * @throws {UsageError} for what is no plain object, and an option that is not possible.
 */
export function optionsIn<K extends string>(
  given: unknown,
  possible: { readonly [N in K]: (value: unknown) => boolean },
): { readonly [N in K]?: unknown } {
  const names = Object.keys(possible).join(', ');
  const fields = given === undefined ? [] : fieldsOf(given, `a plain object with ${names}`);
  const read: { [N in K]?: unknown } = {};
  for (const [name, value] of fields) {
    if (value === undefined) continue;
    if (!Object.hasOwn(possible, name)) {
      throw new UsageError(`unknown option "${name}": possible are ${names}`);
    }
    if (!possible[name as K](value)) throw new UsageError(`the option ${name} is not possible`);
    read[name as K] = value;
  }
  return read;
}

/** @throws {UsageError} for what is no plain object, or throws when it is read. */
export function fieldsOf(given: unknown, possible: string): [string, unknown][] {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      const proto = Object.getPrototypeOf(given);
      if (proto === null || Object.getPrototypeOf(proto) === null) return Object.entries(given);
    }
  } catch {
    // As any other value that is not possible.
  }
  throw new UsageError(`${possible} is possible`);
}

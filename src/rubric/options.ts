import { type Locale, localeOf, POSSIBLE_LOCALES } from './locale.ts';
import { isPlain } from './plain.ts';
import { UsageError } from './usage-error.ts';

/** What an option may be: its value as it is used, or undefined for one that is not possible. */
export interface OptionForm<T> {
  readonly possible: string;
  readonly read: (value: unknown) => T | undefined;
}

type Forms = { readonly [name: string]: OptionForm<unknown> };
export type OptionValues<F extends Forms> = {
  readonly [K in keyof F]: F[K] extends OptionForm<infer T> ? T | undefined : never;
};

/**
 * The options of a call, each read once. They are a closed set: a name or a value that is not
 * possible is refused, so that nothing asked for is passed over. Undefined is the same as absent.
 *
 * @throws {UsageError} that names every option that is not possible, and what is.
 */
export function optionsOf<F extends Forms>(
  given: unknown,
  forms: F,
  called: { readonly all: string; readonly one: string } = OPTIONS,
): OptionValues<F> {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  if (given !== undefined) {
    for (const [name, value] of entriesOf(given, called.all, () => allOf(forms))) {
      if (value === undefined) continue;
      const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
      if (form === undefined) {
        const names = Object.keys(forms).join(', ');
        faults.push(`unknown ${called.one} "${name}": possible are ${names}`);
        continue;
      }
      const read = readBy(form, value);
      if (read === undefined) {
        faults.push(`the ${called.one} ${name} is ${shown(value)}: ${form.possible} is possible`);
      }
      values[name] = read;
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join('; '));
  return values as OptionValues<F>;
}

/** What the values of a call are called in errors. */
const OPTIONS = { all: 'the options', one: 'option' } as const;

/** What throws when it is looked at is not possible either. */
function readBy(form: OptionForm<unknown>, value: unknown): unknown {
  try {
    return form.read(value);
  } catch {
    return undefined;
  }
}

/**
 * The own fields of a plain object that a caller hands in.
 *
 * @throws {UsageError} for anything else, and for what throws when it is read.
 */
export function entriesOf(
  given: unknown,
  what: string,
  possible: () => string = () => 'a plain object is possible',
): [string, unknown][] {
  let fields: [string, unknown][] | undefined;
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given) && isPlain(given)) {
      fields = Object.entries(given);
    }
  } catch {
    throw new UsageError(`${what} cannot be read: they throw`);
  }
  if (fields === undefined) {
    throw new UsageError(`${what} are ${shown(given)}: ${possible()}`);
  }
  return fields;
}

/** Each option with what it may be. */
function allOf(forms: Forms): string {
  const list = Object.entries(forms).map(([name, { possible }]) =>
    possible === '' ? name : `${name} (${possible})`,
  );
  return `a plain object is possible, with ${list.join(', ')}`;
}

/** A short form of anything, made without running code of the value. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : shownObject(value);
    default:
      return `a ${typeof value}`;
  }
}

/** What programs hand in most often in place of plain data. */
const CLASSES = [
  ['a promise', Promise],
  ['a Map', Map],
  ['a Set', Set],
  ['a Date', Date],
] as const;

/** A proxy may throw at every question. */
function shownObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'a list';
    return CLASSES.find(([, type]) => value instanceof type)?.[0] ?? 'an object';
  } catch {
    return 'an object that cannot be read';
  }
}

/** One of some texts. */
export function oneOf<const T extends string>(...values: readonly T[]): OptionForm<T> {
  return {
    possible: values.map((value) => `"${value}"`).join(' or '),
    read: (value) => values.find((one) => one === value),
  };
}

/** A language, also as a tag of it. */
export const locale: OptionForm<Locale> = { possible: POSSIBLE_LOCALES, read: localeOf };

export const yesOrNo: OptionForm<boolean> = {
  possible: 'true or false',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const text: OptionForm<string> = {
  possible: 'a text',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

/** A list of texts, or of some texts. */
export function listOf<T extends string>(one: OptionForm<T>): OptionForm<readonly T[]> {
  return {
    possible: `a list of ${one.possible}`,
    read(value) {
      const list = Array.isArray(value) ? Array.from(value, one.read) : undefined;
      return list?.some((read) => read === undefined) ? undefined : (list as T[] | undefined);
    },
  };
}

/** A function that is called with what the type says. */
export function callback<F extends (thing: never) => unknown>(): OptionForm<F> {
  return {
    possible: 'a function',
    read: (value) => (typeof value === 'function' ? (value as F) : undefined),
  };
}

/** What another part of the call reads for itself. */
export function given<T>(): OptionForm<T> {
  return { possible: '', read: (value) => value as T };
}

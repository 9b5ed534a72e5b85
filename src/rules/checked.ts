import type * as z from 'zod/mini';
import { FORMATS, type FormatName, formatNamed } from './formats.ts';

/** What can be wrong with the form of a value alone, in codes of our own. */
export type FormCode =
  /** Another type than is expected, or nothing where something is needed. */
  | 'invalid-type'
  /** Of the type expected, but not one of the values that are possible. */
  | 'invalid-value'
  /** A text, number or key that is not written as expected. */
  | 'invalid-format'
  /** None of the forms that are possible here; for a rule: no such kind. */
  | 'invalid-union'
  | 'too-small'
  | 'too-big'
  | 'unknown-key';

/** What a value is, as JSON tells it. */
export type ValueType = 'list' | 'object' | 'text' | 'number' | 'whole' | 'boolean';

/** What is expected of a value, as data. */
export interface FormData {
  readonly type?: ValueType;
  readonly format?: FormatName;
  /** The least or the most that is possible, of a number or of entries or characters. */
  readonly limit?: string;
  readonly counts?: 'entries' | 'characters';
  readonly choices?: readonly string[];
}

/** A fault of the form; `path` starts at the value that was checked. */
export interface FormIssue extends FormData {
  readonly code: FormCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly issues: readonly FormIssue[] };

type ZodIssue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

const CODES: { readonly [C in ZodIssue['code']]: FormCode } = {
  custom: 'invalid-format',
  invalid_element: 'invalid-value',
  invalid_format: 'invalid-format',
  invalid_key: 'invalid-format',
  invalid_type: 'invalid-type',
  invalid_union: 'invalid-union',
  invalid_value: 'invalid-value',
  not_multiple_of: 'invalid-value',
  too_big: 'too-big',
  too_small: 'too-small',
  unrecognized_keys: 'unknown-key',
};

/**
 * Checks a value against a schema. The messages are ours in every case, so that zod is never asked
 * for its own: those hang on `z.config`, which is one for all the code of a page or process. For
 * the same reason the way of reading is said here: without generated code.
 */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { error: messageOf, jitless: true });
  return result.success
    ? { ok: true, data: result.data }
    : { ok: false, issues: result.error.issues.flatMap(translated) };
}

function translated(issue: ZodIssue): FormIssue[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const code = CODES[issue.code];
  if (issue.code !== 'unrecognized_keys') {
    return [{ code, path, message: issue.message, ...dataOf(issue) }];
  }
  return issue.keys.map((key) => ({
    code,
    path: [...path, key],
    message: `no such key: "${key}"`,
  }));
}

const VALUE_TYPES: { readonly [expected: string]: ValueType } = {
  array: 'list',
  boolean: 'boolean',
  int: 'whole',
  number: 'number',
  object: 'object',
  record: 'object',
  string: 'text',
};

function dataOf(issue: ZodIssue): FormData {
  const format = formatNamed(issue.message);
  if (format !== undefined) return { format };
  switch (issue.code) {
    case 'invalid_type': {
      const type = VALUE_TYPES[issue.expected];
      return type === undefined ? {} : { type };
    }
    case 'invalid_value':
      return { choices: issue.values.map(String) };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? { choices: issue.options.map(String) }
        : {};
    case 'too_small':
      return { limit: String(issue.minimum), ...countsOf(issue.origin) };
    case 'too_big':
      return { limit: String(issue.maximum), ...countsOf(issue.origin) };
    default:
      return {};
  }
}

function countsOf(origin: string): FormData {
  if (origin === 'array') return { counts: 'entries' };
  return origin === 'string' ? { counts: 'characters' } : {};
}

const TYPES: { readonly [expected: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

const PARTS: { readonly [origin: string]: string } = {
  array: ' entries',
  string: ' characters',
};

/** What is said where the schema itself says nothing. */
function messageOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${TYPES[issue.expected] ?? issue.expected} is expected`;
    case 'invalid_value':
      return `expected is ${oneOf(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `expected is ${oneOf(issue.options)}`
        : 'none of the forms that are possible here';
    case 'too_small':
      return `at least ${issue.minimum}${PARTS[issue.origin] ?? ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${PARTS[issue.origin] ?? ''}`;
    case 'invalid_format':
      return issue.format === 'date' ? FORMATS.date : 'another format';
    case 'invalid_key':
      return 'a key of another format';
    default:
      return 'not possible here';
  }
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ');
}

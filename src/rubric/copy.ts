import type { Path, RubricIssue } from './issue.ts';
import { isPlain } from './plain.ts';

/** More values than any rubric has; a circle, or parts that share parts, go on without end. */
export const MAX_VALUES = 1_000_000;
export const MAX_DEPTH = 200;

export type PlainCopy =
  | { readonly ok: true; readonly copy: unknown }
  | { readonly ok: false; readonly issues: readonly RubricIssue[] };

/**
 * A frozen copy of plain data, without fields that are undefined. Every property is read once, so
 * that what is checked is what is used, whatever a getter or a proxy says the next time. Only what
 * JSON could hold is plain: own properties of plain objects, and lists.
 */
export function plainCopy(value: unknown): PlainCopy {
  const issues: RubricIssue[] = [];
  let values = 0;
  const copyOf = (one: unknown, path: Place | undefined, depth: number): unknown => {
    values += 1;
    if (values > MAX_VALUES || depth > MAX_DEPTH) throw TOO_LARGE;
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) {
      const { length } = one;
      const list: unknown[] = [];
      for (let at = 0; at < length; at += 1) {
        list.push(copyOf(one[at], { parent: path, key: at }, depth + 1));
      }
      return Object.freeze(list);
    }
    if (!isPlain(one)) {
      const message = 'plain data is expected, as JSON gives it';
      issues.push({ code: 'not-plain', path: pathOf(path), message });
      return null;
    }
    const copy = {};
    for (const key of Object.keys(one)) {
      const field = (one as Readonly<Record<string, unknown>>)[key];
      if (field !== undefined) {
        put(copy, key, copyOf(field, { parent: path, key }, depth + 1));
      }
    }
    return Object.freeze(copy);
  };
  try {
    const copy = copyOf(value, undefined, 0);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, copy };
  } catch (error) {
    return { ok: false, issues: error === TOO_LARGE ? LARGE : UNREADABLE };
  }
}

/** Where a value stands; written out as a path only where something is said of it. */
interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

/** A field of its own, also under the name by which an assignment would reach the prototype. */
function put(copy: object, key: string, value: unknown): void {
  if (key !== '__proto__') (copy as Record<string, unknown>)[key] = value;
  else Object.defineProperty(copy, key, { value, enumerable: true });
}

const TOO_LARGE = /* @__PURE__ */ Symbol('too large');

const LARGE: readonly RubricIssue[] = [
  { code: 'too-large', path: [], message: 'it nests without end, or has too many parts' },
];

/** A getter or a proxy that throws: no rubric can be read from it, whatever it throws. */
export const UNREADABLE: readonly RubricIssue[] = [
  { code: 'unreadable', path: [], message: 'the definition throws when it is read' },
];

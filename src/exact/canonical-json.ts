/**
 * JSON of one form only (RFC 8785): keys in the order of their code units, no spaces, numbers and
 * texts as JavaScript writes them. Equal data gives equal text, whoever made it.
 *
 * @throws {TypeError} for all that is not plain JSON: undefined, functions, symbols, bigints, NaN
 * and infinities, texts that are no Unicode, instances of classes, circles.
 */
export function canonicalJson(value: unknown): string {
  return written(value, new Set());
}

function written(value: unknown, above: Set<object>): string {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
      if (!Number.isFinite(value)) throw refused(String(value));
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : within(value, above);
    default:
      throw refused(typeof value);
  }
}

function within(value: object, above: Set<object>): string {
  if (above.has(value)) throw refused('a circle');
  above.add(value);
  const text = Array.isArray(value) ? listOf(value, above) : fieldsOf(value, above);
  above.delete(value);
  return text;
}

function listOf(list: readonly unknown[], above: Set<object>): string {
  // By position, since `map` passes over the places of a list where nothing stands.
  return `[${Array.from(list, (one) => written(one, above)).join()}]`;
}

function fieldsOf(value: object, above: Set<object>): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw refused('an instance');
  if (Object.getOwnPropertySymbols(value).length > 0) throw refused('a symbol');
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, one]) => `${textOf(key)}:${written(one, above)}`).join()}}`;
}

/** Half of a surrogate pair alone. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function textOf(text: string): string {
  if (LONE.test(text)) throw refused('half a character');
  return JSON.stringify(text);
}

function refused(what: string): TypeError {
  return new TypeError(`${what} is no plain JSON`);
}

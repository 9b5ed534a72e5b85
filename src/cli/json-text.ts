import { type Entry, NO_JSON } from './entry.ts';

/** The submissions of a JSON text of several lines: of one unit, or a list; or where it is none. */
export function* jsonText(lines: readonly string[], name: string): Generator<Entry> {
  const text = lines.join('\n');
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) yield { place: name, value, isRow: false };
    else {
      for (const [at, one] of value.entries()) {
        yield { place: `${name}[${at}]`, value: one, isRow: false };
      }
    }
  } catch (error) {
    const full = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at }]));
    // JSON lines of which the first is damaged.
    if (
      full.length > 1 &&
      full.every(({ line }) => /^\s*\{.*\}\s*$/.test(line) || line === full[0]?.line)
    ) {
      for (const { line, at } of full) {
        const [value, place] = [jsonIn(line), `${name}:${at + 1}`];
        yield value === undefined ? { place, fault: NO_JSON } : { place, value, isRow: false };
      }
    } else yield { place: `${name}:${lineOf(error, text)}`, fault: NO_JSON };
  }
}

/** The line in which it ceases to be JSON, as the engine says by the position; else the last. */
function lineOf(error: unknown, text: string): number {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const read = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return read.split('\n').length;
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

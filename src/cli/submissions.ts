import { csvRows, delimiterOf } from './csv.ts';
import { submissionOfRow } from './csv-row.ts';
import { type Entry, NO_JSON, NOT_EVEN } from './entry.ts';
import { FileError } from './io.ts';
import { jsonIn, jsonText } from './json-text.ts';
import type { TextSource } from './text-source.ts';

/**
 * The submissions in a text: one JSON object, a JSON list, JSON lines (an object a line), or CSV with
 * a unit a row. Which of them it is shows in the first line with something in it; a file's ending is
 * not asked. Lines and rows are read one by one, other JSON as a whole.
 */
export async function* submissionsIn({ name, lines }: TextSource): AsyncGenerator<Entry> {
  const read = lines()[Symbol.asyncIterator]();
  try {
    let blank = 0;
    for (let next = await read.next(); next.done !== true; next = await read.next()) {
      const first = next.value;
      if (first.trim() === '') {
        blank += 1;
        continue;
      }
      if (isObject(jsonIn(first))) yield* ofLines(first, read, { name, line: blank + 1 });
      else if (/^\s*[[{]/.test(first)) yield* jsonText(await restOf(blank, first, read), name);
      else yield* ofCsv(first, read, { name, blank });
      return;
    }
  } finally {
    await read.return?.(undefined);
  }
}

type Lines = AsyncIterator<string>;

async function* ofLines(
  first: string,
  rest: Lines,
  { name, line }: { readonly name: string; readonly line: number },
): AsyncGenerator<Entry> {
  let at = line;
  let text: string | undefined = first;
  while (text !== undefined) {
    if (text.trim() !== '') {
      const [value, place] = [jsonIn(text), `${name}:${at}`];
      yield value === undefined ? { place, fault: NO_JSON } : { place, value, isRow: false };
    }
    const next = await rest.next();
    text = next.done === true ? undefined : next.value;
    at += 1;
  }
}

async function* ofCsv(
  first: string,
  rest: Lines,
  { name, blank }: { readonly name: string; readonly blank: number },
): AsyncGenerator<Entry> {
  const delimiter = delimiterOf(first);
  let ids: readonly string[] | undefined;
  for await (const { line, cells } of csvRows(again(blank, first, rest), name, delimiter)) {
    if (ids === undefined) {
      ids = columnsOf(cells, name);
      continue;
    }
    const place = `${name}:${line}`;
    // A spreadsheet writes empty cells beyond the last column.
    if (cells.length < ids.length || cells.slice(ids.length).some((cell) => cell.trim() !== '')) {
      const row = { cells: cells.length, columns: ids.length };
      yield { place, fault: { ...NOT_EVEN, row } };
    } else yield { place, value: submissionOfRow(ids, cells), isRow: true };
  }
}

function columnsOf(heading: readonly string[], name: string): readonly string[] {
  const ids = heading.map((cell) => cell.trim().normalize('NFC'));
  const twice = ids.find((id, at) => id !== '' && ids.indexOf(id) !== at);
  if (twice !== undefined) throw new FileError(({ columnTwice }) => columnTwice(name, twice));
  if (!ids.includes('unit')) throw new FileError(({ noUnits }) => noUnits(name));
  return ids;
}

/** All lines of a text whose first ones have been read. */
async function* again(blank: number, first: string, rest: Lines): AsyncGenerator<string> {
  for (let at = 0; at < blank; at += 1) yield '';
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function restOf(blank: number, first: string, rest: Lines): Promise<string[]> {
  const all: string[] = [];
  for await (const line of again(blank, first, rest)) all.push(line);
  return all;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

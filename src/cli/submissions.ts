import { parse as parseCsv } from 'csv-parse/sync';
import type { IntakeIssue } from '../index.ts';
import { submissionOfRow } from './csv-row.ts';
import { FileError } from './io.ts';
import type { TextSource } from './text-source.ts';

/** One thing that stands in an input, and where; or why nothing can be read there. */
export type Entry = { readonly place: string } & (
  | { readonly value: unknown; readonly isRow: boolean }
  | { readonly fault: IntakeIssue }
);

/**
 * The submissions in a text: one JSON object, a JSON list, JSON lines (an object a line), or CSV with
 * a unit a row. Which of them it is shows in the text, a file's ending is not asked.
 */
export async function* submissionsIn(source: TextSource): AsyncGenerator<Entry> {
  const { name } = source;
  const rest: string[] = [];
  let line = 0;
  let form: 'unknown' | 'lines' | 'whole' = 'unknown';
  for await (const text of source.lines()) {
    line += 1;
    if (form !== 'whole' && text.trim() === '') {
      rest.push(text);
      continue;
    }
    if (form === 'unknown') form = isObject(jsonIn(text)) ? 'lines' : 'whole';
    if (form === 'whole') rest.push(text);
    else yield entryOf(text, `${name}:${line}`);
  }
  if (form === 'whole') yield* inWhole(rest.join('\n'), name);
}

function entryOf(text: string, place: string): Entry {
  const value = jsonIn(text);
  return value === undefined ? { place, fault: NO_JSON } : { place, value, isRow: false };
}

function* inWhole(text: string, name: string): Generator<Entry> {
  const value = jsonIn(text);
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      yield { place: `${name}[${at}]`, value: one, isRow: false };
  } else if (value !== undefined) {
    yield { place: name, value, isRow: false };
  } else if (/^\s*[[{]/.test(text)) {
    yield { place: name, fault: NO_JSON };
  } else {
    yield* inCsv(text, name);
  }
}

const NO_JSON: IntakeIssue = {
  code: 'unreadable',
  path: [],
  message: 'JSON is expected',
};

function* inCsv(text: string, name: string): Generator<Entry> {
  const [heading = []] = rowsOf(firstLine(text), name, delimiterOf(firstLine(text)));
  const rows = rowsOf(text, name, delimiterOf(firstLine(text)));
  const ids = heading.map((cell) => cell.trim().normalize('NFC'));
  const twice = ids.find((id, at) => id !== '' && ids.indexOf(id) !== at);
  if (twice !== undefined) throw new FileError(`${name}: the column "${twice}" stands twice`);
  if (!ids.includes('unit')) {
    throw new FileError(`${name}: neither JSON nor CSV with a column "unit"`);
  }
  for (const [at, row] of rows.slice(1).entries()) {
    yield { place: `${name}, row ${at + 2}`, value: submissionOfRow(ids, row), isRow: true };
  }
}

function firstLine(text: string): string {
  return /^[^\n]*/.exec(text)?.[0] ?? '';
}

/** The sign that the heading has most of: cells below it may hold commas of their own. */
function delimiterOf(heading: string): string {
  const counted = [';', '\t', ','].map((sign) => [sign, heading.split(sign).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function rowsOf(text: string, name: string, delimiter: string): string[][] {
  try {
    return parseCsv(text, {
      delimiter,
      relax_column_count: false,
      skip_empty_lines: true,
    }) as string[][];
  } catch (error) {
    throw new FileError(`${name} is no CSV: ${(error as Error).message}`);
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

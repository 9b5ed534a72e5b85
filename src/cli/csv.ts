import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { FileError } from './io.ts';

/** A row with something in it, and the line of the file in which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of CSV, read line by line: a cell in quotes may hold line breaks, so that a row has several
 * lines. Rows without anything, as spreadsheets leave them below a table, are passed over.
 *
 * @throws {FileError} for quotes that do not end or stand inside a cell, with the line.
 */
export async function* csvRows(
  lines: AsyncIterable<string>,
  name: string,
  delimiter: string,
): AsyncGenerator<CsvRow> {
  // The lines with something in them, of the rows that are not read yet.
  const ahead: number[] = [];
  const starts: number[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines: end }) => {
      while (ahead[0] !== undefined && ahead[0] <= end) ahead.shift();
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      if (cells.every((cell) => cell.trim() === '')) return null;
      starts.push(end - breaks);
      return cells;
    },
  });
  // What breaks it is met where rows are taken from it.
  const fed = pipeline(Readable.from(withEnds(lines, ahead)), parser).catch(() => {});
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { line: starts.shift() ?? 0, cells };
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new FileError(({ csvQuotes }) => csvQuotes(`${name}:${ahead[0] ?? error['lines']}`));
  } finally {
    parser.destroy();
    await fed;
  }
}

async function* withEnds(lines: AsyncIterable<string>, filled: number[]): AsyncGenerator<string> {
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (line !== '') filled.push(at);
    yield `${line}\n`;
  }
}

function isCsvError(error: unknown): error is CsvError {
  return /^(?:CSV_|INVALID_)/.test(String((error as { readonly code?: unknown }).code));
}

/** The sign that the heading has most of outside of quotes: cells below it may hold commas of their own. */
export function delimiterOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const counted = [';', '\t', ','].map((sign) => [sign, bare.split(sign).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

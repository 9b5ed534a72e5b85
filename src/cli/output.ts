import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { markdownText } from '../report/markdown-text.ts';
import { CommandError, type Io } from './io.ts';
import { reasonOf } from './text-source.ts';

/** Where results go. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  /** The file is whole now and gets its name. */
  end(): Promise<void>;
  /** Nothing of it is left. */
  abandon(): Promise<void>;
}

/** The reader has gone, as `head` does: nothing is wrong, and nothing is left to do. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** The standard output, or a file that has its name only once it is whole. */
export async function openOutput(path: string | undefined, io: Io): Promise<Output> {
  if (path === undefined || path === '-') {
    // A bar between the lines of a result would be in their way.
    if ((io.stdout as { readonly isTTY?: unknown }).isTTY === true) io.bar?.turnOff();
    const write = writerOf(io.stdout, 'the standard output');
    return { write, end: async () => {}, abandon: async () => {} };
  }
  const partial = `${path}.${process.pid}.partial`;
  const stream = createWriteStream(partial);
  const write = writerOf(stream, path);
  const abandon = async (): Promise<void> => {
    stream.destroy();
    await rm(partial, { force: true });
  };
  return {
    write,
    abandon,
    async end() {
      await new Promise<void>((done, failed) => {
        stream.once('error', failed).end(done);
      }).catch((error) => {
        throw new CommandError(`${path} cannot be written: ${reasonOf(error)}`);
      });
      await rename(partial, path);
    },
  };
}

/** All of a result at once. */
export async function putWhole(
  made: string | Uint8Array,
  path: string | undefined,
  io: Io,
): Promise<void> {
  const output = await openOutput(path, io);
  try {
    await output.write(made);
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

function writerOf(stream: Writable, name: string): Output['write'] {
  let broken: Error | undefined;
  stream.on('error', (error) => {
    broken = error;
  });
  const fail = (error: unknown): never => {
    if ((error as { readonly code?: unknown }).code === 'EPIPE') throw new ReaderGone();
    throw new CommandError(`${name} cannot be written: ${reasonOf(error)}`);
  };
  return (text) =>
    new Promise<void>((done, failed) => {
      if (broken !== undefined) failed(broken);
      else stream.write(text, (error) => (error ? failed(error) : done()));
    }).catch(fail);
}

/**
 * A line of CSV. A text that a spreadsheet would work out as a formula (in some languages also one
 * that begins with a wide sign) is marked as a text.
 */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return stringify([
    cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : (cell ?? ''))),
  ]);
}

function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

/** A row of a Markdown table: the texts of units are texts in it and nothing else. */
export function markdownRow(cells: readonly (string | number | null | undefined)[]): string {
  const said = cells.map((cell) => markdownText(String(cell ?? '')));
  return `| ${said.join(' | ')} |\n`;
}

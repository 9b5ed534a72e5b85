import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { markdownText } from '../report/markdown-text.ts';
import { removedOnInterrupt } from './interrupted.ts';
import { CommandError, type Io } from './io.ts';
import { inOneLine } from './one-line.ts';
import { reasonOf } from './system-fault.ts';

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
    const write = writerOf(io.stdout, undefined);
    return { write, end: async () => {}, abandon: async () => {} };
  }
  const target = await targetOf(path);
  // Nothing can take the place of a device or a pipe: what is written goes through it.
  const partial = target.isFile ? `${target.path}.${process.pid}.partial` : target.path;
  const { done } = target.isFile ? removedOnInterrupt(() => partial) : { done: () => {} };
  const stream = createWriteStream(partial);
  return {
    write: writerOf(stream, path),
    async abandon() {
      stream.destroy();
      // Where it could not even be made there is nothing to take away.
      if (target.isFile) await rm(partial, { force: true }).catch(() => {});
      done();
    },
    async end() {
      try {
        await new Promise<void>((ended, failed) => {
          stream.once('error', failed).end(ended);
        });
        if (target.isFile) await rename(partial, target.path);
      } catch (error) {
        throw unwritable(path, error);
      }
      done();
    },
  };
}

interface Target {
  readonly path: string;
  /** A file, or nothing yet. */
  readonly isFile: boolean;
}

/** What stands at a path: of a link, where it leads. */
async function targetOf(path: string): Promise<Target> {
  try {
    const found = await realpath(path);
    const is = await stat(found);
    return { path: found, isFile: is.isFile() || is.isDirectory() };
  } catch {
    return { path, isFile: true };
  }
}

/** Whether a result that goes to `out` would take the place of a file. */
export async function isSameFile(file: string, out: string | undefined): Promise<boolean> {
  if (out === undefined || out === '-' || file === '-') return false;
  const paths = await Promise.all([file, out].map((path) => realpath(path).catch(() => null)));
  if (paths[0] === null || paths[0] !== paths[1]) return false;
  return (await stat(file)).isFile();
}

/** All of a result at once. */
export function putWhole(
  made: string | Uint8Array,
  path: string | undefined,
  io: Io,
): Promise<void> {
  return putPieces([made], path, io);
}

/** A result in pieces, each made when the one before has been written. */
export async function putPieces(
  pieces: Iterable<string | Uint8Array>,
  path: string | undefined,
  io: Io,
): Promise<void> {
  const output = await openOutput(path, io);
  try {
    for (const piece of pieces) await output.write(piece);
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** Without a name it is the standard output. */
function unwritable(name: string | undefined, error: unknown): CommandError {
  return new CommandError((words) => words.unwritable(name, reasonOf(error, words)));
}

function writerOf(stream: Writable, name: string | undefined): Output['write'] {
  let broken: Error | undefined;
  stream.on('error', (error) => {
    broken = error;
  });
  const fail = (error: unknown): never => {
    if ((error as { readonly code?: unknown }).code === 'EPIPE') throw new ReaderGone();
    throw unwritable(name, error);
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
  const said = cells.map((cell) => markdownText(inOneLine(String(cell ?? ''))));
  return `| ${said.join(' | ')} |\n`;
}

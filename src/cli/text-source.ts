import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CommandError, FileError, type Io } from './io.ts';
import { linesIn } from './lines.ts';
import { reasonOf } from './system-fault.ts';
import { keptCopy } from './temporary.ts';
import type { CommandWords } from './words/words.ts';

/** A text that is read line by line, as often as it is asked for. */
export interface TextSource {
  /** What people know it by: its path, or that it is the standard input. */
  readonly name: string;
  lines(): AsyncIterable<string>;
  /** All of it, where it is a zip, as workbooks are; undefined of a text. */
  zipped(): Promise<Uint8Array | undefined>;
  /** Takes away what was kept on disk. */
  close(): Promise<void>;
}

/**
 * A file; `-` is the standard input. What can be read only once (the standard input, a pipe that has a
 * name, as shells make them of `<(…)`) is kept in a temporary file.
 */
export async function openText(path: string, io: Io, words: CommandWords): Promise<TextSource> {
  if (path === '-') {
    if (io.stdin.readableEnded) throw new CommandError(({ stdinTwice }) => stdinTwice);
    return kept(io.stdin, words.stdin, io);
  }
  if (await isPipe(path)) return kept(createReadStream(path), path, io);
  return {
    name: path,
    lines: () => linesOf(path, path, io),
    zipped: () => zippedIn(path, path),
    close: async () => {},
  };
}

async function isPipe(path: string): Promise<boolean> {
  // What is not there is told where it is read.
  return await stat(path).then(
    (found) => found.isFIFO() || found.isCharacterDevice(),
    () => false,
  );
}

async function kept(from: Readable, name: string, io: Io): Promise<TextSource> {
  const copy = await keptCopy(from, name);
  return {
    name,
    lines: () => linesOf(copy.path, name, io),
    zipped: () => zippedIn(copy.path, name),
    close: copy.remove,
  };
}

/** The two letters with which every zip begins, and no text of ours. */
const ZIP = 'PK\u0003\u0004';

async function zippedIn(path: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path);
    try {
      const head = Buffer.alloc(ZIP.length);
      const { bytesRead } = await file.read(head, 0, ZIP.length, 0);
      if (bytesRead < ZIP.length || head.toString('latin1') !== ZIP) return undefined;
    } finally {
      await file.close();
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* linesOf(path: string, name: string, { bar }: Io): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  try {
    if (bar !== undefined) {
      bar.start(name, (await stat(path)).size);
      bytes.on('data', (chunk) => bar.add(chunk.length));
    }
    yield* linesIn(decoded(bytes));
  } catch (error) {
    // What the one who reads the lines throws is not ours.
    throw isOfSystem(error) ? unreadable(name, error) : error;
  } finally {
    bytes.destroy();
    bar?.end();
  }
}

function isOfSystem(error: unknown): boolean {
  return typeof (error as { readonly code?: unknown }).code === 'string';
}

/** A file that is no text is wrong in itself; one that is not there was named wrongly. */
export function unreadable(name: string, error: unknown): CommandError {
  const Fault = error instanceof TypeError ? FileError : CommandError;
  return new Fault((words) => words.unreadable(name, reasonOf(error, words)));
}

/** UTF-8 and nothing else, without the mark that some programs put before it. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

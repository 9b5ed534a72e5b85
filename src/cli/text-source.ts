import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError, FileError, type Io } from './io.ts';

/** A text that is read line by line, as often as it is asked for. */
export interface TextSource {
  /** What people know it by: the path, or "stdin". */
  readonly name: string;
  readonly path: string;
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
export async function openText(path: string, io: Io): Promise<TextSource> {
  if (path === '-') return kept(io.stdin, 'stdin', '', io);
  if (!(await isPipe(path))) {
    return {
      name: path,
      path,
      lines: () => linesOf(path, path, io),
      zipped: () => zippedIn(path, path),
      close: async () => {},
    };
  }
  return kept(createReadStream(path), path, path, io);
}

async function isPipe(path: string): Promise<boolean> {
  // What is not there is told where it is read.
  return await stat(path).then(
    (found) => found.isFIFO() || found.isCharacterDevice(),
    () => false,
  );
}

async function kept(from: Readable, name: string, path: string, io: Io): Promise<TextSource> {
  const folder = await mkdtemp(join(tmpdir(), 'dti-scoring-'));
  const copy = join(folder, 'input');
  const close = () => rm(folder, { recursive: true, force: true });
  // Also where somebody interrupts the command.
  const interrupted = (signal: NodeJS.Signals): void => {
    void close().then(() => process.kill(process.pid, signal));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await pipeline(from, createWriteStream(copy));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name,
    path,
    lines: () => linesOf(copy, name, io),
    zipped: () => zippedIn(copy, name),
    close: async () => {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await close();
    },
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
    throw new CommandError(`${name} cannot be read: ${reasonOf(error)}`);
  }
}

async function* linesOf(path: string, name: string, { bar }: Io): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  try {
    if (bar !== undefined) {
      bar.start(name, (await stat(path)).size);
      bytes.on('data', (chunk) => bar.add(chunk.length));
    }
    for await (const line of createInterface({ input: decoded(bytes), crlfDelay: Infinity })) {
      yield line;
    }
  } catch (error) {
    const reason = `${name} cannot be read: ${reasonOf(error)}`;
    throw error instanceof TypeError ? new FileError(reason) : new CommandError(reason);
  } finally {
    bar?.end();
  }
}

/** UTF-8 and nothing else, without the mark that some programs put before it. */
function decoded(bytes: Readable): Readable {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return bytes.compose(async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  }) as unknown as Readable;
}

/** Why the system refused, in one line. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it is not permitted';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8';
  return String(message).split('\n')[0] ?? '';
}

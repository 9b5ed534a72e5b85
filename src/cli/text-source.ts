import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
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
  /** Takes away what was kept on disk. */
  close(): Promise<void>;
}

/** A file; `-` is the standard input, which is kept in a temporary file to be read twice. */
export async function openText(path: string, io: Io): Promise<TextSource> {
  if (path !== '-') {
    return { name: path, path, lines: () => linesOf(path, path), close: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'dti-scoring-'));
  const kept = join(folder, 'stdin');
  const close = () => rm(folder, { recursive: true, force: true });
  // Also where somebody interrupts the command.
  const interrupted = (signal: NodeJS.Signals): void => {
    void close().then(() => process.kill(process.pid, signal));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await pipeline(io.stdin, createWriteStream(kept));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: 'stdin',
    path: '',
    lines: () => linesOf(kept, 'stdin'),
    close: async () => {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await close();
    },
  };
}

async function* linesOf(path: string, name: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  try {
    for await (const line of createInterface({ input: decoded(bytes), crlfDelay: Infinity })) {
      yield line;
    }
  } catch (error) {
    const reason = `${name} cannot be read: ${reasonOf(error)}`;
    throw error instanceof TypeError ? new FileError(reason) : new CommandError(reason);
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

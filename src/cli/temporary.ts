import { createWriteStream, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { removedOnInterrupt } from './interrupted.ts';
import { CommandError } from './io.ts';
import { reasonOf } from './system-fault.ts';

/** What is kept on the disk for the while. */
export interface KeptCopy {
  readonly path: string;
  remove(): Promise<void>;
}

/** A copy of what can be read only once; nothing of it stays, also where somebody interrupts. */
export async function keptCopy(from: Readable, name: string): Promise<KeptCopy> {
  let remove = async (): Promise<void> => {};
  try {
    const folder = removedOnInterrupt(() => mkdtempSync(join(tmpdir(), 'dti-scoring-')));
    remove = async () => {
      await rm(folder.path, { recursive: true, force: true });
      folder.done();
    };
    const path = join(folder.path, 'input');
    await pipeline(from, createWriteStream(path));
    return { path, remove };
  } catch (error) {
    await remove();
    throw new CommandError((words) => words.notKept(name, tmpdir(), reasonOf(error, words)));
  }
}

import { rmSync } from 'node:fs';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What lies on the disk half done, or for the while: by its path. */
const left = new Set<string>();

/** The signal ends the command as it would have without us, once nothing is left lying about. */
function interrupted(signal: NodeJS.Signals): void {
  for (const path of left) rmSync(path, { recursive: true, force: true });
  for (const one of SIGNALS) process.off(one, interrupted);
  process.kill(process.pid, signal);
}

/**
 * What is made (a file or a folder, by its path) is taken away also where somebody interrupts, until
 * `done` is called. Whoever interrupts while it is made is heard when it has been.
 */
export function removedOnInterrupt(make: () => string): {
  readonly path: string;
  readonly done: () => void;
} {
  if (left.size === 0) for (const one of SIGNALS) process.on(one, interrupted);
  const done = (path: string): void => {
    left.delete(path);
    if (left.size === 0) for (const one of SIGNALS) process.off(one, interrupted);
  };
  try {
    const path = make();
    left.add(path);
    return { path, done: () => done(path) };
  } catch (error) {
    done('');
    throw error;
  }
}

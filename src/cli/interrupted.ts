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

/** The file or folder is taken away also where somebody interrupts; until the function is called. */
export function removedOnInterrupt(path: string): () => void {
  if (left.size === 0) for (const one of SIGNALS) process.on(one, interrupted);
  left.add(path);
  return () => {
    left.delete(path);
    if (left.size === 0) for (const one of SIGNALS) process.off(one, interrupted);
  };
}

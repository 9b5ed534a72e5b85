import { UsageError } from './usage-error.ts';

const OWN: ReadonlySet<unknown> = new Set(['UsageError', 'InputError', 'RubricError']);

/**
 * Runs what reads an argument of a call. A program without types may hand in anything: what is
 * thrown then says which argument it was, and keeps what went wrong as its cause.
 *
 * @throws {UsageError} in place of what is no error of this package.
 */
export function using<T>(argument: string, run: () => T, expected?: string): T {
  try {
    return run();
  } catch (cause) {
    if (isOwn(cause)) throw cause;
    const why = expected === undefined ? 'it is not what it has to be' : `${expected} are expected`;
    throw new UsageError(`${argument} cannot be used: ${why}`, { cause });
  }
}

/** What was thrown may itself throw when it is looked at. */
function isOwn(thrown: unknown): boolean {
  try {
    return thrown instanceof Error && OWN.has(thrown.name);
  } catch {
    return false;
  }
}

import { InputError, RubricError, UsageError } from '../index.ts';

/**
 * Makes a report of what may come from a program without types, or from a database: what is no score
 * is a `UsageError`, never the error of whoever stumbled over it.
 */
export async function asked<T>(what: string, run: () => T): Promise<T> {
  try {
    return run();
  } catch (cause) {
    if ([UsageError, InputError, RubricError].some((own) => cause instanceof own)) throw cause;
    throw new UsageError(`${what} cannot be reported: it is not what it has to be`, { cause });
  }
}

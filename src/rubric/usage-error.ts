/** Thrown for a call that means nothing: a mistake of the program, never of the data. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

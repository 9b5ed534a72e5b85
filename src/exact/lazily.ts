/**
 * A value that is made when it is first asked for, and only once: what is dear to make (schemas,
 * expressions over Unicode classes) costs nothing at import, and whoever never asks never pays.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What a program without types may hand in. */
export function untyped<T>(value: unknown): T {
  return value as T;
}

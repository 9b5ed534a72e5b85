/** An object that is filled field by field. */
export type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

/**
 * A constructor of plain objects: what it makes has no prototype of its own.
 *
 * Object literals would say the same, but V8 notes for every literal whether what it makes lives
 * long: after one nation that was kept, all later submissions would be made in the memory for old
 * objects, where they cost the most to collect. It takes no such notes of constructors, nor of `{}`;
 * and a constructor's objects have just the room that their fields need.
 */
export function plainObject<T, V extends readonly unknown[]>(
  fill: (this: Mutable<T>, ...values: V) => void,
): new (
  ...values: V
) => T {
  fill.prototype = Object.prototype;
  return fill as never;
}

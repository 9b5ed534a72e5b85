/**
 * Plain data frozen all the way down, as it is written: nobody changes a rubric that others import
 * too, and one that cannot change is recognised at no cost.
 */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null) {
    Object.freeze(data);
    for (const part of Object.values(data)) frozen(part);
  }
  return data;
}

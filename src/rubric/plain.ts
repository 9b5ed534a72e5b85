/**
 * Whether an object is plain, of this realm or another: what it inherits from inherits from
 * nothing. A class's instance, a Map or a Date is not, and says nothing by its properties.
 */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Whether a value says just what a plain copy of it says, fields that are undefined left aside. It
 * goes no deeper than the copy, so that a circle or a proxy without end is told apart soon.
 */
export function saysTheSame(value: unknown, copy: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Object.is(value, copy);
  if (typeof copy !== 'object' || copy === null) return false;
  if (Array.isArray(value)) {
    if (!Array.isArray(copy) || value.length !== copy.length) return false;
    for (let at = 0; at < copy.length; at += 1) {
      if (!saysTheSame(value[at], copy[at])) return false;
    }
    return true;
  }
  if (Array.isArray(copy) || !isPlain(value)) return false;
  return sameFields(value as Fields, copy as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameFields(value: Fields, copy: Fields): boolean {
  let fields = 0;
  for (const key of Object.keys(value)) {
    const one = value[key];
    if (one === undefined) continue;
    if (!Object.hasOwn(copy, key) || !saysTheSame(one, copy[key])) return false;
    fields += 1;
  }
  return fields === Object.keys(copy).length;
}

/**
 * Whether a value can never say anything else: frozen all the way down, and nowhere a getter. A
 * proxy cannot claim this of what it does not hold. It has to be finite.
 */
export function isFixed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    Object.isFrozen(value) &&
    Object.values(Object.getOwnPropertyDescriptors(value)).every(
      ({ get, set, value: held }) => get === undefined && set === undefined && isFixed(held),
    )
  );
}

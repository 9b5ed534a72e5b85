/** The package's own rubrics, by identity: nobody outside can put another one among them. */
const shipped = new WeakMap<object, string>();

/**
 * One of the package's rubrics, frozen all the way down, as it is written: nobody changes what others
 * import too. The tests check each of them as `defineRubric` does, and work out its fingerprint, so
 * that the first use need not.
 */
export function shippedRubric<T extends object>(fingerprint: string, definition: T): T {
  shipped.set(frozen(definition), fingerprint);
  return definition;
}

/** The fingerprint of one of the package's rubrics. */
export function shippedFingerprint(definition: object): string | undefined {
  return shipped.get(definition);
}

function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null) {
    Object.freeze(data);
    for (const part of Object.values(data)) frozen(part);
  }
  return data;
}

import { tidyText } from '../exact/tidy-text.ts';

/** The name of a class as it is compared: "Miền núi" and "miền núi" are one. */
export function classKey(name: string): string {
  return tidyText(name).toLowerCase();
}

/** What is said for the class of a unit; undefined where nothing is. */
export function classIn<C extends { readonly class: string }>(
  classes: readonly C[],
  unitClass: string | undefined,
): C | undefined {
  if (unitClass === undefined) return undefined;
  const exact = classes.find((one) => one.class === unitClass);
  if (exact !== undefined) return exact;
  const key = classKey(unitClass);
  return classes.find((one) => classKey(one.class) === key);
}

/**
 * "-12.25" as a whole number of 10^-places: sums of these have no rounding that could hide a
 * difference. What is finer than that is no such number.
 */
export function scaled(text: string, places = 6): bigint {
  const [, sign = '', whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || part.length > places) throw new SyntaxError(`no decimal: ${text}`);
  const size = BigInt(whole + part.padEnd(places, '0'));
  return sign === '' ? size : -size;
}

/** The decimal that so many of 10^-places are. */
export function printed(size: bigint, places = 6): string {
  const digits = String(size).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

// Sums of decimal texts: what a page adds up is as exact as what it prints.

interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

/** How many decimals a text has. */
export function placesOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function read(text: string): Scaled {
  return { digits: BigInt(text.replace('.', '')), places: placesOf(text) };
}

function digitsAt({ digits, places }: Scaled, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - places);
}

function print(digits: bigint, places: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const part = text.slice(text.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** The exact sum of decimal texts. */
export function sumOf(texts: readonly string[]): string {
  const all = texts.map(read);
  const places = Math.max(0, ...all.map((one) => one.places));
  return print(
    all.reduce((sum, one) => sum + digitsAt(one, places), 0n),
    places,
  );
}

/** a - b. */
export function minus(a: string, b: string): string {
  return sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
}

/** Below 0 where a is less than b, for sorting. */
export function compare(a: string, b: string): number {
  const difference = minus(a, b);
  if (difference === '0') return 0;
  return difference.startsWith('-') ? -1 : 1;
}

/** A decimal text as a whole number of 10^-places. */
export function wholeAt(text: string, places: number): number {
  return Number(digitsAt(read(text), places));
}

/** The value in the middle of a list, of two their mean at so many decimals, half up; null of none. */
export function medianOf(texts: readonly string[], places: number): string | null {
  const sorted = [...texts].sort(compare);
  const at = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[at]];
  if (low === undefined || high === undefined) return null;
  const twice = digitsAt(read(sumOf([low, high])), places);
  return print((twice + (twice < 0n ? 0n : 1n)) / 2n, places);
}

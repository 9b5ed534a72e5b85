/**
 * Negative, zero or positive as `a` is less than, equal to or greater than `b`: decimals of any
 * length in plain notation (no exponent, no needless zeros), compared as they are printed. It needs
 * no arithmetic, so whoever only compares printed figures loads none.
 */
export function compareDecimals(a: string, b: string): number {
  const negative = a.startsWith('-');
  if (negative !== b.startsWith('-')) return negative ? -1 : 1;
  return negative ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}

/**
 * Where as many digits stand before both points, the order of the texts is that of the numbers: a
 * text that ends is before one that goes on, and "." before every digit.
 */
function compareMagnitudes(a: string, b: string): number {
  const longer = wholeDigits(a) - wholeDigits(b);
  if (longer !== 0) return longer;
  return a < b ? -1 : a > b ? 1 : 0;
}

function wholeDigits(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? text.length : point;
}

const DIGITS = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/**
 * Raised or lowered digits as such: 10² must not be read as 102. Raised letters stay as they are,
 * as few of them have a sign of their own.
 */
export function raisedText(text: string, place: string | undefined): string {
  const signs = place === 'superscript' ? RAISED : place === 'subscript' ? LOWERED : undefined;
  if (signs === undefined) return text;
  return text.replace(/[0-9+=()-]/g, (sign) => signs[DIGITS.indexOf(sign)] ?? sign);
}

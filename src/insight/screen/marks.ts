import { pathsOf } from './paths.ts';
import type { FigurePath, ScreenRow } from './row.ts';

/** A figure says something of its own from so many digits on. */
const DIGITS = 3;

/**
 * Each unit's figure of a row as one number, 0 for none that says something of its own: two counts
 * or a value of at least three digits in all. What stands for the two numbers tells them apart as
 * surely as a double can, and whoever is named is looked at number by number.
 */
export function marksOf({ bottom, measure, own, top }: ScreenRow): Float64Array {
  return top.map((count, unit) => {
    const whole = own[unit] === 1 ? (bottom[unit] as number) : 0;
    const one = Number.isNaN(count) ? (measure[unit] as number) : count;
    if (Number.isNaN(one) || Number.isNaN(whole)) return 0;
    const digits = digitsOf(one) + (whole === one ? 0 : digitsOf(whole));
    return digits < DIGITS ? 0 : one + 1 + whole * Math.SQRT2;
  });
}

/** The digits that a number is written with, noughts at its ends left out. */
export function digitsOf(value: number): number {
  let left = Math.abs(value);
  if (left === 0) return 0;
  if (Number.isInteger(left)) {
    while (left % 10 === 0) left /= 10;
    return Math.floor(Math.log10(left)) + 1;
  }
  return String(left)
    .replace(/[.]|e.*$/g, '')
    .replace(/^0+/, '').length;
}

/** The numbers of a unit's own in a row: one count or value, and a whole that it stated with it. */
export function numbersOf({ bottom, measure, own, top }: ScreenRow, unit: number): number[] {
  const count = top[unit] as number;
  const one = Number.isNaN(count) ? (measure[unit] as number) : count;
  return own[unit] === 1 ? [one, bottom[unit] as number] : [one];
}

/** Whether two units stated the very same of a row, however short. */
export function isSame({ bottom, measure, own, top }: ScreenRow, a: number, b: number): boolean {
  const same = (list: Float64Array): boolean => list[a] === list[b];
  if (own[a] !== own[b] || (own[a] === 1 && !same(bottom))) return false;
  return Number.isNaN(top[a] as number) && Number.isNaN(top[b] as number)
    ? same(measure)
    : same(top);
}

/** Where the numbers of a unit's own stand. */
export function figuresOf(row: ScreenRow, unit: number): readonly FigurePath[] {
  const top = pathsOf(row, unit, 'top');
  return row.own[unit] === 1 ? [...top, ...pathsOf(row, unit, 'bottom')] : top;
}

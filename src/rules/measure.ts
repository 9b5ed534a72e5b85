import { divide, type Fraction } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import type { Measure } from './answer.ts';
import type { Step } from './step.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/**
 * The exact value of a measure: its value, or its numerator over its denominator;
 * where the denominator is left out it is the fact that the rule names.
 */
export function measured(
  answer: Measure,
  of: string | undefined,
  around: Pick<Surroundings, 'fact'>,
): Fraction {
  if (answer.value !== undefined) return readPlain(answer.value);
  const whole =
    answer.denominator !== undefined
      ? readPlain(answer.denominator)
      : of === undefined
        ? undefined
        : around.fact(of);
  if (answer.numerator === undefined || whole === undefined) {
    throw new TypeError('a measure without a value and without a whole');
  }
  return over(readPlain(answer.numerator), whole);
}

/** One number over another, as they are written. */
export function quotient(part: string, whole: string): Fraction {
  return over(readPlain(part), readPlain(whole));
}

/** Of two whole numbers the quotient is the pair itself. */
export function over(part: Fraction, whole: Fraction): Fraction {
  return part.d === 1 && whole.d === 1 ? { n: part.n, d: whole.n } : divide(part, whole);
}

/** The step that says which numbers were measured, as the unit gave them. */
export function measureStep(
  answer: Measure,
  of: string | undefined,
  around: { factText(id: string): string | undefined },
): Step {
  if (answer.value !== undefined) return { step: 'measure', value: answer.value };
  const whole = answer.denominator ?? (of === undefined ? undefined : around.factText(of));
  return { step: 'share', numerator: answer.numerator ?? '', denominator: whole ?? '' };
}

export const measureWords: Words<'measure'> = {
  vi: (step, style) => `giá trị ${style.number(step.value)}`,
  en: (step, style) => `value ${style.number(step.value)}`,
};

export const shareWords: Words<'share'> = {
  vi: (step, style) => shareClause(step.numerator, step.denominator, style),
  en: (step, style) => shareClause(step.numerator, step.denominator, style),
};

function shareClause(
  numerator: string,
  denominator: string,
  style: Parameters<Words<'share'>['vi']>[1],
): string {
  const share = quotient(numerator, denominator);
  return `${style.number(numerator)}/${style.number(denominator)} = ${style.percent(share)}`;
}

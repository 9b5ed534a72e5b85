import type { Fraction } from '../exact/fraction.ts';
import { percentText } from '../exact/percent.ts';
import { readPlain } from '../exact/plain.ts';
import type { Step, StepName } from './step.ts';

/** The languages of explanations. */
export type Locale = 'vi' | 'en';

/** How numbers stand in a sentence of one language. */
export interface NumberStyle {
  /** "5768.5" is "5.768,5" in Vietnamese and "5,768.5" in English. */
  number(text: string): string;
  /** A share as a percentage of at most 2 decimals. */
  percent(share: Fraction): string;
  /** The same of a share in plain notation. */
  share(text: string): string;
}

export type StepOf<N extends StepName> = Extract<Step, { step: N }>;

/** A clause that says one step, in both languages. */
export type Words<N extends StepName> = {
  readonly [L in Locale]: (step: StepOf<N>, style: NumberStyle) => string;
};

function group(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}

function style(separator: string, point: string): NumberStyle {
  const number = (text: string): string => {
    const negative = text.startsWith('-');
    const [whole = '', part] = (negative ? text.slice(1) : text).split('.');
    const grouped = group(whole, separator);
    return `${negative ? '-' : ''}${grouped}${part === undefined ? '' : point + part}`;
  };
  const percent = (share: Fraction): string => `${number(percentText(share))}%`;
  return { number, percent, share: (text) => percent(readPlain(text)) };
}

export const NUMBER_STYLES: { readonly [L in Locale]: NumberStyle } = {
  vi: style('.', ','),
  en: style(',', '.'),
};

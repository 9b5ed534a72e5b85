import { InvalidArgumentError } from 'commander';
import type { ValueFault } from './words/use-words.ts';

/** What of an authority's decisions is asked for. */
export interface Decided {
  /** What was decided about the units, beside what their submissions hold. */
  readonly file?: string;
  /** Which of all decisions count. */
  readonly which?: 'all' | 'none' | { readonly until: string };
}

/** The value of an option is not possible: why is said in the language of the command. */
export function notPossible(why: ValueFault): InvalidArgumentError {
  return new InvalidArgumentError(why);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar: 30 February is none. */
export function dayOf(text: string): string {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw notPossible('day');
}

/** A file with decisions, or which of them count; both, where it stands twice. */
export function decidedOf(text: string, before: Decided = {}): Decided {
  const said = decided(text);
  const [name = ''] = Object.keys(said);
  if (Object.hasOwn(before, name)) throw notPossible('decided-twice');
  return { ...before, ...said };
}

function decided(text: string): Decided {
  if (text === 'all' || text === 'none') return { which: text };
  return DAY.test(text) ? { which: { until: dayOf(text) } } : { file: text };
}

export function wholeNumber(least: number, most: number, why: ValueFault) {
  return (text: string): number => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw notPossible(why);
  };
}

import { printScaled, readPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction, ONE } from '../exact/fraction.ts';
import { SHARE_PLACES } from '../exact/print.ts';
import { printQuotient } from '../exact/quotient.ts';
import { roundInt } from '../exact/rounding.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer } from '../rules/answer.ts';
import { measured } from '../rules/measure.ts';
import { parsedRecord } from './parse.ts';
import { agreement } from './reported.ts';
import type { Submission, SubmissionInput } from './submission.ts';
import type { SubmissionOf } from './submission-of.ts';

/**
 * Holds the figures of a reporting period against those of the year to date. A share of a stock
 * (households with a connection) is the same in both, unless one is only its rounded or cut
 * form; counts to date are never below the period's. Rows answered in one of them only, and
 * shares whose two numbers both grew, are left alone.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse.
 * @example
 * const report = (answer) => ({ unit: { id: 'a' }, answers: { '12': answer } });
 * const to_date = report({ numerator: 8916, denominator: 9233 });
 * checkPeriods(giengDayWard2024, report({ value: 0 }), to_date)[0].code; // => "period-mismatch"
 */
export function checkPeriods<const R extends RubricDefinition>(
  rubric: R,
  period: SubmissionOf<R>,
  cumulative: SubmissionOf<R>,
): readonly Finding[];
export function checkPeriods(
  rubric: RubricDefinition,
  period: Submission | SubmissionInput,
  cumulative: Submission | SubmissionInput,
): readonly Finding[] {
  const checked = modelOf(rubric);
  const { components } = checked;
  const now = parsedRecord(checked, period).submission;
  const all = parsedRecord(checked, cumulative).submission;
  return components.flatMap(({ definition: { id }, rule: { shape } }): Finding[] => {
    const [part, whole] = [now.answers[id], all.answers[id]];
    if (part === undefined || whole === undefined) return [];
    // An unscored row may be a share or a count: only pairs of counts can be held together.
    if (shape.type === 'any' && (isShare(part) || isShare(whole))) return [];
    const shared = shape.type === 'measure' && shape.scale !== 'amount';
    const mismatch = shared ? shareMismatch(part, whole) : countMismatch(part, whole);
    if (mismatch === undefined) return [];
    const about = { path: ['answers', id], component: id };
    return [{ code: 'period-mismatch', severity: 'error', ...about, ...mismatch }];
  });
}

interface Mismatch {
  readonly period: string;
  readonly cumulative: string;
  readonly scale: 'share' | 'count';
}

const measureOf = measured({}, {});

/** Two quotients of different wholes are two different things: only their numbers can be held together. */
function shareMismatch(part: Answer, whole: Answer): Mismatch | undefined {
  if (!isMeasure(part) || !isMeasure(whole)) return undefined;
  if (part.value === undefined && whole.value === undefined) return countMismatch(part, whole);
  const [a, b] = [measureOf(part, {}), measureOf(whole, {})];
  if (compare(a, b) === 0 || stands(part, b) || stands(whole, a)) return undefined;
  const [period, cumulative] = apart(a, b);
  return { period, cumulative, scale: 'share' };
}

/** Two different shares at 4 decimals, or at as many as it takes to tell them apart. */
function apart(a: Fraction, b: Fraction): [string, string] {
  for (let places = SHARE_PLACES; ; places += 1) {
    const print = (share: Fraction): string => printScaled(roundInt(share, 10 ** places), places);
    if (print(a) !== print(b)) return [print(a), print(b)];
    if (places >= MOST_PLACES) return [printQuotient(a), printQuotient(b)];
  }
}

const MOST_PLACES = 12;

/** Whether a share written alone is only the other's rounded or cut form; nothing is cut to 0. */
function stands({ value }: Answer, other: Fraction): boolean {
  return value !== undefined && value !== '0' && agreement(value, other) !== 'different';
}

function isMeasure({ value, numerator, denominator }: Answer): boolean {
  return value !== undefined || (numerator !== undefined && denominator !== undefined);
}

function isShare({ value }: Answer): boolean {
  return value !== undefined && compare(readPlain(value), ONE) <= 0;
}

const COUNTS = ['value', 'numerator', 'denominator', 'found', 'handled'] as const;

/** What has been counted does not become less. */
function countMismatch(part: Answer, whole: Answer): Mismatch | undefined {
  for (const field of COUNTS) {
    const [period, cumulative] = [part[field], whole[field]];
    if (period === undefined || cumulative === undefined) continue;
    if (compare(readPlain(period), readPlain(cumulative)) > 0) {
      return { period, cumulative, scale: 'count' };
    }
  }
  return undefined;
}

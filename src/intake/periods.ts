import { printScaled, readPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction, ONE } from '../exact/fraction.ts';
import { SHARE_PLACES } from '../exact/print.ts';
import { printQuotient } from '../exact/quotient.ts';
import { roundInt } from '../exact/rounding.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Path } from '../rubric/issue.ts';
import type { Answer } from '../rules/answer.ts';
import type { Facts } from '../rules/context.ts';
import { type LeafPair, leafPairs } from './leaf-pairs.ts';
import { parsedRecord } from './parse.ts';
import { agreement, shareOf } from './reported.ts';
import type { Submission, SubmissionInput } from './submission.ts';
import type { SubmissionOf } from './submission-of.ts';

/**
 * Holds the figures of a reporting period against those of the year to date. A share of a stock
 * (households with a connection) is the same in both, unless one is only its rounded or cut
 * form; counts to date are never below the period's. Rows answered in one of them only, and
 * shares whose two numbers both grew, are left alone. Parts, cases and terms are held against each
 * other one by one, as far as both submissions answer them.
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
  const [a, b] = [now.unit.class, all.unit.class];
  return components.flatMap(({ definition: { id }, rule }): Finding[] => {
    const [part, whole] = [now.answers[id], all.answers[id]];
    if (part === undefined || whole === undefined) return [];
    const sides = [
      { answer: part, unitClass: a } as const,
      { answer: whole, unitClass: b },
    ] as const;
    return leafPairs(rule, ...sides, ['answers', id]).flatMap((pair): Finding[] => {
      const mismatch = mismatchOf(pair, now.facts, all.facts);
      if (mismatch === undefined) return [];
      return [{ code: 'period-mismatch', severity: 'error', component: id, ...mismatch }];
    });
  });
}

interface Mismatch {
  readonly path: Path;
  readonly period: string;
  readonly cumulative: string;
  readonly scale: 'share' | 'count';
}

function mismatchOf(pair: LeafPair, now: Facts, all: Facts): Mismatch | undefined {
  const { shape } = pair.leaf;
  // Days late are of one deadline: there is nothing in them that adds up.
  if (shape.type === 'days') return undefined;
  // An unscored row may be a share or a count: only pairs of counts can be held together.
  if (shape.type === 'any' && pair.answers.some(isShare)) return undefined;
  const measure = shape.type === 'terms' ? shape.measure : shape;
  const shared = measure.type === 'measure' && measure.scale !== 'amount';
  return shared ? shareMismatch(pair, now, all) : countMismatch(pair);
}

/** Two quotients of different wholes are two different things: only their numbers can be held together. */
function shareMismatch(pair: LeafPair, now: Facts, all: Facts): Mismatch | undefined {
  const [part, whole] = pair.answers;
  if (part.value === undefined && whole.value === undefined) return countMismatch(pair);
  const { shape } = pair.leaf;
  const [a, b] = [shareOf(shape, part, now), shareOf(shape, whole, all)];
  // 0 of 0 has no share.
  if (a === undefined || b === undefined) return undefined;
  if (compare(a, b) === 0 || stands(part, b) || stands(whole, a)) return undefined;
  const [period, cumulative] = apart(a, b);
  return { path: pair.path, period, cumulative, scale: 'share' };
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

function isShare({ value }: Answer): boolean {
  return value !== undefined && compare(readPlain(value), ONE) <= 0;
}

const COUNTS = ['value', 'numerator', 'denominator', 'found', 'handled'] as const;

/** What has been counted does not become less. */
function countMismatch({ path, answers: [part, whole] }: LeafPair): Mismatch | undefined {
  for (const field of COUNTS) {
    const fell = less(part[field], whole[field]);
    if (fell !== undefined) return { path, ...fell };
  }
  for (const [id, counted] of Object.entries(part.terms ?? {})) {
    const fell = less(counted, whole.terms?.[id]);
    if (fell !== undefined) return { path: [...path, 'terms', id], ...fell };
  }
  return undefined;
}

function less(period?: string, cumulative?: string): Omit<Mismatch, 'path'> | undefined {
  if (period === undefined || cumulative === undefined) return undefined;
  if (compare(readPlain(period), readPlain(cumulative)) <= 0) return undefined;
  return { period, cumulative, scale: 'count' };
}

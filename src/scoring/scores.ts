import type { Unit } from '../intake/submission.ts';
import type { Finding } from '../rubric/finding.ts';
import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { ScorePolicy } from './policy.ts';
import type { RubricReference, Totals } from './score.ts';

/** What ranking looks at: a whole score or a summary. */
export interface Ranked<PillarId extends string = string> extends Totals {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly grade: string | null;
  /** Under which options it was made. */
  readonly policy?: ScorePolicy | undefined;
  readonly pillars: readonly (Totals & { readonly id: PillarId })[];
  readonly groups?: readonly (Totals & { readonly id: string })[] | undefined;
  /** Of a whole score: those of severity error are counted. */
  readonly findings?: readonly Finding[];
  /** Of a summary: how many of them there are. */
  readonly errors?: number;
}

/**
 * The scores of a call, each of which has what a score or a summary has: read from a database, they
 * may be anything.
 *
 * @throws {UsageError} that names the first that is none, by its place.
 */
export function readScores(given: unknown): readonly Ranked[] {
  const list = using('scores', () => (Array.isArray(given) ? [...given] : undefined));
  if (list === undefined) throw new UsageError(`scores are ${shown(given)}, not a list of scores`);
  for (const [at, score] of list.entries()) requireScore(score, `scores[${at}]`);
  return list as Ranked[];
}

/** @throws {UsageError} for what is neither a score nor a summary. */
export function requireScore(given: unknown, argument: string): void {
  if (using(argument, () => isScore(given))) return;
  throw new UsageError(`${argument} is ${shown(given)}, not a score of a unit`);
}

type Fields = { readonly [field: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isScore(score: unknown): boolean {
  if (!isObject(score) || !isTotals(score)) return false;
  const { rubric, unit, pillars } = score;
  return (
    isObject(rubric) &&
    [rubric['id'], rubric['version'], rubric['fingerprint']].every(isText) &&
    isObject(rubric['rounding']) &&
    Number.isInteger(rubric['rounding']['places']) &&
    isObject(unit) &&
    isText(unit['id']) &&
    [unit['name'], unit['group'], score['grade']].every(isTextOrNone) &&
    areLevels(pillars) &&
    (score['groups'] === undefined || areLevels(score['groups'])) &&
    (score['findings'] === undefined || areFindings(score['findings'])) &&
    (score['errors'] === undefined || Number.isInteger(score['errors']))
  );
}

function areLevels(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.every((level) => isObject(level) && isText(level['id']) && isTotals(level))
  );
}

function areFindings(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => isObject(one) && isText(one['severity']));
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || value === null || isText(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

const FIGURES = ['points', 'maxPoints', 'excludedPoints', 'assessablePoints'] as const;
const SHARES = ['index', 'rescaledPoints'] as const;

function isTotals(totals: Fields): boolean {
  const isFigure = (value: unknown): boolean => typeof value === 'string' && isDecimal(value);
  return (
    FIGURES.every((field) => isFigure(totals[field])) &&
    SHARES.every((field) => totals[field] === null || isFigure(totals[field]))
  );
}

/** Up to 30 digits, and as many after a point; there are dozens of them in every score. */
function isDecimal(text: string): boolean {
  let digits = 0;
  let hasPoint = false;
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && !hasPoint && digits > 0) {
      hasPoint = true;
      digits = 0;
    } else if (code < 48 || code > 57 || digits === 30) return false;
    else digits += 1;
  }
  return digits > 0;
}

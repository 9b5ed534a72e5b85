import { plainCopy } from '../rubric/copy.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { componentsOf } from '../scoring/components.ts';
import type { UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';

/**
 * A whole score as a copy of plain data, read once: one that was stored may be anything.
 *
 * @throws {UsageError} that names the argument and what in it is no part of a score.
 */
export function readScore(given: UnitScore, argument: string): UnitScore {
  requireScore(given, argument);
  const read = plainCopy(given);
  if (!read.ok) throw new UsageError(`${argument} is no plain data, as JSON gives it`);
  const score = read.copy as UnitScore;
  // Once more, because what was handed in may say something else the second time.
  requireScore(score, argument);
  for (const one of componentsIn(score, argument)) {
    const fault = faultOf(one);
    if (fault !== undefined) throw new UsageError(`${argument} has ${fault}`);
  }
  return score;
}

function componentsIn(score: UnitScore, argument: string): readonly unknown[] {
  const isWhole = score.pillars.every(
    ({ criteria }: { readonly criteria: unknown }) =>
      criteria === undefined || isListOf(criteria, (one) => Array.isArray(one['components'])),
  );
  if (!isWhole) throw new UsageError(`${argument} has a pillar without criteria and components`);
  return componentsOf(score);
}

type Fields = { readonly [field: string]: unknown };

const TEXTS = ['id', 'name', 'status'] as const;
const POINTS = ['points', 'maxPoints', 'excludedPoints'] as const;
const DECIMAL = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** What is wrong with a component of a score, in words for whoever stored it. */
function faultOf(component: unknown): string | undefined {
  const one = component as Fields;
  if (!TEXTS.every((field) => typeof one[field] === 'string')) {
    return `a component without ${TEXTS.join(', ')} that are texts`;
  }
  const about = `the component "${String(one['id'])}"`;
  const isFigure = (value: unknown): boolean => typeof value === 'string' && DECIMAL.test(value);
  if (!POINTS.every((field) => isFigure(one[field]))) {
    return `${about} without ${POINTS.join(', ')} that are decimal strings`;
  }
  return areSteps(one['steps']) ? undefined : `${about} without a list of steps`;
}

function areSteps(steps: unknown): boolean {
  return isListOf(
    steps,
    (one) =>
      typeof one['step'] === 'string' &&
      [one['steps'], one['claimed']].every((inner) => inner === undefined || areSteps(inner)),
  );
}

function isListOf(value: unknown, is: (one: Fields) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => typeof one === 'object' && one !== null && is(one as Fields))
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type ComponentScore,
  parseSubmission,
  type SubmissionInput,
  type Totals,
  type UnitScore,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { deepFrozen } from '../support/objects.ts';
import { runs } from '../support/runs.ts';
import { caseArbitrary, scoreCase, type UnitCase } from '../support/unit-case.ts';

// Laws that hold for every unit, whatever the rubric, the answers and the options are.

const PLACES = 6;

const exact = (text: string | null): bigint => scaled(text ?? 'nothing', PLACES);

const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/** The same data with its keys or its lists in reverse order, but for the steps of a ladder. */
function turned<T>(value: T, what: 'keys' | 'lists' | 'none'): T {
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.entries(value).map(([key, one]): [string, unknown] => {
    return [key, turned(one, key === 'steps' ? 'none' : what)];
  });
  const list = inside.map(([, one]) => one);
  if (Array.isArray(value)) return (what === 'lists' ? list.reverse() : list) as T;
  return Object.fromEntries(what === 'keys' ? inside.reverse() : inside) as T;
}

const NUMERIC =
  /points(each)?$|^(?:index|fraction|share|value|numerator|denominator|target|atLeast|found|handled|covered|reported|exact|stated|used)$/i;
/** Plain notation; a finding may say a bound as an exact quotient. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9]|\/[1-9]\d*)?$/;

/** The numbers of a result that are no plain decimal strings. */
function oddNumbers(value: unknown, name = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    // Nouns stand under the names of the numbers that they are of.
    return name === 'labels'
      ? []
      : Object.entries(value).flatMap(([key, one]) => oddNumbers(one, key));
  }
  const whole = /^(?:places|periods|\d+)$/.test(name) && Number.isSafeInteger(value);
  const text = typeof value === 'string' && !(NUMERIC.test(name) && !NUMBER.test(value));
  return whole || text || typeof value === 'boolean' || value === null ? [] : [`${name}: ${value}`];
}

describe.each([
  ...rubrics.map((rubric) => [rubric.id, caseArbitrary(rubric), runs(10)] as const),
  ['random rubrics', rubricArbitrary.chain(caseArbitrary), runs(100)] as const,
])('%s', (_name, cases, numRuns) => {
  const law = (says: string, holds: (one: UnitCase) => void): void => {
    test(says, () => fc.assert(fc.property(cases, holds), { numRuns }));
  };

  law('points lie within 0 and what can be reached, on every level', (one) => {
    const score = scoreCase(one);
    const levels: Totals[] = score.pillars.flatMap((pillar) => [pillar, ...pillar.criteria]);
    // Free of a bound above: only bonus points pass what can be reached.
    const free = one.rubric.adjustments === 'free' && score.adjustment !== undefined;
    for (const level of [score, ...levels, ...(score.groups ?? [])]) {
      const [points, excluded] = [exact(level.points), exact(level.excludedPoints)];
      expect(points >= 0n && excluded >= 0n).toBe(true);
      if (!free) expect(points + excluded <= exact(level.maxPoints)).toBe(true);
      if (!free && level.index !== null) expect(exact(level.index) <= exact('1')).toBe(true);
    }
    for (const level of componentsOf(score)) {
      const [points, excluded] = [exact(level.points), exact(level.excludedPoints)];
      expect(points >= 0n && excluded >= 0n).toBe(true);
      expect(points + excluded <= exact(level.maxPoints)).toBe(true);
    }
  });

  law('parts add up exactly, and shares follow from the sums', (one) => {
    const score = scoreCase(one);
    const unit = 10n ** BigInt(PLACES - score.rubric.rounding.places);
    const check = (
      level: Totals & { readonly adjustment?: string },
      below: readonly (Totals | ComponentScore)[],
      adjusted = level.adjustment ?? '0',
    ): void => {
      const sum = (field: 'points' | 'maxPoints' | 'excludedPoints'): bigint => {
        const applied = field === 'points' ? exact(adjusted) : 0n;
        const total = below.reduce((all, part) => all + exact(part[field]), applied);
        expect(exact(level[field])).toBe(total);
        return total;
      };
      const [points, max] = [sum('points'), sum('maxPoints')];
      const left = max - sum('excludedPoints');
      expect(exact(level.assessablePoints)).toBe(left);
      expect([level.index === null, level.rescaledPoints === null]).toEqual([!left, !left]);
      if (left === 0n) return;
      expect(exact(level.index)).toBe(halfUp(points * 10_000n, left) * 100n);
      expect(exact(level.rescaledPoints)).toBe(halfUp(points * max, left * unit) * unit);
    };
    const criteria = score.pillars.flatMap((pillar) => pillar.criteria);
    check(score, criteria);
    const atTotal = one.rubric.adjustments === 'total';
    check(score, score.pillars, atTotal ? score.adjustment : '0');
    for (const pillar of score.pillars) check(pillar, pillar.criteria);
    for (const criterion of criteria) {
      check(
        criterion,
        criterion.components.filter(({ adjustment }) => adjustment === undefined),
      );
    }
    for (const group of score.groups ?? []) {
      check(
        group,
        score.pillars.filter(({ id }) => group.pillars.includes(id)),
      );
    }
  });

  law('bonus points raise, penalty points lower, and what is applied is what came up', (one) => {
    const score = scoreCase(one);
    const earned = (pillars: UnitScore['pillars']): bigint =>
      pillars
        .flatMap(({ criteria }) => criteria.flatMap(({ components }) => components))
        .reduce((all, { adjustment, points }) => {
          if (adjustment === undefined) return all;
          return adjustment === 'bonus' ? all + exact(points) : all - exact(points);
        }, 0n);
    const within = (level: Totals & { readonly adjustment?: string }, came: bigint): void => {
      if (level.adjustment === undefined) return;
      const applied = exact(level.adjustment);
      const [least, most] = came < 0n ? [came, 0n] : [0n, came];
      expect(applied >= least && applied <= most).toBe(true);
      if (applied === came) return;
      expect(level.points).toBe(came < 0n ? '0' : level.assessablePoints);
    };
    for (const pillar of score.pillars) within(pillar, earned([pillar]));
    if (one.rubric.adjustments === 'total') within(score, earned(score.pillars));
  });

  law('the order of answers, facts and keys never matters', ({ rubric, ...given }) => {
    const told = (score: UnitScore) => {
      const findings = score.findings.map((finding) => JSON.stringify(finding)).sort();
      return { ...score, findings };
    };
    const expected = told(scoreCase({ rubric, ...given }));
    expect(told(scoreCase({ rubric, ...turned(given, 'keys') }))).toEqual(expected);
  });

  law('the order of the rubric never changes what a component or the whole earns', (one) => {
    const points = ({ pillars, findings, groups = [], rubric: _, ...whole }: UnitScore) => {
      const leaves = pillars.flatMap(({ criteria, ...pillar }) => [
        pillar,
        ...criteria.flatMap(({ components }) =>
          components.map(({ steps, basis, ...component }) => component),
        ),
      ]);
      const subtotals = groups.map((group) => ({ ...group, pillars: [...group.pillars].sort() }));
      return {
        whole,
        findings: findings.length,
        groups: new Map(subtotals.map((group) => [group.id, group])),
        leaves: new Map(leaves.map((l) => [l.id, l])),
      };
    };
    const rubric = turned(one.rubric, 'lists');
    const { bounds } = one.options;
    // Another order is another state of the rubric: the same bounds are then that state's.
    const { fingerprint } = scoreCase({ ...one, rubric, options: {} }).rubric;
    const own = bounds && { ...bounds, rubric: { ...bounds.rubric, fingerprint } };
    const options = { ...one.options, ...(own && { bounds: own }) };
    expect(points(scoreCase({ ...one, rubric, options }))).toEqual(points(scoreCase(one)));
  });

  law('inputs never change, and are not frozen for their owner', (one) => {
    const before = structuredClone({ ...one });
    const score = scoreCase(one);
    expect({ ...one }).toStrictEqual(before);
    expect(Object.isFrozen(one.submission.answers) || Object.isFrozen(one.options)).toBe(false);
    expect(scoreCase(deepFrozen(one))).toEqual(score);
  });

  law('a result is plain JSON, its numbers plain decimal strings', (one) => {
    const score = scoreCase(one);
    expect(oddNumbers(score)).toEqual([]);
    expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
    expect(structuredClone(score)).toStrictEqual(score);
  });

  law('a submission scores the same raw, parsed, and stored', (one) => {
    const parsed = parseSubmission(one.rubric, one.submission);
    if (!parsed.ok) throw new Error(fc.stringify(parsed.issues));
    const stored: SubmissionInput = JSON.parse(JSON.stringify(parsed.submission));
    for (const submission of [parsed.submission, stored]) {
      expect(scoreCase({ ...one, submission })).toStrictEqual(scoreCase(one));
    }
  });

  law('scoring again gives the same, whoever was scored between', (one) => {
    const first = scoreCase(one);
    const kept = structuredClone(first);
    scoreCase({ ...one, submission: { unit: { id: 'other' }, answers: {} }, options: {} });
    expect(scoreCase(one)).toStrictEqual(first);
    expect(first).toStrictEqual(kept);
  });
});

test('the random rubrics have every kind of rule', () => {
  const text = fc.stringify(fc.sample(rubricArbitrary, { numRuns: 200, seed: 1 }));
  expect(new Set(text.match(/(?<="kind":")[a-z-]+/g)).size).toBe(18);
});

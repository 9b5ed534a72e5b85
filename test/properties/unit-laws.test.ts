import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type ComponentScore,
  explain,
  explainFinding,
  parseSubmission,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
  type Totals,
  type UnitScore,
} from '../../src/index.ts';
import { boundsJson, oracleBounds } from '../oracle/bounds.ts';
import { componentsOf } from '../scoring/reading.ts';
import { submissionArbitrary } from '../support/arbitrary.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';

// Laws that hold for every unit, whatever the rubric, the answers and the options are.

type Case = { rubric: RubricDefinition; submission: SubmissionInput; options: ScoreOptions };

const PLACES = 6;
const plain = { noNullPrototype: true } as const;

/** "12.25" in whole millionths: sums of these have no rounding that could hide a difference. */
function exact(text: string | null): bigint {
  const [, whole, part = ''] = /^(-?\d+)(?:\.(\d{1,6}))?$/.exec(text ?? '') ?? [];
  if (whole === undefined) throw new SyntaxError(`no decimal: ${text}`);
  return BigInt(whole + part.padEnd(PLACES, '0'));
}

const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

const day = fc.constantFrom('2023-03-31', '2023-10-31', '2023-11-01', '2024-03-01', '2024-10-01');
const item = fc.record({ title: fc.constant('QĐ 12'), signed: fc.boolean() }, plain);
const reported = fc.constantFrom('0.737', 0.5, '1');
const extras = fc.record(
  { completedOn: day, evidence: fc.array(item, { maxLength: 2 }), reported, note: fc.string() },
  { requiredKeys: [], ...plain },
);
const late = fc.constantFrom('zero' as const, 'finding' as const);
const evidence = fc.constantFrom('required' as const, 'finding' as const);
const enforced = fc.record({ asOf: day, late, evidence }, { requiredKeys: [], ...plain });

/** Answers with extras, bounds of two other units; said with a shipped rubric by its name. */
function caseArbitrary(rubric: RubricDefinition): Arbitrary<Case> {
  const any = submissionArbitrary(rubric);
  const others = fc.option(fc.tuple(any, any), { freq: 4 });
  return fc
    .tuple(any, fc.array(extras, { minLength: 1, maxLength: 5 }), enforced, others)
    .map(([bare, list, options, cohort]) => {
      const answers = Object.entries(bare.answers).map(([id, answer], index) => {
        return [id, { ...answer, ...list[index % list.length] }] as const;
      });
      const submission = { ...bare, answers: Object.fromEntries(answers) };
      const bounds = cohort && boundsJson(rubric, oracleBounds(rubric, cohort));
      const one = { rubric, submission, options: { ...options, ...(bounds && { bounds }) } };
      const known = rubrics.some(({ id }) => id === rubric.id);
      const said = () => fc.stringify({ ...one, rubric: known ? rubric.id : rubric });
      return Object.defineProperty(one, fc.toStringMethod, { value: said });
    });
}

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

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

const NUMERIC =
  /points(each)?$|^(?:index|fraction|share|value|numerator|denominator|target|atLeast|found|handled|covered|reported|exact|stated|used)$/i;
/** Plain notation; a finding may say a bound as an exact quotient. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9]|\/[1-9]\d*)?$/;

/** The numbers of a result that are no plain decimal strings. */
function oddNumbers(value: unknown, name = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => oddNumbers(one, key));
  }
  const whole = /^(?:places|periods|\d+)$/.test(name) && Number.isSafeInteger(value);
  const text = typeof value === 'string' && !(NUMERIC.test(name) && !NUMBER.test(value));
  return whole || text || typeof value === 'boolean' || value === null ? [] : [`${name}: ${value}`];
}

/** A Vietnamese explanation without the words that the rubric and the unit brought along. */
function ownWords(text: string, score: UnitScore, { id, name, steps, basis }: ComponentScore) {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string') return /[^\d.,-]/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  const head = `${id} ${name}: `;
  expect(text.startsWith(head)).toBe(true);
  return [`${score.rubric.version}, mục ${basis.items.join(', ')}`, ...words(steps)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, '…'), text.slice(head.length));
}

/** What "18.75 × 91.35% = 17.13" comes to on paper, where an explanation says such a sum. */
function redone(text: string, places: number): boolean {
  const sum = /([\d,.]+) × ([\d,.]+)% = ([\d,.]+) \(/.exec(text)?.slice(1) ?? ['0', '0', '0'];
  const [max = 0n, percent = 0n, points] = sum.map((one) => exact(one.replaceAll(',', '')));
  const unit = 10n ** BigInt(PLACES - places);
  return halfUp(max * percent, 10n ** 8n * unit) * unit === points;
}

const run = (one: Case): UnitScore => scoreUnit(one.rubric, one.submission, one.options);

describe.each([
  ...rubrics.map((rubric) => [rubric.id, caseArbitrary(rubric), 25] as const),
  ['random rubrics', rubricArbitrary.chain(caseArbitrary), 150] as const,
])('%s', (_name, cases, numRuns) => {
  const law = (says: string, holds: (one: Case) => void): void => {
    test(says, () => fc.assert(fc.property(cases, holds), { numRuns }));
  };

  law('points lie within 0 and what can be reached, on every level', (one) => {
    const score = run(one);
    const groups: Totals[] = score.pillars.flatMap((pillar) => [pillar, ...pillar.criteria]);
    for (const level of [score, ...groups, ...componentsOf(score)]) {
      const [points, excluded] = [exact(level.points), exact(level.excludedPoints)];
      expect(points >= 0n && excluded >= 0n).toBe(true);
      expect(points + excluded <= exact(level.maxPoints)).toBe(true);
    }
  });

  law('parts add up exactly, and shares follow from the sums', (one) => {
    const score = run(one);
    const unit = 10n ** BigInt(PLACES - score.rubric.rounding.places);
    const check = (level: Totals, below: readonly (Totals | ComponentScore)[]): void => {
      const sum = (field: 'points' | 'maxPoints' | 'excludedPoints'): bigint => {
        const total = below.reduce((all, part) => all + exact(part[field]), 0n);
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
    check(score, score.pillars);
    for (const pillar of score.pillars) {
      check(pillar, pillar.criteria);
      for (const criterion of pillar.criteria) check(criterion, criterion.components);
    }
  });

  law('the order of answers, facts and keys never matters', ({ rubric, ...given }) => {
    const told = (score: UnitScore) => {
      const findings = score.findings.map((finding) => JSON.stringify(finding)).sort();
      return { ...score, findings };
    };
    const expected = told(run({ rubric, ...given }));
    expect(told(run({ rubric, ...turned(given, 'keys') }))).toEqual(expected);
  });

  law('the order of the rubric never changes what a component or the whole earns', (one) => {
    const points = ({ pillars, findings, ...whole }: UnitScore) => {
      const leaves = pillars.flatMap(({ criteria, ...pillar }) => [
        pillar,
        ...criteria.flatMap(({ components }) =>
          components.map(({ steps, basis, ...component }) => component),
        ),
      ]);
      return { whole, findings: findings.length, leaves: new Map(leaves.map((l) => [l.id, l])) };
    };
    const rubric = turned(one.rubric, 'lists');
    expect(points(run({ ...one, rubric }))).toEqual(points(run(one)));
  });

  law('inputs never change, and are not frozen for their owner', (one) => {
    const before = structuredClone({ ...one });
    const score = run(one);
    expect({ ...one }).toStrictEqual(before);
    expect(Object.isFrozen(one.submission.answers) || Object.isFrozen(one.options)).toBe(false);
    expect(run(deepFrozen(one))).toEqual(score);
  });

  law('a result is plain JSON, its numbers plain decimal strings', (one) => {
    const score = run(one);
    expect(oddNumbers(score)).toEqual([]);
    expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
    expect(structuredClone(score)).toStrictEqual(score);
  });

  law('a submission scores the same raw, parsed, and stored', (one) => {
    const parsed = parseSubmission(one.rubric, one.submission);
    if (!parsed.ok) throw new Error(fc.stringify(parsed.issues));
    const stored: SubmissionInput = JSON.parse(JSON.stringify(parsed.submission));
    for (const submission of [parsed.submission, stored]) {
      expect(run({ ...one, submission })).toStrictEqual(run(one));
    }
  });

  law('scoring again gives the same, whoever was scored between', (one) => {
    const first = run(one);
    const kept = structuredClone(first);
    run({ ...one, submission: { unit: { id: 'other' }, answers: {} }, options: {} });
    expect(run(one)).toStrictEqual(first);
    expect(first).toStrictEqual(kept);
  });

  law('a stored score explains itself as a fresh one does', (one) => {
    const score = run(one);
    const stored: UnitScore = JSON.parse(JSON.stringify(score));
    for (const locale of ['vi', 'en'] as const) {
      const said = score.findings.map((finding) => explainFinding(finding, { locale }));
      for (const component of [undefined, ...componentsOf(score)]) {
        const text = explain(score, component?.id, { locale });
        expect(explain(stored, component?.id, { locale })).toBe(text);
        said.push(text);
        if (locale === 'en' || component === undefined) continue;
        // 5.768 is thousands; any other point between digits is a decimal point gone astray.
        const own = ownWords(text, score, component).replaceAll(/[1-9]\d{0,2}(?:\.\d{3})+/g, '');
        expect(own).not.toMatch(/\d\.\d/);
      }
      expect(said.join('\n')).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    }
  });

  law('the sum that an explanation says is right, redone on paper', (one) => {
    const score = run(one);
    const { places, mode } = score.rubric.rounding;
    for (const { id } of mode === 'half-up' ? componentsOf(score) : []) {
      const text = explain(score, id, { locale: 'en' });
      expect(redone(text, places), text).toBe(true);
    }
  });
});

test('the random rubrics have every kind of rule', () => {
  const text = fc.stringify(fc.sample(rubricArbitrary, { numRuns: 200, seed: 1 }));
  expect(new Set(text.match(/(?<="kind":")[a-z-]+/g)).size).toBe(12);
});

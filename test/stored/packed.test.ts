import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  cohortBounds,
  InputError,
  packScore,
  type RubricDefinition,
  type ScoreOptions,
  scoreCohort,
  scoreUnit,
  streamScores,
  type UnitScore,
  UsageError,
  unpackScore,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';
import { caseArbitrary, scoreCase } from '../support/unit-case.ts';

const stored = (score: UnitScore): unknown => JSON.parse(JSON.stringify(packScore(score)));
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same data with its keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([key, one]) => [key, turned(one)]));
}

const anyRubric = fc.oneof(fc.constantFrom<RubricDefinition>(...rubrics), rubricArbitrary);

describe('a packed score', () => {
  it('is the score again, in every field', () => {
    fc.assert(
      fc.property(anyRubric.chain(caseArbitrary), (one) => {
        const score = scoreCase(one);
        expect(unpackScore(one.rubric, stored(score))).toEqual(json(score));
      }),
      { numRuns: runs(150) },
    );
  });

  it('is it again with verifications, under every policy', () => {
    const policies = fc.record(
      {
        asOf: fc.constantFrom('2023-12-15', '2024-05-01', '2025-01-01'),
        late: fc.constantFrom('zero' as const, 'finding' as const),
        evidence: fc.constantFrom('required' as const, 'finding' as const),
        verifications: fc.constantFrom('all' as const, 'none' as const, { until: '2023-12-20' }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyRubric, fc.nat(), policies, fc.boolean(), (rubric, seed, policy, held) => {
        const rng = createRng(seed);
        const verifications = randomVerifications(rubric, rng);
        const submission = {
          ...randomSubmission(rubric, rng),
          ...(verifications.length === 0 ? {} : { verifications }),
        };
        const other = randomSubmission(rubric, rng);
        const options: ScoreOptions = held
          ? {
              ...policy,
              bounds: cohortBounds(rubric, [submission, { ...other, unit: { id: 'o' } }], policy),
            }
          : policy;
        const score = scoreUnit(rubric, submission, options);
        expect(unpackScore(rubric, stored(score))).toEqual(json(score));
        // Packed without being built, it is the same to the last character.
        const [direct] = scoreCohort(rubric, [submission], {
          ...options,
          bounds: options.bounds ?? { ...cohortBounds(rubric, [], policy), components: {} },
          packed: true,
        }).units;
        expect(JSON.stringify(direct)).toBe(JSON.stringify(packScore(score)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('is the same of equal scores, whatever the order of keys, and of what was stored', () => {
    fc.assert(
      fc.property(anyRubric.chain(caseArbitrary), (one) => {
        const score = scoreCase(one);
        const packed = packScore(score);
        expect(packScore(turned(json(score)) as UnitScore)).toEqual(packed);
        expect(unpackScore(one.rubric, turned(json(packed)))).toEqual(json(score));
        expect(packed.points).toBe(score.points);
      }),
      { numRuns: runs(60) },
    );
  });

  it('tells every changed character', () => {
    const rng = createRng(11);
    const score = scoreUnit(hueCommune2023, randomSubmission(hueCommune2023, rng) as never);
    const text = JSON.stringify(packScore(score));
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.constantFrom(...'0123456789abcsmn"{}[],:x é'),
        (at, character) => {
          fc.pre(text[at] !== character);
          const changed = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
          let packed: unknown;
          try {
            packed = JSON.parse(changed);
          } catch {
            return;
          }
          // A character may be written in two ways, and a field may stand twice.
          if (JSON.stringify(packed) === text) return;
          expect(() => unpackScore(hueCommune2023, packed)).toThrow(InputError);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('keeps what people wrote, whatever signs it holds, apart from the columns', () => {
    const reasons = ['chưa có | dấu gạch', 'a\\p|\\', '~', '{"r":1}', ''.padEnd(40, '\\|')];
    const answers = Object.fromEntries(
      ['I.1.1', 'I.2.1', 'I.4.1', 'I.5.1', 'II.1.1'].map((id, at) => [
        id,
        { notApplicable: reasons[at] as string },
      ]),
    );
    const score = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers } as never);
    const packed = packScore(score);
    expect(unpackScore(hueCommune2023, json(packed))).toEqual(json(score));
    const columns = packed.data.slice(0, score.pillars.length);
    expect(packed.data).toHaveLength(columns.length + 1);
    expect(columns.join('')).toMatch(/^[|~]+$/);
    // One too few of them, or one too many, is no such score.
    for (const last of [packed.data.at(-1)?.replace('~|', ''), `${packed.data.at(-1)}x|`]) {
      const changed = { ...packed, data: [...columns, last as string] };
      expect(() => unpackScore(hueCommune2023, changed)).toThrow(InputError);
    }
  });

  it('shares nothing that a later score could change', () => {
    const of = (id: string) => scoreUnit(hueCommune2023, { unit: { id }, answers: {} });
    const text = JSON.stringify(packScore(of('a')));
    const first = unpackScore(hueCommune2023, JSON.parse(text));
    // Data given by a caller is not kept; what is shared is frozen.
    expect(Object.isFrozen(first.pillars[0]?.criteria[0]?.components[0])).toBe(true);
    expect(unpackScore(hueCommune2023, JSON.parse(text))).toEqual(json(of('a')));
  });

  it('is refused by another rubric, version or state of it, and says which', () => {
    const packed = packScore(scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: {} }));
    const hue: RubricDefinition = hueCommune2023;
    const [first, ...others] = hue.pillars;
    const raised = { ...(first as object), name: 'Khác' } as RubricDefinition['pillars'][0];
    const moved: RubricDefinition = { ...hue, period: { from: '2023-01-01', to: '2024-12-31' } };
    for (const other of [{ ...hue, id: 'other' }, { ...hue, version: '2' }, moved]) {
      try {
        unpackScore(other, packed);
        expect.unreachable();
      } catch (error) {
        expect((error as InputError).issues[0]?.code).toBe('other-rubric');
      }
    }
    // A mended text parts no scores: it is the one that is given now.
    const mended: RubricDefinition = { ...hue, pillars: [raised, ...others] };
    expect(unpackScore(mended, packed).pillars[0]?.name).toBe('Khác');
  });

  it('is refused with the place where it is none', () => {
    const packed = packScore(scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: {} }));
    const cases: readonly (readonly [unknown, string])[] = [
      [null, 'packed'],
      [[], 'packed'],
      [{ ...packed, format: 2 }, 'packed.format'],
      [{ ...packed, each: [1] }, 'packed.each'],
      [{ ...packed, unit: 'a' }, 'packed.unit'],
      [{ ...packed, points: 5 }, 'packed.points'],
      [{ ...packed, points: '5' }, 'packed.check'],
      [{ ...packed, rubric: { ...packed.rubric, x: () => 1 } }, 'packed'],
    ];
    for (const [given, path] of cases) {
      try {
        unpackScore(hueCommune2023, given);
        if (path !== 'packed') expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).issues[0]?.path.join('.')).toMatch(new RegExp(`^${path}`));
      }
    }
    expect(() => packScore({} as never)).toThrow(UsageError);
  });

  it('weighs at most an eighth of the whole result', () => {
    const rng = createRng(3);
    let [whole, packed] = [0, 0];
    for (let at = 0; at < 40; at += 1) {
      const score = scoreUnit(hueCommune2023, randomSubmission(hueCommune2023, rng) as never);
      whole += JSON.stringify(score).length;
      packed += JSON.stringify(packScore(score)).length;
    }
    expect(packed * 8).toBeLessThan(whole);
  });
});

describe('a cohort and a stream of packed scores', () => {
  const cohorts = fc.tuple(anyRubric, fc.nat()).map(([rubric, seed]) => {
    const rng = createRng(seed);
    const units = Array.from({ length: 6 }, (_, at) => {
      const one = randomSubmission(rubric, rng);
      return { ...one, unit: { ...one.unit, id: `u-${at}` } };
    });
    return { rubric, units };
  });

  it('are those of the whole ones, with the same ranking', async () => {
    await fc.assert(
      fc.asyncProperty(cohorts, async ({ rubric, units }) => {
        const whole = scoreCohort(rubric, units);
        const { units: packed, ...rest } = scoreCohort(rubric, units, { packed: true });
        expect(packed).toEqual(whole.units.map((one) => packScore(one)));
        const { units: _units, ...others } = whole;
        expect(rest).toEqual(others);
        const streamed = [];
        for await (const one of streamScores(rubric, units, { packed: true })) streamed.push(one);
        expect(streamed).toEqual(packed);
      }),
      { numRuns: runs(25) },
    );
  });

  it('are asked for alone', () => {
    const both = { packed: true, summary: true } as const;
    expect(() => scoreCohort(hueCommune2023, [], both)).toThrow(UsageError);
    expect(() => streamScores(hueCommune2023, [], both)).toThrow(UsageError);
  });
});

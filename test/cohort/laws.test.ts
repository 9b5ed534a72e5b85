import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import {
  type CohortBounds,
  cohortBounds,
  InputError,
  mergeBounds,
  parseSubmission,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  streamScores,
  UsageError,
} from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';
import { randomCohort, shuffled } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';

const RUNS = { numRuns: runs(30) };
/** Units are made at random: what they answer is only known in general. */
const hue: RubricDefinition = hueCommune2023;
const khanhHoa: RubricDefinition = khanhHoaProvince2023;
const rubrics: RubricDefinition[] = [hue, khanhHoa];
const cohort = fc
  .tuple(fc.constantFrom(...rubrics), fc.integer({ min: 0, max: 14 }), fc.nat())
  .map(([rubric, size, seed]) => ({ rubric, seed, units: randomCohort(rubric, size, seed) }));

const boundsOf = (rubric: RubricDefinition, units: readonly SubmissionInput[]): CohortBounds =>
  cohortBounds(rubric, units);

describe('bounds', () => {
  it('merge in any order and grouping to the bounds of the whole', () => {
    fc.assert(
      fc.property(cohort, fc.nat(), fc.nat(), ({ rubric, units, seed }, one, two) => {
        const cuts = [one % (units.length + 1), two % (units.length + 1)].sort((a, b) => a - b);
        const parts = [
          units.slice(0, cuts[0]),
          units.slice(cuts[0], cuts[1]),
          units.slice(cuts[1]),
        ];
        const [a, b, c] = parts.map((part) => boundsOf(rubric, shuffled(part, seed)));
        if (a === undefined || b === undefined || c === undefined) throw new Error('three parts');
        const whole = boundsOf(rubric, units);
        expect(mergeBounds(mergeBounds(a, b), c)).toEqual(whole);
        expect(mergeBounds(c, mergeBounds(b, a))).toEqual(whole);
        expect(mergeBounds(whole, a)).toEqual(whole);
        expect(mergeBounds(whole, whole)).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('kept as JSON give what the cohort run gave', () => {
    fc.assert(
      fc.property(cohort, ({ rubric, units }) => {
        const { bounds, units: scores } = scoreCohort(rubric, units);
        const kept = JSON.parse(JSON.stringify(bounds)) as CohortBounds;
        for (const [at, unit] of units.entries()) {
          expect(scoreUnit(rubric, unit, { bounds: kept })).toEqual(scores[at]);
        }
        expect(scoreCohort(rubric, units, { bounds: kept }).units).toEqual(scores);
      }),
      RUNS,
    );
  });

  it('of another rubric are refused, and cannot be merged', () => {
    const own = cohortBounds(hue, []);
    const other = cohortBounds(khanhHoa, []);
    const unit = { unit: { id: 'a' }, answers: {} };
    expect(() => scoreUnit(hue, unit, { bounds: other })).toThrow(InputError);
    const older = { ...own, rubric: { ...own.rubric, version: 'last year' } };
    expect(() => scoreUnit(hue, unit, { bounds: older })).toThrow(InputError);
    expect(() => mergeBounds(own, other)).toThrow(InputError);
  });

  it('name the units that set them, the first five by id', () => {
    const units = ['g', 'c', 'a', 'f', 'b', 'e', 'd'].map((id) => ({
      unit: { id },
      answers: { 'VII.1.2': { value: id === 'g' ? 9 : 4 } },
    }));
    const { min, max } = cohortBounds(hue, units).components['VII.1.2'] ?? {};
    expect(max).toEqual({ numerator: '9', denominator: '1', units: ['g'] });
    expect(min?.units).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(min?.more).toBe(true);
  });
});

describe('a cohort', () => {
  it('scores each unit alike in any order', () => {
    fc.assert(
      fc.property(cohort, ({ rubric, units, seed }) => {
        const inOrder = new Map(scoreCohort(rubric, units).units.map((one) => [one.unit.id, one]));
        for (const one of scoreCohort(rubric, shuffled(units, seed)).units) {
          expect(one).toEqual(inOrder.get(one.unit.id));
        }
      }),
      RUNS,
    );
  });

  it('changes nobody by a unit inside its bounds', () => {
    fc.assert(
      fc.property(cohort, ({ rubric, units }) => {
        const before = scoreCohort(rubric, units);
        const answers = Object.fromEntries(
          Object.entries(before.bounds.components).map(([place, { min, max }]) => {
            const [a, b] = [
              Number(min.numerator) / Number(min.denominator),
              Number(max.numerator) / Number(max.denominator),
            ];
            const value = Number(((a + b) / 2).toFixed(6));
            // A share over 1 is meant as one.
            const rule = componentsOf(rubric).find(({ id }) => id === place)?.rule;
            const isShare = rule !== undefined && 'scale' in rule && rule.scale === 'share';
            return [place, isShare ? { value, percent: true, reported: value } : { value }];
          }),
        );
        const inside = { unit: { id: 'zz' }, answers };
        const added = cohortBounds(rubric, [inside]);
        const merged = mergeBounds(before.bounds, added);
        // A middle that rounding put on or past a bound is not inside.
        fc.pre(JSON.stringify(merged) === JSON.stringify(before.bounds));
        const after = scoreCohort(rubric, [...units, inside]);
        expect(after.units.slice(0, -1)).toEqual(before.units);
      }),
      RUNS,
    );
  });

  it('scores a measure in another unit of scale alike', () => {
    const value = fc.tuple(
      fc.nat(9999),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), fc.nat(500), (values, shift) => {
        const at = (scale: number, add: number) =>
          values.map(([amount], n) => ({
            unit: { id: `u${n}` },
            answers: {
              'V.III.23': { value: amount * scale + add },
              'VII.III.48': { value: amount * scale },
            },
          }));
        const points = (units: SubmissionInput[]) =>
          scoreCohort(khanhHoa, units).units.map(({ points }) => points);
        const plain = points(at(1, 0));
        expect(points(at(7, 0))).toEqual(plain);
        // Min-Max also does not see a shift, unless everybody is equal.
        const spread = new Set(values.map(([amount]) => amount)).size > 1;
        const minMax = (units: SubmissionInput[]) =>
          scoreCohort(khanhHoa, units).units.map(
            ({ pillars }) => pillars.find(({ id }) => id === 'V')?.points,
          );
        if (spread) expect(minMax(at(3, shift))).toEqual(minMax(at(1, 0)));
      }),
      RUNS,
    );
  });
});

describe('a stream', () => {
  const units = randomCohort(hue, 40, 11);
  const whole = scoreCohort(hue, units);
  const text = JSON.stringify(whole.units);

  async function gather<T>(stream: AsyncIterable<T>): Promise<T[]> {
    const all: T[] = [];
    for await (const one of stream) all.push(one);
    return all;
  }
  async function* slowly(): AsyncGenerator<SubmissionInput> {
    for (const unit of units) yield await Promise.resolve(unit);
  }

  it('gives the plain call byte for byte, opened twice or with bounds', async () => {
    const { bounds } = whole;
    expect(JSON.stringify(await gather(streamScores(hue, () => slowly())))).toBe(text);
    expect(JSON.stringify(await gather(streamScores(hue, () => units)))).toBe(text);
    expect(JSON.stringify(await gather(streamScores(hue, slowly(), { bounds })))).toBe(text);
    const again = { [Symbol.asyncIterator]: () => slowly() };
    expect(JSON.stringify(await gather(streamScores(hue, again)))).toBe(text);
  });

  it('yields each result before the next submission is read', async () => {
    let read = 0;
    function* counted(): Generator<SubmissionInput> {
      for (const unit of units) {
        read += 1;
        yield unit;
      }
    }
    const stream = streamScores(hue, () => counted(), { bounds: whole.bounds });
    await stream.next();
    expect(read).toBe(1);
  });

  it('that can be read only once is refused where two passes are needed', async () => {
    await expect(gather(streamScores(hue, slowly()))).rejects.toThrow(UsageError);
    const once = slowly();
    const disguised = { [Symbol.asyncIterator]: () => ({ next: () => once.next() }) };
    await expect(gather(streamScores(hue, disguised))).rejects.toThrow(UsageError);
  });

  it('takes submissions that are parsed already, and from any iterable', () => {
    const parsed = new Set(
      units.map((unit) => {
        const read = parseSubmission(hue, unit);
        if (!read.ok) throw new Error('sound');
        return read.submission;
      }),
    );
    expect(JSON.stringify(scoreCohort(hue, parsed).units)).toBe(text);
  });
});

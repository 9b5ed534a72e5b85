import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camLoiWard2023, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  compareScores,
  type RubricDefinition,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import { componentsOf, score, small } from '../scoring/reading.ts';
import { submissionArbitrary } from '../support/arbitrary.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';

/** "-12.25" in whole millionths. */
function millionths(text: string): bigint {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + part.padEnd(6, '0'));
  return text.startsWith('-') ? -size : size;
}

const size = (text: string): bigint => millionths(text.replace('-', ''));
const sum = (texts: readonly string[]): bigint =>
  texts.reduce((all, one) => all + millionths(one), 0n);
const changes = (list: readonly { readonly change: string }[]) => list.map(({ change }) => change);

type Pair = readonly [UnitScore, UnitScore];

function pairs(rubric: RubricDefinition): Arbitrary<Pair> {
  const any = submissionArbitrary(rubric).map((submission) => scoreUnit(rubric, submission));
  return fc.tuple(any, any);
}

describe.each([
  ...rubrics.map((rubric) => [rubric.id, pairs(rubric), 40] as const),
  ['random rubrics', rubricArbitrary.chain(pairs), 200] as const,
])('two scores side by side: %s', (_name, any, numRuns) => {
  const law = (says: string, holds: (pair: Pair) => void): void => {
    test(says, () => fc.assert(fc.property(any, holds), { numRuns }));
  };

  law('differences are exact, and add up on every level', ([before, after]) => {
    const { points, pillars, components } = compareScores(before, after);
    expect([points.before, points.after]).toEqual([before.points, after.points]);
    for (const { before, after, change } of [points, ...pillars, ...components]) {
      expect(change).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      expect(change).not.toBe('-0');
      expect(millionths(change)).toBe(millionths(after) - millionths(before));
    }
    expect(pillars.map(({ id }) => id)).toEqual(after.pillars.map(({ id }) => id));
    expect(sum(changes(pillars))).toBe(millionths(points.change));
    expect(sum(changes(components))).toBe(millionths(points.change));
  });

  law(
    'every component with other points or another status is told, and no other',
    ([before, after]) => {
      const told = compareScores(before, after);
      const then = new Map(componentsOf(before).map((one) => [one.id, one]));
      const changed = componentsOf(after).filter(({ id, points, status }) => {
        return then.get(id)?.points !== points || then.get(id)?.status !== status;
      });
      expect(told.components.map(({ id }) => id).sort()).toEqual(
        changed.map(({ id }) => id).sort(),
      );
      for (const { id, statusBefore, statusAfter } of told.components) {
        expect(statusBefore).toBe(then.get(id)?.status);
        expect(statusAfter).toBe(changed.find((one) => one.id === id)?.status);
      }
      const sizes = changes(told.components).map(size);
      expect(sizes).toEqual(sizes.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
      expect([told.onlyBefore, told.onlyAfter]).toEqual([[], []]);
    },
  );

  law(
    'backwards it is the same with the other sign, against itself it is nothing',
    ([before, after]) => {
      const [there, back] = [compareScores(before, after), compareScores(after, before)];
      expect(millionths(back.points.change)).toBe(-millionths(there.points.change));
      const signed = (list: typeof there.components, sign: bigint) =>
        new Map(list.map(({ id, change }) => [id, sign * millionths(change)]));
      expect(signed(back.components, -1n)).toEqual(signed(there.components, 1n));
      const nothing = compareScores(before, JSON.parse(JSON.stringify(before)));
      expect(nothing).toMatchObject({ points: { change: '0' }, components: [] });
    },
  );
});

describe('a comparison, by example', () => {
  test('self-assessed against verified: points, and why they went', () => {
    const self = score({
      'I.5.1': { achieved: true },
      'III.3.1': { numerator: 4256, denominator: 5768 },
      'I.3.1': { option: 'head' },
      'V.4.1': { found: 0, handled: 0 },
    });
    const verified = score(
      {
        'I.5.1': { achieved: false, evidence: [{ title: 'liên kết' }] },
        'III.3.1': { numerator: 4200, denominator: 5768 },
        'I.3.1': { option: 'head' },
        'VI.11.1': { notApplicable: 'chưa triển khai' },
      },
      { evidence: 'required' },
    );
    const { points, components } = compareScores(self, verified);
    expect(points).toEqual({ id: 'u', name: 'u', before: '19.38', after: '7.28', change: '-12.1' });
    expect(
      components.map((one) => [one.id, one.change, one.statusBefore, one.statusAfter]),
    ).toEqual([
      ['V.4.1', '-5', 'scored', 'missing'],
      ['I.5.1', '-4', 'scored', 'scored'],
      ['I.3.1', '-3', 'scored', 'no-evidence'],
      ['III.3.1', '-0.1', 'scored', 'scored'],
      ['VI.11.1', '0', 'missing', 'not-applicable'],
    ]);
  });

  test('no answer and a zero earn the same and are not the same', () => {
    const { components } = compareScores(score({}), score({ 'I.4.1': { value: 0 } }));
    const change = { change: '0', statusBefore: 'missing', statusAfter: 'scored' };
    expect(components).toMatchObject([{ id: 'I.4.1', ...change }]);
  });

  test('year against year: what only one of them has, and other decimals', () => {
    const ratio = ['10', { kind: 'ratio' }] as const;
    const achieved = ['5', { kind: 'achieved' }] as const;
    const rounding = { places: 4, mode: 'half-up' } as const;
    const next = { ...small([ratio, ratio]), version: '2', rounding };
    const renumbered: typeof next = JSON.parse(JSON.stringify(next).replace('I.1.2', 'I.1.9'));
    const third = { 'I.1.1': { numerator: 1, denominator: 3 } };
    const before = score(third, {}, small([ratio, achieved]));
    const told = compareScores(before, score(third, {}, renumbered));
    expect(told).toMatchObject({ onlyBefore: ['I.1.2'], onlyAfter: ['I.1.9'] });
    expect([told.before.version, told.after.version]).toEqual(['1', '2']);
    expect(told.points).toMatchObject({ before: '3.33', after: '3.3333', change: '0.0033' });
  });

  test('scores of different rubrics are not compared', () => {
    const other = score({}, {}, camLoiWard2023);
    expect(() => compareScores(score({}, {}, hueCommune2023), other)).toThrow(UsageError);
  });
});

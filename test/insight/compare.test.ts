import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camLoiWard2023, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  boundsFrom,
  cohortBounds,
  compareScores,
  diffRubrics,
  type RubricDefinition,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { runs } from '../support/runs.ts';
import { score } from '../support/scoring.ts';
import { small } from '../support/small-rubric.ts';

const size = (text: string): bigint => scaled(text.replace('-', ''));
const sum = (texts: readonly string[]): bigint => texts.reduce((all, one) => all + scaled(one), 0n);
const changes = (list: readonly { readonly change: string }[]) => list.map(({ change }) => change);

type Pair = readonly [UnitScore, UnitScore];

function pairs(rubric: RubricDefinition): Arbitrary<Pair> {
  const any = submissionArbitrary(rubric).map((submission) => scoreUnit(rubric, submission));
  // Another report of the same unit.
  return fc.tuple(any, any).map(([before, after]) => [before, { ...after, unit: before.unit }]);
}

describe.each([
  ...rubrics.map((rubric) => [rubric.id, pairs(rubric), runs(15)] as const),
  ['random rubrics', rubricArbitrary.chain(pairs), runs(120)] as const,
])('two scores side by side: %s', (_name, any, numRuns) => {
  const law = (says: string, holds: (pair: Pair) => void): void => {
    test(says, () => fc.assert(fc.property(any, holds), { numRuns }));
  };

  law('differences are exact, and add up on every level', ([before, after]) => {
    const { points, adjustment, pillars, components } = compareScores(before, after);
    expect([points.before, points.after]).toEqual([before.points, after.points]);
    for (const { before, after, change } of [points, ...pillars, ...components]) {
      expect(change).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      expect(change).not.toBe('-0');
      expect(scaled(change)).toBe(scaled(after) - scaled(before));
    }
    expect(pillars.map(({ id }) => id)).toEqual(after.pillars.map(({ id }) => id));
    const within = components.filter(({ adjustment }) => adjustment === undefined);
    const applied = scaled(adjustment?.change ?? '0');
    const inPillars = after.pillars.some((pillar) => pillar.adjustment !== undefined);
    expect(sum(changes(pillars)) + (inPillars ? 0n : applied)).toBe(scaled(points.change));
    expect(sum(changes(within)) + applied).toBe(scaled(points.change));
    expect(adjustment?.after).toBe(after.adjustment);
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
      expect(scaled(back.points.change)).toBe(-scaled(there.points.change));
      const signed = (list: typeof there.components, sign: bigint) =>
        new Map(list.map(({ id, change }) => [id, sign * scaled(change)]));
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
    const now = score(third, {}, renumbered);
    expect(() => compareScores(before, now)).toThrow(UsageError);
    const diff = diffRubrics(small([ratio, achieved]), renumbered);
    const told = compareScores(before, now, { diff });
    expect(told).toMatchObject({ onlyBefore: [], onlyAfter: [] });
    expect([told.before.version, told.after.version]).toEqual(['1', '2']);
    expect(told.points).toMatchObject({ before: '3.33', after: '3.3333', change: '0.0033' });
  });

  test('year against year: what is new and what went stands apart, with its points', () => {
    const rubric = (version: string, ...rows: Parameters<typeof small>[0]): RubricDefinition => ({
      ...small(rows),
      version,
    });
    const count = (target: string) => ['10', { kind: 'count', target }] as const;
    const old = rubric('1', count('4'), ['5', { kind: 'achieved' }]);
    const next = JSON.parse(JSON.stringify(rubric('2', count('5'), ['8', { kind: 'resolved' }])));
    const [, renamed] = next.pillars[0].criteria[0].components;
    renamed.name = 'Xử lý sự cố an toàn thông tin';
    const diff = diffRubrics(old, next);
    const before = score({ 'I.1.1': { value: 4 }, 'I.1.2': { achieved: true } }, {}, old);
    const after = score({ 'I.1.1': { value: 4 }, 'I.1.2': { found: 4, handled: 1 } }, {}, next);
    const told = compareScores(before, after, { diff });
    expect(told.components).toMatchObject([
      { id: 'I.1.1', before: '10', after: '8', maxBefore: '10', maxAfter: '10', causes: ['rule'] },
    ]);
    expect(told.notComparable).toEqual({
      before: ['I.1.2'],
      after: ['I.1.2'],
      points: { before: '5', after: '2' },
    });
    expect(() => compareScores(after, before, { diff })).toThrow(UsageError);
  });

  test.each<[string, Parameters<typeof score>, Parameters<typeof score>, readonly string[]]>([
    [
      'another answer',
      [{ 'I.5.1': { achieved: true } }],
      [{ 'I.5.1': { achieved: false } }],
      ['answer'],
    ],
    ['no answer', [{ 'I.5.1': { achieved: true } }], [{}], ['answer', 'status']],
    [
      'evidence is asked for',
      [{ 'I.3.1': { option: 'head' } }],
      [{ 'I.3.1': { option: 'head' } }, { evidence: 'required' }],
      ['status', 'evidence'],
    ],
  ])('why it changed: %s', (_name, one, other, causes) => {
    const { components } = compareScores(score(...one), score(...other));
    expect(components.map((change) => change.causes)).toEqual([causes]);
  });

  test('what only one of the two scores speaks of is no cause', () => {
    const row = { 'VII.1.2': { value: 30 }, 'I.5.1': { achieved: true } };
    const bounds = cohortBounds(hueCommune2023, [{ unit: { id: 'best' }, answers: row }]);
    const decision = { stage: 'thẩm định', by: 'UBND', on: '2023-12-04', reason: 'hồ sơ' };
    const unit = { unit: { id: 'u' }, answers: row };
    const decided = {
      ...unit,
      verifications: [{ component: 'VII.1.2', ...decision, points: '3' }],
    };
    const before = scoreUnit(hueCommune2023, unit, { bounds });
    const after = scoreUnit(hueCommune2023, decided, { bounds });
    expect(compareScores(before, after).components).toMatchObject([
      { id: 'VII.1.2', causes: ['verification'] },
    ]);
    const late = { 'I.5.1': { achieved: true, completedOn: '2024-02-01' } };
    const enforced = compareScores(score(late), score(late, { late: 'zero' }));
    expect(enforced.components).toMatchObject([{ id: 'I.5.1', causes: ['status'] }]);
    const waiting = compareScores(scoreUnit(hueCommune2023, unit), before);
    expect(waiting.components).toMatchObject([{ id: 'VII.1.2', causes: ['bounds', 'status'] }]);
  });

  test('why it changed: a decision, and other bounds', () => {
    const claimed = {
      unit: { id: 'u' },
      answers: { 'I.5.1': { achieved: true }, 'VII.1.2': { value: 40 } },
      verifications: [
        {
          component: 'I.5.1',
          stage: 'thẩm định',
          by: 'UBND tỉnh',
          on: '2023-12-04',
          reason: 'không có hồ sơ',
          rejected: true as const,
        },
      ],
    };
    const bounds = (value: number) =>
      boundsFrom(hueCommune2023, { 'VII.1.2': { min: 0, max: value } });
    const before = scoreUnit(hueCommune2023, claimed, {
      verifications: 'none',
      bounds: bounds(40),
    });
    const after = scoreUnit(hueCommune2023, claimed, { bounds: bounds(80) });
    const told = compareScores(before, after).components.map(({ id, causes }) => [id, causes]);
    expect(told).toEqual([
      ['VII.1.2', ['bounds']],
      ['I.5.1', ['status', 'verification']],
    ]);
  });

  test('scores of different rubrics, or of two units, are not compared unasked', () => {
    const other = score({}, {}, camLoiWard2023);
    const hue = score({}, {}, hueCommune2023);
    expect(() => compareScores(hue, other)).toThrow(UsageError);
    const neighbour = { ...hue, unit: { id: 'another' } };
    expect(() => compareScores(hue, neighbour)).toThrow(UsageError);
    expect(compareScores(hue, neighbour, { units: 'different' }).components).toEqual([]);
  });
});

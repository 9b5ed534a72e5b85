import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023, rubrics } from '../../rubrics/index.ts';
import { apportion } from '../../src/exact/apportion.ts';
import { printScaled, toScaled } from '../../src/exact/decimal-text.ts';
import {
  type ApplyPointsOptions,
  applyPoints,
  defineRubric,
  type PointsTable,
  type RubricDefinition,
  RubricError,
  scoreUnit,
} from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';

const pointsOf = (rubric: RubricDefinition): Record<string, string> =>
  Object.fromEntries(componentsOf(rubric).map(({ id, maxPoints }) => [id, maxPoints]));

function faultsOf(
  rubric: RubricDefinition,
  table: PointsTable,
  options?: ApplyPointsOptions,
): string[] {
  try {
    applyPoints(rubric, table, options);
    return [];
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    return error.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
  }
}

/** Khánh Hòa's table with these changes; undefined takes a row away. */
function changed(changes: Readonly<Record<string, unknown>>): PointsTable {
  const table = Object.entries({ ...pointsOf(khanhHoaProvince2023), ...changes });
  return Object.fromEntries(table.filter(([, value]) => value !== undefined)) as PointsTable;
}

describe('official points', () => {
  const legalBasis = { number: '1/QĐ-BTTTT', issuedOn: '2024-01-05', issuer: 'Bộ TT&TT' };
  const table = changed({ 'I.II.1': 12.5, 'I.II.2': '7.5' });
  const options = { legalBasis, version: '2024', note: 'QĐ 1' };
  const before = JSON.stringify(khanhHoaProvince2023);
  const official = applyPoints(khanhHoaProvince2023, table, options);

  it('are the only thing that changes', () => {
    expect(pointsOf(official)).toEqual({
      ...pointsOf(khanhHoaProvince2023),
      'I.II.1': '12.5',
      'I.II.2': '7.5',
    });
    const { version, weighting, ...rest } = official;
    expect([version, weighting]).toEqual(['2024', { basis: 'published', note: 'QĐ 1' }]);
    expect(official.legalBasis).toEqual([...khanhHoaProvince2023.legalBasis, legalBasis]);
    const back = JSON.parse(
      JSON.stringify(rest)
        .replace('"maxPoints":"12.5"', '"maxPoints":"10"')
        .replace('"maxPoints":"7.5"', '"maxPoints":"10"'),
    );
    expect({
      ...khanhHoaProvince2023,
      ...back,
      legalBasis: khanhHoaProvince2023.legalBasis,
    }).toEqual(khanhHoaProvince2023);
  });

  it('leave the rubric as it was, and are not frozen', () => {
    expect(JSON.stringify(khanhHoaProvince2023)).toBe(before);
    expect(Object.isFrozen(applyPoints(khanhHoaProvince2023, table).pillars)).toBe(false);
    expect(defineRubric(applyPoints(khanhHoaProvince2023, table)).maxPoints).toBe('1000');
  });

  it('make scores that no longer speak of assumed points', () => {
    const submission = { unit: { id: 'kh' }, answers: { 'I.II.1': { achieved: true } } };
    const score = scoreUnit(official, submission);
    expect([score.points, score.rubric.weighting.basis]).toEqual(['12.5', 'published']);
    expect(score.findings.map(({ code }) => code)).not.toContain('assumed-weights');
  });

  it('sum anew what a criterion prints', () => {
    const rubric = JSON.parse(JSON.stringify(hueCommune2023));
    rubric.pillars[0].criteria[4].maxPoints = '10';
    const applied = applyPoints(rubric, { ...pointsOf(rubric), 'I.5.1': 5, 'I.1.1': 9 });
    expect(applied.pillars[0]?.criteria[4]?.maxPoints).toBe('11');
  });

  it('may come with other maxima of the pillars', () => {
    const pillars = { I: 91, II: 25, III: 90, IV: 45, V: 25, VI: 165, VII: 40, VIII: 120 };
    const points = { ...pointsOf(hueCommune2023), 'I.1.1': 11 };
    const applied = applyPoints(hueCommune2023, points, { pillars });
    expect([applied.maxPoints, applied.pillars[0]?.maxPoints]).toEqual(['601', '91']);
  });

  it.each(rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]))(
    'of %s put onto itself change nothing but the weighting',
    (_id, rubric) => {
      const applied = applyPoints(rubric, pointsOf(rubric));
      expect({ ...applied, weighting: rubric.weighting }).toEqual(rubric);
    },
  );
});

describe('points that cannot be official', () => {
  it.each<[what: string, changes: Record<string, unknown>, faults: string[]]>([
    ['an unknown row', { 'I.99': 1 }, ['table.I.99: unknown-id']],
    // The pillar's sum is not told: it follows from the row that is missing.
    ['a missing row', { 'I.II.1': undefined }, ['table.I.II.1: missing-id']],
    ['a text', { 'I.II.1': 'ten' }, ['table.I.II.1: not-a-number']],
    ['a Vietnamese comma', { 'I.II.1': '7,5' }, ['table.I.II.1: not-a-number']],
    ['no number', { 'I.II.1': Number.NaN }, ['table.I.II.1: not-a-number']],
    ['nothing', { 'I.II.1': null }, ['table.I.II.1: not-a-number']],
    ['an object', { 'I.II.1': Object.create(null) }, ['table.I.II.1: not-a-number']],
    ['negative points', { 'I.II.1': -1 }, ['table.I.II.1: negative']],
    ['a sum below the pillar', { 'I.II.1': '9.5' }, ['pillars.0.maxPoints: sum-mismatch']],
    [
      'points finer than can be printed',
      { 'I.II.1': '9.995', 'I.II.2': '10.005' },
      [
        'pillars.0.criteria.0.components.0.maxPoints: finer-than-rounding',
        'pillars.0.criteria.1.components.0.maxPoints: finer-than-rounding',
      ],
    ],
    [
      'no points for a scored row',
      { 'I.II.1': 0, 'I.II.2': 20 },
      ['pillars.0.criteria.0.components.0.rule: scored-without-points'],
    ],
    [
      'everything at once',
      { 'I.99': 1, 'I.II.1': 'x', 'II.II.8': undefined, 'III.II.17': 99, 'IV.II.20': -2 },
      [
        'pillars.2.maxPoints: sum-mismatch',
        'table.I.99: unknown-id',
        'table.I.II.1: not-a-number',
        'table.II.II.8: missing-id',
        'table.IV.II.20: negative',
      ],
    ],
  ])('%s', (_what, changes, faults) => {
    expect(faultsOf(khanhHoaProvince2023, changed(changes)).sort()).toEqual(faults);
  });

  it('say by how much a sum is off', () => {
    const over = { ...pointsOf(khanhHoaProvince2023), 'I.II.1': '10.25' };
    expect(() => applyPoints(khanhHoaProvince2023, over)).toThrow(
      'the points of I sum to 100.25, 0.25 over its 100',
    );
  });

  it('are a checklist whose items no longer sum to its points', () => {
    const table = { ...pointsOf(hueCommune2023), 'I.2.2': 3, 'I.2.1': 1 };
    expect(faultsOf(hueCommune2023, table)).toEqual([
      'pillars.0.criteria.1.components.1.rule.items: sum-mismatch',
    ]);
  });

  it('are those of pillars that are not the rubric’s', () => {
    const pillars = { I: 90, II: 'x', III: 90, IV: 45, V: 25, VI: 165, VII: -40, IX: 120 };
    expect(faultsOf(hueCommune2023, pointsOf(hueCommune2023), { pillars })).toEqual([
      'pillarTable.II: not-a-number',
      'pillarTable.VII: negative',
      'pillarTable.IX: unknown-id',
      'pillarTable.VIII: missing-id',
    ]);
  });

  it('are those of a document that is none', () => {
    const legalBasis = { number: '1', issuedOn: 'yesterday', issuer: '' };
    expect(faultsOf(hueCommune2023, pointsOf(hueCommune2023), { legalBasis, note: '' })).toEqual([
      'legalBasis.2.issuedOn: invalid-union',
      'legalBasis.2.issuer: too-small',
      'weighting.note: too-small',
    ]);
  });
});

describe('any apportionment of the pillars’ maxima', () => {
  const places = 2;
  const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 22, maxLength: 22 });
  test.prop([weights])('is accepted to the last hundredth', (list) => {
    const table = khanhHoaProvince2023.pillars.flatMap(({ maxPoints, criteria }) => {
      const ids = criteria.flatMap(({ components }) => components.map(({ id }) => id));
      const parts = apportion(toScaled(maxPoints, places) ?? 0, list.slice(0, ids.length));
      return ids.map((id, at) => [id, printScaled(parts[at] ?? 0, places)] as const);
    });
    const applied = applyPoints(khanhHoaProvince2023, Object.fromEntries(table));
    expect(pointsOf(applied)).toEqual(Object.fromEntries(table));
    // One hundredth from one row to a row of another pillar: two sums are off.
    const [first, last] = [table[0], table.at(-1)];
    const shifted = Object.fromEntries(table);
    shifted[first?.[0] ?? ''] = printScaled((toScaled(first?.[1] ?? '', places) ?? 0) + 1, places);
    shifted[last?.[0] ?? ''] = printScaled((toScaled(last?.[1] ?? '', places) ?? 0) - 1, places);
    expect(faultsOf(khanhHoaProvince2023, shifted)).toEqual([
      'pillars.0.maxPoints: sum-mismatch',
      'pillars.7.maxPoints: sum-mismatch',
    ]);
  });
});

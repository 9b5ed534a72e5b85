import { describe, expect, test } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import { componentOf, componentsOf } from '../support/components.ts';
import { codes, score } from '../support/scoring.ts';

// What does not apply leaves the maximum and is never a zero: Huế's own conversion.

const NOT = { notApplicable: 'nền tảng chưa triển khai' };

describe('Huế’s conversion, worked by hand', () => {
  // Left out: the assistant of VI.11.1 (10 points) and the training of IV.4.1 (3 points).
  const whole = score({
    'I.1.1': { option: 'head' }, // 10
    'II.2.1': { achieved: true }, // 10
    'III.3.1': { numerator: 4256, denominator: 5768 }, // 10 × 0.73786… = 7.38
    'VI.1.1': { achieved: true }, // 5
    'VI.11.1': NOT,
    'IV.4.1': { notApplicable: 'chưa triển khai' },
  });

  test('points, what is not assessed, and what can still be reached', () => {
    expect(whole).toMatchObject({
      points: '32.38',
      maxPoints: '600',
      excludedPoints: '13',
      assessablePoints: '587',
    });
  });

  test('share = scored / to be reached; converted = share × maximum, of the exact share', () => {
    // 32.38 / 587 = 0.0551618…; × 600 = 33.0971…
    expect(whole).toMatchObject({ index: '0.0552', rescaledPoints: '33.1' });
  });

  test.each([
    // 5 / 155 = 0.0322580…; × 165 = 5.3225…
    ['VI', { points: '5', assessablePoints: '155', index: '0.0323', rescaledPoints: '5.32' }],
    ['IV', { points: '0', assessablePoints: '42', index: '0', rescaledPoints: '0' }],
    ['I', { points: '10', assessablePoints: '90', index: '0.1111', rescaledPoints: '10' }],
  ])('pillar %s is converted by itself', (id, totals) => {
    expect(whole.pillars.find((pillar) => pillar.id === id)).toMatchObject(totals);
  });

  test('a criterion left out entirely has no index', () => {
    const criterion = whole.pillars.flatMap((p) => p.criteria).find(({ id }) => id === 'VI.11');
    const none = { points: '0', assessablePoints: '0', index: null, rescaledPoints: null };
    expect(criterion).toMatchObject({ ...none, maxPoints: '10', excludedPoints: '10' });
  });
});

describe('the reason', () => {
  test('is kept with the component, which has no share of its own', () => {
    const status = { status: 'not-applicable', points: '0', excludedPoints: '10', fraction: null };
    const steps = [{ step: 'not-applicable', reason: NOT.notApplicable }];
    expect(componentOf(score({ 'VI.11.1': NOT }), 'VI.11.1')).toMatchObject({ ...status, steps });
  });

  test.each(['I.2.1', 'IV.4.1', 'VI.11.1'])('%s: the document itself foresees it', (id) => {
    expect(codes(score({ [id]: NOT }), id)).toEqual([]);
  });

  test.each(['I.1.1', 'III.3.1', 'VIII.9.2'])('%s: the document foresees no such case', (id) => {
    const whole = score({ [id]: NOT });
    expect(codes(whole, id)).toEqual(['exclusion-unforeseen']);
    expect(whole.findings[0]).toMatchObject({ severity: 'warning', reason: NOT.notApplicable });
  });
});

test('where nothing applies there is no index, and no 0 by accident', () => {
  const rows = componentsOf(hueCommune2023).map(({ id }) => [id, NOT] as const);
  const whole = score(Object.fromEntries(rows));
  const nothing = { points: '0', assessablePoints: '0', rescaledPoints: null, index: null };
  expect(whole).toMatchObject({ ...nothing, maxPoints: '600', excludedPoints: '600', grade: null });
  for (const pillar of whole.pillars) {
    expect(pillar).toMatchObject(nothing);
    for (const criterion of pillar.criteria) expect(criterion).toMatchObject(nothing);
  }
  expect(new Set(componentsOf(whole).map(({ status }) => status))).toEqual(
    new Set(['not-applicable']),
  );
});

describe('a part that does not apply', () => {
  // III.1.1: 3 points, half for smartphones, half for Hue-S.
  const hueS = { numerator: 29, denominator: 31 };
  const whole = score({ 'III.1.1': { parts: { smartphone: NOT, 'hue-s': hueS } } });

  test('leaves the maximum with its share: 1.5 of 3, and 1.5 × 29/31 = 1.403… earned', () => {
    expect(componentOf(whole, 'III.1.1')).toMatchObject({
      status: 'scored',
      points: '1.4',
      excludedPoints: '1.5',
      fraction: '0.4677',
    });
    expect(whole).toMatchObject({ excludedPoints: '1.5', assessablePoints: '598.5' });
  });

  test('says why', () => {
    const [smartphone] = componentOf(whole, 'III.1.1').steps;
    const steps = [{ step: 'not-applicable', reason: NOT.notApplicable }];
    expect(smartphone).toMatchObject({ status: 'not-applicable', fraction: null, steps });
  });

  test('is as unforeseen as a component that does not', () => {
    expect(codes(whole, 'III.1.1')).toContain('exclusion-unforeseen');
  });

  test('beside one without an answer: the one is left out, the other counts 0', () => {
    const open = score({ 'III.1.1': { parts: { smartphone: NOT } } });
    const zero = { status: 'scored', points: '0', excludedPoints: '1.5' };
    expect(componentOf(open, 'III.1.1')).toMatchObject(zero);
    expect(codes(open, 'III.1.1')).toContain('missing-part');
  });

  test('beside another that does not: nothing of the component applies', () => {
    const none = score({ 'III.1.1': { parts: { smartphone: NOT, 'hue-s': NOT } } });
    const status = { status: 'not-applicable', points: '0', excludedPoints: '3', fraction: null };
    expect(componentOf(none, 'III.1.1')).toMatchObject(status);
    expect(none.assessablePoints).toBe('597');
  });

  test('stays left out where the rest is late: 0 of the 1.5 that are left', () => {
    const parts = { smartphone: NOT, 'hue-s': hueS };
    const late = score({ 'III.1.1': { parts, completedOn: '2023-11-05' } }, { late: 'zero' });
    const own = { status: 'late', points: '0', excludedPoints: '1.5' };
    expect(componentOf(late, 'III.1.1')).toMatchObject(own);
    expect(late.assessablePoints).toBe('598.5');
  });

  test('is rounded like points, so that full marks for the rest are all that is left', () => {
    // VI.III.28: 9.09 points; without the third of 0.333334 there are 6.05999… = 6.06 left.
    const parts = { unified: NOT, functions: { achieved: true }, ipv6: { achieved: true } };
    const province = score({ 'VI.III.28': { parts } }, {}, khanhHoaProvince2023);
    const rest = { points: '6.06', excludedPoints: '3.03' };
    expect(componentOf(province, 'VI.III.28')).toMatchObject(rest);
    expect(
      province.pillars.flatMap((p) => p.criteria).find((c) => c.id === 'VI.III.28'),
    ).toMatchObject({ ...rest, assessablePoints: '6.06', index: '1', rescaledPoints: '9.09' });
  });
});

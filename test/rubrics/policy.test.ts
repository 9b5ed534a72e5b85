import { describe, expect, test } from 'vitest';
import {
  camLoiWard2023,
  giengDayWard2024,
  hoangVanThuWard2024,
  hueCommune2023,
  khanhHoaProvince2023,
} from '../../rubrics/index.ts';
import {
  type AnswerInput,
  parseSubmission,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { componentOf } from '../support/components.ts';
import { codes, halves, score } from '../support/scoring.ts';

// What each document says, as one would tell it, and what it earns. A row that breaks here means
// that a rubric no longer says what its document says.

type Row = readonly [says: string, id: string, answer: AnswerInput, points: string];
type Facts = NonNullable<SubmissionInput['facts']>;

function policy(
  rubric: RubricDefinition,
  facts: Facts,
  options: ScoreOptions,
  rows: readonly Row[],
): void {
  test.each(rows)('%s (%s)', (_says, id, answer, points) => {
    const whole = scoreUnit(
      rubric,
      { unit: { id: 'u' }, facts, answers: { [id]: answer } },
      options,
    );
    expect(componentOf(whole, id)).toMatchObject({ status: 'scored', points });
  });
}

const met: AnswerInput = { achieved: true };
const meeting = (held: boolean, chaired: boolean): AnswerInput => ({
  items: { held, 'chaired-by-head': chaired },
});

describe('Huế: the communes’ 600 points', () => {
  const facts = { population: 18234, households: 5768, villages: 15, workstations: 24 };
  const bounds = halves(hueCommune2023, ['VII.1.2']);
  policy(hueCommune2023, facts, { bounds }, [
    ['the head chairs the steering committee: everything', 'I.1.1', { option: 'head' }, '10'],
    ['the deputy chairs the steering committee: half', 'I.1.1', { option: 'deputy' }, '5'],
    ['somebody else chairs it: nothing', 'I.1.1', { option: 'none' }, '0'],
    ['four district meetings of 0.5', 'I.2.1', { value: 4 }, '2'],
    ['three district meetings of 0.5', 'I.2.1', { value: 3 }, '1.5'],
    ['a fifth district meeting earns no more', 'I.2.1', { value: 5 }, '2'],
    [
      'a quarter’s meeting held by the deputy: the point for holding it',
      'I.2.3',
      meeting(true, false),
      '1',
    ],
    ['chairing counts only if the meeting was held', 'I.2.3', meeting(false, true), '0'],
    ['held and chaired by the head: both points', 'I.2.3', meeting(true, true), '2'],
    [
      'the deputy signs the document on the digital economy: half of 4',
      'I.3.2',
      { option: 'deputy' },
      '2',
    ],
    ['one of two articles: half', 'I.4.1', { value: 1 }, '5'],
    ['ten articles, of twelve', 'I.5.2', { value: 10 }, '5'],
    ['more than one article a month earns no more', 'I.5.2', { value: 40 }, '6'],
    ['39 weeks with a broadcast, of 52', 'I.7.1', { value: 39 }, '7.5'],
    ['half of the population reached', 'I.8.1', { numerator: 9117 }, '5'],
    [
      'smartphones for everyone and Hue-S for none: half',
      'III.1.1',
      { parts: { smartphone: { value: 1 }, 'hue-s': { value: 0 } } },
      '1.5',
    ],
    ['4256 of 5768 households with fibre', 'III.3.1', { numerator: 4256 }, '7.38'],
    ['four of at least five digital reports', 'III.6.1', { value: 4 }, '8'],
    ['13 of 15 villages with a full team', 'IV.1.2', { numerator: 13 }, '4.33'],
    ['one training a year is enough', 'IV.4.2', { value: 1 }, '4'],
    ['half of the workers trained is all that is asked', 'IV.5.1', { value: '0.5' }, '5'],
    ['a quarter of the workers trained', 'IV.5.1', { value: '0.25' }, '2.5'],
    ['no computer infected: everything', 'V.2.1', { found: 0, handled: 0 }, '5'],
    ['three of four infected computers cleaned', 'V.2.1', { found: 4, handled: 3 }, '3.75'],
    ['an incident happened: nothing', 'V.3.1', { achieved: false }, '0'],
    ['incidents: none found earns all', 'V.4.1', { found: 0, handled: 0 }, '5'],
    ['incidents found and all handled earn all as well', 'V.4.1', { found: 3, handled: 3 }, '5'],
    ['nobody discontented: everything', 'VI.2.5', { numerator: 0, denominator: 212 }, '10'],
    ['the fewer discontented the better', 'VI.2.5', { numerator: 9, denominator: 212 }, '9.58'],
    ['everybody discontented: nothing', 'VI.2.5', { numerator: 212, denominator: 212 }, '0'],
    ['three of five online meetings', 'VI.9.1', { value: 3 }, '6'],
    ['ten of twenty shops sell online: half', 'VII.1.1', { numerator: 10, denominator: 20 }, '5'],
    ['half of the best revenue earns half', 'VII.1.2', { value: '0.25' }, '5'],
    ['a point for each question put to the people', 'VIII.9.1', { value: 4 }, '4'],
    ['at most ten questions a year count', 'VIII.9.1', { value: 12 }, '10'],
  ]);

  test('a commune whose leaders are not on the district’s committee is not assessed on its meetings', () => {
    const whole = score({ 'I.2.1': { notApplicable: 'không là thành viên BCĐ' } });
    expect(whole).toMatchObject({ excludedPoints: '2', assessablePoints: '598', findings: [] });
  });

  test('only a signed file proves a document', () => {
    const file = { title: 'CV 45', signed: false };
    const whole = score(
      { 'I.3.1': { option: 'head', evidence: [file] } },
      { evidence: 'required' },
    );
    expect(componentOf(whole, 'I.3.1').status).toBe('no-evidence');
  });
});

describe('Khánh Hòa: the province’s indicators', () => {
  const facts = { households: 300_000, enterprises: 20_000, 'small-medium-enterprises': 18_000 };
  const relative = ['IV.III.12', 'V.III.24', 'VII.III.48', 'VIII.III.54'];
  policy(khanhHoaProvince2023, facts, { bounds: halves(khanhHoaProvince2023, relative) }, [
    [
      '18 of 20 documents signed by the chairman',
      'I.III.3',
      { numerator: 18, denominator: 20 },
      '9',
    ],
    ['every household has a smartphone', 'III.II.17', { numerator: 300_000 }, '11.12'],
    [
      'the highest share of digital officers earns everything',
      'IV.III.12',
      { value: '0.5' },
      '7.69',
    ],
    ['the lowest earns nothing', 'IV.III.12', { value: 0 }, '0'],
    ['those between fall evenly', 'IV.III.12', { value: '0.25' }, '3.85'],
    ['50% of the graduates is enough', 'IV.III.15', { value: '0.5' }, '7.69'],
    ['25% of the graduates is half of it', 'IV.III.15', { value: '0.25' }, '3.85'],
    ['incidents: none found earns all', 'V.II.30', { found: 0, handled: 0 }, '8.34'],
    ['one response plan is enough', 'V.II.29', { value: 1 }, '8.34'],
    ['the most incidents detected earn the most', 'V.III.24', { value: '0.5' }, '8.33'],
    [
      '10% of investment and 5% of recurrent spending on security: three quarters',
      'V.III.25',
      { parts: { investment: { value: '0.1' }, recurrent: { value: '0.05' } } },
      '6.25',
    ],
    [
      'a portal that works but has no IPv6: half (parts II and III)',
      'VI.II.31',
      { parts: { functions: met, ipv6: { achieved: false } } },
      '4.55',
    ],
    [
      'an open data portal short of its requirements: half',
      'VI.III.27',
      { option: 'deployed' },
      '4.55',
    ],
    ['80% of the files handled online is enough', 'VI.III.33', { value: '0.8' }, '9.09'],
    ['seven of ten tasks with AI', 'VI.III.39', { value: 7 }, '6.36'],
    ['SMEdx: 10% is enough (part III governs)', 'VII.II.39', { numerator: 1800 }, '12.5'],
    ['SMEdx: 5% is half of it', 'VII.II.39', { numerator: 900 }, '6.25'],
    ['≥ 0,25% reached exactly gets everything', 'VII.II.42', { value: '0.0025' }, '12.5'],
    ['0,2% is four fifths of 0,25%', 'VII.III.49', { value: '0.002' }, '10'],
    ['.vn domains: share / best share × points', 'VII.III.48', { numerator: 4000 }, '5'],
    ['80% of those over 15 with an account is enough', 'VIII.II.43', { value: '0.8' }, '18.75'],
  ]);

  test('spending is an amount: a share of the budget is none', () => {
    const raw = { unit: { id: 'u' }, answers: { 'VIII.III.54': '0,3%' } };
    const read = parseSubmission(khanhHoaProvince2023, raw, { locale: 'vi' });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['unit-mismatch']);
  });

  test('weights are assumed, and every score says so', () => {
    const { findings } = score({}, {}, khanhHoaProvince2023);
    expect(findings).toMatchObject([{ code: 'assumed-weights', severity: 'warning' }]);
  });
});

describe('Cam Lợi: the ward’s indicators', () => {
  policy(camLoiWard2023, { households: 2000 }, { bounds: halves(camLoiWard2023, ['IV.III.3']) }, [
    ['90% of the households with fibre is enough', 'III.III.2', { numerator: 1800 }, '1'],
    ['45% is half of it', 'III.III.2', { numerator: 900 }, '0.5'],
    ['the highest share of digital officers earns everything', 'IV.III.3', { value: '0.5' }, '1'],
    ['one response plan is enough', 'V.II.9', { value: 1 }, '1'],
    ['incidents: none found earns all', 'V.II.10', { found: 0, handled: 0 }, '1'],
    [
      'an open data portal short of its requirements: half',
      'VI.III.8',
      { option: 'deployed' },
      '0.5',
    ],
    ['≥ 0,25% reached exactly gets everything', 'VII.II.15', { value: '0.0025' }, '1'],
    ['0,1% of investment is two fifths of 0,25%', 'VII.III.12', { value: '0.001' }, '0.4'],
    ['half of the adults with a digital signature is enough', 'VIII.III.14', { value: '0.5' }, '1'],
    [
      'each of five channels is a fifth',
      'VIII.III.19',
      { parts: { 'on-time-app': { value: 1 }, 'satisfaction-app': { value: '0.5' } } },
      '0.3',
    ],
  ]);
});

describe('Hoàng Văn Thụ: the ward’s plan', () => {
  policy(hoangVanThuWard2024, {}, {}, [
    ['a meeting chaired in three of four quarters', '1.2.2', { value: 3 }, '0.75'],
    ['over 20 articles: the 20th is not enough', '1.4', { value: 20 }, '0.95'],
    ['over 20 articles: the 21st is', '1.4', { value: 21 }, '1'],
    ['a broadcast in half of the weeks', '1.6', { value: 26 }, '0.5'],
    ['seven of ten classes', '4.6', { value: 7 }, '0.7'],
    ['incidents: none found earns all', '5.4', { found: 0, handled: 0 }, '1'],
    ['90% of the services with an online file is enough', '6.4', { value: '0.9' }, '1'],
    ['75% of the files handled online is enough', '6.5', { value: '0.75' }, '1'],
    ['SMEdx: 10% is enough', '7.4', { numerator: 3, denominator: 30 }, '1'],
    ['15% of the small firms on platforms is enough', '7.5', { value: '0.15' }, '1'],
    ['a quarter of the firms with e-contracts is half of 50%', '7.6', { value: '0.25' }, '0.5'],
  ]);

  test.each([
    ['6,5%', undefined],
    ['6,5', 'ambiguous-number'],
  ])('productivity grew by %j', (cell, issue) => {
    const raw = { unit: { id: 'u' }, answers: { '7.10': cell } };
    const read = parseSubmission(hoangVanThuWard2024, raw, { locale: 'vi' });
    if (issue === undefined)
      expect(read.ok && read.submission.answers['7.10']).toMatchObject({ value: '0.065' });
    else expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual([issue]);
  });

  test.each([
    ['2.3', 'in February', '2024-02-29', '2024-03-01'],
    ['4.3', 'before 29/02', '2024-02-28', '2024-02-29'],
    ['3.3', 'before 01/10', '2024-09-30', '2024-10-01'],
    ['6.9', 'in the second quarter', '2024-06-30', '2024-07-01'],
  ])('%s is due %s', (id, _when, last, after) => {
    const done = (completedOn: string) =>
      codes(score({ [id]: { ...met, completedOn } }, {}, hoangVanThuWard2024), id);
    expect([done(last).includes('late'), done(after).includes('late')]).toEqual([false, true]);
  });
});

describe('Giếng Đáy: the ward’s table', () => {
  policy(giengDayWard2024, {}, {}, [
    ['85% of the stalls with a QR code, of 100%', '4', { value: '0.85' }, '0.85'],
    ['85% paid without cash, of 70%', '6', { value: '0.85' }, '1'],
    ['more subscriptions than people', '9', { value: '1.2' }, '1'],
    ['95 subscriptions per 100 people reached exactly', '9', { value: '0.95' }, '1'],
    [
      '4.256 of 5.768 households with fibre, of 92%',
      '10',
      { numerator: 4256, denominator: 5768 },
      '0.8',
    ],
    ['8.916 of 9.233 with an account, of 96%', '12', { numerator: 8916, denominator: 9233 }, '1'],
    ['875 of 875 files, of 85%', '18', { numerator: 875, denominator: 875 }, '1'],
  ]);

  test.each(['1', '2', '14', '15', '24', '25', '26'])(
    'row %s has no target and no points',
    (id) => {
      const row = componentOf(score({ [id]: { value: 1 } }, {}, giengDayWard2024), id);
      expect(row).toMatchObject({ points: '0', maxPoints: '0', fraction: null });
    },
  );
});

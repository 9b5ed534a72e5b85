import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { AT, findingsOf, parseHue, submissionOf, told, VI } from '../support/parsing.ts';
import { small } from '../support/small-rubric.ts';

describe('no more than is possible', () => {
  it.each<[string, unknown]>([
    [AT.coverage, { value: 53 }],
    [AT.coverage, { value: 46001 }],
    [AT.coverage, { value: '53' }],
  ])('%s %j is refused in JSON and in Vietnamese', (id, answer) => {
    for (const options of [undefined, VI]) {
      const place = `answers/${id}/value`;
      expect(told(parseHue({ [id]: answer }, {}, options))).toEqual([`more-than-whole ${place}`]);
    }
  });

  it.each(['53/52', '53', '46001', '53/52 = 101,9%'])('the cell %j too', (cell) => {
    expect(told(parseHue({ [AT.coverage]: cell }, {}, VI))).toEqual([
      `more-than-whole answers/${AT.coverage}`,
    ]);
  });

  it('all of them are possible', () => {
    expect(told(parseHue({ [AT.coverage]: { value: 52 } }))).toEqual([]);
    expect(told(parseHue({ [AT.coverage]: '52/52 = 100%' }, {}, VI))).toEqual([]);
  });

  it('in a part as well', () => {
    const part = { share: '0.5', label: 'Phần', rule: { kind: 'coverage', periods: 4 } } as const;
    const parts = [
      { ...part, id: 'a' },
      { ...part, id: 'b' },
    ];
    const rubric = small([['10', { kind: 'parts', parts }]]);
    const answers = { 'I.1.1': { parts: { a: { value: 5 }, b: { value: 4 } } } };
    const [issue] = issuesOf(parseSubmission(rubric, { unit: { id: 'a' }, answers }));
    expect(issue).toMatchObject({
      code: 'more-than-whole',
      path: ['answers', 'I.1.1', 'parts', 'a', 'value'],
      component: 'I.1.1',
      expected: 'at most 4',
      received: '5',
    });
  });
});

function issuesOf(result: ReturnType<typeof parseSubmission>) {
  return result.ok ? [] : result.issues;
}

describe('a count that a spreadsheet made of a date', () => {
  const rubric = small([
    ['10', { kind: 'count', target: '2' }],
    ['10', { kind: 'count', pointsEach: '0.5' }],
    ['10', { kind: 'count', target: '50000' }],
    ['10', { kind: 'steps', scale: 'amount', steps: [{ atLeast: '5', fraction: '1' }] }],
    ['10', { kind: 'steps', scale: 'amount', steps: [{ atLeast: '5000', fraction: '1' }] }],
    ['10', { kind: 'min-max' }],
  ]);
  const found = (value: number | string, note?: string) => {
    const ids = rubric.pillars.flatMap(({ criteria }) =>
      criteria.flatMap(({ components }) => components.map(({ id }) => id)),
    );
    const answer = note === undefined ? { value } : { value, note };
    const answers = Object.fromEntries(ids.map((id) => [id, answer]));
    return findingsOf(parseSubmission(rubric, { unit: { id: 'a' }, answers }));
  };

  it('is told where few are asked, with the date', () => {
    const dates = found(46_001);
    expect(dates.map(({ component }) => component)).toEqual(['I.1.1', 'I.1.2', 'I.1.4']);
    expect(dates[0]).toEqual({
      code: 'looks-like-date',
      severity: 'warning',
      path: ['answers', 'I.1.1', 'value'],
      component: 'I.1.1',
      value: '46001',
      date: '2025-12-10',
    });
    expect(found('46001', 'a')).toEqual(dates);
  });

  it.each([
    [36_525, 0],
    [36_526, 3],
    [55_000, 3],
    [55_001, 0],
    [5, 0],
  ])('%d: %d times', (value, times) => {
    expect(found(value)).toHaveLength(times);
  });

  it('a day is what spreadsheets say it is', () => {
    const [first] = found(36_526);
    expect(first).toMatchObject({ date: '2000-01-01' });
  });
});

describe('a percentage without its sign', () => {
  const refused = (answer: object, options?: typeof VI) => {
    const result = parseHue({ [AT.ratio]: answer }, {}, options);
    return result.ok ? [] : result.issues;
  };

  it.each<[unknown, string[]]>([
    [73.79, ['0.7379', '73.79']],
    ['73.79', ['0.7379', '73.79']],
    [1.01, ['0.0101', '1.01']],
    [100, ['1', '100']],
    [2, ['0.02', '2']],
  ])('%s is refused with both readings, in any locale', (value, readings) => {
    for (const options of [undefined, VI]) {
      const [issue] = refused({ value }, options);
      const path = ['answers', AT.ratio, 'value'];
      expect(issue).toMatchObject({
        code: 'ambiguous-percent',
        path,
        component: AT.ratio,
        readings,
      });
    }
  });

  it('so is the Vietnamese way of writing it', () => {
    const [issue] = refused({ value: '85,5' }, VI);
    expect(issue).toMatchObject({ code: 'ambiguous-percent', readings: ['0.855', '85.5'] });
  });

  it('beyond 100, of a rate or an amount, and with its sign it is none', () => {
    expect(refused({ value: 100.5 })).toEqual([]);
    expect(refused({ value: '85,5%' }, VI)).toEqual([]);
    expect(told(parseHue({ [AT.amount]: { value: 73.79 } }))).toEqual([]);
  });

  it('1 is the whole, and the finding asks', () => {
    const codes = (answers: object, options?: typeof VI) =>
      findingsOf(parseHue(answers, {}, options)).map(({ code }) => code);
    expect(codes({ [AT.ratio]: { value: 1 } })).toEqual(['one-or-percent']);
    expect(codes({ [AT.ratio]: { value: '1' } })).toEqual(['one-or-percent']);
    expect(codes({ [AT.ratio]: '100%' }, VI)).toEqual([]);
    expect(codes({ [AT.ratio]: { value: '100%' } }, VI)).toEqual([]);
    expect(codes({ [AT.ratio]: { numerator: 1, denominator: 1 } })).toEqual([]);
    expect(codes({ [AT.amount]: { value: 1 } })).toEqual([]);
  });

  it('a percentage over 100% survives being stored', () => {
    const read = submissionOf(parseHue({ [AT.ratio]: '173,7%' }, {}, VI));
    expect(read.answers[AT.ratio]).toEqual({ value: '1.737', percent: true, reported: '1.737' });
    expect(submissionOf(parseHue(JSON.parse(JSON.stringify(read.answers))))).toEqual(read);
  });

  it('what the unit reported is settled by its numbers, or a mismatch whichever is meant', () => {
    const numbers = { numerator: 4256, denominator: 5768 };
    const read = submissionOf(parseHue({ [AT.ratio]: { ...numbers, reported: 73.79 } }));
    expect(read.answers[AT.ratio]).toMatchObject({ reported: '0.7379' });
    const other = parseHue({ [AT.ratio]: { ...numbers, reported: 75 } });
    expect(findingsOf(other)).toMatchObject([{ code: 'reported-mismatch', reported: '75' }]);
    const stored = JSON.parse(JSON.stringify(submissionOf(other)));
    expect(parseSubmission(hueCommune2023, stored)).toEqual(other);
  });

  it('numerator, denominator and counted facts are counted things in fields as in cells', () => {
    const answers = { [AT.ratio]: { numerator: '4.256', denominator: '5.768' } };
    const read = submissionOf(parseHue(answers, { households: '5.768' }, VI));
    expect(read.answers[AT.ratio]).toEqual({ numerator: '4256', denominator: '5768' });
    expect(read.facts).toEqual({ households: '5768' });
  });

  it('an amount takes no percent sign, information does', () => {
    const place = `answers/${AT.amount}`;
    expect(told(parseHue({ [AT.amount]: '6,5%' }, {}, VI))).toEqual([`unit-mismatch ${place}`]);
    expect(told(parseHue({ [AT.amount]: { value: '6,5%' } }, {}, VI))).toEqual([
      `unit-mismatch ${place}/value`,
    ]);
    expect(submissionOf(parseHue({ [AT.amount]: '6,5' }, {}, VI)).answers).toEqual({
      [AT.amount]: { value: '6.5' },
    });
  });
});

describe('names of units', () => {
  const read = (unit: object) =>
    parseSubmission(small([['10', { kind: 'achieved' }]]), { unit, answers: {} });

  it('are in one form, without space around them', () => {
    const unit = { id: ' a ', name: 'Huế '.normalize('NFD'), group: '\tTP Huế', class: 'đô thị ' };
    expect(submissionOf(read(unit)).unit).toEqual({
      id: 'a',
      name: 'Huế',
      group: 'TP Huế',
      class: 'đô thị',
    });
  });

  it('a number as an id is its digits, and told', () => {
    expect(submissionOf(read({ id: 4 })).unit).toEqual({ id: '4' });
    expect(findingsOf(read({ id: 4 }))).toEqual([
      { code: 'numeric-id', severity: 'warning', path: ['unit', 'id'], id: '4' },
    ]);
    expect(findingsOf(read({ id: '00004' }))).toEqual([]);
    for (const id of [-1, 1.5, Number.NaN, 2 ** 60]) {
      expect(told(read({ id }))).toEqual(['not-a-text unit/id']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hoangVanThuWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission, type RubricDefinition } from '../../src/index.ts';
import { AT, parseHue, submissionOf, told, VI } from '../support/parsing.ts';

const NBSP = '\u00a0';

describe('dates', () => {
  const readDate = (text: string, rubric: RubricDefinition = hueCommune2023, id = 'II.1.1') =>
    parseSubmission(
      rubric,
      { unit: { id: 'a' }, answers: { [id]: { achieved: true, completedOn: text } } },
      VI,
    );

  it.each([
    ['31/10/2023', '2023-10-31'],
    ['31.10', '2023-10-31'],
    ['31/10', '2023-10-31'],
    ['1/3/2023', '2023-03-01'],
    ['01-03-2023', '2023-03-01'],
    [` 31/10/2023${NBSP}`, '2023-10-31'],
    ['29/02/2024', '2024-02-29'],
    ['2023-10-31', '2023-10-31'],
  ])('%j is %s', (text, date) => {
    expect(submissionOf(readDate(text)).answers).toEqual({
      'II.1.1': { achieved: true, completedOn: date },
    });
  });

  it('without a year it is the year of the rubric', () => {
    const { answers } = submissionOf(readDate('29.2', hoangVanThuWard2024, '2.3'));
    expect(answers['2.3']?.completedOn).toBe('2024-02-29');
  });

  it.each([
    '30/02/2023',
    '29.02',
    '31/13/2023',
    '10/31/2023',
    '0/1/2023',
    '31/10-2023',
    '31/10/23',
    '2023/10/31',
    'tháng 10',
    '',
  ])('%j is refused', (text) => {
    expect(told(readDate(text))).toEqual(['not-a-date answers/II.1.1/completedOn']);
  });

  it('are the same in every time zone of the machine', () => {
    const { TZ: before } = process.env;
    try {
      // Samoa left this day out of its calendar.
      process.env['TZ'] = 'Pacific/Apia';
      expect(told(readDate('30/12/2011'))).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('need the locale when they are written the Vietnamese way', () => {
    const answers = { [AT.achieved]: { achieved: true, completedOn: '31/10/2023' } };
    expect(told(parseHue(answers))).toEqual([`not-a-date answers/${AT.achieved}/completedOn`]);
  });
});

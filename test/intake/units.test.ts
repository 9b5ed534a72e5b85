import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubmission, type Rule } from '../../src/index.ts';
import { told, VI } from '../support/parsing.ts';
import { rubricOf } from '../support/small-rubric.ts';

const speed = (unit?: string): Rule => ({
  kind: 'ratio',
  target: '100',
  scale: 'amount',
  ...(unit === undefined ? {} : { labels: { unit } }),
});

/** The value that is read of a text, or its issue: as a cell, and as a field. */
function read(rule: Rule, text: string): unknown[] {
  const rubric = rubricOf([{ rule }]);
  return [text, { value: text }].map((answer) => {
    const result = parseSubmission(rubric, { unit: { id: 'u' }, answers: { 'I.1.1': answer } }, VI);
    if (result.ok) return result.submission.answers['I.1.1'];
    const [{ code, expected, received } = { code: '' }] = result.issues;
    return code === 'unit-mismatch' ? { code, expected, received } : code;
  });
}

const value = (number: string) => [{ value: number }, { value: number }];
const other = (expected: string, received: string) => {
  const issue = { code: 'unit-mismatch', expected, received };
  return [issue, issue];
};

describe('a measure has a unit', () => {
  it.each([
    ['Mb/s', '36 Mb/s', '36'],
    ['Mb/s', '36Mb/s', '36'],
    ['Mb/s', '36,5 mb/s', '36.5'],
    ['Mb/s', ' 36  Mb / s ', '36'],
    ['Mb/s', '36 Mbps', '36'],
    ['giờ', '6,5 giờ', '6.5'],
    ['giờ', '6,5 GIỜ', '6.5'],
    ['giờ', '6,5 giờ'.normalize('NFD'), '6.5'],
    ['tỷ đồng', '1.250,5 tỉ đồng', '1250.5'],
    ['triệu đồng', '1.250.000 triệu đồng', '1250000'],
    ['m2', '36 m²', '36'],
    ['%', '6,5%', '6.5'],
    ['lượt/người', '3 lượt/người', '3'],
  ])('in %s: "%s" is read', (unit, text, number) => {
    expect(read(speed(unit), text)).toEqual(value(number));
  });

  it.each([
    ['Mb/s', '36 Gb/s'],
    ['Mb/s', '36 MB/s'],
    ['giờ', '6,5 phút'],
    ['giờ', '6 ngày'],
    ['tỷ đồng', '1.200.000.000 đồng'],
    ['tỷ đồng', '300 triệu'],
    ['km', '36 m'],
    ['cuộc họp', '6,5 giờ'],
  ])('in %s: "%s" is refused, with both as data', (unit, text) => {
    expect(read(speed(unit), text)).toEqual(other(unit, text));
  });

  it('a percentage of an amount in another unit stays refused', () => {
    expect(read(speed('tỷ đồng'), '6,5%')).toEqual(other('tỷ đồng', '6,5%'));
  });

  it.each([
    ['a noun that is no unit', 'giờ', '04 cuộc họp', ['unknown-words', 'not-a-number']],
    ['two numbers', 'giờ', '6 giờ 30 phút', ['several-numbers', 'not-a-number']],
  ])('%s is for others to read', (_, unit, text, codes) => {
    expect(read(speed(unit), text)).toEqual(codes);
  });

  it('without a unit in the rule nothing is known of it', () => {
    expect(read(speed(), '36 Mb/s')).toEqual([{ value: '36' }, 'not-a-number']);
  });

  it('a unit says nothing of the rule: neither its answers nor what it is worth', () => {
    const classes = [
      { class: 'miền núi', rule: speed('Mb/s') },
      { class: 'đồng bằng', rule: speed('Mbps') },
    ];
    const rule: Rule = { kind: 'by-class', classes };
    const unit = { id: 'u', class: 'miền núi' };
    const answers = { 'I.1.1': { value: 50 } };
    expect(told(parseSubmission(rubricOf([{ rule }]), { unit, answers }))).toEqual([]);
  });

  it('a number alone is read as it was, whatever the unit', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      fc.integer({ min: 0, max: 10 ** 6 }).map((n) => `${n},5`),
      fc.constantFrom('1.234', '1.234.567,8', '0.5', 'x', '', '5e3', '1 234', '-', '12.'),
    );
    const units = fc.constantFrom('Mb/s', 'giờ', 'tỷ đồng', 'm2', 'cuộc họp', '%');
    fc.assert(
      fc.property(number, units, (text, unit) => {
        expect(read(speed(unit), text)).toEqual(read(speed(), text));
      }),
    );
  });
});

describe('a thing in a row', () => {
  it.each([
    ['ngày', '3 lần'],
    ['người', '5 cuộc'],
    ['tỷ đồng', '5 lượt'],
  ])('is no %s: "%s" is asked about', (unit, text) => {
    expect(read(speed(unit), text)[0]).toBe('unknown-words');
  });

  it('counts where things are counted', () => {
    expect(read(speed('cuộc họp'), '5 buổi')[0]).toEqual({ value: '5' });
  });
});

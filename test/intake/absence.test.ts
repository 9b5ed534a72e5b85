import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { explainIssue, parseSubmission, type Rule, scoreUnit } from '../../src/index.ts';
import { answerIn, readCellBy } from '../support/cells.ts';
import { VI } from '../support/parsing.ts';

const absence = { none: 'Không có sự cố', some: 'Có sự cố' };
const rule: Rule = { kind: 'achieved', absence };

const read = (cell: unknown) => answerIn(readCellBy(rule, cell));

/** No natural cell earns the opposite of what it means: there is none, or there is some. */
describe('cells where achieved is that there is none of something', () => {
  it.each<unknown>([
    'Không có sự cố',
    'Không có sự cố nào',
    'Không có sự cố xảy ra',
    'Không xảy ra sự cố an toàn thông tin',
    'Không để xảy ra sự cố',
    'Chưa phát hiện sự cố',
    'Không ghi nhận sự cố.',
    'KHONG CO SU CO',
    'Không có',
    'Không phát sinh',
    'Chưa xảy ra',
    'KPS',
    '0',
    '0 sự cố',
    '00',
    0,
    'Đạt',
    'Đạt yêu cầu',
    '☒ Không có sự cố ☐ Có sự cố',
  ])('%j: none', (cell) => {
    expect(read(cell)).toMatchObject({ achieved: true });
  });

  it.each<unknown>([
    'Có sự cố',
    'Có xảy ra sự cố',
    'Đã xảy ra sự cố mất an toàn thông tin',
    'Có 2 sự cố',
    '02 sự cố',
    '1 sự cố',
    'Phát hiện 3 sự cố',
    'Đã xử lý 2 sự cố',
    '3',
    3,
    'Hai sự cố',
    'Có ba sự cố',
    'Xảy ra một vụ',
    'mười hai sự cố',
    'Có sự cố chưa xử lý',
    'Không đạt',
    'Chưa đạt',
    '☐ Không có sự cố ☒ Có sự cố',
  ])('%j: some', (cell) => {
    expect(read(cell)).toMatchObject({ achieved: false });
  });

  it.each<unknown>([
    'Không',
    'Có',
    'x',
    '✓',
    '1',
    1,
    true,
    false,
    'Chưa',
    'không.',
    '☒ Có ☐ Không',
  ])('%j may mean either, and both are named', (cell) => {
    const result = readCellBy(rule, cell);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue).toMatchObject({
      code: 'ambiguous-words',
      readings: ['Không có sự cố', 'Có sự cố'],
    });
  });

  it.each<unknown>([
    'Không có cán bộ chuyên trách theo dõi',
    'Không có số liệu',
    'Không có sự cố nghiêm trọng',
    'Đã xử lý',
    'Đã triển khai giám sát',
    'Có biện pháp phòng ngừa',
    '4 quý không có sự cố',
    'Không để xảy ra 1 sự cố nào',
    '50%',
    2.5,
    -1,
  ])('%j is no answer', (cell) => {
    expect(readCellBy(rule, cell).ok).toBe(false);
  });

  it('leaves answers as JSON as they are', () => {
    expect(read({ achieved: true })).toEqual({ achieved: true });
    expect(read({ achieved: false })).toEqual({ achieved: false });
  });
});

describe('V.3.1 of Huế, the number of incidents', () => {
  const parsed = (cell: string) =>
    parseSubmission(hueCommune2023, { unit: { id: 'x' }, answers: { 'V.3.1': cell } }, VI);
  const points = (cell: string): string | undefined => {
    const result = parsed(cell);
    if (!result.ok) return undefined;
    const { pillars } = scoreUnit(hueCommune2023, result.submission);
    return pillars[4]?.points;
  };

  it('earns its points without an incident, and none with one', () => {
    expect(points('Không có sự cố')).toBe('5');
    expect(points('0')).toBe('5');
    expect(points('2 sự cố')).toBe('0');
  });

  it('asks which of the two is meant', () => {
    const result = parsed('Không');
    const said = result.ok ? [] : result.issues.map((one) => explainIssue(one, { locale: 'vi' }));
    expect(said.join('\n')).toContain('"Không có sự cố xảy ra" hay "Có sự cố xảy ra"');
    const other = parsed('theo báo cáo của công an');
    const told = other.ok ? [] : other.issues.map((one) => explainIssue(one, { locale: 'vi' }));
    expect(told.join('\n')).toContain('"Không có sự cố xảy ra", "Có sự cố xảy ra"');
  });
});

/** Where all handled is as good as none: that there were some says nothing yet. */
describe('cells where none arose, or all of them were handled', () => {
  const handled: Rule = {
    kind: 'achieved',
    absence: {
      none: 'Không phát sinh sự cố hoặc 100% sự cố được xử lý kịp thời',
      some: 'Có sự cố chưa được xử lý',
    },
  };
  const said = (cell: unknown) => readCellBy(handled, cell);

  it.each<unknown>([
    'Không phát sinh sự cố',
    'Không có sự cố nào',
    'Không phát sinh sự cố hoặc 100% sự cố được xử lý kịp thời',
    '0 sự cố',
    0,
  ])('%j: none', (cell) => {
    expect(answerIn(said(cell))).toMatchObject({ achieved: true });
  });

  it.each<unknown>([
    'Có sự cố chưa được xử lý',
    'Có sự cố chưa xử lý',
    'Có hai sự cố chưa xử lý',
    'ba sự cố chưa được xử lý',
  ])('%j: some', (cell) => {
    expect(answerIn(said(cell))).toMatchObject({ achieved: false });
  });

  it.each<unknown>(['Có sự cố', 'Hai sự cố', 'Xảy ra hai vụ', '2 sự cố', '2 vụ', 2, 'Không', 'Có'])(
    '%j is asked about',
    (cell) => {
      expect(said(cell).ok).toBe(false);
    },
  );
});

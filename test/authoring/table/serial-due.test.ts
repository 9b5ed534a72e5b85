import { describe, expect, it } from 'vitest';
import { rubricFromTable } from '../../../src/index.ts';
import { componentsOf } from '../../support/components.ts';

const MAPPING = {
  columns: { number: 0, name: 1, points: 2, due: 3 },
  rubric: {
    id: 'serials',
    version: '1',
    level: 'commune',
    title: 'Bộ chỉ số',
    legalBasis: [{ number: '1', issuedOn: '2023-01-01', issuer: 'UBND' }],
    period: { from: '2023-01-01', to: '2023-12-31' },
  },
} as const;

/** What becomes of a cell of deadlines: the component's, and the decision about it. */
function read(cell: unknown) {
  const rows = [
    ['I', 'Nhận thức số', '10', ''],
    ['1', 'Chỉ số', '10', ''],
    ['1.1', 'Hội nghị', '10', cell],
  ];
  const { rubric, decisions } = rubricFromTable(rows, MAPPING);
  const [component] = componentsOf(rubric);
  const asked = decisions.filter(({ code }) => code === 'due');
  return {
    due: component?.due,
    time: component?.time,
    asked: asked.map(({ text, reading }) => ({ text, reading })),
  };
}

describe('a date whose last zero a spreadsheet took', () => {
  it.each([31.1, '31.1', '31,1', 1.1, '1.1', '20.1'])(
    '%j is asked about: October, for now',
    (cell) => {
      const text = String(cell);
      const due = `10-${(text.split(/[.,]/)[0] ?? '').padStart(2, '0')}`;
      expect(read(cell)).toEqual({ due, time: text, asked: [{ text, reading: due }] });
    },
  );

  it.each([
    ['31.01', '01-31'],
    ['31/1', '01-31'],
    ['1-1', '01-01'],
    ['31.10', '10-31'],
    ['15.11', '11-15'],
    ['31.1.2023', '2023-01-31'],
  ])('%j lost none', (cell, due) => {
    expect(read(cell)).toEqual({ due, time: undefined, asked: [] });
  });
});

describe('a date that a spreadsheet has as a number', () => {
  it.each<[unknown, string]>([
    [45230, '2023-10-31'],
    ['45230', '2023-10-31'],
    [45230.75, '2023-10-31'],
    [{ formula: 'A1', result: 45291 }, '2023-12-31'],
    [36526, '2000-01-01'],
    [55000, '2050-07-31'],
  ])('%j is asked about, with its day', (cell, day) => {
    const text = typeof cell === 'object' ? '45291' : String(cell);
    expect(read(cell)).toEqual({ due: day, time: undefined, asked: [{ text, reading: day }] });
  });

  it.each([36525, 55001, 2023])('%j is none', (cell) => {
    const text = String(cell);
    expect(read(cell)).toEqual({
      due: undefined,
      time: text,
      asked: [{ text, reading: undefined }],
    });
  });
});

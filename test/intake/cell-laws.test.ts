import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubmission, type Rule } from '../../src/index.ts';
import {
  answerIn,
  ownCells,
  publishedCells,
  RULES,
  readCellBy,
  rubricBy,
} from '../support/cells.ts';
import { expectSound } from '../support/parsing.ts';
import { runs } from '../support/runs.ts';

const CELLS = [
  ...publishedCells('published.tsv'),
  ...publishedCells('published-2026.json'),
  ...ownCells('own-known.tsv'),
  ...ownCells('own-held-out.tsv'),
  ...ownCells('own-fresh.tsv'),
].map(({ rule, cell }) => ({ rule, cell: String(cell) }));

const anyCell = fc.constantFrom(...CELLS);
const anyRule = fc.constantFrom<Rule>(...Object.values(RULES));

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Ways of writing that change nothing of what a cell says. */
const WAYS: { readonly [way: string]: (text: string) => string } = {
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'no-break spaces': (text) => ` ${text.replaceAll(' ', '\u00a0')} `,
  'taken apart letters': (text) => text.normalize('NFD'),
  'small letters': (text) => text.toLowerCase(),
  capitals: (text) => text.toUpperCase(),
  'lost diacritics': bare,
};

/** What was read, without the words that are kept as they stand. */
function saidIn(answer: object | null | undefined): unknown {
  if (answer === null || answer === undefined) return answer;
  const { note: _, notApplicable, ...value } = answer as { note?: string; notApplicable?: string };
  return notApplicable === undefined ? value : { notApplicable: true };
}

/** The same value, or an issue. */
function expectSameOrRefused(rule: Rule, cell: string, other: string): void {
  const [one, two] = [cell, other].map((text) => saidIn(answerIn(readCellBy(rule, text))));
  if (two !== undefined) expect([other, two]).toEqual([other, one]);
}

describe.each(Object.entries(WAYS))('%s', (way, written) => {
  it('never make another answer of a cell', () => {
    for (const { rule, cell } of CELLS) expectSameOrRefused(rule, cell, written(cell));
  });

  it('change nothing of what is typed in one way only', () => {
    const isPlain = way !== 'lost diacritics' && way !== 'capitals';
    for (const { rule, cell } of isPlain ? CELLS : []) {
      const [one, two] = [cell, written(cell)].map((text) => answerIn(readCellBy(rule, text)));
      expect([cell, saidIn(two)]).toEqual([cell, saidIn(one)]);
    }
  });
});

it('words that lost their diacritics here and there never make another answer', () => {
  const losses = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyCell, losses, ({ rule, cell }, lost) => {
      const words = cell.split(' ').map((word, at) => (lost[at % 12] ? bare(word) : word));
      expectSameOrRefused(rule, cell, words.join(' '));
    }),
    { numRuns: runs(600) },
  );
});

/** Pieces of cells, put together as nobody would. */
const pieces = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: anyCell.chain(({ cell }) => fc.constantFrom(...cell.split(' '))) },
      { weight: 1, arbitrary: fc.constantFrom('=', '/', '%', '(', ')', ';', '\n', '-', '12', '☑') },
      { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

const values = fc.oneof(
  pieces,
  anyCell.map(({ cell }) => cell),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);

it('never throws: a cell is an answer, an issue, or empty, and survives parse, JSON, parse', () => {
  fc.assert(
    fc.property(anyRule, values, (rule, value) => {
      const read = readCellBy(rule, value);
      expectSound(rubricBy(rule), read);
      if (!read.ok) return;
      const answer = read.submission.answers['I.1.1'];
      const isEmpty = typeof value === 'string' && !/[\p{L}\d☐-☒✓✔✅❌]/u.test(value);
      const isUntouched = typeof value === 'string' && /^\P{L}*(?:chọn|chon)\P{L}*$/iu.test(value);
      if (!isEmpty && !isUntouched) expect(answer).toBeDefined();
    }),
    { numRuns: runs(1_500) },
  );
});

it('what was read is the same when it is parsed again, with or without the locale', () => {
  for (const { rule, cell } of CELLS) {
    const read = readCellBy(rule, cell);
    if (!read.ok) continue;
    const stored: unknown = JSON.parse(JSON.stringify(read.submission));
    const again = parseSubmission(rubricBy(rule), stored);
    expect(again.ok && again.submission).toEqual(read.submission);
  }
});

/** Digits of a number, without what is written either way: stops, and zeros at its ends. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Every number of an answer. */
function numbersIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['note', 'notApplicable', 'completedOn', 'option', 'case'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, name));
}

/** A cell with one or two of its characters or words changed, moved or lost. */
const edited = fc
  .tuple(
    anyCell,
    fc.nat(),
    fc.nat(),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '5',
      '.',
      ',',
      '%',
      '/',
      'không ',
      'gần ',
      'trên ',
      '-',
      '(',
      '\n',
      ';',
    ),
    fc.boolean(),
  )
  .map(([{ rule, cell }, one, other, put, drops]) => {
    const at = one % (cell.length + 1);
    const first = cell.slice(0, at) + put + cell.slice(drops ? at + 1 : at);
    const words = first.split(' ');
    const moved = words.splice(other % words.length, 1);
    return { rule, cell: other % 3 === 0 ? [...moved, ...words].join(' ') : first };
  });

it('numbers of an answer stand in its cell', () => {
  fc.assert(
    fc.property(edited, ({ rule, cell }) => {
      const answer = answerIn(readCellBy(rule, cell));
      const written = (cell.match(/\d[\d.,]*(?: \d{3})*(?:,\d+)?/g) ?? []).map(digitsOf);
      const all = new Set([...written, ...(cell.match(/\d+/g) ?? []).map(digitsOf), '']);
      for (const number of numbersIn(answer))
        expect([cell, digitsOf(number), [...all].includes(digitsOf(number))]).toEqual([
          cell,
          digitsOf(number),
          true,
        ]);
    }),
    { numRuns: runs(4_000) },
  );
});

/** Words before a figure that make it something else, whatever the cell. */
it.each([
  'gần',
  'trên',
  'hơn',
  'khoảng',
  'chưa đạt',
  'không đạt',
  'tối thiểu',
  'tăng',
  'giảm',
  'dự kiến',
  'chỉ tiêu',
])('"%s" before a figure is never overlooked', (word) => {
  const figures = ['98%', '12 cuộc', '2.300 hồ sơ', '205/306 lượt', '7,5 điểm'];
  const rules = ['ratio', 'count', 'amount', 'points', 'coverage', 'resolved', 'deduction'];
  for (const name of rules) {
    for (const figure of figures) {
      for (const text of [
        `${word} ${figure}`,
        `đạt ${word} ${figure}`,
        `${bare(word)} ${figure}`,
      ]) {
        const rule = RULES[name];
        if (rule !== undefined)
          expect([text, answerIn(readCellBy(rule, text))]).toEqual([text, undefined]);
      }
    }
  }
});

it('takes its time from the length of a cell alone', () => {
  const long = [
    '1 '.repeat(500),
    '1.'.repeat(500),
    '1/'.repeat(500),
    '1/2-'.repeat(250),
    'a '.repeat(500),
    '('.repeat(1_000),
    '☑'.repeat(1_000),
    'không '.repeat(160),
    `${' '.repeat(19_000)}1`,
    '1, '.repeat(333),
    'Có; '.repeat(250),
    '12/12/'.repeat(160),
    '[ '.repeat(9_000),
    '- '.repeat(9_000),
  ];
  const from = performance.now();
  for (const rule of Object.values(RULES)) for (const cell of long) readCellBy(rule, cell);
  // Some milliseconds a cell where a machine is slow; what grows beyond all bounds takes minutes.
  expect(performance.now() - from).toBeLessThan(20_000);
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../../rubrics/index.ts';
import {
  type DecisionCode,
  defineRubric,
  explainDecision,
  type RubricDefinition,
  rubricFromTable,
  type TableMapping,
  type TableReading,
  type TableRows,
  UsageError,
} from '../../../src/index.ts';
import { componentsOf } from '../../support/components.ts';
import { runs } from '../../support/runs.ts';

const { id, version, level, title, legalBasis, period } = hueCommune2023;
const head = { id, version, level, title, legalBasis, period };

/** A table in short: number | name | points | due | condition | evidence | rule, a row a line. */
const ROWS = ['number', 'name', 'points', 'due', 'condition', 'evidence', 'rule'] as const;
function read(lines: string, more: Partial<TableMapping> = {}): TableReading {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim().replaceAll('¶', '\n'));
      return Object.fromEntries(ROWS.map((key, at) => [key, cells[at] ?? '']));
    });
  const columns = Object.fromEntries(ROWS.map((key) => [key, key])) as TableMapping['columns'];
  return rubricFromTable(rows, { columns, rubric: head, ...more });
}

/** What was drafted, decided and missed, in short. Rules from words are told elsewhere. */
function told({ rubric, decisions, issues }: TableReading) {
  return {
    rows: rubric.pillars.map(
      ({ id, maxPoints, criteria }) =>
        `${id}=${maxPoints}: ${criteria
          .map((criterion) => {
            const parts = criterion.components.map((one) => `${one.id}=${one.maxPoints}`);
            return `${criterion.id}(${parts.join(' ')})`;
          })
          .join(' ')}`,
    ),
    decisions: decisions
      .filter(({ code }) => code !== 'rule' && code !== 'rule-open')
      .map(({ row, item, code, reading, blocks }) =>
        [row ?? '-', item, code, reading ?? '?', ...(blocks ? ['blocks'] : [])].join(' '),
      ),
    issues: issues.map(({ row, code, text }) => `${row ?? '-'} ${code} ${text}`),
  };
}

const TABLES: readonly [
  what: string,
  lines: string,
  expected: Partial<ReturnType<typeof told>>,
  more?: Partial<TableMapping>,
][] = [
  [
    'Roman pillars, Arabic criteria and components',
    'I|A|10\n1|B\n1.1|C|4\n1.2|D|6\nII|E|5\n1|F\n1.1|G|5',
    { rows: ['I=10: I.1(I.1.1=4 I.1.2=6)', 'II=5: II.1(II.1.1=5)'] },
  ],
  [
    'Arabic numbers all the way, with a row that is its own component',
    '1|A|10\n1.1|B|4\n1.2|C\n1.2.1|D|2\n1.2.2|E|4',
    { rows: ['1=10: 1.1(1.1=4) 1.2(1.2.1=2 1.2.2=4)'] },
  ],
  [
    'numbers that say their pillar, and running numbers under each',
    'I|A|3\nI.1.1|B|3\nII|C|7\n8.|D|3\n9.|E|4',
    {
      rows: ['I=3: I.1(I.1.1=3)', 'II=7: II.8(II.8=3) II.9(II.9=4)'],
      decisions: ['2 I.1 heading-missing B'],
    },
  ],
  [
    'no pillars',
    '1|A|3\n2|B|4',
    {
      rows: ['I=7: 1(1=3) 2(2=4)'],
      decisions: ['- I no-pillars Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã'],
    },
  ],
  [
    'heads, blank rows, lines of column numbers and a total',
    'STT|Chỉ số|Điểm\n(1)|(2)|(3)\n||\nI|A|4,5\n1|B|\nTT|Chỉ số|Điểm\n1.1|C|4,5\n|Tổng cộng|4,5',
    { rows: ['I=4.5: I.1(I.1.1=4.5)'] },
  ],
  [
    'a total of a thousand',
    '|Tổng|1.000\nI|A|1000\n1|B\n1.1|C|1000',
    { rows: ['I=1000: I.1(I.1.1=1000)'] },
  ],
  [
    'a total with needless zeros',
    '|Tổng|7.500\nI|A|7,5\n1|B\n1.1|C|7,5',
    { rows: ['I=7.5: I.1(I.1.1=7.5)'] },
  ],
  [
    'a pillar that is repeated on the next page',
    'I|A|3\n1|B|1\nI|A|\n2|C|2',
    { rows: ['I=3: I.1(I.1=1) I.2(I.2=2)'] },
  ],
  [
    'a tenth row that a spreadsheet took for the first',
    `I|A|10\n1|B\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `1.${n}|R${n}|1`).join('\n')}\n1.1|R10|1`,
    {
      rows: [
        'I=10: I.1(I.1.1=1 I.1.2=1 I.1.3=1 I.1.4=1 I.1.5=1 I.1.6=1 I.1.7=1 I.1.8=1 I.1.9=1 I.1.10=1)',
      ],
      decisions: ['12 I.1.10 number-repaired I.1.10'],
    },
  ],
  [
    'a numeral from a scanned page',
    'Il|A|1\n1|B|1',
    { rows: ['II=1: II.1(II.1=1)'], decisions: ['1 II number-repaired II'] },
  ],
  [
    'a number that stands twice',
    'I|A|1\n1|B|1\n1|C|1',
    { rows: ['I=1: I.1(I.1=1)'], issues: ['3 duplicate-number 1'] },
  ],
  [
    'rows without a number, or with none that can be read',
    'I|A|1\n|B||\n*|C|1\n1|D|1',
    { rows: ['I=1: I.1(I.1=1)'], issues: ['2 no-number B', '3 unreadable-number *'] },
  ],
  [
    'a row before the first pillar',
    '1|A|1\nI|B|1\n1|C|1',
    { rows: ['I=1: I.1(I.1=1)'], issues: ['1 no-pillar 1'] },
  ],
  [
    'a pillar without rows, a row without a name',
    'I|A|1\n1||1\nII|B|2',
    { rows: ['I=1: I.1(I.1=1)'], issues: ['2 no-name I.1', '3 empty-pillar B'] },
  ],
  [
    'a heading below the criterion',
    'I|A|2\n1|B\n1.1|C\n1.1.1|D|2',
    { rows: ['I=2: I.1(I.1.1.1=2)'], decisions: ['3 I.1.1 nested-heading ?'] },
  ],
  [
    'no points at all',
    'I|A\n1|B\n2|C',
    {
      rows: ['I=2: I.1(I.1=1) I.2(I.2=1)'],
      decisions: ['2 I.1 points-missing 1', '3 I.2 points-missing 1'],
    },
  ],
  [
    'points of the pillars only',
    'I|A|100\n1|B\n2|C\n3|D',
    {
      rows: ['I=100: I.1(I.1=33.34) I.2(I.2=33.33) I.3(I.3=33.33)'],
      decisions: [
        '2 I.1 points-missing 33.34',
        '3 I.2 points-missing 33.33',
        '4 I.3 points-missing 33.33',
      ],
    },
  ],
  [
    'points of the pillars from another document, and of one row',
    'I|A\n1|B|40\n2|C\n3|D|-',
    {
      rows: ['I=100: I.1(I.1=40) I.2(I.2=30) I.3(I.3=30)'],
      decisions: ['3 I.2 points-missing 30', '4 I.3 points-missing 30'],
    },
    { pillars: { I: 100 } },
  ],
  [
    'a pillar without anything left for a row',
    'I|A|5\n1|B|5\n2|C',
    { rows: ['I=5: I.1(I.1=5) I.2(I.2=0)'], decisions: ['3 I.2 points-missing ? blocks'] },
  ],
  [
    'wholes that are not the sums of their rows',
    '|Tổng|9\nI|A|10\n1|B|4\n1.1|C|3\n2|D|5',
    {
      rows: ['I=10: I.1(I.1.1=3) I.2(I.2=5)'],
      decisions: [
        '1  sum-mismatch 10 blocks',
        '2 I sum-mismatch 8 blocks',
        '3 I.1 sum-mismatch 3 blocks',
      ],
    },
  ],
  [
    'points that are no number, or two',
    'I|A|4\n1|B|bốn\n2|C|1.000\n3|D|2',
    {
      decisions: ['2 I.1 points-missing 1', '3 I.2 points-missing 1'],
      issues: ['2 unreadable-points bốn', '3 ambiguous-points 1.000'],
    },
  ],
  [
    'points of three decimals',
    'I|A|1\n1|B|0,125\n2|C|0,875',
    { rows: ['I=1: I.1(I.1=0.125) I.2(I.2=0.875)'], decisions: ['-  rounding 3'] },
  ],
  [
    'evidence of no kind that is known',
    'I|A|1\n1|B|1||||\n2|C|0|||Phiếu khảo sát',
    { decisions: ['3 I.2 evidence document'] },
  ],
  ['no rows', 'STT|Chỉ số|Điểm', { rows: [], decisions: [], issues: [] }],
];

describe('a table as it comes', () => {
  it.each(TABLES)('%s', (_what, lines, expected, more) => {
    const none = { rows: expect.anything(), decisions: [], issues: [] };
    expect(told(read(lines, more))).toEqual({ ...none, ...expected });
  });

  it.each(TABLES)(
    '%s: a rubric where nothing stands against it',
    (_what, lines, _expected, more) => {
      const { rubric, decisions } = read(lines, more);
      const sound = rubric.pillars.length > 0 && !decisions.some(({ blocks }) => blocks);
      expect(sound ? defineRubric(rubric).id : refused(rubric)).toBe(sound ? id : true);
    },
  );

  it.each(TABLES)(
    '%s: every decision is a question in both languages',
    (_what, lines, _e, more) => {
      for (const decision of read(lines, more).decisions) {
        const [vi, en] = [
          explainDecision(decision, { locale: 'vi' }),
          explainDecision(decision, { locale: 'en' }),
        ];
        expect(vi).not.toBe(en);
        expect(`${vi}${en}`).not.toMatch(/undefined|\[object/);
      }
    },
  );

  it('speaks of every kind of decision in these cases', () => {
    const all = TABLES.flatMap(([, lines, , more]) => read(lines, more).decisions);
    const codes: Record<DecisionCode, true> = {
      rule: true,
      'rule-open': true,
      due: true,
      'points-missing': true,
      'sum-mismatch': true,
      rounding: true,
      'number-repaired': true,
      'heading-missing': true,
      'nested-heading': true,
      'no-pillars': true,
      evidence: true,
    };
    const seen = new Set(all.map(({ code }) => code));
    // Rules and deadlines have tables of their own below.
    expect(Object.keys(codes).filter((code) => !seen.has(code as DecisionCode))).toEqual([
      'rule',
      'due',
    ]);
  });

  it('is assumed where it prints no points, and says so', () => {
    expect(read('I|A|1\n1|B|1').rubric.weighting).toEqual({ basis: 'published' });
    const { basis, note } = read('I|A|1\n1|B').rubric.weighting;
    expect([basis, note]).toEqual([
      'assumed',
      { vi: expect.stringContaining('1 dòng'), en: expect.stringContaining('1 row(s)') },
    ]);
  });

  it('takes a rule that a person wrote into it', () => {
    const steps = '{"kind":"steps","steps":[{"atLeast":"0.8","fraction":"1"}]}';
    const { rubric, decisions, issues } = read(
      `I|A|3\n1|B|1||Có||ratio\n2|C|1||||${steps}\n3|D|1||Có||{"kind":"steps"}`,
    );
    const rules = componentsOf(rubric).map(({ rule, basis }) => `${rule.kind} ${basis.rule}`);
    expect(rules).toEqual(['ratio stated', 'steps stated', 'achieved inferred']);
    expect(decisions.map(({ item, code }) => `${item} ${code}`)).toEqual(['I.3 rule']);
    expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual(['4 unreadable-rule']);
  });

  it('names the columns that it does not have', () => {
    const columns = { number: 'STT', name: 'Tên', points: 'Điểm' };
    const { issues } = rubricFromTable(
      [
        ['STT', 'Tên'],
        ['I', 'A'],
      ],
      { columns, rubric: head },
    );
    expect(issues).toContainEqual({ row: null, code: 'unknown-column', text: 'Điểm' });
  });

  it('finds headings however they are spelled', () => {
    const columns = { number: 'mã số', name: 'CHỈ SỐ', points: 'Điểm tối đa' };
    const rows = [
      ['Mã  số ', 'Chỉ số', 'Điểm\ntối đa'.normalize('NFD')],
      ['I', 'A', '1'],
      ['1', 'B', '1'],
    ];
    const { rows: read, issues } = told(rubricFromTable(rows, { columns, rubric: head }));
    expect([read, issues]).toEqual([['I=1: I.1(I.1=1)'], []]);
  });

  it('takes the numbers and blanks that a spreadsheet’s reader hands out', () => {
    const rows = [
      ['I', 'A', 7.5],
      [1, 'B', null],
      [1.1, 'C', 7.5],
    ] as unknown as TableRows;
    const columns = { number: 0, name: 1, points: 2 };
    expect(told(rubricFromTable(rows, { columns, rubric: head })).rows).toEqual([
      'I=7.5: I.1(I.1.1=7.5)',
    ]);
  });
});

function refused(rubric: RubricDefinition): boolean {
  try {
    defineRubric(rubric);
    return false;
  } catch {
    return true;
  }
}

describe('any table', () => {
  const cell = (...usual: string[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...usual) },
      { weight: 1, arbitrary: fc.string() },
    );
  const row = fc.record({
    number: cell('I', 'II', '1', '1.1', '1.2', '2', '2.1', '1.1.1', ''),
    name: cell('Tỷ lệ hộ', 'Có chuyên mục', 'Số lượng sự cố đã xử lý', 'Tổng', ''),
    points: cell('', '1', '2', '7,5', '10', '1.000', '0', '0,125'),
    due: cell('', '31.10', '30/2', 'Quý III/2023', 'Thường xuyên'),
    condition: cell(
      '100% hộ',
      '100% hộ\n100% dân',
      'Mỗi việc 0,5 điểm',
      'Từ 80%: 1 điểm; từ 50%: 0,5 điểm',
      'Có họp: 1 điểm; có biên bản: 1 điểm',
      'Người đứng đầu: 100% điểm; cấp phó: 50% điểm',
      'Tối đa 20%',
      'Tối thiểu 0 tin',
      'Min-Max',
    ),
  });
  const columns = {
    number: 'number',
    name: 'name',
    points: 'points',
    due: 'due',
    condition: 'condition',
  };

  test.prop([fc.array(row)], { numRuns: runs(300) })(
    'is read or told, and a rubric where nothing blocks it',
    (rows) => {
      const before = JSON.stringify(rows);
      const reading = rubricFromTable(rows, { columns, rubric: head });
      expect(JSON.stringify(rows)).toBe(before);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      const blocked = reading.decisions.some(({ blocks }) => blocks);
      const empty = reading.rubric.pillars.length === 0;
      // Points of 0 in all are no rubric, however well they were read.
      const worthless = reading.rubric.maxPoints === '0';
      if (!blocked && !empty && !worthless) expect(refused(reading.rubric)).toBe(false);
    },
  );

  test.prop([fc.anything()])('that is none at all is refused, or read in full', (anything) => {
    const read = () => rubricFromTable(anything as TableRows, { columns, rubric: head });
    if (Array.isArray(anything)) expect(read().rubric.id).toBe(id);
    else expect(read).toThrow(UsageError);
  });
});

describe('pillars with letters', () => {
  const idsOf = (reading: TableReading) => [
    reading.rubric.pillars.map(({ id: pillar }) => pillar),
    componentsOf(reading.rubric).map(({ id: component, adjustment }) =>
      adjustment === undefined ? component : `${component} ${adjustment}`,
    ),
  ];
  const YES = (points: string) => `${points}||Có: ${points} điểm; không: 0 điểm`;

  it.each([
    [
      'above rows with numbers of their own',
      `A|Nhận thức|15\n1|Kế hoạch|${YES('10')}\n2|Họp|${YES('5')}\nB|Hạ tầng|4\n1|Sóng|${YES('4')}`,
    ],
    [
      'in the numbers of all rows',
      `A.|Nhận thức|15\nA.1|Kế hoạch|${YES('10')}\nA.2|Họp|${YES('5')}\nB.|Hạ tầng|4\nB.1|Sóng|${YES('4')}`,
    ],
  ])('%s', (_where, lines) => {
    const reading = read(lines);
    expect(idsOf(reading)).toEqual([
      ['A', 'B'],
      ['A.1', 'A.2', 'B.1'],
    ]);
    expect(reading.issues).toEqual([]);
    defineRubric(reading.rubric);
  });

  it('above Roman numerals put pillars together, and are told', () => {
    const reading = read(
      `A|Các chỉ số|15\nI|Nhận thức|15\n1|Kế hoạch|15\n1.1|Ban hành|${YES('15')}\nB|Điểm thưởng|5\n1|Sáng kiến|${YES('5')}`,
    );
    expect(idsOf(reading)).toEqual([
      ['I', 'B'],
      ['I.1.1', 'B.1 bonus'],
    ]);
    expect(reading.issues.map(({ text }) => text)).toEqual(['A']);
  });
});

import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../../rubrics/index.ts';
import {
  decide,
  defineRubric,
  explainDecision,
  rubricFromTable,
  type TableAnswers,
  UsageError,
} from '../../../src/index.ts';

const { id, version, level, title, legalBasis, period } = hueCommune2023;
const head = { id, version, level, title, legalBasis, period };
const columns = { number: 0, name: 1, points: 2, due: 3, condition: 4 };

const ROWS = [
  ['I', 'Nhận thức số', '30', '', ''],
  ['1', 'Chỉ đạo', '', '', ''],
  ['1.1', 'Ban hành kế hoạch', '10', 'Quý III/2023', 'Có kế hoạch'],
  ['1.2', 'Tỷ lệ văn bản ký số', '10', '', 'Từ 80% trở lên: 10 điểm; từ 60% đến 80%: 5 điểm'],
  ['2', 'Tuyên truyền', '', '', 'Tối thiểu 5 bài'],
];

const reading = rubricFromTable(ROWS, { columns, rubric: head });
const told = ({ decisions }: typeof reading) =>
  decisions.map(({ item, code }) => `${item}:${code}`);

describe('decisions taken as data', () => {
  it('are settled, and what they leave open stays', () => {
    expect(told(reading)).toEqual([
      'I.1.1:rule',
      'I.1.1:due',
      'I.1.2:rule-open',
      'I.2:points-missing',
      'I.2:rule',
    ]);
    const steps = {
      kind: 'steps',
      scale: 'share',
      steps: [
        { atLeast: '0.8', fraction: '1' },
        { atLeast: '0.6', fraction: '0.5' },
      ],
    } as const;
    const first = decide(reading, { 'I.1.1': 'accept', 'I.1.2': steps });
    expect(told(first)).toEqual(['I.2:points-missing', 'I.2:rule']);
    expect(told(reading)).toHaveLength(5);
    const done = decide(first, { 'I.2:points-missing': { points: '10' }, 'I.2:rule': 'accept' });
    expect(done.decisions).toEqual([]);
    const rubric = defineRubric(done.rubric);
    const [one, two] = rubric.pillars[0]?.criteria ?? [];
    expect(one?.components.map(({ rule, basis }) => [rule.kind, basis.rule])).toEqual([
      ['achieved', 'stated'],
      ['steps', 'stated'],
    ]);
    expect(two?.components[0]).toMatchObject({ maxPoints: '10', basis: { rule: 'stated' } });
    expect([rubric.maxPoints, rubric.weighting]).toEqual(['30', { basis: 'published' }]);
  });

  it('leave the weights assumed where points were only accepted', () => {
    const { rubric } = decide(reading, { 'I.2': 'accept' });
    expect(rubric.weighting.basis).toBe('assumed');
  });

  it('set or drop a deadline', () => {
    const due = (answers: TableAnswers) =>
      decide(reading, answers).rubric.pillars[0]?.criteria[0]?.components[0]?.due;
    expect(due({})).toBe('2023-09-30');
    expect(due({ 'I.1.1': { due: '10-31' } })).toBe('10-31');
    expect(due({ 'I.1.1:due': 'drop' })).toBeUndefined();
    expect(due({ 'I.1.1:due': 'accept' })).toBe('2023-09-30');
  });

  it('leave a row out, and the wholes follow', () => {
    const { rubric, decisions } = decide(reading, { 'I.1.2': 'drop', 'I.2': 'accept' });
    expect(
      rubric.pillars[0]?.criteria.flatMap(({ components }) => components.map(({ id: one }) => one)),
    ).toEqual(['I.1.1', 'I.2']);
    expect([rubric.maxPoints, rubric.pillars[0]?.maxPoints]).toEqual(['20', '20']);
    expect(decisions.map(({ item }) => item)).toEqual(['I.1.1', 'I.1.1']);
  });

  it('say which of two sums is right', () => {
    const rows = [
      ['I', 'A', '10', '', ''],
      ['1', 'B', '4', '', 'Có'],
      ['2', 'C', '5', '', 'Có'],
    ];
    const draft = rubricFromTable(rows, { columns, rubric: head });
    expect(told(draft)).toContain('I:sum-mismatch');
    expect(decide(draft, { I: 'accept' }).rubric.maxPoints).toBe('9');
    // A whole that a person gives stays, also where its rows sum to something else.
    const given = decide(draft, { I: { points: '9.5' } });
    expect([given.rubric.pillars[0]?.maxPoints, given.rubric.maxPoints]).toEqual(['9.5', '9.5']);
  });

  it('take no guess by the name for a condition that was not read', () => {
    expect(() => decide(reading, { 'I.1.2': 'accept' })).toThrow(/I\.1\.2.*give the rule/u);
    // A row that says nothing has its name alone, and the decision shows the rule by it.
    const draft = rubricFromTable(
      [
        ['I', 'A', '5', '', ''],
        ['1', 'Tỷ lệ hồ sơ', '5', '', ''],
      ],
      { columns, rubric: head },
    );
    const [open] = draft.decisions;
    expect(open?.code).toBe('rule-open');
    expect(open && explainDecision(open, { locale: 'vi' })).toContain(
      'tạm hiểu theo tên gọi: tỷ lệ',
    );
    const [component] =
      decide(draft, { 'I.1': 'accept' }).rubric.pillars[0]?.criteria[0]?.components ?? [];
    expect([component?.rule, component?.basis.rule]).toEqual([{ kind: 'ratio' }, 'stated']);
  });

  it('are asked for with every band of a reading, and what earns nothing', () => {
    const bands = (condition: string) => {
      const rows = [
        ['I', 'A', '4', '', ''],
        ['1', 'Chỉ số', '4', '', condition],
      ];
      const [read] = rubricFromTable(rows, { columns, rubric: head }).decisions;
      return (['vi', 'en'] as const).map((locale) => read && explainDecision(read, { locale }));
    };
    expect(bands('Từ 80% trở lên: 4 điểm; từ 50% đến dưới 80%: 2 điểm; dưới 50%: 0 điểm')).toEqual([
      expect.stringContaining('; còn lại: 0 điểm'),
      expect.stringContaining('; else: no points'),
    ]);
    // Where every share earns something there is no such band.
    for (const told of bands('Từ 80% trở lên: 4 điểm; dưới 80%: 2 điểm')) {
      expect(told).not.toMatch(/còn lại|else/u);
    }
  });

  it.each<[string, object]>([
    ['an item that is not there', { 'I.9': 'accept' }],
    ['a code that is not open', { 'I.2:due': 'accept' }],
    ['a rule where a deadline is asked', { 'I.1.1:due': { kind: 'achieved' } }],
    ['a deadline where a rule is asked', { 'I.1.2': { due: '10-31' } }],
    ['a rule that is none', { 'I.1.2': { kind: 'ratio', target: 'x' } }],
    ['points that are none', { 'I.2:points-missing': { points: 'mười' } }],
    ['a day that there is not', { 'I.1.1': { due: '02-30' } }],
    ['no answer at all', { 'I.1.2': null }],
    ['another word', { 'I.1.2': 'yes' }],
  ])('%s is refused', (_what, answers) => {
    expect(() => decide(reading, answers as TableAnswers)).toThrow(UsageError);
  });

  it('are plain data that nobody froze', () => {
    const before = JSON.stringify(reading);
    const after = decide(reading, { 'I.1.1': 'accept' });
    defineRubric(decide(after, { 'I.1.2': { kind: 'ratio' }, 'I.2': 'accept' }).rubric);
    expect(JSON.stringify(reading)).toBe(before);
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    expect(Object.isFrozen(after.rubric.pillars)).toBe(false);
  });
});

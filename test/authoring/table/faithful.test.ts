import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../../rubrics/index.ts';
import { defineRubric, rubricFromTable, type TableMapping } from '../../../src/index.ts';

const { id, version, level, title, legalBasis, period } = hueCommune2023;
const MAPPING: TableMapping = {
  columns: { number: 0, name: 1, points: 2, due: 3, condition: 4 },
  rubric: { id, version, level, title, legalBasis, period },
};

/** A draft of one row with these cells. */
function draft(cells: { name?: unknown; due?: unknown; condition?: unknown; points?: unknown }) {
  const { name = 'Hồ sơ', due = '', condition = '', points = '10' } = cells;
  const rows = [
    ['I', 'Trụ cột', '10', '', ''],
    ['1', 'Chỉ số', '', '', ''],
    ['1.1', name, points, due, condition],
  ];
  const reading = rubricFromTable(rows, MAPPING);
  const component = reading.rubric.pillars[0]?.criteria[0]?.components[0];
  return { ...reading, component };
}

describe('a reading that does not give back its condition is open and blocks', () => {
  it.each([
    'Không quá 5%',
    'Đạt 50%: 1/2 điểm tối đa',
    'Từ 80% trở lên: 10 điểm; từ 60% đến 80%: 5 điểm; dưới 60%: 0 điểm',
    'Từ 80% trở lên: 10 điểm; từ 60% đến dưới 70%: 5 điểm; dưới 60%: 0 điểm',
    'Từ 80% trở lên: 5 điểm; từ 60% đến dưới 80%: 10 điểm; dưới 60%: 0 điểm',
    'Từ 80% trở lên ◊ 10 điểm; dưới 80%: 0 điểm',
    'Tu 80% tro len: 10 diem; duoi 80%: 0 diem',
    'Từ 80% trở lên: 10 điểm; từ 60% đến dưới 80%: 5 điểm; có biên bản',
    'Có kế hoạch; có báo cáo tổng kết',
    'Tối thiểu 80% hộ; tối thiểu 5 cuộc họp',
    'Mỗi ý kiến 1 điểm, tối đa 5 điểm',
    'Có tổ chức: 04 điểm\nCó biên bản: 04 điểm',
    '100% văn bản; riêng văn bản mật trên 50%',
  ])('%s', (condition) => {
    const { rubric, decisions } = draft({ condition });
    const open = decisions.filter(({ code }) => code === 'rule-open');
    expect(open).toMatchObject([{ item: 'I.1.1', blocks: true, text: condition }]);
    expect(() => defineRubric(rubric)).toThrow(/note-missing/);
  });

  it.each([
    'Đạt từ 80% trở lên: 10 điểm; dưới 80% không có điểm',
    'Đạt từ 80% trở lên: 10 điểm, dưới 80%: 0 điểm',
    'Đạt từ 75%: điểm tối đa; dưới 75%: tỷ lệ × điểm tối đa',
    'Trên 80%: 10 điểm; từ 80% trở xuống: 0 điểm',
    'Người đứng đầu ký: 10 điểm; Cấp phó ký: 7 điểm; Chuyên viên ký: 3 điểm',
    'Từ 90% trở lên: 10 điểm\nTừ 50% đến dưới 90%: 5 điểm\nDưới 50%: 0 điểm',
    'Đạt ≥ 80%: điểm tối đa; đạt 60%: 80% số điểm',
    '02 tin bài: 100% điểm; 01 tin bài: 50% điểm; 0 tin bài: 0 điểm',
    'Mỗi ý kiến 1 điểm, tối đa 10 ý kiến',
    'Tối thiểu 50% người lao động từ 15 tuổi',
    'Người đứng đầu ký tối thiểu 01 văn bản: 10 điểm; Cấp phó ký: 7 điểm',
    'Tối thiểu 2 bài mỗi tuần',
    'Trên 20 tin, bài',
    'Có kế hoạch',
  ])('%s is said whole', (condition) => {
    const { rubric, decisions } = draft({ condition });
    expect(decisions.map(({ code, blocks }) => [code, blocks])).toEqual([['rule', false]]);
    expect(() => defineRubric(rubric)).not.toThrow();
  });
});

describe('cells that are no texts', () => {
  it.each<[unknown, string]>([
    [{ richText: [{ text: 'Hồ sơ ' }, { text: 'số', font: {} }] }, 'Hồ sơ số'],
    [{ text: 'Hồ sơ số', hyperlink: 'https://a.vn' }, 'Hồ sơ số'],
    [{ text: { richText: [{ text: 'Hồ sơ số' }] }, hyperlink: 'a' }, 'Hồ sơ số'],
    [{ formula: 'A1', result: 'Hồ sơ số' }, 'Hồ sơ số'],
  ])('%j is read', (name, text) => {
    const { component, issues } = draft({ name });
    expect([component?.name, issues]).toEqual([text, []]);
  });

  it.each<[unknown, string]>([
    [new Date('2023-10-31'), '2023-10-31'],
    [{ formula: 'A1', result: new Date('2023-10-31') }, '2023-10-31'],
    [new Date(2023, 9, 31), '2023-10-31'],
  ])('%j is a deadline', (due, day) => {
    expect(draft({ due }).component?.due).toBe(day);
  });

  it.each<[unknown]>([
    [{ error: '#N/A' }],
    [{ formula: 'A1' }],
    [new Map()],
    [new Date(Number.NaN)],
    [Number.NaN],
    [[31, 10]],
    [{ richText: [{ font: {} }] }],
  ])('%j is told, and never empty without a word', (due) => {
    expect(draft({ due }).issues).toEqual([{ row: 3, code: 'unreadable-cell', text: 'due' }]);
  });

  it('blanks are blanks', () => {
    for (const due of ['', null, undefined]) expect(draft({ due }).issues).toEqual([]);
  });

  it('a number has the 15 digits of a cell', () => {
    expect(draft({ points: 0.1 + 0.2 }).component?.maxPoints).toBe('0.3');
    expect(draft({ points: { formula: 'A1', result: 8.7 } }).component?.maxPoints).toBe('8.7');
  });

  it.each<[number, string]>([
    [31.1, '10-31'],
    [1.1, '10-01'],
  ])('the deadline %d may be of October or January', (due, reading) => {
    const { component, decisions } = draft({ due, condition: 'Có kế hoạch' });
    const open = decisions.filter(({ code }) => code === 'due');
    expect(open).toMatchObject([{ text: String(due), reading }]);
    expect(component).toMatchObject({ due: reading, time: String(due) });
    // CSV has it as text, and lost the zero all the same.
    expect(draft({ due: String(due) }).decisions).toContainEqual(open[0]);
  });

  it('another number is the day that it says', () => {
    expect(draft({ due: 30.6 }).component?.due).toBe('06-30');
  });
});

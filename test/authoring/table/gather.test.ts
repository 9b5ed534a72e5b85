import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../../rubrics/index.ts';
import {
  componentsOf,
  defineRubric,
  lintRubric,
  rubricFromTable,
  scoreUnit,
} from '../../../src/index.ts';

const { id, version, level, title, legalBasis, period } = hueCommune2023;
const head = { id, version, level, title, legalBasis, period };
const columns = { number: 0, name: 1, points: 2, condition: 3 };
const read = (...rows: (readonly string[])[]) => rubricFromTable(rows, { columns, rubric: head });

const BANDS = {
  kind: 'steps',
  steps: [
    { atLeast: '0.8', fraction: '1' },
    { atLeast: '0.5', fraction: '0.5' },
  ],
};

describe('a condition over several rows is one', () => {
  it.each<[string, string[][], object]>([
    [
      'a formula in several cells below one row',
      [
        ['1.1', 'Tỷ lệ hộ có Internet', '10', 'a = Số hộ có Internet'],
        ['', '', '', 'b = Tổng số hộ'],
        ['', '', '', 'Tỷ lệ = a/b'],
        ['', '', '', 'Điểm = Tỷ lệ*Điểm tối đa'],
      ],
      {
        kind: 'ratio',
        target: '1',
        labels: { numerator: 'Số hộ có Internet', denominator: 'Tổng số hộ' },
      },
    ],
    [
      'conditions with their points beside them',
      [
        ['1.1', 'Tỷ lệ hồ sơ', '10', 'Từ 80% trở lên'],
        ['', '', '5', 'Từ 50% đến dưới 80%'],
        ['', '', '0', 'Dưới 50%'],
      ],
      BANDS,
    ],
    [
      'options in rows of their own',
      [
        ['1.1', 'Tỷ lệ hồ sơ', '10', ''],
        ['', 'Từ 80% trở lên', '10', ''],
        ['', 'Từ 50% đến dưới 80%', '5', ''],
        ['', 'Dưới 50%', '0', ''],
      ],
      BANDS,
    ],
    [
      'merged cells that a reader repeated',
      [
        ['1.1', 'Tỷ lệ hồ sơ', '10', 'Từ 80% trở lên: 10 điểm'],
        ['1.1', 'Tỷ lệ hồ sơ', '10', 'Từ 50% đến dưới 80%: 5 điểm'],
        ['1.1', 'Tỷ lệ hồ sơ', '10', 'Dưới 50%: 0 điểm'],
      ],
      BANDS,
    ],
  ])('%s', (_what, rows, rule) => {
    const { rubric, decisions, issues } = read(['I', 'A', '10', ''], ['1', 'B', '', ''], ...rows);
    expect([issues, decisions.map(({ code }) => code)]).toEqual([[], ['rule']]);
    expect(componentsOf(rubric)).toHaveLength(1);
    expect(componentsOf(rubric)[0]?.rule).toMatchObject(rule);
    defineRubric(rubric);
  });

  it('takes time in proportion to the rows', () => {
    const rows = Array.from({ length: 6000 }, (_, at) =>
      at % 3 === 0
        ? [String(at + 1), `Hàng ${at}`, '1', 'Có: 1 điểm']
        : ['', '', '', `Không ${at}: 0 điểm`],
    );
    const time = (count: number): number => {
      const start = performance.now();
      read(['I', 'A', '', ''], ...rows.slice(0, count));
      return performance.now() - start;
    };
    time(600);
    // Six thousand rows take no more than some ten times six hundred, however busy the machine.
    expect(time(6000)).toBeLessThan(40 * Math.max(time(600), 20));
  });
});

describe('codes and points as tables write them', () => {
  it('reads rows by the codes that the document gives them', () => {
    const { rubric, issues } = read(
      ['I', 'Nhận thức số', '10', ''],
      ['1', 'Chỉ đạo', '', ''],
      ['DTI-04', 'Ban hành kế hoạch', '6', 'Có: 6 điểm; không: 0 điểm'],
      ['DTI-05', 'Chuyên mục', '4', 'Có: 4 điểm; không: 0 điểm'],
    );
    expect(issues).toEqual([]);
    expect(componentsOf(rubric).map((one) => [one.id, one.pillar, one.criterion])).toEqual([
      ['DTI-04', 'I', 'I.1'],
      ['DTI-05', 'I', 'I.1'],
    ]);
    defineRubric(rubric);
  });

  it.each(['10đ', '10 đ', '10 điểm', 'Điểm tối đa: 10', 'Tối đa 10 điểm', '+10', '-10', '−10'])(
    '%s is 10',
    (points) => {
      const { rubric, issues } = read(
        ['I', 'A', '', ''],
        ['1', 'B', points, 'Có'],
        ['2', 'C', '5', 'Có'],
      );
      expect([issues, componentsOf(rubric)[0]?.maxPoints]).toEqual([[], '10']);
    },
  );
});

describe('points beside the maximum', () => {
  const table = [
    ['I', 'NHIỆM VỤ', '20', ''],
    ['1', 'Kế hoạch', '10', 'Có: 10 điểm; không: 0 điểm'],
    ['2', 'Báo cáo', '10', 'Có: 10 điểm; không: 0 điểm'],
    [
      '3',
      'Không thực hiện chế độ báo cáo đột xuất',
      '0,5',
      'Không thực hiện chế độ báo cáo đột xuất: trừ 0,5 điểm',
    ],
    ['II', 'ĐIỂM CỘNG', '6', ''],
    ['4', 'Mô hình mới', '6', 'Mỗi mô hình mới được cộng 2 điểm, tối đa 6 điểm'],
    ['III', 'ĐIỂM TRỪ', '', ''],
    ['5', 'Chậm báo cáo', '-3', 'Mỗi báo cáo chậm trừ 1 điểm, tối đa 3 điểm'],
  ];
  const { rubric: draft, decisions, issues } = read(...table);

  it('are adjustments, and no part of the maximum', () => {
    expect(issues).toEqual([]);
    expect(decisions.filter(({ blocks }) => blocks)).toEqual([]);
    expect(componentsOf(draft).map((one) => [one.id, one.maxPoints, one.adjustment])).toEqual([
      ['I.1', '10', undefined],
      ['I.2', '10', undefined],
      ['I.3', '0.5', 'penalty'],
      ['II.4', '6', 'bonus'],
      ['III.5', '3', 'penalty'],
    ]);
    expect([draft.maxPoints, draft.adjustments]).toEqual(['20', 'total']);
    const rubric = defineRubric(draft);
    const score = scoreUnit(rubric, {
      unit: { id: 'u' },
      answers: {
        'I.1': { achieved: true },
        'I.3': { achieved: true },
        'II.4': { value: 2 },
        'III.5': { value: 1 },
      },
    });
    expect(score.points).toBe('12.5');
  });

  it('block where there is no maximum that they could stand beside', () => {
    const alone = read(['I', 'ĐIỂM TRỪ', '', ''], ['1', 'Chậm báo cáo', '-3', 'Trừ 1 điểm/lần']);
    expect(alone.decisions.some(({ blocks }) => blocks)).toBe(true);
  });
});

describe('a rubric held against its conditions', () => {
  const { rubric } = read(
    ['I', 'A', '20', ''],
    ['1', 'Tỷ lệ hồ sơ', '10', 'Từ 80% trở lên: 10 điểm; dưới 80%: 0 điểm'],
    ['2', 'Kế hoạch', '10', 'Có: 10 điểm; không: 0 điểm'],
  );
  const codes = (conditions: { [component: string]: string }) =>
    lintRubric(rubric, { conditions }).map(({ code, component }) => [code, component]);

  it('says nothing of what is the same', () => {
    const conditions = {
      'I.1': 'Tỷ lệ < 80%: 0 điểm; Tỷ lệ ≥ 80%: Điểm tối đa',
      'I.2': 'Đã ban hành: 10đ; chưa ban hành: 0đ',
    };
    expect(codes(conditions)).toEqual([]);
  });

  it('names what differs, and what cannot be compared', () => {
    const conditions = {
      'I.1': 'Từ 90% trở lên: 10 điểm; dưới 90%: 0 điểm',
      'I.2': 'Theo quy định của cấp trên',
    };
    expect(codes(conditions)).toEqual([
      ['condition-differs', 'I.1'],
      ['condition-unread', 'I.2'],
    ]);
    expect(lintRubric(rubric, { conditions, ignore: ['condition-unread'] })).toHaveLength(1);
  });
});

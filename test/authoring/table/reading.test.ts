import { describe, expect, it } from 'vitest';
import { readCondition } from '../../../src/authoring/table/reading/read.ts';
import { isTotal, readRowNumber } from '../../../src/authoring/table/row-number.ts';
import { readDue } from '../../../src/authoring/table/table-due.ts';
import { readEvidence } from '../../../src/authoring/table/table-evidence.ts';
import { readPoints } from '../../../src/authoring/table/table-points.ts';
import type { Rule } from '../../../src/index.ts';

const ratio = (target?: string, more: Partial<Extract<Rule, { kind: 'ratio' }>> = {}): Rule => ({
  kind: 'ratio',
  ...(target === undefined ? {} : { target }),
  ...more,
});
const count = (target: string): Rule => ({ kind: 'count', target });
const each = (pointsEach: string): Rule => ({ kind: 'count', pointsEach });
const steps = (...list: [string, string][]) => ({
  kind: 'steps' as const,
  steps: list.map(([atLeast, fraction]) => ({ atLeast, fraction })),
  scale: 'share' as const,
});
const WHO = (deputy: string): Rule => ({
  kind: 'choice',
  options: [
    { id: 'o1', label: 'Người đứng đầu ký', fraction: '1' },
    { id: 'o2', label: 'Cấp phó ký', fraction: deputy },
    { id: 'none', label: 'Không đạt', fraction: '0' },
  ],
});

/** The words of a condition for 10 points, and the rule they are read as. */
const CONDITIONS: readonly [words: string, name: string, rule: Rule][] = [
  ['100% hộ gia đình', 'Hộ có cáp quang', ratio()],
  ['Đảm bảo 100% người dân từ 15 tuổi trở lên', 'Tài khoản', ratio()],
  ['100% máy tính đạt 100% điểm tiêu chí', 'Máy tính', ratio()],
  ['Tối thiểu 50% người lao động', 'Kỹ năng số', ratio('0.5')],
  ['≥ 0,25%', 'Chi ngân sách', ratio('0.0025')],
  ['Đạt từ 80% trở lên', 'Hồ sơ trực tuyến', ratio('0.8')],
  ['Tối thiểu 05 cuộc họp', 'Họp trực tuyến', count('5')],
  ['Có ít nhất hai nền tảng', 'Nền tảng', count('2')],
  ['Trên 20 tin, bài', 'Chuyên mục', count('21')],
  ['Từ 1.200 tài khoản', 'Tài khoản', count('1200')],
  ['10 nghiệp vụ', 'Ứng dụng AI', count('10')],
  ['20 bài trở lên', 'Tin bài', count('20')],
  ['02 tin bài: 100% điểm; 01 tin bài: 50% điểm; 0 tin bài: 0 điểm', 'Tin bài', count('2')],
  ['Mỗi ý kiến 1 điểm, tối đa 10 ý kiến', 'Ý kiến', each('1')],
  ['Tham gia 1 cuộc được tính 0,5 điểm', 'Cuộc họp', each('0.5')],
  ['Tối thiểu 1 tin bài/ 1 tháng', 'Tin bài', { kind: 'coverage', periods: 12 }],
  ['Ít nhất 1 cuộc/ Quý', 'Cuộc họp', { kind: 'coverage', periods: 4 }],
  ['Trung bình 1 tuần/1 lần', 'Phát sóng', { kind: 'coverage', periods: 52 }],
  ['Cập nhật hằng tháng', 'Trang tin', { kind: 'coverage', periods: 12 }],
  ['Tối thiểu 2 bài mỗi tuần', 'Tin bài', count('104')],
  ['Có tổ chức trong Quý 1', 'Cuộc họp', { kind: 'achieved' }],
  ['Người đứng đầu ký: đạt 100% điểm\nCấp phó ký: đạt 50% điểm', 'Văn bản', WHO('0.5')],
  ['Người đứng đầu ký: 10 điểm; Cấp phó ký: 7 điểm', 'Văn bản', WHO('0.7')],
  [
    'Từ 90% trở lên: 10 điểm\nTừ 50% đến dưới 90%: 5 điểm\nDưới 50%: 0 điểm',
    'Hồ sơ',
    steps(['0.9', '1'], ['0.5', '0.5']),
  ],
  ['Đạt ≥ 80%: điểm tối đa; đạt 60%: 80% số điểm', 'Hồ sơ', steps(['0.8', '1'], ['0.6', '0.8'])],
  [
    'Từ 5 mô hình: 10 điểm; từ 2 mô hình: 3 điểm',
    'Mô hình',
    { ...steps(['5', '1'], ['2', '0.3']), scale: 'amount' },
  ],
  [
    'Có tổ chức: 04 điểm\nCó biên bản: 06 điểm',
    'Cuộc họp',
    {
      kind: 'checklist',
      items: [
        { id: 'i1', points: '4', label: 'Có tổ chức' },
        { id: 'i2', points: '6', label: 'Có biên bản' },
      ],
    },
  ],
  [
    '- 100% nhân sự dùng\n- 100% nhân sự cài đặt',
    'Điện thoại',
    {
      kind: 'parts',
      parts: [
        { id: 'p1', share: '0.5', label: '100% nhân sự dùng', rule: { kind: 'ratio' } },
        { id: 'p2', share: '0.5', label: '100% nhân sự cài đặt', rule: { kind: 'ratio' } },
      ],
    },
  ],
  ['Không phát hiện mã độc, hoặc 100% đã được xử lý', 'Mã độc', { kind: 'resolved' }],
  [
    'Không có sự cố xảy ra',
    'Sự cố',
    { kind: 'achieved', absence: { none: 'Không có sự cố xảy ra', some: 'Có sự cố xảy ra' } },
  ],
  ['Chấm theo phương pháp Min-Max', 'Doanh nghiệp số', { kind: 'min-max' }],
  [
    '<p>1. Nội dung: cài đặt</p> <p>2. Điều kiện đảm bảo: - 100% CBCCVC có chữ ký số hoặc chữ ký điện tử</p>',
    'Chữ ký số',
    ratio(),
  ],
  [
    'Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ cao nhất thì điểm tối đa và giảm dần',
    'Doanh nghiệp số',
    { kind: 'min-max' },
  ],
  ['Thống kê số liệu và tính theo tỷ lệ', 'Tỷ lệ giao dịch', ratio()],
  [
    'Cập nhật tối thiểu 1 tin bài/1 tháng đạt 100% điểm tiêu chí (chấm điểm theo tỷ lệ % quy đổi)',
    'Trang tin',
    { kind: 'coverage', periods: 12 },
  ],
  [
    'Doanh thu từ giao dịch của người dân tỷ lệ thuận theo số điểm',
    'Doanh thu',
    { kind: 'ratio-to-best' },
  ],
  ['100% người dân có danh tính số/tài khoản', 'Danh tính số', ratio()],
  ['Min - Max', 'Tỷ trọng kinh tế số', { kind: 'min-max', scale: 'share' }],
  ['Tỷ lệ / tỷ lệ cao nhất', 'Tên miền', { kind: 'ratio-to-best', scale: 'share' }],
  ['So với địa phương cao nhất', 'Tỷ lệ tên miền', { kind: 'ratio-to-best', scale: 'share' }],
  ['Tỷ lệ thuận theo số điểm', 'Doanh thu', { kind: 'ratio-to-best' }],
  ['Tỷ lệ càng cao điểm càng cao', 'Tỉ lệ hồ sơ', ratio()],
  ['Tính tỉ lệ người sử dụng', 'Nền tảng', ratio()],
  ['Có chuyên mục', 'Chuyên mục', { kind: 'achieved' }],
  ['Có khởi tạo chuyên mục đạt 100% điểm', 'Chuyên mục', { kind: 'achieved' }],
  ['Kế hoạch được ban hành', 'Kế hoạch', { kind: 'achieved' }],
  ['1. Nội dung: tối thiểu 3 lớp. 2. Điều kiện đảm bảo: 100% cán bộ', 'Tập huấn', ratio()],
  ['100% điểm nếu có chuyên mục'.normalize('NFD'), 'Chuyên mục', { kind: 'achieved' }],
];

describe('the words of a condition', () => {
  it.each(CONDITIONS)('%s', (words, name, rule) => {
    const reading = readCondition(words, name, { maxPoints: '10' });
    expect(reading.open).toBeUndefined();
    const { labels: _labels, ...bare } = reading.rule as { labels?: unknown; kind: string };
    expect(bare).toEqual(rule);
    expect(reading.unused).toEqual([]);
  });

  it.each<[name: string, rule: Rule]>([
    ['Tỷ lệ hồ sơ trực tuyến', ratio()],
    ['Tỉ lệ phản ánh quá hạn', ratio('0', { direction: 'lower' })],
    ['Mức độ hài lòng của người dân', ratio()],
    ['Số hộ có địa chỉ số (trên tổng số hộ)', ratio()],
    ['Số lượng sự cố đã xử lý', { kind: 'resolved' }],
    ['Ban hành kế hoạch', { kind: 'achieved' }],
  ])('are missing: "%s" is read by its name', (name, rule) => {
    for (const words of ['', 'Chất lượng, đúng hạn', '...']) {
      expect(readCondition(words, name, { maxPoints: '10' })).toMatchObject({ rule, open: {} });
    }
  });

  it('may say when the row is left out', () => {
    const words = 'Tham gia 1 cuộc được tính 0,5 điểm\nKhông phải thành viên: không đánh giá';
    expect(readCondition(words, 'Họp', { maxPoints: '2' })).toMatchObject({
      rule: { kind: 'count', pointsEach: '0.5', labels: { unit: 'cuộc' } },
      unused: [],
      notApplicable: 'Không phải thành viên: không đánh giá',
    });
  });

  it.each(['1', ' ', 'a ', 'mỗi a ', '1 a ', '100% điểm ', 'tối thiểu 1 ', '- '])(
    'come to an end, however long, and are quoted in short: %j',
    (piece) => {
      const read = readCondition(piece.repeat(20_000 / piece.length), 'A', { maxPoints: '10' });
      expect(read).toBeDefined();
    },
  );
});

const PERIOD = { from: '2023-01-01', to: '2023-12-31' };

describe('a cell of deadlines', () => {
  it.each<[cell: string, due: string]>([
    ['31.10', '10-31'],
    ['31/10', '10-31'],
    ['1-3', '03-01'],
    ['31/10/2023', '2023-10-31'],
    ['Ngày 5.9.2023', '2023-09-05'],
    ['2023-10-31', '2023-10-31'],
  ])('%s is %s', (cell, due) => {
    expect(readDue(cell, PERIOD)).toEqual({ due });
  });

  it.each<[cell: string, reading: string]>([
    ['Xong ngày 31/10/2023', '2023-10-31'],
    ['Trước 31/10/2023', '2023-10-30'],
    ['Trước ngày 01/03', '02-28'],
    ['Trước ngày 1/1', '2022-12-31'],
    ['Quý III/2023', '2023-09-30'],
    ['Trong quý 2', '06-30'],
    ['Trước Quý II/2023', '2023-03-31'],
    ['Trong tháng 02/2024', '2024-02-29'],
    ['Tháng 2', '02-28'],
    ['Trước tháng 10', '09-30'],
    ['Từ tháng 3 đến tháng 10/2023', '2023-10-31'],
    ['Từ 1/3 đến hết 31/10/2023', '2023-10-31'],
  ])('%s may be %s', (cell, reading) => {
    expect(readDue(cell, PERIOD)).toEqual({ due: reading, time: cell, open: { reading } });
  });

  it.each([
    'Thường xuyên',
    '30.6 và 31.12',
    'Tháng 6, tháng 12',
    '30/2',
    'Tháng 13',
    '15/10/20233',
    'Ít nhất 1 cuộc/ Quý',
  ])('%s is no day', (cell) => {
    expect(readDue(cell, PERIOD)).toEqual({ time: cell, open: {} });
  });

  it('may be empty', () => {
    expect(readDue('', PERIOD)).toEqual({});
  });

  it('takes the year of the period, wherever it begins', () => {
    const period = { from: '2023-07-01', to: '2024-06-30' };
    expect(readDue('Tháng 2', period).due).toBe('02-29');
    expect(readDue('29.2', period).due).toBe('02-29');
    expect(readDue('29.2', PERIOD).due).toBeUndefined();
  });
});

describe('a cell of points', () => {
  it.each<[cell: string, ...readings: string[]]>([
    ['10', '10'],
    ['07', '7'],
    ['7,5', '7.5'],
    ['7.5', '7.5'],
    ['10 điểm', '10'],
    ['1.000', '1000', '1'],
    ['1.000,5', '1000.5'],
    ['0', '0'],
  ])('%s', (cell, ...readings) => {
    expect(readPoints(cell)).toEqual({ kind: 'read', readings });
  });

  it.each(['', '-', '–', '—', ' điểm'])('"%s" is none', (cell) => {
    expect(readPoints(cell)).toEqual({ kind: 'none' });
  });

  it.each(['mười', '5-10', '10%'])('"%s" cannot be read', (cell) => {
    expect(readPoints(cell)).toEqual({ kind: 'unreadable' });
  });
});

describe('a row’s number', () => {
  it.each<[text: string, levels: string[]]>([
    ['I', ['I']],
    ['XIV.', ['XIV']],
    ['1', ['1']],
    ['01.', ['1']],
    ['1.10', ['1', '10']],
    ['1. 2.3', ['1', '2', '3']],
    ['3)', ['3']],
    ['VIII.9.2', ['VIII', '9', '2']],
    ['IIl', ['III']],
    ['lV', ['IV']],
  ])('%s', (text, levels) => {
    expect(readRowNumber(text)?.levels).toEqual(levels);
  });

  it.each(['', 'IIII', 'VX', 'A', '1a', '1,2', 'I.a', '-', '*', 'l.l', '12345', '1.1.1.1.1.1.1'])(
    '%s is none',
    (text) => {
      expect(readRowNumber(text)).toBeUndefined();
    },
  );

  it('is not needed by a total', () => {
    expect([isTotal('', '600'), isTotal('TỔNG CỘNG', '600'), isTotal('Tổng', '')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isTotal('Tổnghợp', '1')).toBe(false);
  });
});

describe('a cell of evidence', () => {
  it.each<[cell: string, evidence: string[]]>([
    ['File điện tử có ký số Quyết định thành lập', ['document signed']],
    ['Hình ảnh, văn bản triển khai liên quan', ['image', 'document']],
    ['- Giấy mời\n- Hình ảnh cuộc họp', ['document', 'image']],
    ['Danh sách văn bản - Lưu ý: chỉ nhận file ký số', ['list signed']],
    ['Liên kết của chuyên mục', ['link']],
    ['Thống kê trên hệ thống', ['system']],
    ['Số liệu xác nhận từ Cục Viễn thông', ['authority']],
    ['Thống kê qua ứng dụng quản lý chữ ký số', ['system']],
    ['', []],
  ])('%s', (cell, wanted) => {
    const { evidence, open } = readEvidence(cell);
    expect(evidence.map(({ kind, signed }) => (signed ? `${kind} signed` : kind))).toEqual(wanted);
    expect(open).toEqual([]);
  });

  it('is a document for now where no kind is known', () => {
    const { evidence, open } = readEvidence('Phiếu khảo sát');
    expect([evidence, open]).toEqual([
      [{ kind: 'document', name: 'Phiếu khảo sát' }],
      ['Phiếu khảo sát'],
    ]);
  });
});

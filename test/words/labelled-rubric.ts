import type { RubricDefinition, Rule } from '../../src/index.ts';

/** Every kind of rule with the nouns of a document, and labels in both languages. */

const both = (vi: string, en: string) => ({ vi, en });

const fibre = {
  numerator: 'Số hộ có cáp quang',
  denominator: 'Tổng số hộ',
  unit: both('hộ', 'household'),
} as const;
const meeting = { unit: both('cuộc họp', 'meeting') } as const;

const RULES: readonly Rule[] = [
  { kind: 'count', pointsEach: '0.5', labels: meeting },
  { kind: 'count', target: '5', labels: { value: both('Số tin bài', 'Number of articles') } },
  { kind: 'ratio', of: 'households', labels: fibre },
  { kind: 'ratio', target: '0.9', divisor: '1', floor: '0.2', labels: fibre },
  { kind: 'ratio', target: '0.05', direction: 'lower', labels: fibre, whenNone: 'full' },
  {
    kind: 'steps',
    scale: 'share',
    steps: [
      { atLeast: '0.5', fraction: '1' },
      { above: '0.25', fraction: '1/3' },
    ],
  },
  {
    kind: 'steps',
    scale: 'amount',
    direction: 'lower',
    labels: { value: 'Thời gian xử lý trung bình', unit: both('giờ', 'hour') },
    steps: [
      { atMost: '4', fraction: '1' },
      { below: '24', fraction: '0.5' },
    ],
  },
  { kind: 'min-max', scale: 'amount', labels: { value: 'Doanh thu', unit: 'tỷ đồng' } },
  { kind: 'min-max', scale: 'share', direction: 'lower' },
  {
    kind: 'ratio-to-best',
    scale: 'share',
    labels: { numerator: 'Số doanh nghiệp số', denominator: 'Tổng số doanh nghiệp' },
  },
  { kind: 'ratio', as: 'growth', target: '0.1' },
  { kind: 'resolved', labels: { unit: both('sự cố', 'incident') } },
  { kind: 'coverage', periods: 52 },
  { kind: 'coverage', periods: 4 },
  {
    kind: 'deduction',
    pointsEach: '0.5',
    labels: { unit: both('phản ánh quá hạn', 'overdue report') },
  },
  { kind: 'deduction', pointsEach: '0.5', as: 'days-late' },
  {
    kind: 'ratio',
    terms: {
      numerator: [
        { id: 'b', label: both('Hồ sơ toàn trình', 'Full online files') },
        { id: 'c', label: 'Hồ sơ một phần' },
      ],
      denominator: [{ id: 'a', label: both('Tổng số hồ sơ', 'All files') }],
    },
    whenNone: 'not-applicable',
  },
  {
    kind: 'choice',
    options: [
      {
        id: 'head',
        fraction: '1',
        label: both('Người đứng đầu làm Trưởng ban', 'The head leads it'),
      },
      { id: 'deputy', fraction: '2/3', label: both('Cấp phó làm Trưởng ban', 'A deputy leads it') },
      { id: 'nobody', fraction: '0', label: both('Chưa thành lập', 'There is none') },
    ],
  },
  {
    kind: 'checklist',
    items: [
      { id: 'held', points: '3', label: both('Có tổ chức họp', 'It was held') },
      {
        id: 'chaired',
        points: '7',
        label: both('Người đứng đầu chủ trì', 'The head chaired it'),
        requires: 'held',
      },
    ],
  },
  {
    kind: 'parts',
    parts: [
      {
        id: 'plan',
        share: '1/3',
        label: both('Có kế hoạch', 'There is a plan'),
        rule: { kind: 'achieved' },
      },
      {
        id: 'done',
        share: '2/3',
        label: both('Thực hiện kế hoạch', 'The plan is carried out'),
        rule: { kind: 'ratio', labels: fibre },
        requires: 'plan',
      },
    ],
  },
  {
    kind: 'highest-of',
    parts: [
      {
        id: 'own',
        label: both('Tự triển khai', 'By itself'),
        rule: { kind: 'count', target: '3', labels: meeting },
      },
      { id: 'shared', label: both('Dùng chung', 'Shared'), rule: { kind: 'ratio' } },
    ],
  },
  {
    kind: 'by-case',
    cases: [
      {
        id: 'with-plan',
        label: both('Có kế hoạch', 'With a plan'),
        rule: { kind: 'ratio', labels: fibre },
      },
      {
        id: 'without',
        label: both('Không có kế hoạch', 'Without a plan'),
        rule: { kind: 'achieved' },
      },
    ],
  },
  {
    kind: 'by-class',
    classes: [{ class: 'miền núi', rule: { kind: 'count', target: '2', labels: meeting } }],
    otherwise: { kind: 'count', target: '5', labels: meeting },
  },
  { kind: 'awarded' },
  { kind: 'achieved' },
];

const components = RULES.map((rule, at) => ({
  id: `I.1.${at + 1}`,
  name: `Chỉ số thành phần thứ ${at + 1}`,
  maxPoints: '10',
  due: '10-31',
  evidence: [
    { kind: 'document' as const, name: 'Kế hoạch', signed: true },
    { kind: 'list' as const, name: 'Danh sách kèm theo' },
  ],
  rule,
  basis:
    at % 2 === 0
      ? { items: [`I.1.${at + 1}`], rule: 'stated' as const }
      : {
          items: [`I.1.${at + 1}`, `I.1.${at + 1}a`],
          rule: 'inferred' as const,
          note: both('điểm tính theo tỷ lệ khi chưa đạt', 'points in proportion below it'),
        },
}));

export const labelledRubric: RubricDefinition = {
  id: 'labelled',
  version: '12/QĐ-UBND',
  level: 'commune',
  title: 'Bộ chỉ số chuyển đổi số cấp xã',
  legalBasis: [
    { number: '12/QĐ-UBND', issuedOn: '2023-01-05', issuer: 'UBND tỉnh', annex: 'Phụ lục 1' },
  ],
  period: { from: '2023-01-01', to: '2023-12-31' },
  maxPoints: String(components.length * 10),
  weighting: { basis: 'published' },
  grades: [
    { id: 'good', name: 'Tốt', from: '0.6', requires: [{ of: 'I', from: '0.99' }] },
    { id: 'fair', name: 'Khá', from: '0.3' },
    { id: 'rest', name: 'Trung bình', from: '0' },
  ],
  groups: [{ id: 'base', name: 'Nhóm nền tảng', pillars: ['I'] }],
  facts: [{ id: 'households', name: 'Số lượng hộ gia đình' }],
  pillars: [
    {
      id: 'I',
      name: 'Nhận thức số',
      maxPoints: String(components.length * 10),
      criteria: [{ id: 'I.1', name: 'Chỉ số chung', components }],
    },
  ],
};

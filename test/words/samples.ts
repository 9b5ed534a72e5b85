import type {
  Finding,
  FindingCode,
  ItemChange,
  LintCode,
  LintFinding,
  Need,
  NeedName,
  RubricDiff,
  Rule,
  RuleKindName,
  Status,
  Step,
  StepBound,
  StepName,
  TableDecision,
} from '../../src/index.ts';
import type { ComponentSentences } from '../../src/words/component-sentences.ts';
import type { LevelSentences } from '../../src/words/level-sentences.ts';

// One thing for every case of every sentence. A code without a sample does not compile.

const bound = (numerator: string, denominator: string, units: string[]): StepBound => ({
  numerator,
  denominator,
  units,
});
const low = bound('1', '4', ['vy-da']);
const high = bound('12', '1', []);
const target = { step: 'target', target: '0.5', scale: 'share', below: 'proportional' } as const;
const part = { step: 'part', part: 'a', label: 'Phần một', share: '0.5', fraction: null } as const;
const papers = { expected: ['Quyết định', 'Kế hoạch'] };
const way = { step: 'alternative', part: 'a', label: 'Cách một', fraction: null } as const;
const item = { step: 'item', item: 'a', label: 'Kế hoạch', points: '2.5' } as const;

export const STEPS: { readonly [N in StepName]: readonly Extract<Step, { step: N }>[] } = {
  achieved: [
    { step: 'achieved', achieved: true },
    { step: 'achieved', achieved: false },
  ],
  option: [{ step: 'option', option: 'head', label: 'Người đứng đầu', fraction: '0.5' }],
  item: [
    { ...item, state: 'held' },
    { ...item, state: 'not-held' },
    { ...item, state: 'blocked', requires: 'b' },
    { ...item, state: 'blocked', requires: 'b', blockedBy: { item: 'c', label: 'Kế hoạch' } },
  ],
  measure: [{ step: 'measure', value: '1234.5' }],
  share: [{ step: 'share', numerator: '4256', denominator: '5768' }],
  target: [
    { ...target, direction: 'higher', reached: true },
    { ...target, direction: 'higher', reached: false },
    { ...target, direction: 'higher', reached: false, below: 'zero' },
    { ...target, direction: 'lower', reached: true },
    { ...target, direction: 'lower', reached: false },
    { ...target, direction: 'lower', reached: false, below: 'zero' },
    { ...target, direction: 'higher', reached: true, scale: 'count', target: '1200' },
    { ...target, direction: 'higher', reached: false, divisor: '1' },
    { ...target, direction: 'higher', reached: false, floor: '0.3', underFloor: true },
    { ...target, direction: 'lower', reached: false, scale: 'count', target: '5', divisor: '30' },
  ],
  'points-each': [
    { step: 'points-each', pointsEach: '0.5', capped: false },
    { step: 'points-each', pointsEach: '0.5', capped: true },
  ],
  threshold: [
    { step: 'threshold', atLeast: '0.8', fraction: '0.75' },
    { step: 'threshold', atLeast: null, fraction: '0' },
    {
      step: 'threshold',
      atLeast: null,
      fraction: '0',
      last: { bound: 'above', value: '0.5' },
    },
    { step: 'threshold', atLeast: null, above: '0.8', fraction: '0.75' },
    { step: 'threshold', atLeast: null, atMost: '0.8', fraction: '2/3' },
    { step: 'threshold', atLeast: null, below: '0.8', fraction: '0.75' },
    { step: 'threshold', atLeast: null, fraction: '0', direction: 'lower' },
  ],
  growth: [
    { step: 'growth', value: '120', previous: '100' },
    { step: 'growth', value: '90', previous: '100' },
  ],
  'days-late': [
    { step: 'days-late', days: '0', due: '2023-10-31', completedOn: '2023-10-30' },
    { step: 'days-late', days: '3', due: '2023-10-31', completedOn: '2023-11-03' },
    { step: 'days-late', days: '1200', due: '2023-10-31' },
  ],
  terms: [
    {
      step: 'terms',
      numerator: [
        { label: 'Hồ sơ toàn trình', value: '1200' },
        { label: 'Hồ sơ một phần', value: '30' },
      ],
      denominator: [{ label: 'Tổng số hồ sơ', value: '2000' }],
    },
  ],
  'none-arose': [
    { step: 'none-arose', earns: 'full' },
    { step: 'none-arose', earns: 'zero' },
    { step: 'none-arose', earns: 'not-applicable' },
  ],
  awarded: [{ step: 'awarded', points: '7.5' }],
  deduction: [
    { step: 'deduction', pointsEach: '0.5', exhausted: false },
    { step: 'deduction', pointsEach: '0.5', exhausted: true },
    { step: 'deduction', pointsEach: '0.5', exhausted: false, unit: 'vụ việc' },
    { step: 'deduction', pointsEach: '0.5', exhausted: false, days: true },
  ],
  class: [
    { step: 'class', class: 'miền núi' },
    { step: 'class', class: null },
  ],
  case: [{ step: 'case', case: 'planned', label: 'Có kế hoạch' }],
  resolved: [
    { step: 'resolved', found: '0', handled: '0' },
    { step: 'resolved', found: '3', handled: '2' },
  ],
  covered: [{ step: 'covered', covered: '11', periods: 12 }],
  bounds: [
    { step: 'bounds', direction: 'higher', min: low, max: high, spread: true, position: 'within' },
    { step: 'bounds', direction: 'lower', min: low, max: high, spread: true, position: 'within' },
    { step: 'bounds', direction: 'lower', min: high, max: high, spread: false, position: 'within' },
  ],
  best: [{ step: 'best', best: low }],
  part: [
    { ...part, status: 'scored', fraction: '0.25', steps: [{ step: 'unscored' }] },
    {
      ...part,
      status: 'scored',
      fraction: '0',
      steps: [],
      blockedBy: { part: 'b', label: 'Phần hai' },
    },
    { ...part, status: 'missing', steps: [] },
    { ...part, status: 'not-applicable', steps: [] },
    { ...part, status: 'needs-cohort', steps: [] },
  ],
  alternative: [
    { ...way, counts: 'highest', decides: true, status: 'scored', fraction: '0.5', steps: [] },
    { ...way, counts: 'lowest', decides: true, status: 'scored', fraction: '0.5', steps: [] },
    { ...way, counts: 'highest', decides: false, status: 'scored', fraction: '0.5', steps: [] },
    { ...way, counts: 'highest', decides: false, status: 'missing', steps: [] },
  ],
  unscored: [{ step: 'unscored' }],
  'no-answer': [
    { step: 'no-answer' },
    { step: 'no-answer', due: '2023-10-31', asOf: '2023-09-01' },
  ],
  'not-applicable': [{ step: 'not-applicable', reason: 'không có chợ' }],
  'needs-cohort': [{ step: 'needs-cohort' }],
  verified: (['upheld', 'answer', 'points', 'rejected', 'not-applicable'] as const).map(
    (decision) => ({
      step: 'verified' as const,
      decision,
      stage: 'thẩm định',
      by: 'UBND thành phố Huế',
      on: '2023-12-04',
      reason: 'kết luận do cấp phó ký',
    }),
  ),
  late: [
    { step: 'late', due: '2023-10-31', completedOn: '2023-11-02' },
    { step: 'late', due: '2023-10-31', completedOn: '2023-11-02', points: '7.5' },
  ],
  'no-evidence': [
    { step: 'no-evidence', ...papers, missing: ['Kế hoạch'], unsigned: ['Quyết định'] },
    { step: 'no-evidence', ...papers, missing: [], unsigned: ['Quyết định'] },
    { step: 'no-evidence', ...papers, missing: papers.expected, unsigned: [] },
  ],
};

const warning = { severity: 'warning', path: ['answers', 'I.1.1'] } as const;
const reported = { reported: '0.737', exact: '0.7379' };

export const FINDINGS: {
  readonly [C in FindingCode]: readonly Extract<Finding, { code: C }>[];
} = {
  'reported-mismatch': [{ code: 'reported-mismatch', ...warning, ...reported }],
  'reported-truncated': [
    { code: 'reported-truncated', ...warning, ...reported, component: 'I.1.1' },
  ],
  'days-mismatch': [{ code: 'days-mismatch', ...warning, stated: '3', exact: '1200' }],
  'above-whole': [
    { code: 'above-whole', ...warning, share: '1.25' },
    { code: 'above-whole', ...warning, share: '1', value: '1.0000001' },
    {
      code: 'above-whole',
      ...warning,
      share: '1',
      numerator: '13340001',
      denominator: '13340000',
    },
  ],
  'fact-mismatch': [
    {
      code: 'fact-mismatch',
      ...warning,
      fact: 'households',
      name: 'Số lượng hộ gia đình',
      stated: '5768',
      used: '5700',
    },
  ],
  'missing-part': [
    { code: 'missing-part', ...warning, part: 'a', label: { vi: 'Phần một', en: 'Part one' } },
  ],
  'period-mismatch': [
    { code: 'period-mismatch', ...warning, period: '0.5', cumulative: '0.25', scale: 'share' },
    { code: 'period-mismatch', ...warning, period: '1200', cumulative: '800', scale: 'count' },
  ],
  'class-unknown': [
    { code: 'class-unknown', ...warning, class: null, known: ['miền núi'] },
    { code: 'class-unknown', ...warning, class: 'ven biển', known: ['miền núi', 'đặc khu'] },
  ],
  'nothing-to-uphold': [{ code: 'nothing-to-uphold', ...warning, on: '2023-12-04' }],
  'verification-order': [
    { code: 'verification-order', ...warning, on: '2023-12-04', before: '2023-12-05' },
  ],
  'struck-out': [{ code: 'struck-out', ...warning, removed: '45' }],
  'unread-column': [{ code: 'unread-column', ...warning, heading: 'Điểm tự chấm' }],
  'missing-row': [
    { code: 'missing-row', ...warning, asked: [] },
    { code: 'missing-row', ...warning, asked: ['Số hộ có điện thoại', 'Số hộ'] },
  ],
  late: [{ code: 'late', ...warning, due: '2023-10-31', completedOn: '2023-11-02' }],
  'completed-after': [
    { code: 'completed-after', ...warning, asOf: '2023-10-31', completedOn: '2023-11-02' },
  ],
  'completed-before': [
    { code: 'completed-before', ...warning, from: '2023-01-01', completedOn: '2022-11-02' },
  ],
  'no-completion-date': [{ code: 'no-completion-date', ...warning, due: '2023-10-31' }],
  'no-evidence': [
    { code: 'no-evidence', ...warning, ...papers, missing: ['Kế hoạch'], unsigned: ['Quyết định'] },
    { code: 'no-evidence', ...warning, ...papers, missing: [], unsigned: ['Quyết định'] },
    { code: 'no-evidence', ...warning, ...papers, missing: papers.expected, unsigned: [] },
  ],
  'one-or-percent': [{ code: 'one-or-percent', ...warning }],
  'read-loosely': [
    { code: 'read-loosely', severity: 'info', path: ['answers', 'I.1.1'], written: '25/25 thôn' },
  ],
  'looks-like-date': [{ code: 'looks-like-date', ...warning, value: '46001', date: '2025-12-10' }],
  'numeric-id': [{ code: 'numeric-id', ...warning, id: '4' }],
  'exclusion-unforeseen': [{ code: 'exclusion-unforeseen', ...warning, reason: 'không có chợ' }],
  'inferred-rule': [
    { code: 'inferred-rule', ...warning, note: 'theo tỷ lệ' },
    {
      code: 'inferred-rule',
      ...warning,
      note: { vi: 'theo bậc', en: 'by steps' },
      reading: 'by-steps',
      components: ['I.1.1', 'I.1.2'],
    },
  ],
  'assumed-weights': [{ code: 'assumed-weights', ...warning, note: 'chia đều' }],
  'needs-cohort': [{ code: 'needs-cohort', ...warning }],
  'no-spread': [
    { code: 'no-spread', ...warning, value: '1/9' },
    { code: 'no-spread', ...warning, value: '1/9', scale: 'share' },
  ],
  'best-is-zero': [{ code: 'best-is-zero', ...warning }],
  'empty-cohort': [{ code: 'empty-cohort', ...warning }],
  'cohort-of-one': [{ code: 'cohort-of-one', ...warning, unit: 'vy-da' }],
  'outside-bounds': [
    { code: 'outside-bounds', ...warning, position: 'above' },
    { code: 'outside-bounds', ...warning, position: 'below' },
  ],
};

const share = { field: 'value', scale: 'share' } as const;

export const NEEDS: { readonly [N in NeedName]: readonly Extract<Need, { need: N }>[] } = {
  achieve: [{ need: 'achieve' }],
  choose: [{ need: 'choose', option: 'head', label: 'Người đứng đầu' }],
  item: [{ need: 'item', item: 'a', label: 'Kế hoạch', points: '2.5' }],
  raise: [
    { need: 'raise', ...share, from: null, to: '0.5', passed: true },
    { need: 'raise', ...share, from: null, to: '0.5' },
    { need: 'raise', ...share, from: '0.25', to: '0.5' },
    { need: 'raise', ...share, from: '0.25', to: '1/3' },
    { need: 'raise', field: 'numerator', scale: 'count', from: '4256', to: '5768', of: '5768' },
  ],
  'one-of': [
    {
      need: 'one-of',
      of: 'ways',
      ways: [
        { id: 'a', label: 'Cách một', needs: [{ need: 'achieve' }] },
        { id: 'b', label: 'Cách hai', needs: [{ need: 'answer' }] },
      ],
    },
    {
      need: 'one-of',
      of: 'cases',
      ways: [{ id: 'a', label: 'Có kế hoạch', needs: [{ need: 'achieve' }] }],
    },
  ],
  lower: [
    { need: 'lower', ...share, from: '0.25', to: '0.05', passed: true },
    { need: 'lower', ...share, from: null, to: '0.05' },
    { need: 'lower', ...share, from: '0.25', to: '0.05' },
  ],
  part: [
    {
      need: 'part',
      part: 'a',
      label: 'Phần một',
      needs: [{ need: 'achieve' }, { need: 'answer' }],
    },
  ],
  answer: [{ need: 'answer' }],
  compare: [{ need: 'compare' }],
  exceed: [{ need: 'exceed', value: '0' }],
  evidence: [{ need: 'evidence', expected: ['Quyết định', 'Kế hoạch'] }],
  earlier: [{ need: 'earlier', due: '2023-10-31' }],
};

const ways: readonly { id: string; label: string; rule: Rule }[] = [
  { id: 'a', label: 'Cách một', rule: { kind: 'achieved' } },
  { id: 'b', label: 'Cách hai', rule: { kind: 'count', target: '2' } },
];

export const RULES: { readonly [K in RuleKindName]: readonly Extract<Rule, { kind: K }>[] } = {
  achieved: [{ kind: 'achieved' }],
  choice: [
    {
      kind: 'choice',
      options: [
        { id: 'head', fraction: '1', label: 'Người đứng đầu' },
        { id: 'deputy', fraction: '0.5', label: 'Cấp phó' },
      ],
    },
  ],
  checklist: [{ kind: 'checklist', items: [{ id: 'a', points: '2.5', label: 'Kế hoạch' }] }],
  ratio: [
    { kind: 'ratio' },
    { kind: 'ratio', target: '0.8', below: 'zero' },
    { kind: 'ratio', target: '0.1', direction: 'lower' },
    { kind: 'ratio', target: '0.75', divisor: '1' },
    { kind: 'ratio', target: '0.75', floor: '0.3' },
    { kind: 'ratio', target: '0.1', as: 'growth' },
    { kind: 'ratio', target: '0', as: 'days-late', direction: 'lower', divisor: '30' },
  ],
  count: [
    { kind: 'count', target: '1200' },
    { kind: 'count', target: '2', below: 'zero' },
    { kind: 'count', pointsEach: '0.5' },
  ],
  steps: [
    { kind: 'steps', scale: 'share', steps: [{ atLeast: '0.8', fraction: '1' }] },
    { kind: 'steps', steps: [{ atLeast: '1200', fraction: '0.5' }] },
    { kind: 'steps', scale: 'share', steps: [{ above: '0.8', fraction: '2/3' }] },
    {
      kind: 'steps',
      direction: 'lower',
      scale: 'share',
      steps: [
        { below: '0.05', fraction: '1' },
        { atMost: '0.1', fraction: '0.5' },
      ],
    },
    { kind: 'steps', as: 'growth', steps: [{ atLeast: '0.1', fraction: '1' }] },
    { kind: 'steps', as: 'days-late', direction: 'lower', steps: [{ atMost: '5', fraction: '1' }] },
  ],
  resolved: [{ kind: 'resolved' }],
  coverage: [{ kind: 'coverage', periods: 12 }],
  'min-max': [{ kind: 'min-max' }, { kind: 'min-max', direction: 'lower' }],
  'ratio-to-best': [{ kind: 'ratio-to-best' }],
  parts: [
    {
      kind: 'parts',
      parts: [
        { id: 'a', share: '0.5', label: 'Phần một', rule: { kind: 'achieved' } },
        { id: 'b', share: '0.5', label: 'Phần hai', rule: { kind: 'unscored' } },
      ],
    },
  ],
  deduction: [
    { kind: 'deduction', pointsEach: '0.5' },
    { kind: 'deduction', pointsEach: '0.5', labels: { unit: 'vụ việc' } },
    { kind: 'deduction', pointsEach: '0.5', as: 'days-late' },
  ],
  'highest-of': [{ kind: 'highest-of', parts: ways }],
  'lowest-of': [{ kind: 'lowest-of', parts: ways }],
  'by-class': [
    { kind: 'by-class', classes: [{ class: 'miền núi', rule: { kind: 'achieved' } }] },
    {
      kind: 'by-class',
      classes: [{ class: 'miền núi', rule: { kind: 'count', target: '2' } }],
      otherwise: { kind: 'count', target: '5' },
    },
  ],
  'by-case': [{ kind: 'by-case', cases: ways }],
  awarded: [{ kind: 'awarded' }],
  unscored: [{ kind: 'unscored' }],
};

const place = { severity: 'warning', path: ['pillars', 0], component: 'I.1.1' } as const;

export const LINT: { readonly [C in LintCode]: readonly Extract<LintFinding, { code: C }>[] } = {
  invalid: [{ code: 'invalid', ...place, issue: 'sum-mismatch', message: 'no sum' }],
  'unreachable-step': [
    { code: 'unreachable-step', ...place, atLeast: '1.5', why: 'above-whole' },
    { code: 'unreachable-step', ...place, atLeast: '0.5', why: 'same-as-below' },
  ],
  'not-monotone': [
    {
      code: 'not-monotone',
      ...place,
      atLeast: '0.8',
      fraction: '0.5',
      lower: { atLeast: '0.5', fraction: '0.75' },
    },
  ],
  'never-worth-anything': [
    { code: 'never-worth-anything', ...place, what: 'option', label: 'Không' },
    { code: 'never-worth-anything', ...place, what: 'part', label: 'Phần một' },
  ],
  'unreachable-points': [{ code: 'unreachable-points', ...place, best: '0.5' }],
  'target-above-whole': [{ code: 'target-above-whole', ...place, target: '1.2' }],
  'idle-target': [
    { code: 'idle-target', ...place, target: '0.8', divisor: '0.5', measured: 'share' },
    { code: 'idle-target', ...place, target: '80', divisor: '50', measured: 'amount' },
  ],
  'nothing-between': [
    { code: 'nothing-between', ...place, from: '0.5', to: '0.5', measured: 'share' },
    { code: 'nothing-between', ...place, from: '0', to: '1', measured: 'days-late' },
  ],
  'idle-scale': [
    { code: 'idle-scale', ...place, scale: 'share', as: 'growth' },
    { code: 'idle-scale', ...place, scale: 'amount', as: 'days-late' },
  ],
  'condition-differs': [
    {
      code: 'condition-differs',
      ...place,
      condition: 'Từ 80%: 10 điểm',
      reading: { kind: 'ratio', target: '0.8' },
    },
  ],
  'condition-unread': [
    { code: 'condition-unread', ...place, condition: 'Theo quy định', clause: 'Theo quy định' },
  ],
  'due-outside-period': [
    {
      code: 'due-outside-period',
      ...place,
      due: '2024-10-31',
      from: '2023-01-01',
      to: '2023-12-31',
    },
  ],
  'same-name': [{ code: 'same-name', ...place, other: 'I.1.2', name: 'Tỷ lệ hộ' }],
  'not-nfc': [{ code: 'not-nfc', ...place, text: 'Tỷ lệ' }],
};

type DecisionOf<C extends TableDecision['code']> = TableDecision & { readonly code: C };

const row = { row: 3, item: 'I.1.1', text: 'tối thiểu 02 tin', blocks: false };

export const DECISIONS: {
  readonly [C in TableDecision['code']]: readonly DecisionOf<C>[];
} = {
  rule: [{ ...row, code: 'rule', reading: { kind: 'count', target: '2' } }],
  'rule-open': [{ ...row, code: 'rule-open', reading: { kind: 'achieved' } }],
  due: [
    { ...row, code: 'due' },
    { ...row, code: 'due', reading: '2023-10-31' },
  ],
  'points-missing': [
    { ...row, code: 'points-missing' },
    { ...row, code: 'points-missing', reading: '5' },
  ],
  'sum-mismatch': [{ ...row, code: 'sum-mismatch', reading: '9' }],
  rounding: [{ ...row, row: null, code: 'rounding', reading: '3' }],
  'number-repaired': [{ ...row, code: 'number-repaired', reading: '1.10' }],
  'heading-missing': [{ ...row, code: 'heading-missing', reading: 'I' }],
  'nested-heading': [{ ...row, code: 'nested-heading' }],
  'no-pillars': [{ ...row, row: null, item: '', code: 'no-pillars' }],
  evidence: [{ ...row, code: 'evidence' }],
};

export const STATUSES: { readonly [S in Status]: readonly S[] } = {
  scored: ['scored'],
  missing: ['missing'],
  'not-applicable': ['not-applicable'],
  'not-due': ['not-due'],
  'needs-cohort': ['needs-cohort'],
  late: ['late'],
  rejected: ['rejected'],
  'no-evidence': ['no-evidence'],
};

const side = { id: 'hue-commune-2023', version: '2263/QĐ-UBND', title: 'Bộ chỉ số cấp xã' };
const component = { level: 'component', id: 'I.1.1', name: 'Tỷ lệ hộ' } as const;
const same: RubricDiff = {
  before: side,
  after: { ...side, version: '99/QĐ-UBND' },
  comparable: true,
  reasons: [],
  added: [],
  removed: [],
  moved: [],
  renamed: [],
  repointed: [],
  rules: [],
  deadlines: [],
  items: [],
  fields: [],
  unchanged: [],
};
const before: Rule = { kind: 'achieved' };
const after: Rule = { kind: 'count', target: '2' };

const tot = { of: 'grade', id: 'tot', name: 'Tốt' } as const;
const renamed = { of: 'group', id: 'nen-tang', name: 'Nền tảng', change: 'changed' } as const;
const report = { of: 'milestone', id: 'bao-cao', name: 'Báo cáo', change: 'changed' } as const;
const none = { field: null, before: null, after: null };
const ITEMS: readonly ItemChange[] = [
  { ...tot, change: 'added', ...none },
  { ...tot, change: 'dropped', ...none },
  { ...tot, change: 'changed', field: 'from', before: '0.8', after: '0.85' },
  {
    ...tot,
    change: 'changed',
    field: 'requires',
    before: null,
    after: [{ of: 'I', from: '0.5' }],
  },
  { ...tot, change: 'changed', field: 'id', before: 'kha', after: 'tot' },
  { ...renamed, field: 'name', before: 'Nền móng', after: 'Nền tảng' },
  { ...renamed, field: 'pillars', before: ['I'], after: ['I', 'II'] },
  { ...report, field: 'due', before: '10-31', after: '2023-11-15' },
  { ...report, field: 'by', before: 'UBND xã', after: 'UBND huyện' },
  { ...report, field: 'basis', before: { items: ['1'] }, after: { items: ['1', '2'] } },
];

/** Nothing changed, and everything. */
export const DIFFS: readonly RubricDiff[] = [
  same,
  {
    ...same,
    comparable: false,
    reasons: [
      { code: 'level-differs', ids: [] },
      { code: 'rounding-differs', ids: [] },
      { code: 'adjustments-differ', ids: [] },
      { code: 'components-added', ids: ['I.1.3'] },
      { code: 'components-removed', ids: ['I.1.2'] },
      { code: 'points-changed', ids: ['I.1.1', 'I.1.4'] },
      { code: 'rules-changed', ids: ['I.1.1'] },
    ],
    added: [{ ...component, maxPoints: '7.5' }],
    removed: [{ ...component, maxPoints: '1000' }],
    moved: [{ ...component, before: 'I.1.2', after: 'I.1.1' }],
    renamed: [{ ...component, before: 'Tỷ lệ người', after: 'Tỷ lệ hộ' }],
    repointed: [{ ...component, before: '7.5', after: '1000' }],
    rules: [
      { ...component, before, after, affects: 'points' },
      { ...component, before, after, affects: 'words' },
    ],
    deadlines: [{ ...component, before: '2023-10-31', after: null }],
    items: ITEMS,
  },
];

const one = { points: '7.38', of: '1000', max: '1000', excluded: '0' };
const totals = {
  points: '7.38',
  maxPoints: '1000',
  excludedPoints: '0',
  assessablePoints: '1000',
  rescaledPoints: '7.38',
  index: '0.6',
};

type Facts<T> = { readonly [N in keyof T]: readonly unknown[] };

export const COMPONENT: Facts<Omit<ComponentSentences, 'partStatus'>> = {
  points: [
    one,
    { ...one, max: '1200', excluded: '200' },
    { ...one, verified: true },
    { ...one, verified: true, claimed: '10' },
  ],
  adjustment: [
    { adjustment: 'bonus', points: '2.5', of: '1000' },
    { adjustment: 'penalty', points: '2.5', of: '1000' },
  ],
  open: [{ of: '10', why: 'chờ' }],
  excluded: [{}],
  excludedPoints: [{ points: '10' }],
  result: [{ text: '73,79%' }],
  figures: [{ text: '81' }],
  unscored: [{}],
  list: [{}],
  part: [
    { label: 'Phần một', of: { text: '5', exact: true }, text: 'đạt' },
    { label: 'Phần một', of: { text: '3,3333', exact: false }, text: 'đạt' },
  ],
  blocked: [{ by: 'Phần hai' }],
  sum: [{ text: '1 + 2 = 3' }],
  excludedBy: [{ reason: 'không có chợ' }],
  workedOut: [{ rule: 'tỷ lệ từ 80% trở lên: đạt điểm tối đa' }],
  claimed: [{ text: 'tỷ lệ 73,79%' }],
  claimedExclusion: [{ why: 'lý do: không có chợ' }],
  decides: [
    { counts: 'highest', label: 'Cách một' },
    { counts: 'lowest', label: 'Cách một' },
  ],
  rounding: [
    { places: 2, mode: 'half-up' },
    { places: 0, mode: 'half-up' },
    { places: 2, mode: 'down' },
    { places: 0, mode: 'down' },
    { places: 2, mode: 'half-even' },
    { places: 2, mode: 'half-up', step: '0.25' },
    { places: 2, mode: 'down', step: '0.25' },
  ],
  note: [{ text: 'chậm' }],
  unverified: [{}],
  inferred: [{ note: 'theo tỷ lệ' }, { note: '' }],
  assumed: [{}],
  source: [{ items: ['I.1.1', 'I.1.2'], basis: 'Quyết định' }],
};

export const LEVEL: Facts<LevelSentences> = {
  totals: [
    totals,
    { ...totals, excludedPoints: '200', maxPoints: '1200', rescaledPoints: '8.86' },
    { ...totals, claimedPoints: '10' },
    { ...totals, index: null, assessablePoints: '0', rescaledPoints: null },
  ],
  rubric: [{ title: 'Bộ chỉ số', basis: 'Quyết định' }],
  group: [{ name: 'Nền tảng', pillars: ['I', 'II'] }],
  applied: [
    { applied: '2.5', earned: '2.5' },
    { applied: '-1200', earned: '-1200' },
    { applied: '2.5', earned: '1200' },
  ],
  grade: [{ name: 'Tốt' }],
  gradeMissed: [{ name: 'Tốt', of: 'Nền tảng', from: '0.8', share: '73,79%' }],
  unverified: [{ points: '12.5' }],
  due: [
    { points: '12.5', maxPoints: '40', next: '2023-11-30', asOf: '2023-10-15' },
    { points: '12.5', maxPoints: '40', next: null, asOf: null },
  ],
  components: [
    { all: 9, counts: new Map([['scored', 3] as const, ['not-due', 2] as const]), unscored: 4 },
  ],
  status: [{ status: 'late' }],
};

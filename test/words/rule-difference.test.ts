import { describe, expect, test } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { diffRubrics, explainDiff, type RubricDefinition, type Rule } from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Whatever of a rule is another, the sentence shows it: its two sides are never the same text.

const achieved = { kind: 'achieved' } as const;
const parts = [
  { id: 'a', label: 'Nội dung A', rule: achieved },
  { id: 'b', label: 'Nội dung B', rule: achieved },
] as const;
const shared = [
  { ...parts[0], share: '0.5' },
  { ...parts[1], share: '0.5' },
] as const;
const terms = (id: string, label: string) =>
  ({
    numerator: [
      { id, label },
      { id: 'c', label: 'Số C' },
    ],
    denominator: [{ id: 'd', label: 'Số D' }],
  }) as const;
const options = (id: string, label: string, aliases?: readonly string[]) => [
  { id, label, fraction: '1', ...(aliases && { aliases }) },
  { id: 'none', label: 'Không', fraction: '0' },
];
const items = (requires?: string, id = 'led') => [
  { id: 'held', label: 'Có họp', points: '5' },
  { id, label: 'Chủ trì', points: '5', ...(requires === undefined ? {} : { requires }) },
];
const minMax = { kind: 'min-max' } as const;
const steps = [{ atLeast: '2', fraction: '1' }] as const;

const CHANGES: readonly (readonly [string, Rule, Rule])[] = [
  [
    'min-max, lowest bound',
    { ...minMax, bounds: { min: '1', max: '9' } },
    { ...minMax, bounds: { min: '2', max: '9' } },
  ],
  [
    'min-max, highest bound',
    { ...minMax, bounds: { min: '1', max: '9' } },
    { ...minMax, bounds: { min: '1', max: '10' } },
  ],
  ['min-max, bounds at all', minMax, { ...minMax, bounds: { min: '1', max: '10' } }],
  ['min-max, direction', minMax, { ...minMax, direction: 'lower' }],
  ['min-max, scale', minMax, { ...minMax, scale: 'share' }],
  ['min-max, fact', minMax, { ...minMax, of: 'households' }],
  ['min-max, growth', minMax, { ...minMax, as: 'growth' }],
  ['min-max, none', minMax, { ...minMax, whenNone: 'zero' }],
  ['best, scale', { kind: 'ratio-to-best' }, { kind: 'ratio-to-best', scale: 'rate' }],
  [
    'checklist, requires',
    { kind: 'checklist', items: items() },
    { kind: 'checklist', items: items('held') },
  ],
  [
    'checklist, id',
    { kind: 'checklist', items: items() },
    { kind: 'checklist', items: items(undefined, 'chair') },
  ],
  [
    'choice, id',
    { kind: 'choice', options: options('yes', 'Có') },
    { kind: 'choice', options: options('done', 'Có') },
  ],
  [
    'choice, label',
    { kind: 'choice', options: options('yes', 'Có') },
    { kind: 'choice', options: options('yes', 'Đạt') },
  ],
  ['ratio, target', { kind: 'ratio' }, { kind: 'ratio', target: '0.8' }],
  ['ratio, below', { kind: 'ratio' }, { kind: 'ratio', below: 'zero' }],
  [
    'ratio, divisor',
    { kind: 'ratio', target: '0.8' },
    { kind: 'ratio', target: '0.8', divisor: '1' },
  ],
  ['ratio, floor', { kind: 'ratio' }, { kind: 'ratio', floor: '0.2' }],
  ['ratio, rate', { kind: 'ratio' }, { kind: 'ratio', scale: 'rate' }],
  ['ratio, fact', { kind: 'ratio' }, { kind: 'ratio', of: 'households' }],
  ['ratio, none', { kind: 'ratio', whenNone: 'full' }, { kind: 'ratio', whenNone: 'zero' }],
  [
    'ratio, term ids',
    { kind: 'ratio', terms: terms('b', 'Số B') },
    { kind: 'ratio', terms: terms('e', 'Số B') },
  ],
  [
    'ratio, term labels',
    { kind: 'ratio', terms: terms('b', 'Số B') },
    { kind: 'ratio', terms: terms('b', 'Số E') },
  ],
  ['ratio, labels', { kind: 'ratio' }, { kind: 'ratio', labels: { numerator: 'Số hộ' } }],
  ['count, target', { kind: 'count', target: '2' }, { kind: 'count', target: '3' }],
  ['count, below', { kind: 'count', target: '2' }, { kind: 'count', target: '2', below: 'zero' }],
  ['count, each', { kind: 'count', pointsEach: '2' }, { kind: 'count', pointsEach: '3' }],
  [
    'steps, fraction',
    { kind: 'steps', steps },
    { kind: 'steps', steps: [{ atLeast: '2', fraction: '0.5' }] },
  ],
  [
    'steps, bound',
    { kind: 'steps', steps },
    { kind: 'steps', steps: [{ above: '2', fraction: '1' }] },
  ],
  [
    'deduction, each',
    { kind: 'deduction', pointsEach: '1' },
    { kind: 'deduction', pointsEach: '2' },
  ],
  ['coverage, periods', { kind: 'coverage', periods: 12 }, { kind: 'coverage', periods: 52 }],
  [
    'parts, share',
    { kind: 'parts', parts: shared },
    {
      kind: 'parts',
      parts: [
        { ...shared[0], share: '0.4' },
        { ...shared[1], share: '0.6' },
      ],
    },
  ],
  [
    'parts, id',
    { kind: 'parts', parts: shared },
    { kind: 'parts', parts: [{ ...shared[0], id: 'x' }, shared[1]] },
  ],
  [
    'parts, requires',
    { kind: 'parts', parts: shared },
    { kind: 'parts', parts: [shared[0], { ...shared[1], requires: 'a' }] },
  ],
  [
    'parts, inner',
    { kind: 'parts', parts: [{ ...shared[0], rule: minMax }, shared[1]] },
    { kind: 'parts', parts: [{ ...shared[0], rule: { ...minMax, scale: 'share' } }, shared[1]] },
  ],
  [
    'highest, id',
    { kind: 'highest-of', parts },
    { kind: 'highest-of', parts: [{ ...parts[0], id: 'x' }, parts[1]] },
  ],
  [
    'cases, id',
    { kind: 'by-case', cases: parts },
    { kind: 'by-case', cases: [{ ...parts[0], id: 'x' }, parts[1]] },
  ],
  [
    'absence',
    achieved,
    { kind: 'achieved', absence: { none: 'Không có sự cố', some: 'Có sự cố' } },
  ],
  [
    'classes, class',
    { kind: 'by-class', classes: [{ class: 'I', rule: achieved }], otherwise: achieved },
    { kind: 'by-class', classes: [{ class: 'II', rule: achieved }], otherwise: achieved },
  ],
];

const facts = [{ id: 'households', name: 'Số hộ' }];
const ruled = (rule: Rule): RubricDefinition => rubricOf([{ rule }], facts);

describe('a rule that changed', () => {
  test.each(CHANGES)('%s', (_what, before, after) => {
    const diff = diffRubrics(ruled(before), { ...ruled(after), version: '2' });
    expect(diff.rules).toHaveLength(1);
    for (const locale of ['vi', 'en']) {
      const line =
        explainDiff(diff, { locale: locale as 'vi' })
          .split('\n')
          .at(-1) ?? '';
      const sides = locale === 'vi' ? /, từ (.+) thành (.+)\.$/ : /, from (.+) to (.+)\.$/;
      const [, then, now] = sides.exec(line) ?? [];
      expect(now).toBeTruthy();
      expect(now).not.toBe(then);
    }
  });

  test('what the sentence leaves out stands behind it, in an official’s words', () => {
    const [, before, after] = CHANGES[0] as (typeof CHANGES)[number];
    const diff = diffRubrics(ruled(before), ruled(after));
    expect(explainDiff(diff, { locale: 'vi' })).toMatch(
      /từ .*\(mức thấp nhất: 1\) thành .*\(mức thấp nhất: 2\)\./,
    );
    const [, own, asked] = CHANGES[9] as (typeof CHANGES)[number];
    expect(explainDiff(diffRubrics(ruled(own), ruled(asked)), { locale: 'vi' })).toContain(
      '(điều kiện kèm theo: không quy định)',
    );
    expect(explainDiff(diffRubrics(ruled(own), ruled(asked)), { locale: 'vi' })).toContain(
      '(điều kiện kèm theo: "Có họp")',
    );
  });

  test('another field says what it was and what it is', () => {
    const next: RubricDefinition = {
      ...hueCommune2023,
      period: { from: '2024-01-01', to: '2024-12-31' },
    };
    expect(explainDiff(diffRubrics(hueCommune2023, next), { locale: 'vi' })).toContain(
      'kỳ đánh giá, từ 01/01/2023 – 31/12/2023 thành 01/01/2024 – 31/12/2024.',
    );
  });
});

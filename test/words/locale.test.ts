import { describe, expect, test } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type ExplainOptions,
  explain,
  explainDecision,
  explainDiff,
  explainFinding,
  explainIssue,
  explainLint,
  explainNeed,
  explainStatus,
  scoreUnit,
  UsageError,
} from '../../src/index.ts';
import { untyped } from '../support/untyped.ts';
import { DECISIONS, DIFFS, FINDINGS, LINT, NEEDS } from './samples.ts';

/** The first of a list that has one. */
function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('no sample');
  return one;
}

const score = scoreUnit(hueCommune2023, { unit: { id: 'vy-da' }, answers: {} });

const EXPLAIN: { readonly [name: string]: (options: ExplainOptions) => string } = {
  'explain of a unit': (options) => explain(score, options),
  'explain of a component': (options) => explain(score, 'I.1.1', options),
  'explain of nothing named': (options) => explain(score, undefined, options),
  explainDecision: (options) => explainDecision(first(DECISIONS.due), options),
  explainDiff: (options) => explainDiff(first(DIFFS), options),
  explainFinding: (options) => explainFinding(first(FINDINGS.late), options),
  explainIssue: (options) => explainIssue({ row: 1, code: 'no-name', text: 'I' }, options),
  explainLint: (options) => explainLint(first(LINT['same-name']), options),
  explainNeed: (options) => explainNeed(first(NEEDS.achieve), options),
  explainStatus: (options) => explainStatus('not-due', options),
};

describe.each(Object.entries(EXPLAIN))('%s', (_name, say) => {
  test.each([
    ['vi', ['vi-VN', 'vi-Latn-VN', 'VI-vn', 'vi-VN-u-nu-latn']],
    ['en', ['en-US', 'en-GB', 'EN', 'en-001']],
  ] as const)('takes a tag of %s', (locale, tags) => {
    for (const tag of tags) expect(say({ locale: untyped(tag) })).toBe(say({ locale }));
    expect(say({ locale: 'vi' })).not.toBe(say({ locale: 'en' }));
  });

  test.each([
    ['fr', '"fr"'],
    ['', '""'],
    ['vietnamese', '"vietnamese"'],
    ['vi-', '"vi-"'],
    ['vi_VN', '"vi_VN"'],
    ['xvi', '"xvi"'],
    ['en-US ', '"en-US "'],
    [undefined, 'undefined'],
    [null, 'null'],
    [['vi'], 'a list'],
    [{ toString: 1 }, 'object'],
    [Symbol('vi'), 'symbol'],
  ])('refuses the locale %o and says what is possible', (locale, got) => {
    const call = (): string => say(untyped({ locale }));
    expect(call).toThrow(UsageError);
    expect(call).toThrow(got);
    expect(call).toThrow(/option locale .*"vi" or "en".*"vi-VN"/);
  });

  test.each([undefined, null, 7, 'vi', true])('refuses %o for options', (options) => {
    const call = (): string => say(untyped(options));
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/locale.*"vi" or "en"/);
  });

  test('refuses an option that there is not, by its name', () => {
    const call = (): string => say(untyped({ locale: 'vi', language: 'vi' }));
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/"language".*locale/);
  });
});

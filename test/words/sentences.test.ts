import { describe, expect, test } from 'vitest';
import {
  explainDecision,
  explainDiff,
  explainFinding,
  explainIssue,
  explainLint,
  explainNeed,
  explainStatus,
  type Finding,
  type LintFinding,
  type Locale,
  type Need,
  type Rule,
  type Status,
  type Step,
  type TableDecision,
  UsageError,
} from '../../src/index.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { lineOf } from '../../src/words/line.ts';
import { ruleText } from '../../src/words/rule-text.ts';
import type { Sentence } from '../../src/words/sentence.ts';
import { tell } from '../../src/words/tell.ts';
import { untyped } from '../support/untyped.ts';
import {
  COMPONENT,
  DECISIONS,
  DIFFS,
  FINDINGS,
  LEVEL,
  LINT,
  NEEDS,
  RULES,
  STATUSES,
  STEPS,
} from './samples.ts';

/** Every sample of a table, said in one language. */
type Said = (locale: Locale) => readonly { readonly code: string; readonly text: string }[];

function table<T>(
  samples: { readonly [code: string]: readonly T[] },
  say: (sample: T, locale: Locale, code: string) => string,
): Said {
  return (locale) =>
    Object.entries(samples).flatMap(([code, list]) =>
      list.map((sample) => ({ code, text: say(sample, locale, code) })),
    );
}

const around =
  (which: 'component' | 'level') =>
  (facts: unknown, locale: Locale, code: string): string => {
    const table = { ...LANGUAGES[locale][which], partStatus: () => '' };
    return lineOf<Sentence<unknown>>(table, code, 'line')(facts, LANGUAGES[locale].style);
  };

/** What stands behind a measure. */
const MEASURED: ReadonlySet<string> = new Set([
  'target',
  'points-each',
  'threshold',
  'bounds',
  'best',
  'deduction',
]);

const ten = { max: { n: 10, d: 1 }, whole: { n: 10, d: 1 } };

const step = (one: Step, locale: Locale): string => {
  // What was counted is told with the quotient that was made of it.
  const quotient: Step = { step: 'share', numerator: '1230', denominator: '2000' };
  const capped = one.step === 'points-each' && one.capped;
  const measure: Step = { step: 'measure', value: capped ? '30' : '0.3' };
  const steps =
    one.step === 'terms' ? [one, quotient] : MEASURED.has(one.step) ? [measure, one] : [one];
  const { text, lines, end } = tell(steps, ten, LANGUAGES[locale], undefined);
  return [text, ...lines, end].filter((part) => part !== '').join(' ');
};

const TABLES: { readonly [name: string]: Said } = {
  steps: table<Step>(STEPS, step),
  findings: table<Finding>(FINDINGS, (one, locale) => explainFinding(one, { locale })),
  needs: table<Need>(NEEDS, (one, locale) => explainNeed(one, { locale })),
  rules: table<Rule>(RULES, (one, locale) => ruleText(one, LANGUAGES[locale])),
  lint: table<LintFinding>(LINT, (one, locale) => explainLint(one, { locale })),
  decisions: table<TableDecision>(DECISIONS, (one, locale) => explainDecision(one, { locale })),
  statuses: table<Status>(STATUSES, (one, locale) => explainStatus(one, { locale })),
  component: table<unknown>(COMPONENT, around('component')),
  level: table<unknown>(LEVEL, around('level')),
  diff: (locale) =>
    DIFFS.flatMap((diff) => explainDiff(diff, { locale }).split('\n')).map((text) => ({
      code: 'line',
      text,
    })),
};

/** Only numbers, or the texts of the rubric. */
const WORDLESS = ['share', 'measure', 'unscored', 'rubric'];

describe.each(Object.keys(TABLES))('the sentences of %s', (name) => {
  const said = TABLES[name] as Said;

  test.each(['vi', 'en'] as const)('say every case, each in its own words (%s)', (locale) => {
    const texts = said(locale)
      .filter(({ code }) => !WORDLESS.includes(code))
      .map(({ text }) => text);
    for (const text of texts) {
      expect(text).toMatch(/\p{L}|%/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/);
      expect(text.normalize('NFC')).toBe(text);
    }
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('are not the same in the two languages', () => {
    const en = said('en');
    const same = said('vi').filter(({ text }, index) => text === en[index]?.text);
    expect(same.filter(({ code }) => !WORDLESS.includes(code))).toEqual([]);
  });
});

describe('a code that there is not', () => {
  const options = { locale: 'vi' } as const;
  const strange = { code: 'constructor', need: 'toString', text: '', path: [] };

  test.each([
    ['a finding', () => explainFinding(untyped(strange), options), /finding "constructor"/],
    ['a need', () => explainNeed(untyped(strange), options), /need "toString"/],
    [
      'a finding on a rubric',
      () => explainLint(untyped(strange), options),
      /finding on a rubric "con/,
    ],
    ['an issue', () => explainIssue(untyped(strange), options), /issue "constructor"/],
    [
      'an issue of a table',
      () => explainIssue(untyped({ row: 1, code: 'valueOf', text: '' }), options),
      /issue "valueOf"/,
    ],
    ['a decision', () => explainDecision(untyped(strange), options), /decision "constructor"/],
    ['a status', () => explainStatus(untyped('valueOf'), options), /status "valueOf"/],
  ])('is refused by its name: %s', (_what, call, message) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});

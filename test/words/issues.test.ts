import { describe, expect, test } from 'vitest';
import {
  explainIssue,
  type IntakeIssue,
  type Locale,
  type RubricIssue,
  type TableIssue,
} from '../../src/index.ts';
import { foreignFigures, foreignWords, ownWords } from '../support/vietnamese.ts';
import { INTAKE_CASES, RUBRIC_CASES, TABLE_CASES } from './issue-cases.ts';

type Issue = IntakeIssue | RubricIssue | TableIssue;
type Cases = { readonly [code: string]: readonly (() => readonly Issue[])[] };

const ROOMS: { readonly [room: string]: Cases } = {
  'a submission, a verification or bounds': INTAKE_CASES,
  'a rubric': RUBRIC_CASES,
  'a table': TABLE_CASES,
};

const said = (issue: Issue, locale: Locale): string => explainIssue(issue, { locale });
const rows = Object.entries(ROOMS).flatMap(([room, cases]) =>
  Object.entries(cases).map(([code, list]) => [code, room, list] as const),
);

/** The number of a row, as documents write it: "III.3.1". */
const ROW = /(?<![\p{L}\d])[IVX]+(?:\.[\p{L}\d-]+)+/gu;

/** What a program calls the place; what nobody has a label for is named as it was written. */
function programWords(issue: Issue): string[] {
  if (!('path' in issue) || issue.code.startsWith('unknown-')) return [];
  const words = issue.path.filter((key): key is string => typeof key === 'string');
  const own = 'fact' in issue && issue.fact !== undefined ? [issue.fact] : [];
  // The number of a row is what officials call it.
  return [...words, ...own].filter((word) => !/\d/.test(word));
}

describe.each(rows)('%s of %s', (code, _room, list) => {
  const issues = list.map((refused) => refused());

  test('comes of every one of its cases', () => {
    for (const one of issues) expect(one.map((issue) => issue.code)).toContain(code);
  });

  test('is said in Vietnamese as an official would', () => {
    for (const issue of issues.flat()) {
      const text = said(issue, 'vi');
      const about = `${text} ${JSON.stringify(issue).slice(0, 400)}`;
      expect(text, about).toMatch(/^["\p{Lu}].*[^.]\.$/u);
      expect(text, about).not.toMatch(/undefined|null|NaN|\[object|\(\)|""|; ;| {2}/);
      expect(text.normalize('NFC')).toBe(text);
      const own = ownWords(text).replace(ROW, '…');
      expect(foreignWords(own), about).toEqual([]);
      expect(foreignFigures(own), about).toEqual([]);
      for (const word of programWords(issue)) {
        expect(own, about).not.toMatch(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'));
      }
    }
  });

  test('is said in English', () => {
    for (const issue of issues.flat()) {
      const text = said(issue, 'en');
      expect(text).toMatch(/^["\p{Lu}].*[^.]\.$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)|""|; ;| {2}/);
      expect(text).not.toBe(said(issue, 'vi'));
    }
  });

  test('tells two different things apart', () => {
    for (const issue of issues.flat()) {
      if ('readings' in issue && issue.readings !== undefined) {
        expect(new Set(issue.readings).size).toBe(issue.readings.length);
        const text = said(issue, 'vi');
        const [, first, second] =
          /("[^"]*"|[^\s(]+) hay ("[^"]*"|[^\s"]+?)[;.)]/.exec(`${text};`) ?? [];
        if (issue.code.startsWith('ambiguous')) expect(first, text).toBeDefined();
        if (first !== undefined) expect(first).not.toBe(second);
      }
      const [, theirs, ours] =
        /văn bản ("[^"]*"), không phải của văn bản ("[^"]*")/.exec(said(issue, 'vi')) ?? [];
      if (theirs !== undefined) expect(theirs).not.toBe(ours);
    }
  });
});

test('rubrics are named by their versions, where these tell them apart', () => {
  const text = INTAKE_CASES['other-rubric'].flatMap((run) => run().map((one) => said(one, 'vi')));
  const versions =
    'Số liệu được lập theo bộ chỉ số của văn bản "99/QĐ-UBND", không phải của văn bản "2263/QĐ-UBND".';
  const state = 'Số liệu được lập theo bộ chỉ số khác hoặc theo bản khác của bộ chỉ số này.';
  expect(text).toEqual([versions, state, versions, state]);
});

test('a key that nothing has is said once, by its name', () => {
  const text = RUBRIC_CASES['unknown-key'].flatMap((run) => run().map((one) => said(one, 'vi')));
  expect(text).toContain('Bộ chỉ số: không có mục "unit".');
});

import { describe, expect, it } from 'vitest';
import { giengDayWard2024 } from '../../rubrics/index.ts';
import {
  checkPeriods,
  explainFinding,
  parseSubmission,
  type Rule,
  type SubmissionInput,
} from '../../src/index.ts';
import { AT, findingsOf, parseHue, submissionOf, VI } from '../support/parsing.ts';
import { rubricOf } from '../support/small-rubric.ts';

const codesOf = (answers: object, facts: object = {}): string[] =>
  findingsOf(parseHue(answers, facts)).map(({ code }) => code);

describe('what the unit reported against what its numbers give', () => {
  it.each([
    // 4256/5768 = 0.737864…
    [4256, 5768, '0.737', 'reported-truncated'],
    [4256, 5768, '0.738', 'none'],
    [4256, 5768, '0.7379', 'none'],
    [4256, 5768, '0.7378', 'reported-truncated'],
    [4256, 5768, '0.73786', 'none'],
    [4256, 5768, '0.7378640', 'none'],
    [4256, 5768, '0.74', 'none'],
    [4256, 5768, '0.73', 'reported-truncated'],
    [4256, 5768, '0.75', 'reported-mismatch'],
    [4256, 5768, '0.7377', 'reported-mismatch'],
    [4256, 5768, '0.7', 'reported-mismatch'],
    // A percentage without its sign that the numbers settle.
    [4256, 5768, '73.7', 'reported-truncated'],
    [4256, 5768, '73.79', 'none'],
    [4256, 5768, '75', 'reported-mismatch'],
    [4256, 5768, '1.737', 'reported-mismatch'],
    [4256, 5768, 4256 / 5768, 'none'],
    // 8916/9233 = 0.965666…
    [8916, 9233, '0.9656', 'reported-truncated'],
    [8916, 9233, '0.9657', 'none'],
    [8916, 9233, '0.97', 'none'],
    [8916, 9233, '0.96', 'reported-truncated'],
    [8916, 9233, '0.9655', 'reported-mismatch'],
    // Written as a whole percent.
    [996, 1000, '1', 'none'],
    [995, 1000, '1', 'none'],
    [994, 1000, '1', 'reported-mismatch'],
    [996, 1000, '0.99', 'reported-truncated'],
    [4, 1000, '0', 'none'],
    // Exact ties: spreadsheets print one neighbour or the other.
    [5, 1000, '0', 'none'],
    [5, 1000, '0.01', 'none'],
    [29, 200, '0.14', 'none'],
    [29, 200, '0.15', 'none'],
    [29, 200, '0.13', 'reported-mismatch'],
    [569, 2000, '0.284', 'none'],
    [569, 2000, '0.285', 'none'],
    [6, 1000, '0', 'reported-truncated'],
    [29, 201, '0.14', 'none'],
    [1451, 10000, '0.14', 'reported-truncated'],
    [11, 1000, '0', 'reported-mismatch'],
    [410, 410, '1', 'none'],
    [1, 3, '0.333333333333333333333', 'none'],
    // More decimals than anybody writes: a program's own print of the quotient.
    [2, 3, '0.666666666666666666666', 'none'],
  ])('%d/%d reported as %s: %s', (numerator, denominator, reported, expected) => {
    const codes = codesOf({ [AT.ratio]: { numerator, denominator, reported } });
    expect(codes).toEqual(expected === 'none' ? [] : [expected]);
  });

  it('tells both, where, and how grave it is', () => {
    const read = (reported: string) =>
      findingsOf(parseHue({ [AT.ratio]: { numerator: 4256, denominator: 5768, reported } }));
    const where = { path: ['answers', AT.ratio, 'reported'], component: AT.ratio, exact: '0.7379' };
    expect(read('0.737')).toEqual([
      { code: 'reported-truncated', severity: 'warning', reported: '0.737', ...where },
    ]);
    expect(read('0.75')).toEqual([
      { code: 'reported-mismatch', severity: 'error', reported: '0.75', ...where },
    ]);
  });

  it.each([
    ['a value', { [AT.ratio]: { value: '0.7379', reported: '0.75' } }],
    ['things resolved', { [AT.resolved]: { found: 4, handled: 3, reported: '0.7' } }],
    ['periods covered', { [AT.coverage]: { value: 10, reported: '0.5' } }],
    ['a share of a fact', { [AT.ofPopulation]: { numerator: 9, reported: '0.7' } }],
    ['a part', { [AT.parts]: { parts: { 'hue-s': { value: '0.95', reported: '0.9' } } } }],
  ])('is checked for %s', (_, answers) => {
    expect(codesOf(answers, { population: 18 })).toEqual(['reported-mismatch']);
  });

  it('is not checked where there is nothing to check it against', () => {
    expect(codesOf({ [AT.resolved]: { found: 0, handled: 0, reported: '1' } })).toEqual([]);
    expect(codesOf({ [AT.achieved]: { achieved: true, reported: '1' } })).toEqual([]);
  });
});

describe('a share over 100%', () => {
  it.each([
    [{ value: '0.9999' }, []],
    [{ value: '1.0001', percent: true, reported: '1.0001' }, ['1.0001']],
    [{ value: '100.01' }, ['100.01']],
    [{ numerator: 5768, denominator: 5768 }, []],
    [{ numerator: 5769, denominator: 5768 }, ['1.0002']],
    [{ numerator: 1, denominator: '0.0001' }, ['10000']],
    [{ numerator: '1e29', denominator: 1 }, [`1${'0'.repeat(29)}`]],
    [{ numerator: '123456789012345678', denominator: 1 }, ['123456789012345678']],
  ])('%j', (answer, shares) => {
    const findings = findingsOf(parseHue({ [AT.ratio]: answer }));
    expect(findings.map((finding) => 'share' in finding && finding.share)).toEqual(shares);
    for (const { code, severity, path } of findings) {
      expect([code, severity, path]).toEqual(['above-whole', 'error', ['answers', AT.ratio]]);
    }
  });

  it('stands at its part, and an amount has no whole', () => {
    const parts = { [AT.parts]: { parts: { 'hue-s': { value: 2, percent: true, reported: 2 } } } };
    expect(findingsOf(parseHue(parts))[0]?.path).toEqual(['answers', AT.parts, 'parts', 'hue-s']);
    expect(codesOf({ [AT.amount]: { value: 2 } })).toEqual([]);
  });
});

describe('a denominator that differs from the fact', () => {
  it.each([
    [5768, 5768, []],
    ['5768.0', 5768, []],
    [5700, 5768, ['fact-mismatch']],
    [5700, undefined, []],
  ])('%s against %s', (denominator, households, expected) => {
    const answers = { [AT.ofHouseholds]: { numerator: 1, denominator } };
    expect(codesOf(answers, { households })).toEqual(expected);
  });

  it('tells both numbers, and the share is checked against the answer’s own', () => {
    const answer = { numerator: 50, denominator: 100, reported: '0.5' };
    expect(findingsOf(parseHue({ [AT.ofHouseholds]: answer }, { households: 200 }))).toEqual([
      {
        code: 'fact-mismatch',
        severity: 'warning',
        path: ['answers', AT.ofHouseholds, 'denominator'],
        component: AT.ofHouseholds,
        fact: 'households',
        name: 'Số lượng hộ gia đình',
        stated: '200',
        used: '100',
      },
    ]);
  });
});

it('what does not apply is not accused', () => {
  const answer = { notApplicable: 'chưa triển khai', reported: '0.5' };
  expect(codesOf({ [AT.ratio]: answer })).toEqual([]);
});

describe('the reporting period against the year to date (Giếng Đáy, 5/2024)', () => {
  const report = (cells: object) =>
    submissionOf(
      parseSubmission(giengDayWard2024, { unit: { id: 'gieng-day' }, answers: cells }, VI),
    );
  const accused = (period: object, toDate: object): (string | undefined)[] =>
    checkPeriods(giengDayWard2024, report(period), report(toDate)).map(
      ({ component }) => component,
    );

  it('accuses rows 11 and 12 of 9 to 12, as printed', () => {
    const stock = '4.256/5.768=73,7%';
    const period = { '9': '73,70%', '10': '73,70%', '11': '173,70%', '12': '0' };
    const toDate = { '9': stock, '10': stock, '11': stock, '12': '8916/9233=96,56%' };
    const findings = checkPeriods(giengDayWard2024, report(period), report(toDate));
    expect(findings).toMatchObject([
      { code: 'period-mismatch', severity: 'error', path: ['answers', '11'], component: '11' },
      { code: 'period-mismatch', severity: 'error', path: ['answers', '12'], component: '12' },
    ]);
    const sentences = findings.map((finding) => explainFinding(finding, { locale: 'vi' }));
    expect(sentences[0]).toMatch(/173,7%.*73,79%/);
    expect(sentences[1]).toMatch(/ 0%?,.*96,57%/);
  });

  it.each([
    ['the same', '85%', '85%'],
    ['its rounded form', '73,8%', '4.256/5.768'],
    ['its cut form', '73,7%', '4.256/5.768'],
    ['to date in its rounded form', '4.256/5.768', '73,8%'],
    ['rounded to a whole percent', '100%', '996/1000'],
    ['both as percentages, the period rounded', '73,8%', '73,79%'],
    ['both as percentages, to date rounded', '73,79%', '73,8%'],
    ['numbers that both grew', '59/59=100%', '342/342=100%'],
    ['no figure of the period', '', '85%'],
    ['no figure to date', '85%', ''],
  ])('accuses nobody: %s', (_, period, toDate) => {
    expect(accused({ '4': period }, { '4': toDate })).toEqual([]);
  });

  it.each([
    ['another share', '4', '85%', '86%'],
    ['fewer to date', '23', '342/342', '59/59'],
    ['a count that fell', '24', '81', '80'],
  ])('accuses %s', (_, id, period, toDate) => {
    expect(accused({ [id]: period }, { [id]: toDate })).toEqual([id]);
  });
});

describe('the period against the year to date, within parts', () => {
  const share: Rule = { kind: 'ratio', target: '0.8' };
  const pair = (...rules: readonly Rule[]) =>
    rules.map((rule, at) => ({ id: 'ab'[at] ?? 'c', label: `Phần ${at}`, rule }));
  const terms: Rule = {
    kind: 'ratio',
    terms: {
      numerator: [
        { id: 'b', label: 'Hồ sơ cấp xã' },
        { id: 'c', label: 'Hồ sơ cấp huyện' },
      ],
      denominator: [{ id: 'a', label: 'Tổng hồ sơ' }],
    },
  };
  const parts: Rule = {
    kind: 'parts',
    parts: pair(share, { kind: 'count', target: '5' }).map((one) => ({ ...one, share: '0.5' })),
  };
  const nested: Rule = {
    kind: 'highest-of',
    parts: pair(parts, { kind: 'lowest-of', parts: pair(terms, share) }),
  };
  const byCase: Rule = { kind: 'by-case', cases: pair(share, terms) };
  const byClass: Rule = {
    kind: 'by-class',
    classes: [{ class: 'miền núi', rule: share }],
    otherwise: { ...share, target: '0.9' },
  };
  const told = (rule: Rule, period: object, toDate: object, classes: [string?, string?] = []) => {
    const report = (answer: object, unitClass?: string): SubmissionInput => ({
      unit: { id: 'u', ...(unitClass === undefined ? {} : { class: unitClass }) },
      answers: { 'I.1.1': answer },
    });
    const found = checkPeriods(
      rubricOf([{ rule }]),
      report(period, classes[0]),
      report(toDate, classes[1]),
    );
    return found.map(({ path, code }) => `${code} ${path.slice(2).join('.')}`);
  };

  it.each<[string, Rule, object, object, string[]]>([
    [
      'a term that fell',
      terms,
      { terms: { a: 9, b: 3, c: 2 } },
      { terms: { a: 9, b: 4, c: 1 } },
      ['terms.c'],
    ],
    [
      'terms that grew',
      terms,
      { terms: { a: 9, b: 3, c: 2 } },
      { terms: { a: 12, b: 4, c: 2 } },
      [],
    ],
    ['terms against another share', terms, { terms: { a: 8, b: 3, c: 3 } }, { value: '0.8' }, ['']],
    ['terms against their share', terms, { terms: { a: 8, b: 3, c: 3 } }, { value: '0.75' }, []],
    [
      'a part',
      parts,
      { parts: { a: { value: '0.7' }, b: { value: 4 } } },
      { parts: { a: { value: '0.8' }, b: { value: 3 } } },
      ['parts.a', 'parts.b'],
    ],
    [
      'parts not both answered',
      parts,
      { parts: { a: { value: '0.7' } } },
      { parts: { b: { value: 3 } } },
      [],
    ],
    [
      'a part that does not apply',
      parts,
      { parts: { a: { value: '0.7' } } },
      { parts: { a: { notApplicable: 'không có' } } },
      [],
    ],
    [
      'parts of parts of the best',
      nested,
      {
        parts: {
          a: { parts: { b: { value: 4 } } },
          b: { parts: { a: { terms: { a: 9, b: 3, c: 2 } } } },
        },
      },
      {
        parts: {
          a: { parts: { b: { value: 3 } } },
          b: { parts: { a: { terms: { a: 8, b: 3, c: 2 } } } },
        },
      },
      ['parts.a.parts.b', 'parts.b.parts.a.terms.a'],
    ],
    [
      'the same case',
      byCase,
      { case: 'a', answer: { value: '0.7' } },
      { case: 'a', answer: { value: '0.8' } },
      ['answer'],
    ],
    [
      'another case',
      byCase,
      { case: 'a', answer: { value: '0.7' } },
      { case: 'b', answer: { value: '0.8' } },
      [],
    ],
  ])('%s', (_what, rule, period, toDate, paths) => {
    expect(told(rule, period, toDate)).toEqual(paths.map((path) => `period-mismatch ${path}`));
  });

  it('the rule of the class, where both are of it', () => {
    const [low, high] = [{ value: '0.7' }, { value: '0.8' }];
    expect(told(byClass, low, high, ['miền núi', 'miền núi'])).toEqual(['period-mismatch ']);
    expect(told(byClass, low, high)).toEqual(['period-mismatch ']);
    expect(told(byClass, low, high, ['miền núi'])).toEqual([]);
  });

  it('a numerator alone, against the fact that is its whole', () => {
    const rubric = rubricOf(
      [{ rule: { ...share, of: 'households' } }],
      [{ id: 'households', name: 'Số hộ' }],
    );
    const report = (numerator: number): SubmissionInput => ({
      unit: { id: 'u' },
      facts: { households: 10 },
      answers: { 'I.1.1': { numerator } },
    });
    expect(checkPeriods(rubric, report(7), report(6))).toMatchObject([
      { code: 'period-mismatch', period: '7', cumulative: '6', scale: 'count' },
    ]);
    const share8 = { unit: { id: 'u' }, answers: { 'I.1.1': { value: '0.8' } } };
    expect(checkPeriods(rubric, report(7), share8)).toMatchObject([
      { period: '0.7', cumulative: '0.8', scale: 'share' },
    ]);
  });

  it('days late are of one deadline', () => {
    const rubric = rubricOf([
      { due: '06-30', rule: { kind: 'deduction', as: 'days-late', pointsEach: '1' } },
    ]);
    const report = (value: number): SubmissionInput => ({
      unit: { id: 'u' },
      answers: { 'I.1.1': { value } },
    });
    expect(checkPeriods(rubric, report(3), report(1))).toEqual([]);
  });
});

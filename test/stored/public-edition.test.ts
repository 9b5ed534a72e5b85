import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 as hue, rubrics } from '../../rubrics/index.ts';
import {
  type ComponentScore,
  componentOf,
  componentsOf,
  explain,
  explainFinding,
  packScore,
  parseSubmission,
  publicEdition,
  type RubricDefinition,
  rankUnits,
  scoreUnit,
  UsageError,
  unpackScore,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

const SECRET = 'Nguyễn Thị Kín';
const evidence = [{ title: `Tờ trình của ${SECRET}`, uri: `https://a/${SECRET}`, signed: true }];
const anyRubric = fc.oneof(fc.constantFrom<RubricDefinition>(...rubrics), rubricArbitrary);
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Every answer, also inside of parts and cases, with a name in each text that it may carry. */
function named(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { parts, answer: inner, notApplicable, ...rest } = json(answer) as Record<string, never>;
  return {
    ...rest,
    note: SECRET,
    evidence,
    ...(notApplicable === undefined ? {} : { notApplicable: SECRET }),
    ...(inner === undefined ? {} : { answer: named(inner) }),
    ...(parts === undefined
      ? {}
      : { parts: Object.fromEntries(Object.entries(parts).map(([id, one]) => [id, named(one)])) }),
  };
}

/** A unit whose every free text names somebody. */
function submissionOf(rubric: RubricDefinition, seed: number) {
  const rng = createRng(seed);
  const { answers, ...rest } = randomSubmission(rubric, rng);
  const verifications = randomVerifications(rubric, rng).map((one) => ({
    ...one,
    by: SECRET,
    reason: SECRET,
    evidence,
    ...('answer' in one ? { answer: named(one.answer) } : {}),
    ...('notApplicable' in one ? { notApplicable: SECRET } : {}),
  }));
  const entries = Object.entries(answers).map(([id, one]) => [id, named(one)]);
  return { ...rest, answers: Object.fromEntries(entries), verifications } as never;
}

/** All of a component but what is told in words. */
function figures({ steps: _steps, verification: _verification, ...rest }: ComponentScore): object {
  return rest;
}

describe('a public edition', () => {
  it('holds no text in which a person was named, and every figure', () => {
    let named = 0;
    fc.assert(
      fc.property(anyRubric, fc.nat(), fc.boolean(), (rubric, seed, asks) => {
        const parsed = parseSubmission(rubric, submissionOf(rubric, seed));
        fc.pre(parsed.ok);
        const options = { asOf: '2025-06-01', ...(asks ? { evidence: 'required' as const } : {}) };
        const score = scoreUnit(rubric, parsed.submission, options);
        const before = JSON.stringify(score);
        if (before.includes('Kín')) named += 1;
        const edition = publicEdition(score);
        expect(JSON.stringify(edition)).not.toContain('Kín');
        expect(JSON.stringify(score)).toBe(before);
        expect(componentsOf(edition).map(figures)).toEqual(componentsOf(score).map(figures));
        expect(rankUnits([edition])).toEqual(rankUnits([score]));
        expect(publicEdition(json(edition))).toEqual(edition);
      }),
      { numRuns: runs(150) },
    );
    expect(named).toBeGreaterThan(0);
  });

  const rubric = rubricOf([
    { rule: { kind: 'achieved' } },
    { rule: { kind: 'count', target: '4' } },
    {
      rule: {
        kind: 'parts',
        parts: [
          { id: 'note', share: '0.5', label: 'A', rule: { kind: 'achieved' } },
          { id: 'evidence', share: '0.5', label: 'B', rule: { kind: 'achieved' } },
        ],
      },
    },
    { rule: { kind: 'achieved' } },
  ]);
  const about = { stage: 'thẩm định', by: SECRET, on: '2024-12-04', reason: SECRET };
  const score = scoreUnit(rubric, {
    unit: { id: 'a', name: 'Xã A' },
    answers: {
      'I.1.1': { achieved: true },
      'I.1.2': { notApplicable: SECRET },
      'I.1.3': { parts: { note: { achieved: true }, evidence: { notApplicable: SECRET } } },
    },
    verifications: [
      { component: 'I.1.1', ...about, rejected: true, evidence, items: ['Điều 5'] },
      {
        component: 'I.1.3',
        ...about,
        answer: {
          note: SECRET,
          evidence,
          parts: { note: { achieved: false, note: SECRET }, evidence: { achieved: true } },
        },
      },
      { component: 'I.1.4', ...about, notApplicable: SECRET },
    ],
  } as never);

  it('keeps what was decided, when and by which rows, without who and why', () => {
    const edition = publicEdition(score);
    const withheld = { stage: 'thẩm định', by: '', on: '2024-12-04', reason: '' };
    expect(componentOf(edition, 'I.1.1')?.verification).toEqual({
      component: 'I.1.1',
      ...withheld,
      rejected: true,
      items: ['Điều 5'],
    });
    // Parts called like a note or evidence are answers.
    expect(componentOf(edition, 'I.1.3')?.verification).toEqual({
      component: 'I.1.3',
      ...withheld,
      answer: { parts: { note: { achieved: false }, evidence: { achieved: true } } },
    });
    expect(componentOf(edition, 'I.1.4')?.verification).toMatchObject({ notApplicable: '' });
  });

  it('is explained without a gap where something is withheld', () => {
    const edition = publicEdition(score);
    const said = (id: string, locale: 'vi' | 'en') => explain(edition, id, { locale });
    expect(said('I.1.1', 'vi')).toContain(
      'Kết quả thẩm định ngày 04/12/2024: kết quả không được công nhận.',
    );
    expect(said('I.1.1', 'en')).toContain(
      'Decided in "thẩm định" on 2024-12-04: the result is not recognised.',
    );
    expect(said('I.1.2', 'vi')).toContain('ý do không công bố');
    expect(said('I.1.2', 'en')).toContain('he reason is not published');
    const findings = [
      { code: 'read-loosely', severity: 'info', path: ['answers'], written: '' },
      { code: 'exclusion-unforeseen', severity: 'warning', path: ['answers'], reason: '' },
    ] as const;
    const told = findings.flatMap((one) =>
      (['vi', 'en'] as const).map((locale) => explainFinding(one, { locale })),
    );
    expect(told).toEqual([
      'Kết quả được hiểu từ nội dung ghi trong ô.',
      'The answer was read from the words of the cell.',
      'Đơn vị đề nghị không đánh giá; văn bản không quy định trường hợp này, đề nghị xem xét.',
      'The unit asks not to be assessed; the document foresees no such case, please decide.',
    ]);
  });

  it('withholds the words of a cell', () => {
    const read = parseSubmission(
      hue,
      { unit: { id: 'a' }, answers: { 'I.5.1': `Có, do ${SECRET} phụ trách` } },
      { locale: 'vi' },
    );
    if (!read.ok) throw new Error('the cell was refused');
    expect(read.findings.map(({ code }) => code)).toContain('read-loosely');
    const loose = scoreUnit(hue, read.submission);
    expect(JSON.stringify(loose)).toContain(SECRET);
    expect(JSON.stringify(publicEdition(loose))).not.toContain(SECRET);
  });

  it('is packed and unpacked as a score is', () => {
    const edition = publicEdition(score);
    expect(unpackScore(rubric, json(packScore(edition)))).toEqual(json(edition));
  });

  it('is of a whole score alone', () => {
    const [summary] = [{ ...score, pillars: score.pillars.map(({ criteria: _, ...one }) => one) }];
    expect(() => publicEdition(summary as never)).toThrow(UsageError);
    expect(() => publicEdition({} as never)).toThrow(UsageError);
  });
});

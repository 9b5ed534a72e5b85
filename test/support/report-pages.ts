import { readFileSync } from 'node:fs';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type CohortScore,
  parseSubmission,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';
import { cohortReportHtml, reportHtml } from '../../src/report/index.ts';
import { submissionOf } from './parsing.ts';
import { randomCohort } from './random-cohort.ts';
import { createRng, randomSubmission } from './random-submission.ts';
import { randomVerifications } from './random-verifications.ts';
import { rubricOf } from './small-rubric.ts';

export const LOCALES = ['vi', 'en'] as const;

const hue: RubricDefinition = hueCommune2023;

function example(name: string): unknown {
  const file = new URL(`../../examples/data/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A unit of Huế's set, whole. */
export const vyDa = submissionOf(parseSubmission(hue, example('vy-da-2023')));

/** What Giếng Đáy ward reported. */
export const giengDay = submissionOf(
  parseSubmission(giengDayWard2024 as RubricDefinition, example('gieng-day-2024-05-cumulative'), {
    locale: 'vi',
  }),
);

/** Sixty communes with names, one of them the unit above. */
export function communes(size = 60): CohortScore {
  const others = randomCohort(hue, size - 1, 60).map((one, at) => ({
    ...one,
    unit: { ...one.unit, name: `Xã Phú ${at + 1}`, group: `Huyện ${at % 3}` },
  }));
  return scoreCohort(hue, [vyDa as SubmissionInput, ...others], { asOf: '2023-12-31' });
}

const achieved = { kind: 'achieved' } as const;
const evidence = [{ kind: 'document', name: 'Quyết định', signed: true }] as const;

const small = rubricOf([
  { rule: achieved },
  { rule: achieved },
  { rule: achieved },
  { rule: achieved, due: '12-01' },
  { rule: { kind: 'min-max' } },
  { rule: achieved, due: '02-01' },
  { rule: achieved, evidence },
  { rule: achieved },
  { rule: { kind: 'unscored' }, maxPoints: '0' },
  {
    rule: { kind: 'ratio' },
    responsible: { leads: ['Phòng A'], supports: ['B'], guides: ['C'] },
  },
  { rule: achieved, adjustment: 'bonus' },
  { rule: achieved, adjustment: 'penalty' },
]);

/** One component of each status, bonus and penalty points, groups, grades, assumed weights. */
export const everything: RubricDefinition = {
  ...small,
  maxPoints: '90',
  pillars: small.pillars.map((pillar) => ({ ...pillar, maxPoints: '90' })),
  weighting: { basis: 'assumed', note: { vi: 'chia đều', en: 'equal' } },
  groups: [{ id: 'g', name: 'Nhóm', pillars: ['I'] }],
  grades: [
    { id: 'low', name: 'Trung bình', from: '0' },
    { id: 'high', name: 'Tốt', from: '0.9' },
  ],
};

const decided = { stage: 'thẩm định', by: 'UBND tỉnh', on: '2024-06-20', reason: 'theo hồ sơ' };

export const everyStatus: SubmissionInput = {
  unit: { id: 'a', name: 'Xã A', group: 'Huyện B' },
  answers: {
    'I.1.1': { achieved: true, evidence: [{ title: 'QĐ 1' }] },
    'I.1.3': { notApplicable: 'không có chợ' },
    'I.1.5': { value: 5 },
    'I.1.6': { achieved: true, completedOn: '2024-03-01' },
    'I.1.7': { achieved: true },
    'I.1.8': { achieved: true },
    'I.1.9': { value: 81 },
    'I.1.10': { numerator: 3, denominator: 7, reported: '0.9' },
    'I.1.11': { achieved: true },
    'I.1.12': { achieved: true },
  },
  verifications: [
    { component: 'I.1.8', ...decided, rejected: true },
    { component: 'I.1.1', ...decided, upheld: true },
  ],
};

export const STRICT = { asOf: '2024-07-01', late: 'zero', evidence: 'required' } as const;

/** Pages of every sort, by what they show. */
export async function pages(): Promise<readonly (readonly [name: string, html: string])[]> {
  const made: (readonly [string, string])[] = [];
  const cohort = communes();
  const own = cohort.units[0] as UnitScore;
  const submission = vyDa as SubmissionInput;
  for (const locale of LOCALES) {
    const add = async (name: string, page: Promise<string>) =>
      made.push([`${name}, ${locale}`, await page]);
    const score = scoreUnit(everything, everyStatus, STRICT);
    await add('sixty communes', cohortReportHtml(cohort, { locale }));
    await add('six communes', cohortReportHtml(communes(6), { locale }));
    await add(
      'every status',
      reportHtml(score, { locale, rubric: everything, submission: everyStatus, whatIf: true }),
    );
    await add(
      'within a cohort',
      reportHtml(own, { locale, cohort, rubric: hue, submission, whatIf: true }),
    );
    for (const rubric of rubrics as readonly RubricDefinition[]) {
      const rng = createRng(26);
      const random = randomSubmission(rubric, rng);
      const verified = { ...random, verifications: randomVerifications(rubric, rng) };
      const score = scoreUnit(rubric, verified, { asOf: rubric.period.from });
      await add(rubric.id, reportHtml(score, { locale, rubric, submission: verified }));
    }
  }
  return made;
}

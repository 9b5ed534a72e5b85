import fc, { type Arbitrary } from 'fast-check';
import {
  adoptBounds,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreCohort,
  type TableDecision,
} from '../../src/index.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { createRng } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { caseArbitrary } from '../support/unit-case.ts';
import { INTAKE_CASES, RUBRIC_CASES, TABLE_CASES } from './issue-cases.ts';
import type { AnyIssue, World } from './renderers.ts';
import { DECISIONS } from './samples.ts';

const decisions: readonly TableDecision[] = Object.values(DECISIONS).flatMap(
  (list: readonly TableDecision[]) => [...list],
);

/** Every issue that there is, of real input. */
const issues: readonly AnyIssue[] = [INTAKE_CASES, RUBRIC_CASES, TABLE_CASES].flatMap(
  (cases: { readonly [code: string]: readonly (() => readonly AnyIssue[])[] }) =>
    Object.values(cases).flatMap((list) => list.flatMap((refused) => [...refused()])),
);

/** What people get wrong in a field. */
const JUNK = [
  '-1',
  '99999999999',
  '1.5',
  'chưa rõ',
  '12,5%',
  '30/2/2023',
  '',
  '#N/A',
  true,
  [],
  {},
];

/** The issues of these answers, each with a fault of some kind in one of its fields. */
function brokenIssues(
  rubric: RubricDefinition,
  submission: SubmissionInput,
  seed: number,
): readonly IntakeIssue[] {
  let at = seed;
  const junk = (): unknown => {
    at += 1;
    return JUNK[at % JUNK.length];
  };
  const broken = Object.entries(submission.answers).map(([id, answer]) => {
    if (typeof answer !== 'object' || answer === null) return [id, junk()];
    const fields = Object.keys(answer);
    const field = fields[seed % Math.max(1, fields.length)] ?? 'value';
    return [id, { ...answer, [field]: junk() }];
  });
  const read = parseSubmission(rubric, { ...submission, answers: Object.fromEntries(broken) });
  return read.ok ? [] : read.issues;
}

/** A unit, its cohort, its decisions: all that is said about a rubric. */
export function worldArbitrary(rubric: RubricDefinition): Arbitrary<World> {
  const next = changed(rubric);
  return fc
    .tuple(caseArbitrary(rubric), caseArbitrary(rubric), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([one, other, seed]): World => {
      const verifications = seed % 2 === 0 ? randomVerifications(rubric, createRng(seed)) : [];
      const unit = { id: 'U000', name: 'Phường Vỹ Dạ', class: 'miền núi' };
      const submission: SubmissionInput = {
        ...one.submission,
        unit,
        ...(verifications.length > 0 ? { verifications } : {}),
      };
      const period = { ...other.submission, unit };
      // An id is said as it was handed in, where a unit has no name: a capital, so that it is no word.
      const capital = ({ unit: { id, ...unit }, ...one }: SubmissionInput): SubmissionInput => ({
        ...one,
        unit: { ...unit, id: `U${String(id).slice(1)}` },
      });
      const cohort = scoreCohort(rubric, randomCohort(rubric, 4, seed).map(capital));
      const names = Object.fromEntries(
        [0, 1, 2, 3].map((at) => [`U00${at}`, `Phường số ${at + 1}`]),
      );
      const { asOf, late, evidence } = one.options;
      const options: ScoreOptions = { asOf, late, evidence };
      const scored: ScoreOptions =
        seed % 3 === 0
          ? options
          : { ...options, bounds: adoptBounds(rubric, cohort.bounds).bounds };
      return {
        rubric,
        next,
        submission,
        period,
        options: { ...scored, verifications: 'all' },
        cohort,
        decisions,
        issues: [...issues, ...brokenIssues(rubric, submission, seed)],
        names,
      };
    });
}

/** Next year's rubric: other names, points, rules, deadlines. */
function changed(rubric: RubricDefinition): RubricDefinition {
  const next = JSON.parse(JSON.stringify(rubric)) as {
    version: string;
    pillars: {
      criteria: { components: { name: string; due?: string; rule: object; maxPoints: string }[] }[];
    }[];
  };
  next.version = '99/QĐ-UBND';
  const components = next.pillars.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.components),
  );
  const [first, second, third] = components.filter(({ maxPoints }) => maxPoints !== '0');
  if (first !== undefined) first.name = 'Tên chỉ số khác';
  if (second !== undefined) second.rule = { kind: 'awarded' };
  // Days late need a deadline to be late for.
  if (third !== undefined && !JSON.stringify(third.rule).includes('days-late')) delete third.due;
  // A rule of another kind follows from no reading of the old one.
  (next as { readings?: unknown }).readings = (
    (next as { readings?: readonly object[] }).readings ?? []
  ).map((one) => ({ ...one, alternatives: [] }));
  return next as unknown as RubricDefinition;
}

import fc, { type Arbitrary } from 'fast-check';
import { rubrics } from '../../rubrics/index.ts';
import {
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';
import { boundsJson, oracleBounds } from '../oracle/bounds.ts';
import { submissionArbitrary } from './arbitrary-submission.ts';

/** A unit to be scored: whatever the rubric, the answers and the options are. */
export type UnitCase = {
  rubric: RubricDefinition;
  submission: SubmissionInput;
  options: ScoreOptions;
};

const plain = { noNullPrototype: true } as const;

const day = fc.constantFrom('2023-03-31', '2023-10-31', '2023-11-01', '2024-03-01', '2024-10-01');
const item = fc.record({ title: fc.constant('QĐ 12'), signed: fc.boolean() }, plain);
const reported = fc.constantFrom('0.737', 0.5, '1');
const extras = fc.record(
  { completedOn: day, evidence: fc.array(item, { maxLength: 2 }), reported, note: fc.string() },
  { requiredKeys: [], ...plain },
);
const late = fc.constantFrom('zero' as const, 'finding' as const);
const evidence = fc.constantFrom('required' as const, 'finding' as const);
const enforced = fc.record({ asOf: day, late, evidence }, { requiredKeys: [], ...plain });

/** Answers with extras, bounds of two other units; said with a shipped rubric by its name. */
export function caseArbitrary(rubric: RubricDefinition): Arbitrary<UnitCase> {
  const any = submissionArbitrary(rubric);
  const others = fc.option(fc.tuple(any, any), { freq: 4 });
  return fc
    .tuple(any, fc.array(extras, { minLength: 1, maxLength: 5 }), enforced, others)
    .map(([bare, list, options, cohort]) => {
      const answers = Object.entries(bare.answers).map(([id, answer], index) => {
        return [id, { ...answer, ...list[index % list.length] }] as const;
      });
      const submission = { ...bare, answers: Object.fromEntries(answers) };
      const bounds = cohort && boundsJson(rubric, oracleBounds(rubric, cohort));
      const one = { rubric, submission, options: { ...options, ...(bounds && { bounds }) } };
      const known = rubrics.some(({ id }) => id === rubric.id);
      const said = () => fc.stringify({ ...one, rubric: known ? rubric.id : rubric });
      return Object.defineProperty(one, fc.toStringMethod, { value: said });
    });
}

/** The score of a case. */
export const scoreCase = (one: UnitCase): UnitScore =>
  scoreUnit(one.rubric, one.submission, one.options);

import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  parseSubmission,
  type RubricDefinition,
  type Submission,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { readForm, writeForm } from '../../src/workbook/index.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';

// What a unit hands in goes through a workbook and comes back as the same answers.

const all = rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const);

/** Every other answer with documents, the second of them with all that a document may have. */
function withDocuments(submission: SubmissionInput, n: number): SubmissionInput {
  const answers = Object.entries(submission.answers).map(([id, answer], at) => {
    if (answer === null || answer === undefined || (at + n) % 2 === 0) return [id, answer];
    const title = `Quyết định số ${at}/QĐ-UBND`;
    const whole = { title, issuedOn: '2023-05-10', signed: true, uri: 'https://vd.gov.vn/a' };
    return [id, { ...(answer as object), evidence: [{ title: `${title} (bản chụp)` }, whole] }];
  });
  return { ...submission, answers: Object.fromEntries(answers) };
}

function documentsOf({ answers }: Submission): object {
  return Object.fromEntries(Object.entries(answers).map(([id, { evidence }]) => [id, evidence]));
}

describe.each(all)('a form of %s', (_id, rubric) => {
  it.each(['vi', 'en'] as const)(
    'filled and read in %s, scores as the same answers do',
    async (locale) => {
      const rng = createRng(locale === 'vi' ? 16 : 61);
      for (let n = 0; n < runs(12); n += 1) {
        const bare = withDocuments(randomSubmission(rubric, rng), n);
        const submission =
          n % 3 === 0 ? { ...bare, verifications: randomVerifications(rubric, rng) } : bare;
        const parsed = parseSubmission(rubric, submission);
        if (!parsed.ok) continue;
        const verification = n % 2 === 0;
        const bytes = await writeForm(rubric, { submission, locale, verification });
        const read = await readForm(rubric, bytes, { locale });
        expect(read.ok ? [] : read.issues).toEqual([]);
        if (!read.ok) return;
        expect(scoreUnit(rubric, read.submission)).toEqual(scoreUnit(rubric, submission));
        expect(documentsOf(read.submission)).toEqual(documentsOf(parsed.submission));
      }
    },
  );
});

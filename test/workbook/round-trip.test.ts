import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { parseSubmission, type RubricDefinition, scoreUnit } from '../../src/index.ts';
import { readForm, writeForm } from '../../src/workbook/index.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';

// What a unit hands in goes through a workbook and comes back as the same answers.

const all = rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const);

describe.each(all)('a form of %s', (_id, rubric) => {
  it.each(['vi', 'en'] as const)(
    'filled and read in %s, scores as the same answers do',
    async (locale) => {
      const rng = createRng(locale === 'vi' ? 16 : 61);
      for (let n = 0; n < runs(12); n += 1) {
        const bare = randomSubmission(rubric, rng);
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
      }
    },
  );
});

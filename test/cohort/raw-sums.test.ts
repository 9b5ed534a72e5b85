import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  cohortBounds,
  parseSubmission,
  type RubricDefinition,
  type SubmissionInput,
  streamScores,
  type UnitSummary,
} from '../../src/index.ts';
import { measuredRecord } from '../../src/intake/measured-record.ts';
import { modelOf } from '../../src/rubric/define.ts';
import { communes } from '../bench/nation.mjs';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';

const shipped: readonly RubricDefinition[] = rubrics;

/** The summaries of submissions as they are handed in, or what refuses them. */
async function sums(
  rubric: RubricDefinition,
  submissions: readonly unknown[],
): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const onInvalid = (refusal: unknown) => void seen.push(refusal);
  const bounds = cohortBounds(rubric, submissions as SubmissionInput[], { onInvalid: () => {} });
  const options = { bounds, summary: true, onInvalid } as const;
  for await (const one of streamScores(rubric, submissions as SubmissionInput[], options)) {
    seen.push(one);
  }
  return seen;
}

/** The same of submissions that were parsed before: their answers are all there. */
async function sumsByLaw(rubric: RubricDefinition, submissions: readonly unknown[]) {
  const read = submissions.map((one) => {
    const parsed = parseSubmission(rubric, one);
    return parsed.ok ? parsed.submission : one;
  });
  return sums(rubric, read);
}

describe('the sums of submissions as they were handed in', () => {
  it('are those of their answers, for every kind of rule', async () => {
    const some = rubricArbitrary.chain((rubric) =>
      fc.tuple(fc.constant(rubric), fc.array(submissionArbitrary(rubric, {}), { maxLength: 6 })),
    );
    await fc.assert(
      fc.asyncProperty(some, async ([rubric, units]) => {
        const named = units.map((one, at) => ({ ...one, unit: { id: `u${at}` } }));
        // Twice: what was read once is remembered.
        const twice = [...named, ...named];
        expect(await sums(rubric, twice)).toEqual(await sumsByLaw(rubric, twice));
      }),
      { numRuns: runs(150) },
    );
  });

  it.each(shipped.map((rubric) => [rubric.id, rubric] as const))(
    'are those of their answers, for %s',
    async (_, rubric) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          const units = randomCohort(rubric, 6, seed);
          const plain = [...communes(rubric, 12, seed)] as object[];
          const given = [...units, ...plain];
          expect(await sums(rubric, given)).toEqual(await sumsByLaw(rubric, given));
        }),
        { numRuns: runs(12) },
      );
    },
  );

  it('are not those of something else than plain data that says the same', async () => {
    const [rubric] = shipped as readonly [RubricDefinition];
    const [commune] = [...communes(rubric, 1)] as unknown as [SubmissionInput];
    const [id = ''] = Object.keys(commune.answers);
    const other = (answer: unknown): unknown => ({
      ...commune,
      answers: { ...commune.answers, [id]: answer },
    });
    const inherited = Object.create({ achieved: true, option: 'none', value: 1 });
    const strange = [
      other(inherited),
      other([]),
      other(new Map()),
      other(Object.create(null)),
      other({ ...commune.answers[id], more: 1 }),
      { ...commune, answers: { ...commune.answers, 'X.9.9': { achieved: true } } },
      { ...commune, answers: Object.create(commune.answers) },
      { ...commune, verifications: null },
      Object.create(commune),
      new Proxy(commune, {}),
    ];
    expect(await sums(rubric, strange)).toEqual(await sumsByLaw(rubric, strange));
  });

  it('remembers nothing of what says one thing and then another', async () => {
    const given = (...said: unknown[]): object => {
      let asked = 0;
      const get = (): unknown => said[Math.min(asked++, said.length - 1)];
      return Object.defineProperty({}, 'achieved', { enumerable: true, get });
    };
    const sound = { unit: { id: 'b' }, answers: { 'I.6.1': { achieved: false } } };
    const patterns = [
      [true, false],
      [true, true, false],
      ['x', true, false],
      [true, 'x', false],
    ];
    for (const said of patterns) {
      const rubric = structuredClone(shipped.find(({ id }) => id === 'hue-commune-2023'));
      const liar = { unit: { id: 'a' }, answers: { 'I.6.1': given(...said) } };
      const all = await sums(rubric as RubricDefinition, [liar, sound, sound]);
      const parsed = parseSubmission(rubric as RubricDefinition, sound);
      expect(parsed.ok && parsed.submission.answers['I.6.1']).toEqual({ achieved: false });
      expect(all.slice(-2).map((one) => (one as UnitSummary).points)).toEqual(['0', '0']);
    }
  });
});

it('most submissions of a nation are read without their answers', () => {
  for (const rubric of shipped) {
    const checked = modelOf(rubric);
    const records = [...communes(rubric, 50)].map((one) => measuredRecord(checked, one));
    expect(records.every((record) => record !== undefined)).toBe(true);
    const kept = records.at(-1)?.list.answers.filter((answer) => answer !== undefined).length ?? 0;
    expect(kept).toBeLessThan(checked.components.length / 4);
  }
});

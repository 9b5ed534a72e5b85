import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  cohortBounds,
  InputError,
  type RubricDefinition,
  type SubmissionInput,
  scoreUnit,
  UsageError,
} from '../../src/index.ts';
import { checkSeal, type Seal, seal } from '../../src/seal/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { runs } from '../support/runs.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The canonical text, written here once more. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = value as { readonly [key: string]: Json };
  const keys = Object.keys(fields).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(fields[key] as Json)}`).join(',')}}`;
}

function sha256(value: unknown): string {
  const text = canonical(JSON.parse(JSON.stringify(value)) as Json);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The same data with its keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}

/** A seal as somebody would write it who changes a field and works out the whole again. */
function resealed(given: Seal, change: Partial<Seal>): Seal {
  const { whole: _whole, ...parts } = { ...given, ...change };
  return { ...parts, whole: sha256(parts) };
}

const hue: RubricDefinition = hueCommune2023;
const submission: SubmissionInput = {
  unit: { id: 'vy-da' },
  answers: { 'III.3.1': { numerator: 4256, denominator: 5768 }, 'VII.1.2': { value: 40 } },
};

describe('a seal', () => {
  const any = fc
    .tuple(fc.oneof(fc.constant(hue), rubricArbitrary), fc.nat())
    .map(([rubric, seed]) => {
      const rng = createRng(seed);
      const units = [randomSubmission(rubric, rng), randomSubmission(rubric, rng)] as const;
      return { rubric, units };
    });

  it('is held by the same data, whatever the order of keys, after JSON too', async () => {
    await fc.assert(
      fc.asyncProperty(any, fc.constantFrom('zero', 'finding'), async ({ rubric, units }, late) => {
        const [unit] = units;
        const bounds = cohortBounds(rubric, units, { late });
        const score = scoreUnit(rubric, unit, { bounds, late, asOf: '2023-12-01' });
        const sealed = await seal(rubric, unit, score, { bounds });
        const stored = JSON.parse(JSON.stringify(turned(sealed))) as Seal;
        const other = turned(JSON.parse(JSON.stringify(unit))) as SubmissionInput;
        const check = await checkSeal(stored, rubric, other, { bounds });
        expect(check).toEqual({ ok: true, engine: 'same', differs: [] });
      }),
      { numRuns: runs(40) },
    );
  });

  it('holds the digests that anybody works out with SHA-256 and RFC 8785', async () => {
    const bounds = cohortBounds(hue, [submission]);
    const score = scoreUnit(hue, submission, { bounds });
    const sealed = await seal(hue, submission, score, { bounds });
    expect(sealed).toMatchObject({
      rubric: sha256(hue),
      bounds: sha256(bounds),
      score: sha256(score),
    });
    const { whole, ...parts } = sealed;
    expect(whole).toBe(sha256(parts));
    expect((await seal(hue, submission, scoreUnit(hue, submission))).bounds).toBeNull();
  });

  it('names what is other than it was', async () => {
    const bounds = cohortBounds(hue, [submission]);
    const sealed = await seal(hue, submission, scoreUnit(hue, submission, { bounds }), { bounds });
    const check = async (...given: [RubricDefinition, SubmissionInput, object?]) =>
      (await checkSeal(sealed, ...given)).differs;
    expect(await check(hue, submission)).toEqual(['bounds', 'score']);
    const edited = { ...submission, answers: { ...submission.answers, 'VII.1.2': { value: 41 } } };
    expect(await check(hue, edited, { bounds })).toContain('submission');
    // A text that decides no score is still a part of the rubric that was sealed.
    const renamed = { ...hue, title: 'Bộ chỉ số khác' };
    expect(await check(renamed, submission, { bounds })).toEqual(['rubric', 'score']);
    // Bounds of the rubric that was sealed do not fit another one.
    const next: RubricDefinition = { ...hue, version: '2' };
    expect(await check(next, submission, { bounds })).toEqual(['rubric', 'score']);
  });

  it('passes another engine that gives the same score, and tells a score that was edited', async () => {
    const sealed = await seal(hue, submission, scoreUnit(hue, submission));
    const score = { ...scoreUnit(hue, submission), engine: '0.0.9' };
    const older = resealed(sealed, { engine: '0.0.9', score: sha256(score) });
    const check = await checkSeal(older, hue, submission);
    expect(check).toEqual({ ok: true, engine: 'other', differs: [] });
    const raised = resealed(sealed, { score: sha256({ ...score, points: '600' }) });
    expect((await checkSeal(raised, hue, submission)).differs).toEqual(['score']);
  });

  it('is refused where it was changed, or is none', async () => {
    const sealed = await seal(hue, submission, scoreUnit(hue, submission));
    const other = { ...sealed, engine: '9.9.9' };
    await expect(checkSeal(other, hue, submission)).rejects.toThrow(InputError);
    await expect(checkSeal({ ...sealed, rubric: 'x' }, hue, submission)).rejects.toThrow(
      InputError,
    );
    const { score: _score, ...less } = sealed;
    await expect(checkSeal(less as Seal, hue, submission)).rejects.toThrow(InputError);
    await expect(checkSeal(null as never, hue, submission)).rejects.toThrow(UsageError);
    await expect(checkSeal(sealed, hue, submission, { with: 1 } as never)).rejects.toThrow(
      UsageError,
    );
  });

  it('is made of a score of the rubric alone', async () => {
    const renamed: RubricDefinition = { ...hue, version: '2' };
    await expect(seal(renamed, submission, scoreUnit(hue, submission))).rejects.toThrow(UsageError);
    await expect(seal(hue, submission, {} as never)).rejects.toThrow(UsageError);
    await expect(seal(hue, {} as never, scoreUnit(hue, submission))).rejects.toThrow(InputError);
  });
});

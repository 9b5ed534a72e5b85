import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';
import { damaged, rubricId, rubricOf } from '../support/damaged-submission.ts';
import { expectUnchanged, snapshot } from '../support/objects.ts';
import { expectSound, VI } from '../support/parsing.ts';
import { junk, submissionTo } from '../support/raw-submission.ts';
import { runs } from '../support/runs.ts';

const options = fc.constantFrom(VI, undefined);
describe('whatever is handed in', () => {
  it('anything at all is read or refused, never thrown at, and never changed', () => {
    fc.assert(
      fc.property(rubricId, junk, options, (id, value, options) => {
        const before = snapshot(value);
        expectSound(rubricOf(id), parseSubmission(rubricOf(id), value, options));
        expectUnchanged(value, before);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('a submission with junk in it is read or refused, and never changed', () => {
    fc.assert(
      fc.property(damaged, options, ({ id, value }, options) => {
        const before = snapshot(value);
        expectSound(rubricOf(id), parseSubmission(rubricOf(id), value, options));
        expectUnchanged(value, before);
      }),
      { numRuns: runs(1_500) },
    );
  });

  it('a cell of signs and digits is read or refused', () => {
    const sign = fc.constantFrom(...'0123456789', ...'0123456789', ...'.,/=% -', '000', 'Có', '≥');
    const cell = fc.string({ unit: sign, maxLength: 24 });
    const answered = rubricId.chain((id) => {
      const ids = componentsOf(rubricOf(id)).map((component) => component.id);
      return fc.record({
        id: fc.constant(id),
        answers: fc.dictionary(fc.constantFrom(...ids), cell),
      });
    });
    fc.assert(
      fc.property(answered, ({ id, answers }) => {
        const value = { unit: { id: 'a' }, answers };
        expectSound(rubricOf(id), parseSubmission(rubricOf(id), value, VI));
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('a sound submission passes', () => {
    const sound = rubricId.chain((id) => fc.tuple(fc.constant(id), submissionTo(rubricOf(id))));
    fc.assert(
      fc.property(sound, ([id, value]) => {
        const result = parseSubmission(rubricOf(id), value);
        expect(result.ok).toBe(true);
        expectSound(rubricOf(id), result);
      }),
      { numRuns: runs(250) },
    );
  });
});

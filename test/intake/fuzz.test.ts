import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { parseSubmission, type RubricDefinition } from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';
import { expectUnchanged, snapshot } from '../support/objects.ts';
import { expectSound, VI } from '../support/parsing.ts';
import { junk, submissionTo } from '../support/raw-submission.ts';
import { runs } from '../support/runs.ts';

const options = fc.constantFrom(VI, undefined);
const byId = new Map<string, RubricDefinition>(rubrics.map((rubric) => [rubric.id, rubric]));
const rubricOf = (id: string): RubricDefinition => byId.get(id) ?? rubrics[0];
/** A counterexample then names its rubric, and does not print it. */
const rubricId = fc.constantFrom(...byId.keys());

/** Every place in a plain value, as its path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return [path, ...below];
}

/** The same value with something else, or one key more, at a place. */
function changed(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  const inner = changed(Reflect.get(value, key), rest, replacement);
  const copy = Array.isArray(value) ? Array.from(value) : { ...value };
  return Object.defineProperty(copy, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const keys = fc.constantFrom('', '__proto__', 'constructor', 'value', 'parts', 'evidence', 'I.1.1');

/** A submission of a shipped rubric with junk at some of its places. */
const damaged = rubricId.chain((id) =>
  fc
    .tuple(
      submissionTo(rubricOf(id)),
      fc.array(fc.tuple(fc.nat(), junk, fc.option(keys, { freq: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([whole, faults]) => {
      const value = faults.reduce<unknown>((now, [pick, replacement, extra]) => {
        const places = placesIn(now);
        const path = places[pick % places.length] ?? [];
        return changed(now, extra === null ? path : [...path, extra], replacement);
      }, whole);
      return { id, value };
    }),
);

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

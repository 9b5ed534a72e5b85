import { describe, expect, it, vi } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type CohortBounds,
  cohortBounds,
  InputError,
  mergeBounds,
  rubricFromTable,
} from '../../src/index.ts';
import { edited } from '../support/objects.ts';

// What the fuzzer found (`npm run fuzz`), each case as it was found.

const refusal = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
  }
};

describe('bounds that came from elsewhere', () => {
  const sound = cohortBounds(hueCommune2023, [], { asOf: '2023-10-31' });
  const other = (edits: object) => edited(sound, { ...edits }) as CohortBounds;

  it.each(['asOf', 'verifications/until'])('half a character as a day of the policy: %s', (at) => {
    const until = { 'policy/verifications': { until: '2023-10-31' } };
    const bounds = other({ ...until, [`policy/${at}`]: '\ud800' });
    expect(String(refusal(() => mergeBounds(sound, bounds)))).toMatch(/^unreadable b.policy/);
  });
});

describe('a condition of a table', () => {
  const { pillars: _pillars, maxPoints: _maxPoints, ...head } = hueCommune2023;
  const mapping = {
    columns: { number: 0, name: 1, points: 2, condition: 3 },
    rubric: { ...head, facts: [] },
  };
  /** How often texts were searched for what a pattern says, while a table of so many lines was read. */
  function searches(lines: number): number {
    const condition = '- \n'.repeat(lines);
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    try {
      rubricFromTable(
        [
          ['I', 'A', '', ''],
          ['1', 'B', '', ''],
          ['1.1', 'C', '10', condition],
        ],
        mapping,
      );
      return exec.mock.calls.length;
    } finally {
      exec.mockRestore();
    }
  }

  it('of many lines is searched in proportion to them', () => {
    expect(searches(800) / searches(400)).toBeLessThan(2.2);
  });
});

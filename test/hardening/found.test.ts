import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type CohortBounds, cohortBounds, InputError, mergeBounds } from '../../src/index.ts';
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

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as engine from '../../src/index.ts';
import { JUNK, type Place, placesIn, withJunk } from '../support/nested-junk.ts';
import { RICH_CALLS } from '../support/rich-calls.ts';
import { runs } from '../support/runs.ts';

// A program without types may hand in junk at any depth: what is not read past is refused by an
// error of our own, never by what happens to break inside.

const functions = engine as unknown as {
  readonly [name: string]: (...given: readonly unknown[]) => unknown;
};
const OWN = [engine.RubricError, engine.InputError, engine.UsageError];

/** What a call threw; undefined where it went well. A stream is read to its end. */
async function thrownBy(name: string, given: readonly unknown[]): Promise<unknown> {
  try {
    const result = await functions[name]?.(...given);
    if (name === 'streamScores') {
      for await (const _ of result as AsyncIterable<unknown>);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

async function expectOwn(name: string, place: string, given: readonly unknown[]): Promise<void> {
  const thrown = await thrownBy(name, given);
  const own = thrown === undefined || OWN.some((type) => thrown instanceof type);
  expect(own ? '' : `${name}, ${place}: ${String(thrown)}`).toBe('');
}

describe('junk in a place of an argument', () => {
  it('is tried with every function', () => {
    const all = Object.entries(engine)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name);
    expect(Object.keys(RICH_CALLS).sort()).toEqual(all.sort());
  });

  it.each(Object.entries(RICH_CALLS))('%s is fine without any', async (name, given) => {
    expect(await thrownBy(name, given)).toBeUndefined();
  });

  const places = Object.entries(RICH_CALLS).flatMap(([name, given]) => {
    const inside = placesIn(given).filter((place) => place.length > 0);
    return inside.length === 0 ? [] : [{ name, given, inside }];
  });
  const call = fc.constantFrom(...places).chain(({ name, given, inside }) =>
    fc.record({
      name: fc.constant(name),
      given: fc.constant(given),
      place: fc.constantFrom(...inside),
      junk: fc.constantFrom(...Object.keys(JUNK)),
    }),
  );

  test('is refused by an error of our own, or makes no difference to the call', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({ name, given, place, junk }) => {
        const changed = withJunk(given, place, JUNK[junk]?.()) as readonly unknown[];
        await expectOwn(name, `${place.join('.')} = ${junk}`, changed);
      }),
      { numRuns: runs(600), seed: 2263 },
    );
  }, 120_000);

  const first = ['pillars', 0, 'criteria', 0, 'components', 0];
  const found: readonly (readonly [string, Place])[] = [
    ['compareScores', [2, 'diff']],
    ['compareScores', [2, 'diff', 'before']],
    ['compareScores', [2, 'diff', 'added']],
    ['compareScores', [2, 'diff', 'rules']],
    ['compareScores', [1, ...first]],
    ['compareScores', [0, ...first, 'points']],
    ['compareScores', [0, ...first, 'verification', 'evidence', 0, 'title']],
    ['compareRankings', [0, 'units', 0, ...first, 'verification', 'evidence', 0, 'title']],
    ['compareScores', [0, ...first, 'steps']],
    ['compareScores', [1, ...first, 'steps', 0]],
    ['adoptBounds', [2, 'diff', 'moved']],
    ['rankUnits', [0, 0, 'unit', 'group']],
    ['rankUnits', [0, 0, 'unit', 'name']],
    ['rankUnits', [0, 0, 'findings']],
    ['rankUnits', [0, 1, 'groups']],
    ['rankUnits', [0, 1, 'groups', 0, 'points']],
    ['rubricFromTable', [1, 'rubric', 'id']],
    ['defineRubric', [0, 'rounding', 'places']],
    ['lintRubric', [0, 'rounding', 'places']],
    ['scoreUnit', [2, 'verifications']],
    ['scoreCohort', [2, 'verifications']],
  ];

  it.each(found)('%s %j', async (name, place) => {
    for (const [what, junk] of Object.entries(JUNK)) {
      const given = withJunk(RICH_CALLS[name], place, junk()) as readonly unknown[];
      await expectOwn(name, `${place.join('.')} = ${what}`, given);
    }
  });
});

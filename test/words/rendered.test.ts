import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { explainDiff } from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { runs } from '../support/runs.ts';
import { broughtBy, faultsOf } from './faults.ts';
import { labelledRubric } from './labelled-rubric.ts';
import { LABELS, RENDERERS, type World } from './renderers.ts';
import { DIFFS } from './samples.ts';
import { worldArbitrary } from './worlds.ts';

// Everything that the package says in Vietnamese, of every rubric, with random answers, decisions
// and cohorts, read as an official would read it. English is read for what holds in any language.

const WORLDS = [
  ...[...rubrics, labelledRubric].map(
    (rubric) => [rubric.id, worldArbitrary(rubric), runs(6)] as const,
  ),
  ['random rubrics', rubricArbitrary.chain(worldArbitrary), runs(25)] as const,
] as const;

/** Differences of everything that can differ. */
const said = DIFFS.map((diff) => explainDiff(diff, { locale: 'vi' }));

const brought = (world: World) =>
  broughtBy(
    world.rubric,
    world.next,
    world.submission,
    world.period,
    world.names,
    world.decisions,
    DIFFS,
  );

describe.each(WORLDS)('%s', (_name, worlds, numRuns) => {
  test('reads as an official would write it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const texts = Object.values(RENDERERS).flatMap((render) => render(world, 'vi'));
        expect(faultsOf([...texts, ...said], brought(world))).toEqual([]);
      }),
      // A world is large, and the line at fault is told: there is nothing to shrink.
      { numRuns, endOnFailure: true },
    );
  });

  test('is said in English too, in whole sentences', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const [name, render] of Object.entries(RENDERERS)) {
          for (const text of render(world, 'en')) {
            for (const line of text.split('\n')) {
              expect(line.replace(/^\s*(?:- )?/, ''), `${name}:\n${text}`).toMatch(
                /^["(]?[\p{Lu}\d].*[.?:]$/u,
              );
            }
            expect(text).not.toMatch(
              /undefined|\bnull\b|NaN|\[object|Infinity|(?<![\d.,])1 points/,
            );
          }
        }
      }),
      { numRuns: Math.max(2, Math.round(numRuns / 3)), endOnFailure: true },
    );
  });
});

test('words for columns are no sentences', () => {
  for (const render of Object.values(LABELS)) {
    for (const text of render({} as World, 'vi')) expect(text).toMatch(/^\p{Ll}.*[^.]$/u);
  }
});

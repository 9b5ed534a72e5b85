import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { explainDiff } from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { runs } from '../support/runs.ts';
import { broughtBy, faultsOf } from './faults.ts';
import { labelledRubric } from './labelled-rubric.ts';
import { type AnyIssue, LABELS, RENDERERS, type World } from './renderers.ts';
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

/** What of an issue is the program's own words. */
const OF_PROGRAM = ['code', 'message', 'expected', 'form', 'rule'];

/**
 * A sentence about an issue without what the issue quotes: what was written stays as it stands. The
 * keys that the program gave to a place are quoted nowhere but where nobody knows them.
 */
function withoutQuotes(text: string, issue: AnyIssue | undefined): string {
  if (issue === undefined) return text;
  const programs = issue.code.startsWith('unknown-') ? OF_PROGRAM : [...OF_PROGRAM, 'path'];
  const rest = Object.entries(issue).filter(([key]) => !programs.includes(key));
  const given = JSON.stringify(rest.map(([, value]) => value));
  return text.replace(/"([^"]*)"/g, (whole, inner: string) => {
    return letters(given).includes(letters(inner)) ? '"…"' : whole;
  });
}

/** What is the same in a text and in what is shown of it, whatever JSON made of it. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\\+(?:u[\da-f]{4}|[bfnrt])/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

describe.each(WORLDS)('%s', (_name, worlds, numRuns) => {
  test('reads as an official would write it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const texts = Object.entries(RENDERERS).flatMap(([name, render]) => {
          const all = render(world, 'vi');
          return name === 'explainIssue'
            ? all.map((text, at) => withoutQuotes(text, world.issues[at]))
            : all;
        });
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

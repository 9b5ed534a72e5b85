import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  parseSubmission,
  type RubricDefinition,
  type ScreenFinding,
  type SubmissionInput,
  screen,
} from '../../src/index.ts';
import { judged, plantedNation } from '../bench/planted.mjs';
import { randomCohort, shuffled } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';

const hue: RubricDefinition = hueCommune2023;
const all: readonly RubricDefinition[] = rubrics;

const brief = ({ unit, code, paths }: ScreenFinding) => [
  unit,
  code,
  paths.map((path) => path.join('.')),
];

/** Communes of which every figure is its own and sound. */
function communes(size: number): SubmissionInput[] {
  return Array.from({ length: size }, (_, at) => ({
    unit: { id: `x${at}` },
    facts: { households: 4_001 + 137 * at },
    answers: {
      'III.3.1': { numerator: 3_003 + 119 * at },
      'VI.3.1': { numerator: 811 + 13 * at, denominator: 1_013 + 17 * at },
    },
  }));
}

type Answers = { [id: string]: object };

function changed(units: SubmissionInput[], at: number, answers: Answers, facts = {}) {
  return units.map((one, place) =>
    place === at
      ? {
          ...one,
          facts: { ...one.facts, ...facts },
          answers: { ...one.answers, ...answers },
        }
      : one,
  ) as SubmissionInput[];
}

describe('screen', () => {
  it('finds what was planted in a nation, and little else', () => {
    const { units, previous, planted } = plantedNation(hue, 1_500);
    const findings = screen(hue, units, { previous });
    const { found, right } = judged(findings, planted);
    expect(found).toBeGreaterThanOrEqual(0.95);
    expect(right).toBeGreaterThanOrEqual(0.9);
  }, 120_000);

  it('names no sound row of Giếng Đáy’s report', () => {
    const read = (name: string) => {
      const file = new URL(`../../examples/data/gieng-day-2024-05-${name}.json`, import.meta.url);
      const raw = JSON.parse(readFileSync(file, 'utf8'));
      const result = parseSubmission(giengDayWard2024, raw, { locale: 'vi' });
      return (result.ok ? result.submission : result.partial) as SubmissionInput;
    };
    const rubric: RubricDefinition = giengDayWard2024;
    const [period, cumulative] = [read('period'), read('cumulative')];
    expect(screen(rubric, [period])).toEqual([]);
    expect(screen(rubric, [cumulative])).toEqual([]);
    expect(screen(rubric, [cumulative], { previous: [period] })).toEqual([]);
  });

  it('finds nothing among sound communes', () => {
    expect(screen(hue, communes(40), { previous: communes(40) })).toEqual([]);
  });

  it.each<[string, Answers, object, unknown[]]>([
    [
      'a numerator a thousand times as great',
      { 'III.3.1': { numerator: 3_900_000 } },
      {},
      ['scale', ['answers.III.3.1.numerator']],
    ],
    [
      'a fact, and not the rows that rest on it',
      {},
      { households: 4_700_000 },
      ['scale', ['facts.households']],
    ],
    [
      'numerator and denominator exchanged',
      { 'VI.3.1': { numerator: 1_300, denominator: 1_040 } },
      {},
      ['swapped', ['answers.VI.3.1.numerator', 'answers.VI.3.1.denominator']],
    ],
    [
      'a whole that is not the fact: one against one',
      { 'III.3.1': { numerator: 4_000, denominator: 5_000 } },
      {},
      ['whole-differs', ['facts.households', 'answers.III.3.1.denominator']],
    ],
  ])('%s', (_, answers, facts, expected) => {
    const units = changed(communes(40), 7, answers, facts);
    expect(screen(hue, units).map(brief)).toEqual([['x7', ...expected]]);
  });

  it('names the one statement that differs from the others', () => {
    const [first = '', second = ''] = heldAgainst('households');
    const answers = {
      [first]: { numerator: 3_000, denominator: 5_000 },
      [second]: { numerator: 2_000 },
    };
    const found = screen(hue, [{ unit: { id: 'a' }, facts: { households: 4_001 }, answers }]);
    expect(found).toEqual([
      {
        unit: 'a',
        code: 'whole-differs',
        severity: 'warning',
        paths: [['answers', first, 'denominator']],
        received: ['5000'],
        expected: ['4001', '4001'],
      },
    ]);
  });

  it('finds a jump between years, with what stood there', () => {
    const units = communes(30);
    const previous = changed(units, 5, { 'VI.3.1': { numerator: 90, denominator: 1_098 } });
    const [finding, ...others] = screen(hue, units, { previous });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      unit: 'x5',
      code: 'jump',
      previous: ['90'],
      received: ['876'],
    });
  });

  it('never throws, says the same whatever the order of the units, and gives plain JSON', () => {
    const random = fc.record({
      rubric: fc.constantFrom(...all),
      seed: fc.nat(),
      size: fc.integer({ min: 0, max: 25 }),
    });
    fc.assert(
      fc.property(random, ({ rubric, seed, size }) => {
        const units = randomCohort(rubric, size, seed);
        const previous = randomCohort(rubric, size, seed + 1);
        const found = screen(rubric, units, { previous });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const sorted = (list: readonly ScreenFinding[]) =>
          list
            .filter(({ code }) => code !== 'copied')
            .map((one) => JSON.stringify(one))
            .sort();
        // Of two equal units the later one has the figures of the earlier: copies hang on the order.
        if (found.some(({ code }) => code === 'copied')) return;
        expect(sorted(screen(rubric, shuffled(units, seed), { previous }))).toEqual(sorted(found));
      }),
      { numRuns: runs(25) },
    );
  }, 120_000);
});

function heldAgainst(fact: string): string[] {
  return hue.pillars
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ components }) => components)
    .flatMap(({ id, rule }) => ('of' in rule && rule.of === fact ? [id] : []));
}

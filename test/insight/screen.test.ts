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

  it.each(all.map((rubric) => [rubric.id, rubric] as const))(
    'finds what was planted among 400 units of %s',
    (_, rubric) => {
      const { units, previous, planted } = plantedNation(rubric, 400, 5);
      const { found, right } = judged(screen(rubric, units, { previous }), planted);
      expect(found).toBeGreaterThanOrEqual(0.95);
      expect(right).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it.each([60, 61, 62, 63])('names none of 60 sound units (seed %i)', (seed) => {
    const units = plantedNation(hue, 60, seed, 1_000).units.filter((_, at) => at !== 7);
    expect(screen(hue, units)).toEqual([]);
  });

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

  describe('figures of another unit', () => {
    const { units, previous } = plantedNation(hue, 100, 3, 1_000);
    const withAnswersOf = (to: number, from: number) =>
      units.map((one, at) => (at === to ? { ...one, answers: { ...units[from]?.answers } } : one));

    it.each([
      [30, 33],
      [33, 30],
    ])('%i has them of %i: it is named by what stood there last year, once', (to, from) => {
      const findings = screen(hue, withAnswersOf(to, from), { previous });
      expect(
        findings.filter(({ unit }) => unit !== 'X7').map(({ unit, code }) => [unit, code]),
      ).toEqual([[`X${to}`, 'copied']]);
    });

    it('is no copy where every household was reached and the households are as many', () => {
      const rows = heldAgainst('households').concat(heldAgainst('population'));
      const reached = Array.from({ length: 40 }, (_, at): SubmissionInput => {
        const homes = 3_001 + 7 * Math.floor(at / 2);
        return {
          unit: { id: `r${at}` },
          facts: { households: homes, population: homes },
          answers: Object.fromEntries(rows.map((id) => [id, { numerator: homes }])),
        };
      });
      expect(rows.length).toBeGreaterThanOrEqual(5);
      expect(screen(hue, reached)).toEqual([]);
    });
  });

  it('has last year’s figures where some of them are new', () => {
    const { units, previous } = plantedNation(hue, 100, 3, 1_000);
    const again = units.map((one, at) => {
      const before = Object.entries(previous[at]?.answers ?? {}).filter((_, row) => row % 2 === 0);
      return at === 40
        ? { ...one, answers: { ...one.answers, ...Object.fromEntries(before) } }
        : one;
    });
    const found = screen(hue, again as SubmissionInput[], { previous });
    expect(found.filter(({ unit }) => unit !== 'X7')).toMatchObject([
      { unit: 'X40', code: 'copied', from: 'X40' },
    ]);
  });

  it('takes small counts that stand still for no copy of last year', () => {
    const rows = ratios().slice(0, 8);
    const year = (grown: number) =>
      Array.from({ length: 40 }, (_, at): SubmissionInput => {
        // Every fourth commune is small, and its counts stand still.
        const isSmall = at % 8 === 0;
        const answers = rows.map((id, row) => {
          const denominator = isSmall ? 60 + ((at + row) % 30) : 4_001 + 31 * at + 101 * row;
          const numerator = isSmall ? denominator - 13 : Math.floor(denominator * 0.8) + grown;
          return [id, { numerator, denominator }];
        });
        return { unit: { id: `s${at}` }, answers: Object.fromEntries(answers) };
      });
    expect(screen(hue, year(90), { previous: year(0) })).toEqual([]);
  });

  it('calls what grew fivefold since last year a jump, also where it passes its whole', () => {
    const units = changed(communes(40), 9, {
      'VI.3.1': { numerator: 928 * 3, denominator: 1_166 },
    });
    const found = screen(hue, units, { previous: communes(40) });
    expect(found.filter(({ code }) => code !== 'copied').map(brief)).toEqual([
      ['x9', 'jump', ['answers.VI.3.1.numerator']],
    ]);
  });

  it('sees by last year’s alone a hundred times as much that looks sound among peers', () => {
    // Counts from 1 to 40,000: no peer tells 60 from 6,000.
    const row = components.find(({ rule }) => rule.kind === 'ratio-to-best')?.id ?? '';
    const year = (grown: number) =>
      Array.from({ length: 60 }, (_, at): SubmissionInput => {
        const value = Math.round((60 + (at % 7)) * 1.11 ** at) + grown * (at % 5);
        return { unit: { id: `x${at}` }, answers: { [row]: { value } } };
      });
    // 159 a year ago.
    const units = changed(year(1), 9, { [row]: { value: 15_900 } });
    const found = screen(hue, units, { previous: year(0) });
    expect(found.map(brief)).toEqual([['x9', 'scale', [`answers.${row}.value`]]]);
  });

  it('names a whole that differs once, and no jump of the quotient over it', () => {
    const units = changed(communes(40), 9, {
      'III.3.1': { numerator: 4_074, denominator: 15_000 },
    });
    const found = screen(hue, units, { previous: communes(40) });
    expect(found.map(brief)).toEqual([
      ['x9', 'whole-differs', ['facts.households', 'answers.III.3.1.denominator']],
    ]);
  });

  it('takes a noun that two of few units use for several things for no whole', () => {
    const [first = '', second = ''] = sharingNoun();
    const unit = (id: string, over: number): SubmissionInput => ({
      unit: { id },
      answers: {
        [first]: { numerator: 40, denominator: 90 + over },
        [second]: { numerator: 41, denominator: 70 + over },
      },
    });
    expect(screen(hue, [unit('a', 0), unit('b', 5)])).toEqual([]);
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

const components = hue.pillars
  .flatMap(({ criteria }) => criteria)
  .flatMap((criterion) => criterion.components);

/** Quotients over a whole that is stated beside the count. */
function ratios(): string[] {
  return components.flatMap(({ id, rule }) =>
    rule.kind === 'ratio' && rule.of === undefined && rule.terms === undefined ? [id] : [],
  );
}

/** Two rows whose wholes go by one noun. */
function sharingNoun(): string[] {
  const nouns = new Map<string, string[]>();
  for (const { id, rule } of components) {
    if (rule.kind !== 'ratio' || rule.of !== undefined || rule.labels === undefined) continue;
    const noun = JSON.stringify(rule.labels.denominator);
    nouns.set(noun, [...(nouns.get(noun) ?? []), id]);
  }
  return [...nouns.values()].find((ids) => ids.length > 1) ?? [];
}

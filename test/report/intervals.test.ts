import { expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, scoreCohort, sensitivity, UsageError } from '../../src/index.ts';
import { cohortReportHtml, cohortReportMarkdown } from '../../src/report/index.ts';
import { command } from '../support/command.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';

const hue: RubricDefinition = hueCommune2023;
const rng = createRng(5);
const units = Array.from({ length: 12 }, (_, at) => ({
  ...randomSubmission(hue, rng),
  unit: { id: `u${at}`, name: `Xã ${at}` },
}));
const cohort = scoreCohort(hue, units);
const analysis = sensitivity(hue, units, { vary: { weights: '0.4' }, draws: 60, seed: 3 });

/** A rank with its interval, as every row of the ranking has to say it. */
const expected = analysis.units.map(({ unit, rank, interval }) => {
  const [low, high] = interval ?? [];
  return `| ${rank} (${low}–${high}) | ${unit.name} |`;
});

it('has beside each rank those that it has while what is assumed varies', async () => {
  const told = await cohortReportMarkdown(cohort, { sensitivity: analysis });
  for (const row of expected) expect(told).toContain(row);
  expect(
    new Set(expected.map((row) => row.replace(/[^(]*\((\d+)–(\d+)\).*/, '$1 $2'))).size,
  ).toBeGreaterThan(1);
  const page = await cohortReportHtml(cohort, { sensitivity: analysis });
  expect(page).toContain('(60 lần tính)');
  expect(await cohortReportMarkdown(cohort)).not.toContain('lần tính');
});

it('refuses an analysis of other units or other ranks', async () => {
  const less = scoreCohort(hue, units.slice(1));
  await expect(cohortReportMarkdown(less, { sensitivity: analysis })).rejects.toThrow(UsageError);
  const [first, ...others] = analysis.units;
  const turned = { ...analysis, units: [{ ...first, rank: 99 }, ...others] } as typeof analysis;
  await expect(cohortReportHtml(cohort, { sensitivity: turned })).rejects.toThrow(UsageError);
});

it('is what the command prints', async () => {
  const lines = units.map((one) => JSON.stringify(one)).join('\n');
  const args = ['report', '--rubric', 'hue-commune-2023', '--format', 'md'];
  const ran = await command([...args, '--sensitivity=0.4', '--draws', '60', '--seed', '3'], lines);
  expect([ran.exit, ran.out]).toEqual([
    0,
    await cohortReportMarkdown(cohort, { sensitivity: analysis }),
  ]);
  const one = await command([...args, '--sensitivity'], JSON.stringify(units[0]));
  expect(one.exit).toBe(2);
});

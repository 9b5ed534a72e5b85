import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  componentsOf,
  planImprovements,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import { WHAT_IF_SCRIPT } from '../../src/report/html/what-if-script.ts';
import { reportHtml } from '../../src/report/index.ts';
import type { WhatIfData } from '../../src/report/unit/what-if.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { everyStatus, everything, STRICT } from '../support/report-pages.ts';

interface Script {
  totalOf(data: WhatIfData, points: readonly number[]): number;
  indexOf(data: WhatIfData, total: number): number | null;
  rankOf(data: WhatIfData, total: number): number;
  printed(data: WhatIfData, whole: number, places: number, keeps: boolean): string;
  pointsIn(data: WhatIfData, text: string, row: { readonly most: number }): number | null;
}

// Without a page the script hands out what it adds up with.
const script = runInNewContext(
  WHAT_IF_SCRIPT.replace('(function', 'globalThis.script = (function'),
  {},
) as Script;

function dataIn(html: string): WhatIfData {
  const [, text = '{}'] = /id="what-if-data">([^<]*)</.exec(html) ?? [];
  return JSON.parse(text);
}

const hue: RubricDefinition = hueCommune2023;

function verified(rubric: RubricDefinition, seed: number): SubmissionInput {
  const rng = createRng(seed);
  return { ...randomSubmission(rubric, rng), verifications: randomVerifications(rubric, rng) };
}

const MODES = [undefined, 'pillar', 'total', 'free'] as const;

describe('what the page adds up', () => {
  it('is the score itself where nothing is changed, and what can be reached where all is', async () => {
    const cases: [RubricDefinition, SubmissionInput][] = [
      ...Array.from({ length: 12 }, (_, at): [RubricDefinition, SubmissionInput] => [
        hue,
        verified(hue, at),
      ]),
      ...MODES.flatMap((adjustments) =>
        Array.from({ length: 25 }, (_, at): [RubricDefinition, SubmissionInput] => {
          const rubric = { ...everything, adjustments };
          return [rubric, verified(rubric, at)];
        }),
      ),
    ];
    for (const [rubric, submission] of cases) {
      const score = scoreUnit(rubric, submission);
      const data = dataIn(await reportHtml(score, { rubric, submission, whatIf: true }));
      const text = (whole: number) =>
        script.printed({ ...data, point: '.', separator: '' }, whole, data.places, false);
      const now = script.totalOf(
        data,
        data.rows.map((row) => row.now),
      );
      expect(text(now)).toBe(score.points);
      const index = script.indexOf(data, now);
      expect(index === null ? null : index / 10_000).toBe(
        score.index === null ? null : Number(score.index),
      );
      const most = data.rows.map(({ sign, most: own }) => (sign < 0 ? 0 : own));
      expect(text(script.totalOf(data, most))).toBe(planImprovements(rubric, submission).reachable);
    }
  });

  it('is what the engine gives with one answer changed', async () => {
    const submission = { unit: { id: 'a' }, answers: {} };
    const score = scoreUnit(hue, submission);
    const data = dataIn(await reportHtml(score, { whatIf: true }));
    const at = componentsOf(score).findIndex(({ id }) => id === 'I.5.1');
    const points = data.rows.map((row, place) => (place === at ? row.most : row.now));
    const changed = scoreUnit(hue, { ...submission, answers: { 'I.5.1': { achieved: true } } });
    expect(script.printed(data, script.totalOf(data, points), data.places, false)).toBe(
      changed.points.replace('.', ','),
    );
  });

  it('ranks among the others where points decide', async () => {
    const units = [4, 1, 9].map((value, at) => ({
      unit: { id: `u${at}` },
      answers: { 'VIII.9.1': { value } },
    }));
    const cohort = scoreCohort(hue, units);
    const data = dataIn(await reportHtml(cohort.units[0] as UnitScore, { cohort, whatIf: true }));
    const unit = 10 ** data.places;
    expect([0, 1, 4, 9, 10].map((points) => script.rankOf(data, points * unit))).toEqual([
      3, 2, 2, 1, 1,
    ]);
    const byIndex = scoreCohort(hue, units, { ranking: { by: 'index' } });
    const other = dataIn(
      await reportHtml(byIndex.units[0] as UnitScore, { cohort: byIndex, whatIf: true }),
    );
    expect(other.others).toBeNull();
  });

  it('reads points with a comma or a point, and nothing beyond what is possible', () => {
    const data = { places: 2 } as WhatIfData;
    const row = { most: 1000 };
    const read = ['7,38', ' 7.4 ', '10', '0', '10,01', '7,385', '1.000', '-1', 'x', '', '1e1'];
    expect(read.map((text) => script.pointsIn(data, text, row))).toEqual([
      738,
      740,
      1000,
      0,
      ...new Array(7).fill(null),
    ]);
  });
});

describe('whatIf', () => {
  it('with bonus or penalty points asks for the rubric, and is true or nothing', async () => {
    const score = scoreUnit(everything, everyStatus, STRICT);
    await expect(reportHtml(score, { whatIf: true })).rejects.toThrow(/where they are held/);
    await expect(reportHtml(score, { whatIf: false as never })).rejects.toThrow(UsageError);
  });
});

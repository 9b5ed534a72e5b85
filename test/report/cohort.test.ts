import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { componentsOf, type RubricDefinition, scoreCohort } from '../../src/index.ts';
import { binsOf } from '../../src/report/cohort/bins.ts';
import { medianOf, minus, sumOf } from '../../src/report/exact.ts';
import { cohortReportHtml, cohortReportMarkdown } from '../../src/report/index.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { communes, LOCALES } from '../support/report-pages.ts';

const hue: RubricDefinition = hueCommune2023;

describe('the report of sixty communes', () => {
  const cohort = communes();

  it('is the same bytes for the same input', async () => {
    for (const locale of LOCALES) {
      const stored = JSON.parse(JSON.stringify(cohort));
      expect(await cohortReportHtml(stored, { locale })).toBe(
        await cohortReportHtml(cohort, { locale }),
      );
    }
  });

  it('has every unit in the order of the ranking, and the heat of every pillar', async () => {
    const html = await cohortReportHtml(cohort, { locale: 'en' });
    const [, list = ''] = /id="ranking"([\s\S]*?)id="distribution"/.exec(html) ?? [];
    const names = [...list.matchAll(/<th scope="row"><span lang="vi">([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(cohort.ranking.map(({ unit }) => unit.name ?? unit.id));
    const [, map = ''] = /id="heat-map"([\s\S]*?)id="reached"/.exec(html) ?? [];
    const heats = [...map.matchAll(/<td class="heat(?: h(\d))?">([\d.–]+)/g)];
    expect(heats).toHaveLength(60 * 9);
    for (const [, heat, figure = ''] of heats) {
      if (heat === undefined) expect(figure).toBe('–');
      else expect(Number(heat)).toBe(Math.min(9, Math.floor(Number(figure) * 10)));
    }
  });

  it('counts each unit once in the distribution', async () => {
    const markdown = await cohortReportMarkdown(cohort, { locale: 'en' });
    const [, table = ''] = /Units by range of points\n\n([\s\S]*?)\n\n/.exec(markdown) ?? [];
    const counts = table
      .split('\n')
      .slice(2)
      .map((line) => Number(line.split(' | ')[1]));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(
      cohort.ranking.filter(({ rank }) => rank !== null).length,
    );
  });

  it('names the components that the fewest reach first, of those that are scored there', async () => {
    const markdown = await cohortReportMarkdown(cohort, { locale: 'en' });
    const shares = [...markdown.matchAll(/^\| ([IVX]+\.\d+\.\d+) .*? \| (\d+) of (\d+) \| /gm)].map(
      ([, id, full, of]) => [id, Number(full), Number(of)] as const,
    );
    for (const [id, full, of] of shares) {
      const those = cohort.units.flatMap((unit) =>
        componentsOf(unit).filter((one) => one.id === id),
      );
      const scored = those.filter(
        ({ status }) => !/not-applicable|not-due|needs-cohort/.test(status),
      );
      const counted = scored.filter((one) => one.excludedPoints !== one.maxPoints);
      expect([id, counted.length]).toEqual([id, of]);
      expect(
        counted.filter(
          (one) => Number(one.points) === Number(one.maxPoints) - Number(one.excludedPoints),
        ).length,
      ).toBe(full);
    }
    const parts = shares.map(([, full, of]) => full / of);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(shares).toHaveLength(79);
  });

  it('of summaries has all but the components', async () => {
    const summaries = scoreCohort(hue, randomCohort(hue, 5, 1), { summary: true });
    const html = await cohortReportHtml(summaries, { locale: 'en' });
    expect(html).toContain('nothing is known of components');
    expect(html).toContain('id="heat-map"');
  });

  it('of groups ranked each for itself tells of each unit', async () => {
    const grouped = scoreCohort(hue, randomCohort(hue, 12, 2), { ranking: { within: 'group' } });
    const markdown = await cohortReportMarkdown(grouped, { locale: 'en' });
    expect(markdown.match(/^\| 1 \| u/gm)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('ranges of a distribution', () => {
  it('hold every value once, side by side, a dozen at most', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (all) => {
        const { bounds, counts } = binsOf(all);
        expect(counts.length).toBeLessThanOrEqual(12);
        expect(bounds).toHaveLength(counts.length + 1);
        const last = counts.length - 1;
        counts.forEach((count, at) => {
          const [from = 0, to = 0] = [bounds[at], bounds[at + 1]];
          expect(from).toBeLessThan(to);
          const inside = all.filter((one) => one >= from && (at === last ? one <= to : one < to));
          expect(inside.length).toBe(count);
        });
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all.length);
      }),
    );
  });
});

describe('sums of decimal texts', () => {
  it('are exact', () => {
    expect(sumOf(['0.1', '0.2', '-0.3'])).toBe('0');
    expect(sumOf(['999999999999999999.99', '0.01'])).toBe('1000000000000000000');
    expect(minus('1', '1.25')).toBe('-0.25');
    expect(minus('1', '-1.25')).toBe('2.25');
    expect(sumOf([])).toBe('0');
    expect(medianOf(['0.1', '0.3', '0.2'], 4)).toBe('0.2');
    expect(medianOf(['0.0001', '0.0002'], 4)).toBe('0.0002');
    expect(medianOf([], 4)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  componentsOf,
  explain,
  packScore,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import {
  cohortReportHtml,
  cohortReportMarkdown,
  reportHtml,
  reportMarkdown,
} from '../../src/report/index.ts';
import {
  communes,
  everyStatus,
  everything,
  giengDay,
  LOCALES,
  STRICT,
  vyDa,
} from '../support/report-pages.ts';

const hue: RubricDefinition = hueCommune2023;
const submission = vyDa as SubmissionInput;
const OPTIONS = { asOf: '2023-10-15' };
const score = scoreUnit(hue, submission, OPTIONS);
const small = scoreUnit(everything, everyStatus, STRICT);

/** The rows of a table of a Markdown report, found by its caption. */
function rowsOf(markdown: string, caption: string): string[][] {
  const lines = markdown.split('\n');
  const from = lines.indexOf(caption);
  expect(from, caption).toBeGreaterThan(0);
  const rest = lines.slice(from + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest
    .slice(2, end < 0 ? undefined : end)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

describe('the report of a unit', () => {
  it('is the same bytes for the same input, also for one read back from JSON', async () => {
    const stored = JSON.parse(JSON.stringify(score)) as UnitScore;
    for (const locale of LOCALES) {
      const options = { locale, rubric: hue, submission } as const;
      const first = await reportHtml(score, options);
      expect(await reportHtml(stored, options)).toBe(first);
      expect(await reportHtml(score, { ...options, locale: `${locale}-VN` })).toBe(first);
      expect(await reportMarkdown(stored, { locale })).toBe(
        await reportMarkdown(score, { locale }),
      );
    }
  });

  it('speaks Vietnamese by default, with its numbers', async () => {
    const html = await reportHtml(score);
    expect(html).toBe(await reportHtml(score, { locale: 'vi' }));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    const points = score.points.replace('.', ',');
    expect(html).toContain(`<dt>Điểm đạt được</dt><dd>${points}/${score.assessablePoints}</dd>`);
    expect(html).toContain(`<dt>Giá trị DTI</dt><dd>${score.index?.replace('.', ',')}</dd>`);
    expect(html).toContain('điểm tối đa 600, còn lại 590');
    const figures = [...html.matchAll(/<td class="n">([^<]*)/g)].map(([, text]) => text);
    expect(figures.length).toBeGreaterThan(100);
    const number = String.raw`\u2212?\d{1,3}(?:\.\d{3})*(?:,\d+)?`;
    const all = new RegExp(`^${number}(?:/${number})?$`);
    expect(figures.filter((text = '') => !all.test(text))).toEqual([]);
  });

  it('has every component with its points and what explain says of it', async () => {
    for (const locale of LOCALES) {
      const html = await reportHtml(small, { locale });
      const plain = html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'");
      const components = componentsOf(small);
      expect(html.match(/<details id="c\d+">/g)).toHaveLength(components.length);
      for (const { id } of components) {
        for (const line of explain(small, id, { locale }).split('\n')) {
          expect(plain).toContain(line.replace(/^- /, ''));
        }
      }
    }
  });

  it('accounts for every point: had, lost, not scored yet, not assessed', async () => {
    for (const [rubric, one] of [
      [hue, score],
      [everything, small],
    ] as const) {
      const markdown = await reportMarkdown(one, { locale: 'en' });
      const number = (text = ''): number => Math.round(Number(text.replaceAll(',', '')) * 100);
      const sum = /Points lost in all: ([\d.,]+), in (\d+)/.exec(markdown);
      const open = componentsOf(one).filter(({ status }) => /not-due|needs-cohort/.test(status));
      const waiting = open.reduce((all, { maxPoints }) => all + number(maxPoints), 0);
      const own = componentsOf(one)
        .filter(({ adjustment }) => adjustment === undefined)
        .reduce((all, { points }) => all + number(points), 0);
      const taken = componentsOf(one)
        .filter(({ adjustment }) => adjustment === 'penalty')
        .reduce((all, { points }) => all + number(points), 0);
      expect(own + number(sum?.[1]) - taken + waiting + number(one.excludedPoints)).toBe(
        number(rubric.maxPoints),
      );
      const losses = rowsOf(markdown, 'Components below their maximum').map(([, lost]) =>
        number(lost),
      );
      expect(losses).toEqual([...losses].sort((a, b) => b - a));
    }
  });

  it('says in plain sight what was assumed, read into the document, or cannot be right', async () => {
    const html = await reportHtml(small, { locale: 'en' });
    const before = html.slice(0, html.indexOf('id="summary"'));
    expect(before).toContain('assumed');
    expect(before).toContain('to be corrected');
    expect(await reportHtml(score, { locale: 'en' })).toMatch(
      /The document does not state the rule of \d+ of 79 components/,
    );
    expect(html).toContain(small.rubric.fingerprint);
  });

  it('shows claimed beside verified points, and who decided', async () => {
    const markdown = await reportMarkdown(small, { locale: 'en' });
    expect(markdown).toContain(`- Claimed points: **${small.claimedPoints}**`);
    const rows = rowsOf(markdown, 'Components whose verified points are not those claimed');
    expect(rows).toEqual([
      [
        'I.1.8 Chỉ số thành phần 8',
        '10',
        '0',
        '−10',
        'thẩm định, UBND tỉnh, 2024-06-20. Reason: theo hồ sơ',
      ],
    ]);
    expect(await reportMarkdown(score, { locale: 'en' })).not.toContain('Claimed');
  });

  it('says what to do next, by whom, by when, most points first', async () => {
    const options = { locale: 'en', rubric: everything, submission: everyStatus } as const;
    const markdown = await reportMarkdown(small, options);
    const rows = rowsOf(markdown, 'What would raise the score, most points first');
    const gains = rows.map(([, gain]) => Number(gain));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const row = rows.find(([name]) => name?.startsWith('I.1.10 '));
    expect(row?.slice(2, 4)).toEqual([
      expect.stringMatching(/from 3\/7 to 7\/7/),
      'Phòng A; Support: B; Guidance: C',
    ]);
    expect(await reportMarkdown(small, { locale: 'en' })).not.toContain('What to do next');
  });

  it('stands beside the median and the best of its cohort, with its rank', async () => {
    const cohort = communes();
    const own = cohort.units[0] as UnitScore;
    const rank = cohort.ranking.find(({ unit }) => unit.id === 'vy-da')?.rank;
    const ranked = cohort.ranking.filter((row) => row.rank !== null).length;
    const markdown = await reportMarkdown(own, { locale: 'en', cohort });
    expect(markdown).toContain(`- Rank: **${rank}** (among ${ranked} units)`);
    const [first] = rowsOf(markdown, 'Points and index of each pillar');
    const indices = cohort.units
      .flatMap(({ pillars }) => pillars[0]?.index ?? [])
      .map((text) => Math.round(Number(text) * 10_000))
      .sort((a, b) => a - b);
    const [low = 0, high = 0] = [indices[(indices.length - 1) >> 1], indices[indices.length >> 1]];
    const printed = (whole: number) => (whole / 10_000).toFixed(4);
    expect(first?.slice(3, 5)).toEqual([
      printed(Math.floor((low + high + 1) / 2)),
      printed(indices.at(-1) ?? 0),
    ]);
  });

  it('of Giếng Đáy ward counts what it reported and what is only followed', async () => {
    const reported = scoreUnit(giengDayWard2024 as RubricDefinition, giengDay as SubmissionInput);
    const rows = rowsOf(
      await reportMarkdown(reported),
      'Tình trạng đánh giá các chỉ số thành phần',
    );
    expect(rows.map(([name, count, points, max]) => [name, count, points, max])).toEqual([
      ['Đã chấm điểm', '17', '16,17', '17'],
      ['Đơn vị chưa báo cáo số liệu', '2', '0,00', '2'],
      ['Chỉ theo dõi, không chấm điểm', '7', '0,00', '0'],
      ['**Tổng cộng**', '26', '16,17', '19'],
    ]);
  });
});

describe('a report refuses', () => {
  const other = scoreUnit(hue, { unit: { id: 'b' }, answers: {} });
  const cohort = scoreCohort(hue, [submission, { unit: { id: 'b' }, answers: {} }]);
  const [own] = cohort.units as readonly [UnitScore];

  it.each([
    [
      'an unknown option',
      () => reportHtml(score, { colour: 'red' } as never),
      /unknown option "colour"/,
    ],
    ['another language', () => reportHtml(score, { locale: 'fr' as never }), /locale/],
    ['options that are a list', () => reportHtml(score, [] as never), /plain object/],
    ['whatIf in Markdown', () => reportMarkdown(score, { whatIf: true } as never), /"whatIf"/],
    ['a submission without its rubric', () => reportHtml(score, { submission }), /both/],
    [
      'the submission of another unit',
      () => reportHtml(other, { rubric: hue, submission }),
      /gives/,
    ],
    [
      'a score that was made against a cohort, without it',
      () => reportHtml(own, { rubric: hue, submission }),
      /same submission and bounds/,
    ],
    [
      'another score than the cohort has',
      () => reportHtml(score, { cohort }),
      /take the score from the cohort/,
    ],
    [
      'a unit that is not in the cohort',
      () => reportHtml({ ...own, unit: { id: 'c' } }, { cohort }),
      /"c" is not in the cohort/,
    ],
    [
      'a cohort of another rubric',
      () => reportHtml({ ...own, rubric: { ...own.rubric, fingerprint: 'x' } }, { cohort }),
      /rubric/i,
    ],
    ['a cohort without units', () => cohortReportHtml(scoreCohort(hue, [])), /no unit/],
    [
      'packed units',
      () => cohortReportHtml(scoreCohort(hue, [submission], { packed: true }) as never),
      /unpackScore/,
    ],
    [
      'a summary',
      () => reportHtml(scoreCohort(hue, [submission], { summary: true }).units[0] as never),
      /no components/,
    ],
  ])('%s', async (_name, call, said) => {
    const error = await call().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(said);
  });

  const JUNK: readonly unknown[] = [
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { units: 5 },
    { ...score, pillars: [{}] },
    packScore(score),
  ];
  it.each(JUNK.map((junk, at) => [at, junk]))(
    'junk no. %i with an error of its own',
    async (_at, junk) => {
      for (const report of [reportHtml, reportMarkdown, cohortReportHtml, cohortReportMarkdown]) {
        await expect(report(junk as never)).rejects.toThrow(UsageError);
      }
      await expect(reportHtml(score, { cohort: (junk ?? 5) as never })).rejects.toThrow(UsageError);
    },
  );

  it('changes nothing that it is given', async () => {
    const before = JSON.stringify([own, cohort, submission]);
    await reportHtml(own, { cohort, rubric: hue, submission, whatIf: true });
    await cohortReportHtml(cohort);
    expect(JSON.stringify([own, cohort, submission])).toBe(before);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import { run } from '../../src/cli/run.ts';
import {
  cohortBounds,
  compareScores,
  explain,
  explainRanking,
  explainSensitivity,
  formOf,
  parseSubmission,
  planImprovements,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  sensitivity,
  submissionJsonSchema,
  type UnitScore,
} from '../../src/index.ts';
import { cohortReportHtml, reportHtml, reportMarkdown } from '../../src/report/index.ts';
import {
  readTable,
  writeComparison,
  writeForm,
  writeRanking,
  writeScores,
} from '../../src/workbook/index.ts';
import { command, failing } from '../support/command.ts';
import { submissionOf } from '../support/parsing.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';

const hue: RubricDefinition = hueCommune2023;
const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const rng = createRng(7);
const units = Array.from({ length: 9 }, (_, at): SubmissionInput => {
  const one = randomSubmission(hue, rng);
  return { ...one, unit: { ...one.unit, id: `u-${at}`, group: at % 2 ? 'A' : 'B' } };
});
const one = units[0] as SubmissionInput;
const json = file('one.json', JSON.stringify(one, null, 2));
const list = file('list.json', JSON.stringify(units));
const lines = file('units.jsonl', units.map((unit) => JSON.stringify(unit)).join('\n'));
const HUE = ['--rubric', 'hue-commune-2023'];
const parsed = (text: string): unknown => JSON.parse(text);
const linesOf = (text: string): unknown[] => text.trim().split('\n').map(parsed);

describe('score', () => {
  it('prints one score as JSON, by the function: from a file and from the standard input', async () => {
    const score = JSON.parse(JSON.stringify(scoreUnit(hue, one)));
    for (const ran of [
      await command(['score', ...HUE, json]),
      await command(['score', ...HUE, '-'], JSON.stringify(one)),
      await command(['score', ...HUE], JSON.stringify(one, null, 2)),
    ]) {
      expect(ran).toMatchObject({ exit: 0, err: '' });
      expect(parsed(ran.out)).toEqual(score);
    }
  });

  it('prints several in their order, a line each, from a list and from lines', async () => {
    const scores = units.map((unit) => JSON.parse(JSON.stringify(scoreUnit(hue, unit))));
    for (const path of [list, lines]) {
      expect(linesOf((await command(['score', ...HUE, path])).out)).toEqual(scores);
    }
    const all = await command(['score', ...HUE, '--format', 'json', lines]);
    expect(parsed(all.out)).toEqual(scores);
  });

  it('takes the options of scoring, and bounds from a file', async () => {
    const bounds = cohortBounds(hue, units, { late: 'zero' });
    const path = file('bounds.json', JSON.stringify(bounds));
    const options = ['--as-of', '2023-12-01', '--late', 'zero', '--bounds', path];
    const ran = await command(['score', ...HUE, ...options, json]);
    const score = scoreUnit(hue, one, { asOf: '2023-12-01', late: 'zero', bounds });
    expect(parsed(ran.out)).toEqual(JSON.parse(JSON.stringify(score)));
  });

  it('puts what is refused in its place, says why with file and line, and ends with 1', async () => {
    const bad = { unit: { id: 'bad' }, answers: { 'I.5.1': { achieved: 'maybe' } } };
    const path = file('some.jsonl', [one, bad, '', 5].map((x) => JSON.stringify(x)).join('\n'));
    const { exit, out, err } = await command(['score', ...HUE, path]);
    expect(exit).toBe(1);
    const [first, second] = linesOf(out) as [object, { error: { issues: { code: string }[] } }];
    expect(first).toHaveProperty('points');
    expect(second.error).toMatchObject({ position: 1, unit: 'bad' });
    expect(err).toContain(`${path}:2: bad: answers.I.5.1.achieved: `);
    expect(err).toMatch(/"Có" hoặc "Không"/);
    expect(linesOf(out)).toHaveLength(4);
  });

  it('reads texts of JSON as cells where that is asked for', async () => {
    const cells = { unit: { id: 'a' }, answers: { 'III.3.1': '85,5%' } };
    const text = JSON.stringify(cells);
    expect((await command(['score', ...HUE], text)).exit).toBe(1);
    for (const asked of [['--cells'], ['--locale', 'vi']]) {
      const { exit, out } = await command(['score', ...HUE, ...asked], text);
      expect([exit, (parsed(out) as { points: string }).points]).toEqual([0, '8.55']);
    }
  });
});

describe('CSV', () => {
  const cells: readonly (readonly [string, string])[] = [
    ['unit', '00004'],
    ['name', 'Xã "Một"'],
    ['facts.households', '5768'],
    ['III.3.1', '4.256/5.768'],
    ['I.5.1', 'Có'],
    ['I.2.1', ''],
  ];
  const row = (delimiter: string, at: 0 | 1) =>
    cells.map((cell) => `"${cell[at].replaceAll('"', '""')}"`).join(delimiter);

  it.each([
    [',', '\n', ''],
    [';', '\r\n', '\uFEFF'],
    ['\t', '\n', ''],
  ])('with %j, %j and mark %j is the same as JSON', async (delimiter, end, mark) => {
    const text = `${mark}${row(delimiter, 0)}${end}${row(delimiter, 1)}${end}`.normalize('NFD');
    const { exit, out } = await command(['score', ...HUE, file('units.csv', text)]);
    const same = submissionOf(
      parseSubmission(
        hue,
        {
          unit: { id: '00004', name: 'Xã "Một"' },
          facts: { households: '5768' },
          answers: { 'III.3.1': '4.256/5.768', 'I.5.1': 'Có' },
        },
        { locale: 'vi' },
      ),
    );
    expect(exit).toBe(0);
    expect(parsed(out)).toEqual(JSON.parse(JSON.stringify(scoreUnit(hue, same))));
  });

  it('that is none, or has a column twice, is named with its line', async () => {
    const rows: readonly (readonly [string, RegExp])[] = [
      ['unit,I.5.1\na,Có,x\n', /bad\.csv:2: .*3 .*2 .*\(unreadable\)/],
      ['unit,I.5.1,I.5.1\na,Có,Có\n', /"I\.5\.1" bị lặp lại/],
      ['id,I.5.1\na,Có\n', /có cột "unit"/],
      ['{"unit":\n', /unreadable/],
    ];
    for (const [text, said] of rows) {
      const ran = await command(['score', ...HUE, file('bad.csv', text)]);
      expect([ran.exit, ran.err]).toEqual([1, expect.stringMatching(said)]);
    }
    const ran = await command(['score', ...HUE, file('latin.csv', Uint8Array.from([0xff, 0xfe]))]);
    expect([ran.exit, ran.err]).toEqual([1, expect.stringMatching(/UTF-8/)]);
  });

  it('that is written holds no formula from a text, and numbers as they are', async () => {
    const unit = { ...one, unit: { id: '=1+1', name: '@sum', group: '-x' } };
    const { out } = await command(['score', ...HUE, '-f', 'csv'], JSON.stringify(unit));
    expect(out.split('\n')[1]).toMatch(/^'=1\+1,'@sum,'-x,[\d.]+,600,/);
  });
});

describe('rank', () => {
  const ranked = JSON.parse(JSON.stringify(scoreCohort(hue, units).ranking));

  it('is the ranking of the cohort, by its own bounds, also from the standard input', async () => {
    expect(parsed((await command(['rank', ...HUE, lines])).out)).toEqual(ranked);
    const text = readFileSync(lines, 'utf8');
    expect(parsed((await command(['rank', ...HUE], text)).out)).toEqual(ranked);
    const { out } = await command(['rank', ...HUE, '-f', 'csv', list]);
    const ids = out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1]);
    expect(ids).toEqual(ranked.map(({ unit }: { unit: { id: string } }) => unit.id));
  });

  it('goes on without units that are refused, tells each issue once, and ends with 1', async () => {
    const text = `${readFileSync(lines, 'utf8')}\n{"unit":{"id":"bad"},"answers":{"x":1}}`;
    const { exit, out, err } = await command(['rank', ...HUE], text);
    expect([exit, parsed(out)]).toEqual([1, ranked]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^đầu vào chuẩn:10: bad: /);
  });

  it('tells how sure ranks are, by seed and draws', async () => {
    const given = ['rank', ...HUE, '--sensitivity'];
    const options = { vary: { weights: '0.2' }, draws: 1000, seed: 1 };
    const analysis = sensitivity(hue, units, options);
    const sure = analysis.units.map(({ interval, keeps }) => ({ interval, keeps }));
    const rows = ranked.map((row: object, at: number) => ({ ...row, ...sure[at] }));
    expect(parsed((await command([...given, '--', lines])).out)).toEqual(rows);
    const text = await command([...given, '-f', 'text', '--', lines]);
    expect(text.out).toBe(`${explainSensitivity(analysis, { locale: 'vi', rubric: hue })}\n`);
    expect(text.out).toMatch(/: hạng 1(?: \(1–\d+\))?,/);
    const table = await command([
      ...given,
      '0.1',
      '--draws',
      '50',
      '--seed',
      '7',
      '-f',
      'csv',
      lines,
    ]);
    const [head = '', first = ''] = table.out.split('\n');
    expect(head).toMatch(/,errors,low,high,keeps$/);
    const again = sensitivity(hue, units, { vary: { weights: '0.1' }, draws: 50, seed: 7 })
      .units[0];
    expect(first.split(',').slice(-3)).toEqual(
      [...(again?.interval ?? []), again?.keeps].map(String),
    );
  });

  it('says the ranking in words', async () => {
    const { out } = await command(['rank', ...HUE, '-f', 'text', '-l', 'en', lines]);
    expect(out).toBe(`${explainRanking(ranked, { locale: 'en', rubric: hue })}\n`);
  });

  it('of one group is that of its units alone', async () => {
    const group = units.filter(({ unit }) => unit.group === 'A');
    const { out } = await command(['rank', ...HUE, '--group', 'A', lines]);
    expect(parsed(out)).toEqual(JSON.parse(JSON.stringify(scoreCohort(hue, group).ranking)));
  });

  it('leaves no temporary file', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('dti-scoring-'));
    await command(['rank', ...HUE], readFileSync(lines, 'utf8'));
    await command(['rank', ...HUE], 'no data');
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('dti-scoring-'));
    expect(after).toEqual(before);
  });
});

describe('the verbs of one unit', () => {
  const score = scoreUnit(hue, one);

  it('say what the functions say', async () => {
    const said = await command(['explain', ...HUE, '--id', 'III.3.1', json]);
    expect(said.out).toBe(`${explain(score, 'III.3.1', { locale: 'vi' })}\n`);
    const all = await command(['explain', ...HUE, '-l', 'en', json]);
    expect(all.out).toBe(`${explain(score, { locale: 'en' })}\n`);
    const plan = await command(['plan', ...HUE, '-f', 'json', json]);
    const planned = planImprovements(hue, submissionOf(parseSubmission(hue, one)));
    expect(parsed(plan.out)).toEqual(JSON.parse(JSON.stringify(planned)));
    const other = { ...one, answers: { ...one.answers, 'I.5.1': { achieved: true } } };
    const path = file('other.json', JSON.stringify(other));
    const compared = await command(['compare', ...HUE, '-f', 'json', json, path]);
    const comparison = compareScores(score, scoreUnit(hue, other));
    expect(parsed(compared.out)).toEqual(JSON.parse(JSON.stringify(comparison)));
  });

  it('plan for a target, under a budget, with costs', async () => {
    const [one] = units as [SubmissionInput];
    const path = file('planned.json', JSON.stringify(one));
    const costs = { 'III.3.1': { each: '0.5' }, 'I.1.1': { once: '2' } };
    const priced = file('costs.json', JSON.stringify(costs));
    const given = ['plan', ...HUE, '-f', 'json', '--costs', priced, path];
    const ran = await command([...given, '--target', 'points=500', '--without', 'I.1.1']);
    const submission = submissionOf(parseSubmission(hue, one));
    const made = planImprovements(hue, submission, {
      target: { points: '500' },
      costs,
      without: ['I.1.1'],
    });
    expect(parsed(ran.out)).toEqual(JSON.parse(JSON.stringify(made)));
    const poor = await command([...given, '--budget', '3', '--only', 'I.1.1,III.3.1']);
    const under = planImprovements(hue, submission, {
      budget: '3',
      costs,
      only: ['I.1.1', 'III.3.1'],
    });
    expect(parsed(poor.out)).toEqual(JSON.parse(JSON.stringify(under)));
    const ranked = await command([...given, '--target', 'rank=3', '--among', lines]);
    const placed = planImprovements(hue, submission, { target: { rank: 3, among: units }, costs });
    expect(parsed(ranked.out)).toEqual(JSON.parse(JSON.stringify(placed)));
  });

  it('plan for a rank among nobody, or for what is no target, is wrong use: a sentence and the usage', async () => {
    const given = ['plan', ...HUE, '-l', 'en', json];
    const alone = file('alone.jsonl', `${JSON.stringify(one)}\n`);
    for (const [args, said] of [
      [['--target', 'rank=1'], /^dti-scoring: .*--among/],
      [['--target=rank=1'], /^dti-scoring: .*--among/],
      [['--target', 'rank=1', '-f', 'json'], /^dti-scoring: .*--among/],
      [['--among', lines], /^dti-scoring: --among is only for --target rank=N/],
      [
        ['--target', 'points=500', '--among', lines],
        /^dti-scoring: --among is only for --target rank=N/,
      ],
      [['--target', 'rank=0', '--among', lines], /whole number from 1 up/],
      [['--target', 'rank=1.5', '--among', lines], /whole number from 1 up/],
      [['--target', 'points=many'], /numbers from 0 up/],
      [['--target', 'index=-1'], /numbers from 0 up/],
      [['--target', 'fame=1'], /points=N/],
    ] as const) {
      const ran = await command([...given, ...args]);
      expect([ran.exit, ran.out], args.join(' ')).toEqual([2, '']);
      expect(ran.err).toMatch(said);
      expect(ran.err).toContain('Usage: dti-scoring plan');
    }
    const lonely = await command([...given, '--target', 'rank=1', '--among', alone]);
    expect([lonely.exit, lonely.out]).toEqual([2, '']);
    expect(lonely.err).toMatch(/no other unit/);
  });

  it('want one unit', async () => {
    const ran = await command(['explain', ...HUE, lines]);
    expect([ran.exit, ran.err]).toEqual([2, expect.stringMatching(/có nhiều báo cáo/)]);
  });
});

describe('report', () => {
  it('of one unit is that of the function, as a page and as Markdown', async () => {
    const score = scoreUnit(hue, one);
    const options = { locale: 'en', rubric: hue, submission: one } as const;
    const page = await command(['report', ...HUE, '-l', 'en', json]);
    expect([page.exit, page.err]).toEqual([0, '']);
    expect(page.out).toBe(await reportHtml(score, options));
    const text = await command(['report', ...HUE, '-l', 'en', '-f', 'md'], JSON.stringify(one));
    expect(text.out).toBe(await reportMarkdown(score, options));
    const tried = await command(['report', ...HUE, '-l', 'en', '--what-if', json]);
    expect(tried.out).toBe(await reportHtml(score, { ...options, whatIf: true }));
  });

  it('of several is that of the cohort, and of one among them beside the others', async () => {
    const cohort = scoreCohort(hue, units);
    const all = await command(['report', ...HUE, lines]);
    expect(all.out).toBe(await cohortReportHtml(cohort));
    const among = await command(['report', ...HUE, '--unit', 'u-3', lines]);
    const [, , , submission] = units as readonly SubmissionInput[];
    const score = cohort.units[3] as UnitScore;
    expect(among.out).toBe(
      await reportHtml(score, { cohort, rubric: hue, submission: submission as SubmissionInput }),
    );
  });

  it('leaves out what is refused, and ends with 1; wrong use with 2', async () => {
    const text = `${readFileSync(lines, 'utf8')}\n{"unit":{"id":"bad"},"answers":{"x":1}}`;
    const ran = await command(['report', ...HUE], text);
    expect([ran.exit, ran.err]).toEqual([1, expect.stringMatching(/^đầu vào chuẩn:10: bad: /)]);
    expect(ran.out).toBe(await cohortReportHtml(scoreCohort(hue, units)));
    for (const [args, said] of [
      [['--unit', 'none', lines], /không có đơn vị "none"/],
      [['--what-if', lines], /--unit/],
      [['-f', 'md', '--what-if', json], /"whatIf"|--format md/],
    ] as const) {
      const { exit, err } = await command(['report', ...HUE, ...args]);
      expect([exit, err]).toEqual([2, expect.stringMatching(said)]);
    }
  });
});

describe('the verbs of a rubric', () => {
  it('print its schema and its form, and list all of them', async () => {
    const given = ['--rubric', 'gieng-day-ward-2024'];
    expect(parsed((await command(['schema', ...given])).out)).toEqual(
      JSON.parse(JSON.stringify(submissionJsonSchema(giengDayWard2024))),
    );
    expect(parsed((await command(['form', ...given, '-l', 'en'])).out)).toEqual(
      JSON.parse(JSON.stringify(formOf(giengDayWard2024, { locale: 'en' }))),
    );
    const { out } = await command(['rubrics']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(ids).toEqual(rubrics.map(({ id }) => id));
  });

  it('take a rubric from a file, and say what is wrong in one', async () => {
    const path = file('rubric.json', JSON.stringify({ ...hue, id: 'own' }));
    const ran = await command(['score', '--rubric', path, json]);
    expect((parsed(ran.out) as { rubric: { id: string } }).rubric.id).toBe('own');
    const bad = file('bad-rubric.json', JSON.stringify({ ...hue, maxPoints: '1' }));
    const refused = await command(['score', '--rubric', bad, json]);
    expect([refused.exit, refused.err]).toEqual([
      1,
      expect.stringMatching(/chưa phải là một bộ chỉ số/),
    ]);
  });
});

describe('validate', () => {
  it('counts, and prints every issue', async () => {
    expect(await command(['validate', ...HUE, lines])).toEqual({
      exit: 0,
      out: '{"taken":9,"refused":0}\n',
      err: '',
    });
    const ran = await command(['validate', ...HUE], '{"unit":{},"answers":{"x":1,"y":2}}');
    expect([ran.exit, ran.err.trim().split('\n').length]).toEqual([1, 3]);
  });
});

describe('workbooks', () => {
  it('a form that was filled in is scored as the same answers in JSON are', async () => {
    const submission = submissionOf(parseSubmission(hue, one));
    const filled = file('filled.xlsx', await writeForm(hue, { submission }));
    const ran = await command(['score', ...HUE, filled]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    expect(parsed(ran.out)).toEqual(JSON.parse(JSON.stringify(scoreUnit(hue, submission))));
  });

  it('an empty form is written, and what is missing in it is told with its cell', async () => {
    const out = join(folder, 'form.xlsx');
    expect(await command(['form', ...HUE, '--format', 'xlsx', '-o', out])).toMatchObject({
      exit: 0,
    });
    const { tables } = await readTable(new Uint8Array(readFileSync(out)));
    expect(tables.length).toBeGreaterThan(hue.pillars.length);
    const ran = await command(['validate', ...HUE, out]);
    expect([ran.exit, ran.err]).toEqual([
      1,
      expect.stringContaining('Thông tin chung, C4: unit.id'),
    ]);
  });

  it('scores, reasons and changes are written as the functions write them', async () => {
    const [before, after] = units as [SubmissionInput, SubmissionInput];
    const other = file('other.json', JSON.stringify({ ...after, unit: before.unit }));
    const [one, two] = [scoreUnit(hue, before), scoreUnit(hue, { ...after, unit: before.unit })];
    const cases: readonly (readonly [string[], Uint8Array])[] = [
      [['score', ...HUE, lines], await writeScores(units.map((unit) => scoreUnit(hue, unit)))],
      [
        ['explain', ...HUE, '--id', 'II', '--locale', 'en', json],
        await writeScores([one], { id: 'II', reasons: true, locale: 'en' }),
      ],
      [
        ['compare', ...HUE, json, other],
        await writeComparison(compareScores(one, two), { unit: before.unit }),
      ],
    ];
    for (const [args, wanted] of cases) {
      const out = join(folder, 'table.xlsx');
      const ran = await command([...args, '--format', 'xlsx', '-o', out]);
      expect([ran.exit, ran.err]).toEqual([0, '']);
      expect(new Uint8Array(readFileSync(out))).toEqual(wanted);
    }
    const unknown = await command(['explain', ...HUE, '--id', 'XX', '-f', 'xlsx', json]);
    expect(unknown.exit).toBe(2);
  });

  it('a ranking is written as the function writes it', async () => {
    const out = join(folder, 'ranking.xlsx');
    await command(['rank', ...HUE, '--format', 'xlsx', '-o', out, lines]);
    const made = await readTable(new Uint8Array(readFileSync(out)));
    expect(made).toEqual(await readTable(await writeRanking(scoreCohort(hue, units))));
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown verb', ['frob']],
    ['no rubric', ['score', json]],
    ['an unknown rubric', ['score', '--rubric', 'none', json]],
    ['a file that is not there', ['score', ...HUE, join(folder, 'none.json')]],
    ['an unknown option', ['rank', ...HUE, '--sort', 'x', lines]],
    ['a day that is none', ['score', ...HUE, '--as-of', 'soon', json]],
    [
      'sensitivity beside another figure',
      ['rank', ...HUE, '--by', 'index', '--sensitivity', '0.2', lines],
    ],
    ['draws that are none', ['rank', ...HUE, '--sensitivity', '0.2', '--draws', 'many', lines]],
    ['a pillar that is none', ['rank', ...HUE, '--pillar', 'XX', lines]],
    ['a folder that is not there', ['score', ...HUE, '-o', join(folder, 'no', 'x.json'), json]],
  ])('%s: one message, and 2', async (_name, args) => {
    const { exit, err } = await command(args);
    expect(exit).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err.length).toBeGreaterThan(0);
  });

  it('asks for no more than its help with --help', async () => {
    for (const args of [['--help'], ['score', '--help']]) {
      const { exit, out } = await command(args);
      expect([exit, out]).toEqual([0, expect.stringMatching(/Cách dùng: dti-scoring/)]);
    }
  });
});

describe('the output', () => {
  it('is whole under its name, or is not there', async () => {
    const out = join(folder, 'out.json');
    await command(['score', ...HUE, '-o', out, json]);
    expect(parsed(readFileSync(out, 'utf8'))).toHaveProperty('points');
    await command(['score', ...HUE, '-o', join(folder, 'gone.json'), json, join(folder, 'none')]);
    const left = readdirSync(folder).filter((name) => /gone|partial/.test(name));
    expect(left).toEqual([]);
  });

  it('may end early for a reader that has gone; a full disk is told', async () => {
    const stderr = new PassThrough();
    const io = (stdout: ReturnType<typeof failing>) => ({
      stdin: Readable.from([]),
      stdout,
      stderr,
    });
    expect(await run(['score', ...HUE, lines], io(failing('EPIPE', 2)))).toBe(0);
    expect(stderr.read()).toBeNull();
    expect(await run(['score', ...HUE, lines], io(failing('ENOSPC')))).toBe(2);
    expect(String(stderr.read())).toBe('dti-scoring: Không ghi được đầu ra chuẩn: ổ đĩa đã đầy.\n');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, scoreCohort, scoreUnit } from '../../src/index.ts';
import { writeForm } from '../../src/workbook/index.ts';
import { command } from '../support/command.ts';

const hue: RubricDefinition = hueCommune2023;
const HUE = ['--rubric', 'hue-commune-2023'];
const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const who = { stage: 'thẩm định', by: 'UBND tỉnh', reason: 'đủ hồ sơ' };
const decision = (points: string, on = '2023-12-20') => ({
  component: 'I.5.1',
  ...who,
  on,
  points,
});
const own = { component: 'I.5.2', ...who, on: '2023-12-01', rejected: true } as const;
const unit = (id: string) => ({ unit: { id }, answers: { 'I.5.1': { achieved: true } } });
const units = [unit('a'), { ...unit('b'), verifications: [own] }];
const verified = [
  { ...unit('a'), verifications: [decision('2'), decision('3', '2023-12-22')] },
  { ...unit('b'), verifications: [own, decision('1')] },
];
const jsonl = file('units.jsonl', units.map((one) => JSON.stringify(one)).join('\n'));
const lines = [
  { unit: 'a', ...decision('2') },
  { unit: 'b', ...decision('1') },
  { unit: 'a', ...decision('3', '2023-12-22') },
];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const scored = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('--verifications with a file', () => {
  it.each([
    ['a decision a line', lines.map((line) => JSON.stringify(line)).join('\n')],
    ['a list of decisions', JSON.stringify(lines, null, 1)],
    [
      'lists by unit',
      JSON.stringify({ a: [decision('2'), decision('3', '2023-12-22')], b: [decision('1')] }),
    ],
  ])('%s: as if the submissions held them, behind their own', async (name, text) => {
    const decisions = file(`${name}.json`, text);
    const ran = await command(['score', ...HUE, '--verifications', decisions, jsonl]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    expect(scored(ran.out)).toEqual(plain(verified.map((one) => scoreUnit(hue, one))));
    const ranked = await command(['rank', ...HUE, '--verifications', decisions, jsonl]);
    expect(JSON.parse(ranked.out)).toEqual(plain(scoreCohort(hue, verified).ranking));
  });

  it('together with those that count', async () => {
    const decisions = file('all.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const options = ['--verifications', decisions, '--verifications', '2023-12-20'];
    const { out } = await command(['score', ...HUE, ...options, jsonl]);
    const until = { verifications: { until: '2023-12-20' } } as const;
    expect(scored(out)).toEqual(plain(verified.map((one) => scoreUnit(hue, one, until))));
    const twice = ['--verifications', decisions, '--verifications', decisions];
    expect((await command(['score', ...HUE, ...twice, jsonl])).exit).toBe(2);
    const none = ['--verifications', 'none'];
    const claims = await command(['score', ...HUE, ...none, jsonl]);
    expect(scored(claims.out)).toEqual(
      plain(units.map((one) => scoreUnit(hue, one, { verifications: 'none' }))),
    );
  });

  it('also for a form that was filled in', async () => {
    const form = file('form.xlsx', await writeForm(hue, { submission: unit('a') }));
    const decisions = file('a.json', JSON.stringify({ a: [decision('2')] }));
    const { out, exit } = await command(['score', ...HUE, '--verifications', decisions, form]);
    expect(exit).toBe(0);
    expect(JSON.parse(out).points).toBe('2');
  });

  it('what is wrong in a decision is told with file and line, and its unit is refused', async () => {
    const wrong = [lines[0], { unit: 'b', ...decision('99') }, { unit: 'b', ...decision('1') }];
    const decisions = file('wrong.jsonl', wrong.map((line) => JSON.stringify(line)).join('\n'));
    const ran = await command(['score', ...HUE, '--verifications', decisions, jsonl]);
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain(`${decisions}:2: b: verifications.1.points: `);
    expect(ran.err).toMatch(/\(more-than-whole\)\n$/);
    expect(scored(ran.out)).toMatchObject([{ unit: { id: 'a' } }, { error: { unit: 'b' } }]);
  });

  it('a unit that was not in the input is told, with where it was decided about', async () => {
    const decisions = file('other.json', JSON.stringify({ a: [], z: [decision('1')] }));
    const ran = await command(['validate', ...HUE, jsonl]);
    expect(ran.exit).toBe(0);
    const { exit, err } = await command(['rank', ...HUE, '--verifications', decisions, jsonl]);
    expect([exit, err]).toEqual([1, expect.stringMatching(/z\[0\]: z: .*\(unknown-unit\)\n$/)]);
  });

  it('nothing is scored by half a file', async () => {
    const rows = [
      ['{"unit":"a","component":"I.5.1"}\n{"unit":', /:2: .*\(unreadable\)/],
      ['{"component":"I.5.1"}\n{"unit":"a","component":"I.5.1"}', /:1: unit: .*\(missing-field\)/],
      ['{"a":{"component":"I.5.1"}}', /:1: a: .*\(not-a-list\)/],
      ['[5]', /\[0\]: .*\(not-an-object\)/],
      ['unit,component\na,I.5.1\n', /:2: .*\(not-an-object\)/],
    ] as const;
    for (const [text, said] of rows) {
      const decisions = file('half', text);
      const ran = await command(['score', ...HUE, '--verifications', decisions, jsonl]);
      expect(ran).toMatchObject({ exit: 1, out: '', err: expect.stringMatching(said) });
    }
    const gone = ['--verifications', join(folder, 'none.json')];
    expect((await command(['score', ...HUE, ...gone, jsonl])).exit).toBe(2);
  });
});

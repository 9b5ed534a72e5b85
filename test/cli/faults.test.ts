import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { en } from '../../src/cli/words/en/command.ts';
import { vi } from '../../src/cli/words/vi/command.ts';
import { writeForm } from '../../src/workbook/index.ts';
import { command } from '../support/command.ts';
import { foreignWords, ownWords } from '../support/vietnamese.ts';

// What goes wrong at the keyboard, and what is said of it.

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HUE = ['--rubric', 'hue-commune-2023'];

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const unit = (id: string, name = 'Phường') =>
  JSON.stringify({ unit: { id, name }, answers: { 'I.5.1': { achieved: true } } });

describe('Markdown', () => {
  it.each(['a|b', 'a*b*', '_a_', '<b>', '[a](b)', '`a`', 'a\nb | c', 'https://x.vn'])(
    'of a unit called %j has no sign of its own',
    async (name) => {
      const path = file('names.jsonl', `${unit('a', name)}\n${unit('b')}`);
      for (const verb of ['rank', 'score']) {
        const { out } = await command([verb, ...HUE, '--format', 'md', path]);
        const row = out.split('\n').find((line) => / a \|/.test(line)) ?? '';
        expect(row.split(/(?<!\\)\|/).length).toBe(out.split('\n')[0]?.split('|').length);
        const plain = row.replace(/\\[\\`*_{}[\]<>|#~&@$:.]/g, '');
        expect(plain).not.toMatch(/[*_<>[\]`]|:\/\//);
      }
    },
  );
});

describe('an input with nothing in it', () => {
  it.each([
    ['', 'empty.json'],
    ['\n \n', 'blank.jsonl'],
    ['unit;name;I.5.1\n', 'head.csv'],
    ['[]', 'list.json'],
  ])('%j ends with 1 and a sentence, in every verb', async (text, name) => {
    const path = file(name, text);
    for (const verb of ['score', 'rank', 'validate', 'explain', 'plan', 'report', 'workplan']) {
      const ran = await command([verb, ...HUE, path]);
      expect([verb, ran.exit, ran.err.trim()]).toEqual([verb, 1, vi.noSubmission(path)]);
    }
    const ran = await command(['score', ...HUE, '--locale', 'en'], text);
    expect([ran.exit, ran.err.trim()]).toEqual([1, en.noSubmission('stdin')]);
  });
});

describe('a form that is damaged', () => {
  it('is told why, in the language asked for', async () => {
    const whole = await writeForm(hueCommune2023);
    const path = file('cut.xlsx', whole.slice(0, whole.length / 2));
    for (const [locale, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const ran = await command(['validate', ...HUE, '--locale', locale, path]);
      expect(ran.exit).toBe(1);
      expect(ran.err).toContain(words.files['not-a-workbook']);
    }
  });
});

describe('a unit in two files', () => {
  it('is told with both', async () => {
    const [one, two] = [file('a.jsonl', unit('a')), file('b.jsonl', `${unit('b')}\n${unit('a')}`)];
    const ran = await command(['report', ...HUE, one, two]);
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain(vi.places([`${one}:1`, `${two}:2`]));
  });
});

describe('--sensitivity', () => {
  it('takes no file for its share', async () => {
    const path = file('two.jsonl', `${unit('a')}\n${unit('b')}`);
    const ran = await command(['rank', ...HUE, '--format', 'json', '--sensitivity', path]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    const same = await command(['rank', ...HUE, '--format', 'json', '--sensitivity=0.2', path]);
    expect(same.out).toBe(ran.out);
    const wrong = await command(['rank', ...HUE, `--sensitivity=${path}`]);
    expect(wrong.exit).toBe(2);
    for (const share of ['2', '1.5', 'x']) {
      const over = await command(['rank', ...HUE, `--sensitivity=${share}`, path]);
      expect([over.exit, over.err]).toEqual([
        2,
        expect.stringContaining('lớn hơn 0 và không quá 1'),
      ]);
    }
  });
});

describe('what the command says itself', () => {
  it('is Vietnamese in Vietnamese', () => {
    const said = [
      ...Object.values(vi.files),
      vi.noSubmission('"tệp"'),
      vi.unknownUnit,
      vi.places(['"tệp"']),
    ];
    for (const text of said) expect(foreignWords(ownWords(text)), text).toEqual([]);
  });
});

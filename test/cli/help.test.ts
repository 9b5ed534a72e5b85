import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf } from '../../src/cli/program.ts';
import { EXAMPLES } from '../../src/cli/verb-builder.ts';
import type { Verb } from '../../src/cli/words/help-words.ts';
import { commandWords } from '../../src/cli/words/words-of.ts';
import { command } from '../support/command.ts';
import { foreignWords, ownWords } from '../support/vietnamese.ts';

const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const verbs = Object.keys(EXAMPLES) as Verb[];
const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-help-'));
const here = process.cwd();
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

describe.each(['vi', 'en'] as const)('the help in %s', (locale) => {
  const words = commandWords(locale);
  const program = programOf({ io, version: '1', locale, done: () => {} });

  it('names every verb, and is that of the whole with and without a language', async () => {
    const { exit, out } = await command(['--locale', locale, '--help']);
    expect(exit).toBe(0);
    for (const verb of verbs) expect(out).toMatch(new RegExp(`^  ${verb}\\b.*`, 'm'));
    expect(program.commands.map((one) => one.name())).toEqual(verbs);
    expect(out).toContain(words.help.notes);
    if (locale === 'vi') expect((await command(['--help'])).out).toBe(out);
  });

  it.each(verbs)(
    'of %s lists every option, says something of each, and has an example',
    async (verb) => {
      const { exit, out } = await command([verb, '--help', '-l', locale]);
      expect(exit).toBe(0);
      const own = program.commands.find((one) => one.name() === verb);
      expect(own?.options.length).toBeGreaterThan(0);
      const flat = out.replace(/\s+/g, ' ');
      for (const { flags, description, argChoices = [] } of own?.options ?? []) {
        expect(flat).toContain(`${flags} ${description}`);
        expect(description.length).toBeGreaterThan(3);
        for (const choice of argChoices) expect(flat).toContain(`"${choice}"`);
      }
      expect(out).toContain(`${words.help.titles.example}\n  ${EXAMPLES[verb]}`);
      expect(out.startsWith(`${words.help.titles.usage} dti-scoring ${verb} [`)).toBe(true);
      if (locale === 'en') return;
      const said = ownWords(out.replace(EXAMPLES[verb], ''))
        .replace(`dti-scoring ${verb}`, '')
        .replace(/(?<![\p{L}-])--?[a-z][\w-]*/gu, '')
        .replace(/\{[^}]*\}[^}]*\}/, '');
      expect(foreignWords(said)).toEqual([]);
    },
  );
});

describe('the example of', () => {
  beforeAll(() => {
    const unit = (id: string) => ({
      unit: { id },
      answers: { 'III.3.1': { numerator: 1, denominator: 2 } },
    });
    const decision = {
      component: 'III.3.1',
      stage: 's',
      by: 'b',
      on: '2023-12-20',
      reason: 'r',
      points: '7',
    };
    const files = {
      'commune.json': JSON.stringify(unit('a'), null, 2),
      'before.json': JSON.stringify(unit('a')),
      'communes.jsonl': ['a', 'b'].map((id) => JSON.stringify(unit(id))).join('\n'),
      'more.csv': 'unit,III.3.1\nc,1/2\n',
      'decisions.jsonl': JSON.stringify({ unit: 'a', ...decision }),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    process.chdir(folder);
  });

  it.each(verbs)('%s runs', async (verb) => {
    const args = EXAMPLES[verb].split(' ').slice(1);
    const { exit, err, out } = await command(args);
    expect([exit, err]).toEqual([0, '']);
    if (!args.includes('--out')) expect(out).not.toBe('');
  });
});

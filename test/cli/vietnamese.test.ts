import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { vi } from '../../src/cli/words/vi/command.ts';
import { command } from '../support/command.ts';
import { foreignWords, ownWords } from '../support/vietnamese.ts';

// What an official reads at the keyboard is Vietnamese, whatever was done wrongly.

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-vi-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HUE = ['--rubric', 'hue-commune-2023'];

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Every sentence of the command; what is put into it is quoted, as names and values are. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const given: unknown[][] = [
      ['«x»', '«y»', '«z»'],
      ['«x»', ['«y»'], '«z»'],
      [['«x»'], '«y»'],
      [undefined, '«y»'],
      ['«x»', undefined],
      ['«x»', []],
      [3, 2],
      ['«x»', 3],
      [''],
    ];
    return given.flatMap((args) => {
      try {
        return [String(words(...args))];
      } catch {
        // Of another form than these.
        return [];
      }
    });
  }
  return Object.values(words as object).flatMap(sentencesOf);
}

/** What is left of a text without what is quoted, options, places and calls. */
function prose(text: string): string {
  return ownWords(text)
    .replace(/ \((?:[a-z]+-)*[a-z]+\)$/gm, '')
    .replace(/\/[\w.]+(?::\d+)?/g, '…')
    .replace(/«[^»]*»|undefined/g, '…')
    .replace(/dti-scoring(?: [a-z]+)?|--?[a-z][\w-]*(?:=\S+)?/g, '…');
}

describe('every sentence of the command', () => {
  const { notes, ...help } = vi.help;

  it('has no word of English', () => {
    for (const text of sentencesOf({ ...vi, help }))
      expect(foreignWords(prose(text)), text).toEqual([]);
    // The example of a decision is JSON.
    const said = notes.replace(/^ .*$/gm, '');
    expect(foreignWords(prose(said)), said).toEqual([]);
  });
});

const sound = '{"unit":{"id":"a"},"answers":{"I.5.1":{"achieved":true}}}';
const a = file('a.jsonl', sound);
const two = file('two.jsonl', `${sound}\n${sound.replace('"a"', '"b"')}`);
const other = file('b.json', sound.replace('"a"', '"b"'));
const dir = join(folder, 'thu-muc');
mkdirSync(dir);
const noBounds = file('bounds.json', '{}');

describe('what goes wrong', () => {
  it.each<[name: string, args: string[], exit: number]>([
    ['an unknown verb', ['frob'], 2],
    ['an unknown option', ['score', ...HUE, '--rubrik', a], 2],
    ['no rubric', ['score', a], 2],
    ['an unknown rubric', ['score', '-r', 'none', a], 2],
    ['a choice that is none', ['score', ...HUE, '--late', 'never', a], 2],
    ['an option without its value', ['score', '--rubric'], 2],
    ['too many arguments', ['explain', ...HUE, a, a], 2],
    ['too few', ['compare', ...HUE, a], 2],
    ['a day that is none', ['score', ...HUE, '--as-of', '2023-02-30', a], 2],
    [
      'decisions up to a day that is none',
      ['score', ...HUE, '--verifications', '2023-13-01', a],
      2,
    ],
    [
      'decisions twice',
      ['score', ...HUE, '--verifications', 'all', '--verifications', 'none', a],
      2,
    ],
    ['a file that is not there', ['score', ...HUE, join(folder, 'none')], 2],
    ['a folder', ['rank', ...HUE, dir], 2],
    ['a path through a file', ['rank', ...HUE, join(a, 'x')], 2],
    ['a file that is no text', ['score', ...HUE, file('latin.csv', Uint8Array.of(0xff, 0xfe))], 1],
    ['an output that cannot be', ['score', ...HUE, '-o', join(folder, 'no', 'x'), a], 2],
    ['an output that is a folder', ['score', ...HUE, '-o', dir, a], 2],
    ['CSV without units', ['score', ...HUE, file('id.csv', 'id,I.5.1\na,Có\n')], 1],
    ['CSV with a column twice', ['score', ...HUE, file('c.csv', 'unit,I.5.1,I.5.1\na,Có,Có\n')], 1],
    ['CSV with a cell too many', ['score', ...HUE, file('d.csv', 'unit,I.5.1\na,Có,x\n')], 1],
    ['CSV with a quote too many', ['score', ...HUE, file('e.csv', 'unit,I.5.1\na,"Có\n')], 1],
    ['no JSON', ['score', ...HUE, file('no.json', '{"unit":\n')], 1],
    ['nothing', ['score', ...HUE, file('empty', '')], 1],
    ['a unit twice', ['validate', ...HUE, a, a], 1],
    ['several units for one', ['explain', ...HUE, two], 2],
    ['an id that is none', ['explain', ...HUE, '--id', 'XX', a], 2],
    ['a pillar that is none', ['rank', ...HUE, '--pillar', 'XX', two], 2],
    ['two units', ['compare', ...HUE, a, other], 2],
    ['bounds that are none', ['score', ...HUE, '--bounds', noBounds, a], 1],
    ['bounds that are no JSON', ['score', ...HUE, '--bounds', file('x.json', '{'), a], 1],
    ['a rubric that is none', ['score', '--rubric', noBounds, a], 1],
    ['decisions that are none', ['score', ...HUE, '--verifications', file('v.json', '[5]'), a], 1],
    [
      'a unit that was decided about',
      ['score', ...HUE, '--verifications', file('w.json', '{"z":[{}]}'), a],
      1,
    ],
    ['a target that is none', ['plan', ...HUE, '--target', 'fame=1', a], 2],
    ['a rank that is none', ['plan', ...HUE, '--target', 'rank=0', a], 2],
    ['points that are none', ['plan', ...HUE, '--target', 'points=x', a], 2],
    ['a grade that is none', ['plan', ...HUE, '--target', 'grade=A', a], 2],
    ['a rank among nobody', ['plan', ...HUE, '--target', 'rank=1', a], 2],
    ['others without a rank', ['plan', ...HUE, '--among', a, a], 2],
    ['a rank among oneself', ['plan', ...HUE, '--target', 'rank=1', '--among', a, a], 2],
    ['a component that is none', ['plan', ...HUE, '--without', 'XX', a], 2],
    ['a budget that is none', ['plan', ...HUE, '--budget', 'much', a], 2],
    ['costs that are none', ['plan', ...HUE, '--costs', file('costs.json', '{"I.5.1":5}'), a], 2],
    ['what if, as text', ['report', ...HUE, '--what-if', '-f', 'md', a], 2],
    ['what if, of several', ['report', ...HUE, '--what-if', two], 2],
    ['a unit that is not there', ['report', ...HUE, '--unit', 'z', two], 2],
    ['how sure one unit is', ['report', ...HUE, '--sensitivity=0.2', a], 2],
    ['how sure, by another figure', ['rank', ...HUE, '--sensitivity=0.2', '--by', 'index', two], 2],
    ['how sure, as sheets', ['rank', ...HUE, '--sensitivity=0.2', '-f', 'xlsx', two], 2],
    ['a share that is none', ['rank', ...HUE, '--sensitivity=x', two], 2],
    ['draws that are none', ['rank', ...HUE, '--sensitivity', '--draws', '0', two], 2],
    ['a seed that is none', ['rank', ...HUE, '--sensitivity', '--seed=-1', two], 2],
    ['a form that is damaged', ['score', ...HUE, file('f.xlsx', 'PK\u0003\u0004')], 1],
  ])('%s is said in Vietnamese', async (_name, args, exit) => {
    const ran = await command(args);
    expect(ran.exit).toBe(exit);
    expect(ran.err).not.toMatch(/\n\s+at /);
    // Where something stands is told before a colon: paths, units, fields.
    const said = ran.err
      .split(/\n\n/, 1)[0]
      ?.replaceAll(folder, '')
      .split('\n')
      .map((line) => line.trim().replace(/^(?!dti-scoring)(?:\S+: )+(?=[\p{Lu}"])/u, ''));
    expect(said?.join('\n').trim()).not.toBe('');
    for (const line of said ?? []) expect(foreignWords(prose(line)), line).toEqual([]);
  });

  it('is said in English where that is asked for', async () => {
    for (const asked of [['-l', 'en'], ['--locale', 'en'], ['--locale=en'], ['-len']]) {
      const ran = await command(['score', ...HUE, join(folder, 'none'), ...asked]);
      expect([ran.exit, ran.err]).toEqual([
        2,
        expect.stringMatching(/cannot be read: there is no such file\n$/),
      ]);
    }
  });

  it('is not taken for a language where a file is called so', async () => {
    const ran = await command(['score', ...HUE, 'en']);
    expect([ran.exit, ran.err]).toEqual([
      2,
      `dti-scoring: ${vi.faults.unreadable('en', vi.faults.system['no-file'])}\n`,
    ]);
  });

  it('the engine refuses of a rubric is told as well', async () => {
    const bad = file('rubric.json', JSON.stringify({ ...hueCommune2023, maxPoints: '1' }));
    const ran = await command(['score', '--rubric', bad, a]);
    expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining(vi.faults.notRubric(bad))]);
  });
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as rubrics from '../../rubrics/index.ts';
import * as engine from '../../src/index.ts';
import * as reports from '../../src/report/index.ts';
import * as seals from '../../src/seal/index.ts';
import * as workbooks from '../../src/workbook/index.ts';
import { blocksOf, filesOf, inFolderOf, textOf } from '../support/readme.ts';

/** Commands that are executed elsewhere: by `.ci/run`, by the packed package's tests, by a check. */
const ELSEWHERE = new Set([
  'npm install dti-scoring',
  'npm ci && npm run demo\nnpm ci && npm test',
  'npm run build && node examples/form/serve.mjs',
]);
const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** Every `@example` of the public functions, and every block of code in the READMEs, run as it is printed. */
const root = new URL('../../', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

interface Example {
  readonly name: string;
  readonly code: string;
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(new URL(`src/${file}`, root), 'utf8');
  return [
    ...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?function\*? (\w+)/g),
  ].flatMap(([, comment = '', name = '']) => {
    const code = /@example\n([\s\S]*?)(?:\n\s*\* @\w|\s*$)/.exec(comment)?.[1];
    return code === undefined ? [] : [{ name, code: code.replace(/^\s*\* ?/gm, '') }];
  });
}

/** `expression; // => value` becomes a comparison; a value may go on in the next comment lines. */
async function run(code: string): Promise<string[]> {
  const statements = code.split(/(?<=\/\/ => .*)\n(?!\/\/ )/);
  const checks = statements.map((statement) => {
    const [before = '', wanted] = statement.split(/\/\/ => /);
    if (wanted === undefined) return statement;
    const body = before.trimEnd().replace(/;$/, '');
    const at = lastStatement(body);
    return `${body.slice(0, at)}\n__check(await (${body.slice(at)}), ${wanted.replace(/^\/\/ /gm, '')});`;
  });
  const check = (actual: unknown, expected: unknown): void => {
    expect(JSON.parse(JSON.stringify(actual ?? null))).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
  };
  const lines: string[] = [];
  const log = (...values: unknown[]): number => lines.push(`${values.join(' ')}\n`);
  const context = {
    ...engine,
    ...seals,
    ...reports,
    ...workbooks,
    ...rubrics,
    __check: check,
    console: { log },
  };
  await runInNewContext(`(async () => {\n${checks.join('\n')}\n})()`, context);
  return lines;
}

/** Where the last statement of a piece of code begins: after the last line that ends one. */
function lastStatement(code: string): number {
  const ends = [...code.matchAll(/[;}]\n(?=\S)/g)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + 2;
}

describe('documentation', () => {
  const examples = sources.flatMap((file) => examplesOf(file));

  it.each(examples.map(({ name, code }) => [name, code]))('%s', async (_name, code) => {
    await run(code);
  });

  describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
    const readme = textOf(name);

    it.each(blocksOf(readme, 'js'))('prints what it says: $code', async ({ code, printed }) => {
      const lines = await run(code.replace(/^import .*$/gm, ''));
      expect(lines.join('')).toBe(printed);
    });

    const commands = blocksOf(readme, 'sh').filter(({ code }) => !ELSEWHERE.has(code.trim()));
    it.each(commands)('prints what it says: $code', async ({ code, printed }) => {
      const lines = code.trim().split('\n');
      await inFolderOf(filesOf(readme), async (folder) => {
        const ran = lines.map((line) => {
          const [npx, command, ...words] = line.split(' ');
          expect([npx, command]).toEqual(['npx', 'dti-scoring']);
          return spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8' });
        });
        // Where nothing is shown, all has to go well.
        if (printed === '')
          expect(ran.map(({ status, stderr }) => [status, stderr])).toEqual(
            lines.map(() => [0, '']),
          );
        else expect(ran.map(({ stdout, stderr }) => stdout + stderr).join('')).toBe(printed);
      });
    });
  });

  it('has an example for every public function', () => {
    const functions = Object.entries({ ...engine, ...seals, ...reports, ...workbooks })
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name);
    const documented = new Set(examples.map(({ name }) => name));
    expect(functions.filter((name) => !documented.has(name))).toEqual([]);
  });
});

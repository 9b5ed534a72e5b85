import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as rubrics from '../../rubrics/index.ts';
import * as engine from '../../src/index.ts';
import * as seals from '../../src/seal/index.ts';
import * as workbooks from '../../src/workbook/index.ts';

/** Every `@example` of the public functions, and every example in the README, run as it is printed. */
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

  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g)];

  it.each(blocks.map(([, code = '', printed = '']) => [code, printed]))(
    'README: %s',
    async (code, printed) => {
      const lines = await run(code.replace(/^import .*$/gm, ''));
      expect(lines.join('')).toBe(printed);
    },
  );

  it('has an example for every public function', () => {
    const functions = Object.entries({ ...engine, ...seals, ...workbooks })
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name);
    const documented = new Set(examples.map(({ name }) => name));
    expect(functions.filter((name) => !documented.has(name))).toEqual([]);
  });
});

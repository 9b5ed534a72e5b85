import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// A pattern over Unicode classes (`\p{L}`) takes an engine a tenth of a millisecond and more to
// read. Some 250 of them were a third of the time of an import, though scoring uses hardly any: the
// built package has none as a literal, which is read with its file, and builds none when loaded.

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.c?js$/.test(name),
);
const ENTRIES = ['index.js', 'report.js', 'workbook.js', 'seal.js', 'rubrics/index.js'];
const CLASS = /\\p\{/i;

function literals(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && CLASS.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false));
  return found;
}

/** The patterns over Unicode classes that a fresh process builds while it runs the code. */
function built(code: string): string[] {
  const counted = `
    const own = RegExp;
    const sources = [];
    globalThis.RegExp = new Proxy(own, {
      construct(target, given) {
        sources.push(String(given[0]));
        return Reflect.construct(target, given);
      },
    });
    ${code}
    console.log(JSON.stringify(sources));
  `;
  const given = ['--input-type=module', '--eval', counted];
  const printed = execFileSync(process.execPath, given, { encoding: 'utf8' });
  return (JSON.parse(printed) as string[]).filter((source) => CLASS.test(source));
}

describe('patterns over Unicode classes in the built package', () => {
  it.each(files)('%s: none is a literal', (name) => {
    const text = readFileSync(`${dist}/${name}`, 'utf8');
    expect(CLASS.test(text) ? literals(name, text) : []).toEqual([]);
  });

  it.each(ENTRIES)('%s: none is built when it is loaded', (name) => {
    const url = pathToFileURL(`${dist}/${name}`).href;
    expect(built(`await import(${JSON.stringify(url)});`)).toEqual([]);
  });

  it('a literal and a call are found', () => {
    expect(literals('a.js', String.raw`const f = () => /^\p{L}/u; /\d/u;`)).toEqual([
      String.raw`/^\p{L}/u`,
    ]);
    expect(built(String.raw`new RegExp('\\P{L}', 'u'); new RegExp('a');`)).toEqual([
      String.raw`\P{L}`,
    ]);
  });
});

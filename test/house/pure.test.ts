import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// What a module works out while it is loaded stays in every bundle, used or not, unless a bundler
// is told that it may go. Bundlers know by themselves only empty or literal sets and maps.

const src = fileURLToPath(new URL('../../src', import.meta.url));
// A command runs when it is loaded: nobody imports it.
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/^cli[\\/]bin\.ts$/.test(name),
);

const KNOWN = new Set(['Set', 'Map', 'WeakMap', 'WeakSet']);

function isKnown(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !KNOWN.has(node.expression.getText())) return false;
  const [given] = node.arguments ?? [];
  return given === undefined || (ts.isArrayLiteralExpression(given) && !hasSpread(given));
}

function hasSpread(list: ts.ArrayLiteralExpression): boolean {
  return list.elements.some((one) => ts.isSpreadElement(one));
}

/** The calls that run while the file is loaded and that no bundler may leave out. */
function keptCalls(source: ts.SourceFile): string[] {
  const kept: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyDeclaration(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (source.text.slice(node.getFullStart(), node.getStart()).includes('@__PURE__')) return;
      if (!isKnown(node)) kept.push(node.getText().split('\n')[0] ?? '');
      return;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return kept;
}

const sourceOf = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

describe('what is worked out while a module is loaded', () => {
  it.each(files)('%s: a bundler may leave out whatever nobody uses', (name) => {
    expect(keptCalls(sourceOf(name, readFileSync(join(src, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['const A = Object.freeze({});', 1],
    ['const A = { b: [style("vi")] };', 1],
    ['const A = new Set([...LIST]);', 1],
    ['const A = new Intl.Collator("vi");', 1],
    ['const A = /* @__PURE__ */ Object.freeze({});', 0],
    ['const A = new Set(["a"]);', 0],
    ['const a = () => Object.freeze({}); function b() { return c(); }', 0],
  ])('knows %s', (text, calls) => {
    expect(keptCalls(sourceOf('a.ts', text)).length).toBe(calls);
  });
});

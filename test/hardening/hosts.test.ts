import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The built package in hosts that are set up strictly: what comes out is the same bytes.

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const COMMAND = ['../../dist/cli.cjs', '../../examples/data/vy-da-2023.json'].map(path);

function node(flags: readonly string[], args: readonly string[]): string {
  return execFileSync(process.execPath, [...flags, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const work = (...flags: string[]): string => node(flags, [path('work.mjs')]);
const explained = (...flags: string[]): string => {
  const [command = '', file = ''] = COMMAND;
  return node(flags, [command, 'explain', '--rubric', 'hue-commune-2023', file]);
};

const HOSTS: readonly (readonly [string, ...string[]])[] = [
  ['whose intrinsics are frozen', '--frozen-intrinsics'],
  ['that makes no code of texts', '--disallow-code-generation-from-strings'],
  ['without __proto__', '--disable-proto=throw'],
];

describe('the built package does the same in a host', () => {
  const plain = work();
  const said = explained();

  it('that is set up as usual', () => {
    expect(plain.split('\n').length).toBeGreaterThan(16);
    expect(said).toContain('Phường Vỹ Dạ');
  });

  it.each(HOSTS)('%s', (_, ...flags) => {
    expect(work(...flags)).toBe(plain);
    expect(explained(...flags)).toBe(said);
  });
});

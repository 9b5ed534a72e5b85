import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: boolean;
};

/** Every entry by its name; of the pattern, what each rubric's file makes of it. */
const entries = Object.keys(manifest.exports)
  // The conformance kit is files for any language, no module.
  .filter((entry) => entry !== './conformance/*')
  .flatMap((entry) =>
    entry.includes('*') ? rubrics.map(({ id }) => entry.replace('*', id)) : [entry],
  );

const SCORE = `
  const score = scoreUnit(hueCommune2023, {
    unit: { id: 'vy-da' },
    answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
  });
  console.log(score.points, rubrics.length);
`;

describe('the packed package, as its users install it', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'dti-scoring-'));
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const name = /dti-scoring-[\d.]+\.tgz/.exec(packed)?.[0] ?? '';
    const modules = join(home, 'node_modules');
    mkdirSync(join(modules, 'dti-scoring'), { recursive: true });
    const into = ['-C', join(modules, 'dti-scoring'), '--strip-components=1'];
    execFileSync('tar', ['-xzf', join(home, name), ...into]);
    for (const dependency of Object.keys(manifest.dependencies)) {
      symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency));
    }
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = (file: string, code: string): string => {
    writeFileSync(join(home, file), code);
    return execFileSync('node', [join(home, file)], { encoding: 'utf8' }).trim();
  };

  it('brings the pictures that its texts show, small enough for a page', () => {
    const packed = join(home, 'node_modules', 'dti-scoring');
    for (const name of ['README.md', 'README.vi.md']) {
      const text = readFileSync(join(packed, name), 'utf8');
      const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
      expect(pictures).not.toEqual([]);
      for (const path of pictures) {
        const bytes = readFileSync(join(packed, path));
        expect(bytes.subarray(1, 4).toString()).toBe('PNG');
        expect(bytes.length).toBeLessThan(150_000);
      }
    }
  });

  it('is imported', () => {
    const imports = `
      import { scoreUnit } from 'dti-scoring';
      import { rubrics } from 'dti-scoring/rubrics';
      import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
    `;
    expect(run('import.mjs', imports + SCORE)).toBe('7.38 5');
  });

  it('is required', () => {
    const imports = `
      const { scoreUnit } = require('dti-scoring');
      const { rubrics } = require('dti-scoring/rubrics');
      const { hueCommune2023 } = require('dti-scoring/rubrics/hue-commune-2023');
    `;
    expect(run('require.cjs', imports + SCORE)).toBe('7.38 5');
  });

  it.each(entries)('has the entry %s in both forms', (entry) => {
    if (entry.endsWith('.json')) return;
    const name = entry.replace('.', 'dti-scoring');
    const keys = 'Object.keys(found).filter((key) => key !== "default").sort().join()';
    const imported = run('all.mjs', `import * as found from '${name}'; console.log(${keys});`);
    const required = run('all.cjs', `const found = require('${name}'); console.log(${keys});`);
    expect(imported).not.toBe('');
    expect(required).toBe(imported);
  });

  it('writes nothing global, and hears nothing that a host sets for all copies of zod', () => {
    const code = `
      const before = Reflect.ownKeys(globalThis).map(String).join();
      const { defineRubric } = await import('dti-scoring');
      const { hueCommune2023 } = await import('dti-scoring/rubrics/hue-commune-2023');
      const faults = () => {
        try {
          defineRubric({ ...hueCommune2023, title: '', maxPoints: 600, level: 'city' });
        } catch (error) {
          return error.message;
        }
      };
      const [alone, after] = [faults(), Reflect.ownKeys(globalThis).map(String).join()];
      const z = await import('zod');
      z.config({ customError: () => 'host', jitless: true });
      if (z.string().safeParse(1).error.issues[0].message !== 'host') throw new Error('not set');
      console.log(alone.split('\\n').length, before === after, alone === faults());
    `;
    expect(run('host.mjs', code)).toBe('4 true true');
  });

  it('carries the licence of the code that it holds', () => {
    const licence = join(home, 'node_modules', 'dti-scoring', 'dist', 'LICENSE-zod.txt');
    expect(readFileSync(licence, 'utf8')).toMatch(/MIT License[\s\S]*Copyright/);
  });

  it('runs on three dependencies and has no side effects', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'zod']);
    expect(manifest.sideEffects).toBe(false);
  });
});

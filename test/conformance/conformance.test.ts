import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import type { RubricDefinition } from '../../src/index.ts';
import * as engine from '../../src/index.ts';
import { ruleKinds } from '../../src/rules/table.ts';
import { componentsOf } from '../support/components.ts';
import { type KitFile, kitFiles, kitTexts } from './kit.ts';
import { differences, resultOf } from './run.mjs';

// The kit that is shipped: the engine passes it, nothing is without a case in it, and the second
// implementation passes it as well.

const known: readonly RubricDefinition[] = rubrics;
const files = kitFiles();
const fingerprintOf = (rubric: RubricDefinition): string =>
  engine.cohortBounds(rubric, []).rubric.fingerprint;

function rubricOf({ rubric }: KitFile): RubricDefinition {
  const found = typeof rubric === 'string' ? known.find(({ id }) => id === rubric) : rubric;
  if (found === undefined) throw new RangeError(`no rubric ${rubric}`);
  return found;
}

describe('the engine', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    const rubric = rubricOf(file);
    const told = file.cases.flatMap((one) =>
      differences(one.expected, resultOf(engine, rubric, one), one.name),
    );
    expect(told).toEqual([]);
    expect(file.cases.length).toBeGreaterThan(0);
  });

  it('what a case expects is looked for, at every depth', () => {
    const [file] = files.filter(({ path }) => path === 'edges/sums.json');
    const [one] = file?.cases ?? [];
    const result = resultOf(engine, rubricOf(file as KitFile), one ?? {});
    expect(differences({ points: '1', groups: { none: { points: '0' } } }, result)).toEqual([
      '/points: expected "1", found "0.9"',
      '/groups/none: expected {"points":"0"}, found undefined',
    ]);
  });
});

describe('nothing is without a case', () => {
  const expected = JSON.stringify(files.flatMap(({ cases }) => cases.map((one) => one.expected)));

  it.each(ruleKinds())('a component by %s that is scored', (kind) => {
    const scored = files.filter((file) => {
      const own = componentsOf(rubricOf(file)).filter(({ rule }) => rule.kind === kind);
      const ids = new Set(own.map(({ id }) => id));
      return file.cases.some((one) =>
        statuses(one).some(([id, s]) => s === 'scored' && ids.has(id)),
      );
    });
    expect(scored.map(({ path }) => path)).not.toEqual([]);
  });

  it.each(
    Object.keys({
      scored: true,
      missing: true,
      'not-applicable': true,
      'not-due': true,
      'needs-cohort': true,
      late: true,
      'no-evidence': true,
      rejected: true,
    } satisfies { readonly [S in engine.Status]: true }),
  )('the status %s', (status) => {
    expect(expected).toContain(`"status":"${status}"`);
  });

  it.each(known.map((rubric) => [rubric.id, rubric] as const))('a row of %s', (id, rubric) => {
    const own = files.filter((file) => file.rubric === id).flatMap(({ cases }) => cases);
    const asked = new Set(own.flatMap((one) => statuses(one).map(([component]) => component)));
    const items = componentsOf(rubric).flatMap((component) =>
      asked.has(component.id) ? [] : component.basis.items,
    );
    expect(items).toEqual([]);
  });
});

/** The components that a case about one unit says something of, each with its status. */
function statuses({ expected }: KitFile['cases'][number]): readonly [string, unknown][] {
  const { components = {} } = expected as {
    components?: { readonly [id: string]: { readonly status?: unknown } };
  };
  return Object.entries(components).map(([id, { status }]) => [id, status]);
}

const python = spawnSync('python3', ['--version']).status === 0;

/** A few seconds; a machine that does much else may take its time. */
const PATIENCE = 600_000;

describe.skipIf(!python)('the second implementation, where Python is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'passes every case, hash and fingerprint of the kit as it is shipped',
    () => {
      for (const [path, text] of kitTexts({ rubrics: known, fingerprintOf })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const args = ['-B', join(folder, 'run.py')];
      const { stdout, stderr, status } = spawnSync('python3', args, { encoding: 'utf8' });
      expect([stdout.trim().split('\n').at(-1), stderr, status]).toEqual([
        expect.stringMatching(/^\d+ cases, 0 differences$/),
        '',
        0,
      ]);
    },
    PATIENCE,
  );
});

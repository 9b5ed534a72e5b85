import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** The examples of scaling out compare themselves with one plain call and fail if they differ. */
const UNITS = '200';
const run = promisify(execFile);

async function example(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`../../examples/${name}/index.mjs`, import.meta.url));
  const env = { ...process.env, EXAMPLE_UNITS: UNITS };
  // An exit code other than 0 rejects, with what was printed.
  const { stdout } = await run(process.execPath, [file], { env });
  return stdout;
}

describe('a cohort scored in parts', () => {
  it('by a pool of workers is the cohort scored in one call', async () => {
    const printed = await example('cohort-pool');
    expect(printed).toMatch(/^200 units in \d+ parts, \d+ workers/);
    expect(printed).toContain('identical: bounds, every result byte for byte, ranking\n');
  });

  it('as map and reduce in DuckDB is the cohort scored in one call', async () => {
    const printed = await example('cohort-duckdb');
    expect(printed).toMatch(/^200 units in 63 partitions/);
    expect(printed).toContain('identical: bounds, every result byte for byte, ranking by SQL\n');
  });
});

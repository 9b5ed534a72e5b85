import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    // One more than the usual for machines of two cores, as CI has them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files share the modules that they load, which costs a third of loading them anew; the
    // engine keeps no state that one file could leave to another. `--isolate` shows that it is so.
    isolate: false,
    setupFiles: ['test/support/laws.ts'],
    reporters: [
      'default',
      ['json', { outputFile: process.env['TEST_REPORT'] ?? 'reports/tests.json' }],
    ],
  },
});

import fc from 'fast-check';
import { LAW_SEED, runs } from './runs.ts';

// Loaded before the tests: the seed of all properties, and, where LAW_RUNS is set, the runs of
// those that name no count of their own.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(LAW_SEED === undefined ? {} : { seed: LAW_SEED }),
  ...(process.env['LAW_RUNS'] === undefined ? {} : { numRuns: runs(100) }),
});

import fc from 'fast-check';
import { runs } from './runs.ts';

// Loaded before the tests where LAW_RUNS is set: properties that name no count of their own follow.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) });

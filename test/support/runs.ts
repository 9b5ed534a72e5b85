// How much is tried. The usual runs keep the suite short; a law that holds is worth more of them
// before a release or after a change of the arithmetic:
//
//   LAW_RUNS=20 npx vitest run test/properties      every law twenty times as often
//   LAW_SEED=random npx vitest run                  other examples each time
//   ORACLE_RUNS=2000000 ORACLE_SEED=7 npx vitest run test/properties/oracle.test.ts
//   ORACLE_COHORTS=10000 npx vitest run test/cohort/oracle.test.ts

function setting(name: string, usual: number): number {
  const given = Number(process.env[name] ?? usual);
  if (!(given > 0 && Number.isFinite(given))) throw new RangeError(`${name} is no number above 0`);
  return given;
}

const SCALE = setting('LAW_RUNS', 1);

/** The runs of a law that is usually tried so often. */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * SCALE));

/**
 * Where every law begins: a run of CI can be repeated to the last example, and says the same of
 * the same tree. `random` begins anew each time, which is how faults are looked for.
 */
export const LAW_SEED =
  process.env['LAW_SEED'] === 'random' ? undefined : setting('LAW_SEED', 2026_11_28);

/** Random submissions that every digit is compared on with the oracle. */
export const ORACLE_RUNS = setting('ORACLE_RUNS', runs(2_500));
export const ORACLE_SEED = setting('ORACLE_SEED', 2263);
/** Random cohorts: of every size by every rubric the same number. */
export const ORACLE_COHORTS = setting('ORACLE_COHORTS', runs(280));

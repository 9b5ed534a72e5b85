// This build against another: slices of one nation in turn, so that both meet the same moods of the
// machine, and the median of the ratios slice by slice. Processor time, not the clock's.
import { median, printTable } from '../report.mjs';
import { countDifferent, loadBuilds } from './builds.mjs';
import { JOBS, keptResults } from './jobs.mjs';

const SLICES = 20;

export async function compareBuilds(directory, { units, rounds }) {
  const builds = await loadBuilds(directory, units);
  const sample = Math.min(units, 300);
  console.log(`${countDifferent(builds, sample)} of ${sample} units are scored differently`);
  const rows = [];
  for (const [name, job] of Object.entries(JOBS))
    rows.push(await timesOf(name, job, builds, rounds));
  rows.push(sizesOf(builds, rounds));
  const head = ['', 'before', 'after', 'after to before'];
  printTable(`µs or kB a unit, ${units} units, ${rounds} rounds (medians)`, head, rows);
}

async function timesOf(name, job, builds, rounds) {
  for (const build of builds) await job(build, 0, Math.min(1_000, build.parsed.length));
  const times = builds.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let slice = 0; slice < SLICES; slice += 1) {
      await inTurn(builds, round + slice, async (build, at) => {
        times[at].push(await timeOf(job, build, slice));
      });
    }
  }
  return row(name, times);
}

async function timeOf(job, build, slice) {
  const edge = (at) => Math.round((build.parsed.length * at) / SLICES);
  const [from, to] = [edge(slice), edge(slice + 1)];
  // What the other left behind is not this one's to collect.
  globalThis.gc({ type: 'minor' });
  const start = process.cpuUsage();
  if ((await job(build, from, to)) === 0) throw new Error(`${build.name} did nothing`);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (to - from);
}

/** What the results of a whole nation weigh while they are kept. */
function sizesOf(builds, rounds) {
  const sizes = builds.map(() => []);
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    for (const [at, build] of builds.entries()) sizes[at].push(kilobytesOf(build));
  }
  return row('kept full result, kB', sizes);
}

function kilobytesOf(build) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const results = keptResults(build);
  globalThis.gc();
  return (process.memoryUsage().heapUsed - before) / results.length / 1e3;
}

/** Now the one first, now the other. */
async function inTurn(builds, turn, run) {
  const places = turn % 2 === 0 ? [0, 1] : [1, 0];
  for (const at of places) await run(builds[at], at);
}

function row(name, [before, after]) {
  const ratios = after.map((figure, at) => figure / before[at]);
  return [name, median(before).toFixed(1), median(after).toFixed(1), median(ratios).toFixed(3)];
}

// A worker: takes jobs from the queue until it is told to stop. It can run on any machine that
// reaches Redis. Both jobs are pure functions of what they name, so to do one twice does no harm.
import { Worker } from 'bullmq';
import { cohortBounds, packScore, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { Redis } from 'ioredis';

const [port, role] = process.argv.slice(2);
const redis = new Redis(Number(port), '127.0.0.1', { maxRetriesPerRequest: null });

const JOBS = {
  /** First round: a part of the nation → its bounds. */
  async bounds({ part }) {
    return cohortBounds(hueCommune2023, await submissionsOf(part));
  },

  /** Second round: a part and the bounds of the whole → packed results, and what a ranking needs. */
  async scores({ part, bounds }) {
    const { units } = scoreCohort(hueCommune2023, await submissionsOf(part), { bounds });
    // Under the name of the part: who does it again writes the same there.
    await redis.set(`packed:${part}`, JSON.stringify(units.map(packScore)));
    return units.map(totalsOf);
  },
};

async function submissionsOf(part) {
  return JSON.parse(await redis.get(`submissions:${part}`));
}

function totalsOf({ findings, pillars, ...whole }) {
  return { ...whole, pillars: pillars.map(({ criteria, ...pillar }) => pillar) };
}

const worker = new Worker(
  'nation',
  async ({ id, name, data }) => {
    process.send({ taken: id });
    // The one that is going to be killed: in the middle of its job, which it never ends.
    if (role === 'doomed') await new Promise(() => {});
    return JOBS[name](data);
  },
  {
    connection: redis,
    // How soon others notice that a worker is gone, and how often a job may lose its worker.
    lockDuration: 5_000,
    stalledInterval: 2_000,
    maxStalledCount: 5,
  },
);
worker.on('error', (error) => console.error(error.message));
await worker.waitUntilReady();
process.send('ready');
process.on('message', async () => {
  await worker.close();
  await redis.quit();
  process.disconnect();
});

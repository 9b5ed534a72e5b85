// A nation scored by worker processes that share nothing but a queue (BullMQ on Redis), as they would
// on many machines: parts of the nation are jobs, each returns its bounds, `mergeBounds` folds them in
// the order in which they come; a second round scores and ranks. One worker is killed in the middle of
// a job and two jobs are delivered twice: the result is that of one plain call, to the last byte.
//   npm run build && node examples/cohort-queue/index.mjs     (EXAMPLE_UNITS=1000)
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mergeBounds, packScore, rankUnits, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { nation } from '../../test/bench/nation.mjs';
import { startRedis } from './redis.mjs';

const UNITS = Number(process.env.EXAMPLE_UNITS ?? 1_000);
const PARTS = 12;
const TWICE = 3;

const leftOut = (what) => console.log(`cohort-queue is left out: ${what}`);
// BullMQ takes any of several clients; this one is most in use.
const client = await import('ioredis').catch(() => undefined);
const server = client && (await startRedis());
if (client === undefined) leftOut('the package ioredis is not installed');
else if (server === undefined) leftOut('redis-server is not installed');
else await example(client.Redis, server).finally(() => server.stop());

async function example(Redis, { port }) {
  const { Queue, QueueEvents } = await import('bullmq');
  const connect = () => new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
  const [redis, listening] = [connect(), connect()];
  const queue = new Queue('nation', { connection: redis });
  // Each job that is waited for listens to the end of the queue.
  queue.setMaxListeners(0);
  const events = new QueueEvents('nation', { connection: listening });
  await events.waitUntilReady();
  let stalled = 0;
  events.on('stalled', () => {
    stalled += 1;
  });
  const workers = [startWorker(port, 'doomed'), startWorker(port), startWorker(port)];
  try {
    await Promise.all(workers.map(({ isReady }) => isReady));
    const submissions = nation(hueCommune2023, UNITS);
    const size = Math.ceil(UNITS / PARTS);
    const parts = Array.from({ length: PARTS }, (_, part) => part);
    for (const part of parts) {
      const own = submissions.slice(part * size, (part + 1) * size);
      await redis.set(`submissions:${part}`, JSON.stringify(own));
    }

    const started = performance.now();
    const boundsOf = await round(queue, events, parts, () => ({ name: 'bounds', data: {} }));
    const bounds = boundsOf.map(({ value }) => value).reduce(mergeBounds);
    const totals = await round(queue, events, parts, () => ({ name: 'scores', data: { bounds } }));
    // By part, so that one that came twice counts once.
    const byPart = new Map(totals.map(({ part, value }) => [part, value]));
    const ranking = rankUnits([...byPart.values()].flat());
    const seconds = ((performance.now() - started) / 1e3).toFixed(1);

    const plain = scoreCohort(hueCommune2023, submissions);
    assert.equal(JSON.stringify(bounds), JSON.stringify(plain.bounds));
    assert.equal(JSON.stringify(ranking), JSON.stringify(plain.ranking));
    const texts = await redis.mget(parts.map((part) => `packed:${part}`));
    const packed = texts.flatMap((text) => JSON.parse(text));
    assert.equal(JSON.stringify(packed), JSON.stringify(plain.units.map(packScore)));

    // That it was hard: a worker died with a job in its hands, and jobs were done twice.
    assert.equal(workers[0].process.signalCode, 'SIGKILL');
    assert.ok(workers[0].taken.length === 1 && stalled >= 1);
    assert.equal(boundsOf.length + totals.length, 2 * (PARTS + 1));
    console.log(`${UNITS} units in ${PARTS} parts, 3 worker processes, two rounds in ${seconds} s`);
    console.log(
      `one worker killed in the middle (jobs taken over by others: ${stalled}), 2 jobs delivered twice`,
    );
    console.log('identical: bounds, every packed result, ranking byte for byte');
  } finally {
    await Promise.all(workers.map(stopWorker));
    await events.close();
    await queue.close();
    redis.disconnect();
    listening.disconnect();
  }
}

/** One job a part and one of them twice, given back in the order in which they are done. */
async function round(queue, events, parts, jobOf) {
  const done = [];
  const wanted = [...parts, TWICE].map(async (part) => {
    const { name, data } = jobOf(part);
    const job = await queue.add(name, { ...data, part });
    done.push({ part, value: await job.waitUntilFinished(events) });
  });
  await Promise.all(wanted);
  return done;
}

/** A doomed worker is killed as soon as it has taken a job, without a word to the queue. */
function startWorker(port, role = '') {
  const process = fork(new URL('worker.mjs', import.meta.url), [String(port), role]);
  const taken = [];
  const isReady = new Promise((ready) => {
    process.on('message', (message) => {
      if (message === 'ready') return ready();
      taken.push(message.taken);
      if (role === 'doomed') process.kill('SIGKILL');
    });
  });
  return { process, taken, isReady };
}

async function stopWorker({ process }) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.send('stop');
  await ended;
}

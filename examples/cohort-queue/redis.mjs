// A Redis for as long as an example runs: on this machine alone, at a free port, nothing on disk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';

/** A running server; undefined where Redis is not installed. */
export async function startRedis() {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    // A queue must not lose its jobs when memory runs short: writing fails instead.
    [
      ...['--bind', '127.0.0.1', '--port', String(port), '--dir', tmpdir()],
      ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const stop = () => server.kill();
  process.once('exit', stop);
  const isReady = await new Promise((done, failed) => {
    server.once('error', (error) => (error.code === 'ENOENT' ? done(false) : failed(error)));
    server.once('exit', (code) => failed(new Error(`redis-server ended with ${code}`)));
    server.stdout.on('data', (text) => {
      if (String(text).includes('Ready to accept connections')) done(true);
    });
  });
  if (!isReady) return undefined;
  server.removeAllListeners('exit');
  return {
    port,
    async stop() {
      process.off('exit', stop);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

#!/usr/bin/env node
import { run } from './run.ts';

const { stdin, stdout, stderr } = process;
// What writes results tells of its own errors. The help is written directly: a reader of it that has
// gone, as `head` does, is no fault.
for (const stream of [stdout, stderr]) stream.on('error', () => {});
void run(process.argv.slice(2), { stdin, stdout, stderr }).then((exit) => {
  process.exitCode = exit;
});

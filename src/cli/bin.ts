#!/usr/bin/env node
import { run } from './run.ts';

const { stdin, stdout, stderr } = process;
void run(process.argv.slice(2), { stdin, stdout, stderr }).then((exit) => {
  process.exitCode = exit;
});

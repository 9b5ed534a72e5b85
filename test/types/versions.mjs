// The type tests and a program over all rubrics, against the built package as it is installed: with
// the oldest compiler that is promised, the last of each line since, and every way of resolving.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, FUNCTIONS, program, rubrics } from './consumer.mjs';

const VERSIONS = ['5.4', '5.9', '6', '7'];
const TESTS = ['answers', 'contract', 'functions', 'shipped'];

/** How a compiler finds `dti-scoring/rubrics/…`, in a module of either form. */
const RESOLUTIONS = [
  { name: 'bundler', extension: 'ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
  { name: 'node16, import', extension: 'mts', options: { module: 'node16' } },
  { name: 'node16, require', extension: 'cts', options: { module: 'node16' } },
  {
    name: 'node10',
    extension: 'ts',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    // Deprecated in 6, gone in 7.
    upTo: 6,
  },
  {
    name: 'bundler, undefined in optional properties',
    extension: 'ts',
    options: { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: false },
  },
];

const home = consumer();
const names = rubrics.map(([name]) => name);
const one = rubrics
  .map(([name, { id }]) => `import { ${name} as own_${name} } from 'dti-scoring/rubrics/${id}';`)
  .join('\n');
const whole = `import { ${FUNCTIONS.join(', ')} } from 'dti-scoring';
import type { SubmissionOf, UnitScore } from 'dti-scoring';
import { ${names.join(', ')} } from 'dti-scoring/rubrics';
${one}
${program()}
${names.map((name) => `scoreUnit(own_${name}, ${name}Input);`).join('\n')}
`;

install();
let failed = 0;
for (const version of VERSIONS) {
  for (const { name, extension, options, upTo } of RESOLUTIONS) {
    if (upTo !== undefined && Number(version.split('.')[0]) > upTo) continue;
    const found = check(version, extension, options);
    console.log(`TypeScript ${installed(version)}, ${name}: ${found === '' ? 'ok' : found}`);
    if (found !== '') failed += 1;
  }
}
rmSync(home, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

function install() {
  const wanted = VERSIONS.map((version) => `${alias(version)}@npm:typescript@${version}`);
  const args = ['install', '--prefix', join(home, 'compilers'), '--no-audit', '--no-fund'];
  mkdirSync(join(home, 'compilers'));
  const { status, stderr } = spawnSync('npm', [...args, ...wanted], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function alias(version) {
  return `typescript-${version.replace('.', '-')}`;
}

function folderOf(version) {
  return join(home, 'compilers/node_modules', alias(version));
}

function installed(version) {
  return JSON.parse(readFileSync(join(folderOf(version), 'package.json'), 'utf8')).version;
}

/** What the compiler says, in short; nothing if it is content. */
function check(version, extension, options) {
  const folder = join(home, 'program');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, `program.${extension}`), whole);
  for (const test of TESTS) {
    const source = readFileSync(new URL(`${test}.ts`, import.meta.url), 'utf8')
      .replaceAll('../../src/index.ts', 'dti-scoring')
      .replaceAll('../../rubrics/index.ts', 'dti-scoring/rubrics');
    writeFileSync(join(folder, `${test}.${extension}`), source);
  }
  const compilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    ...(version === '6' ? { ignoreDeprecations: '6.0' } : {}),
    ...options,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: [`*.${extension}`] }),
  );
  const run = [join(folderOf(version), 'bin/tsc'), '-p', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return status === 0 ? '' : `\n${(stdout + stderr).slice(0, 4000)}`;
}

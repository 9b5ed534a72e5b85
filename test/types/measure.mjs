// How much longer the compiler takes where it knows the rubrics' own ids: the same program with the
// five rubrics as they are shipped, and typed RubricDefinition; by turns, medians compared.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, FUNCTIONS, program, rubrics, tsc } from './consumer.mjs';

const ROUNDS = Number(process.env['ROUNDS'] ?? 11);
const MOST = 1.5;

const home = consumer();
const names = rubrics.map(([name]) => name);
const engine = `import { ${FUNCTIONS.join(', ')} } from 'dti-scoring';
import type { RubricDefinition, SubmissionOf, UnitScore } from 'dti-scoring';
`;
const general = names.map((name) => `const ${name}: RubricDefinition = shipped.${name};`);
const declared = names.map((name) => `declare const ${name}: RubricDefinition;`);
const programs = {
  literal: `${engine}import { ${names.join(', ')} } from 'dti-scoring/rubrics';\n`,
  general: `${engine}import * as shipped from 'dti-scoring/rubrics';\n${general.join('\n')}\n`,
  // Without their data, which a program has to read in any case.
  'without the rubrics': `${engine}${declared.join('\n')}\n`,
};
const config = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  },
};
const folders = Object.entries(programs).map(([name, head], at) => {
  const file = join(home, `${at}.ts`);
  writeFileSync(file, head + program());
  writeFileSync(join(home, `${at}.json`), JSON.stringify({ ...config, files: [`${at}.ts`] }));
  return { name, project: join(home, `${at}.json`), times: [] };
});

/** The processor's time for one compilation: it does not hang on what else the machine is doing. */
function compile(project) {
  const code = `
    process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      process.stderr.write(String((user + system) / 1000));
    });
    process.argv.push('tsc', '-p', ${JSON.stringify(project)});
    require(${JSON.stringify(tsc)});
  `;
  const options = { encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], options);
  if (status !== 0) throw new Error(stdout.slice(0, 4000));
  return Number(stderr);
}

for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { project, times } of folders) {
    const time = compile(project);
    // The first round only warms the disk's cache.
    if (round > 0) times.push(time);
  }
}
rmSync(home, { recursive: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
for (const { name, times } of folders) console.log(`${name}: ${median(times).toFixed(0)} ms`);
const [literal, plain, bare] = folders;
const over = (base) => median(literal.times.map((time, at) => time / base.times[at]));
const ratio = over(plain);
console.log(`literal / without the rubrics: ${over(bare).toFixed(2)}`);
console.log(`literal / general: ${ratio.toFixed(2)} (median of ${ROUNDS} rounds, at most ${MOST})`);
process.exitCode = ratio > MOST ? 1 : 0;

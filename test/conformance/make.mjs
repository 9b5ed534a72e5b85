// Writes the generated cases anew: whole submissions and cohorts of the shipped rubrics, and of
// rubrics of every make. What both implementations come to is what is expected; where they differ
// nothing is written: node test/conformance/make.mjs
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { resultOf } from './run.mjs';
import { secondImplementation, sources } from './sources.mjs';

const SEED = 20261201;
/** Drawn; most are of rubrics that are full already. */
const DRAWN = 600;
const [EACH_SHIPPED, EACH_OTHER, OTHERS] = [2, 2, 14];

const { engine, rubrics, randomCases } = await sources();
const { ask, answer, end } = secondImplementation();
const files = new Map();
for (const one of randomCases(SEED, DRAWN)) {
  const { rubric, shipped } = one;
  const list = files.get(rubric) ?? [];
  const others = [...files.keys()].filter((known) => !rubrics.includes(known));
  if (list.length >= (shipped ? EACH_SHIPPED : EACH_OTHER)) continue;
  if (!shipped && list.length === 0 && others.length >= OTHERS) continue;
  files.set(rubric, [...list, one]);
}

const folder = new URL('cases/generated/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let number = 0;
for (const [rubric, list] of files) {
  const shipped = rubrics.includes(rubric);
  const cases = [];
  for (const { submission, cohort, options } of list) {
    const given = cohort === undefined ? { submission, options } : { cohort, options };
    const expected = resultOf(engine, rubric, given);
    ask({ rubric, ...given });
    const theirs = await answer();
    if (!isDeepStrictEqual(expected, theirs)) throw new Error(`${rubric.id}: they differ`);
    cases.push({ name: `${cases.length + 1}`, ...given, expected });
  }
  number += 1;
  const name = shipped ? rubric.id : `rubric-${String(number).padStart(2, '0')}`;
  const says = shipped
    ? `Whole submissions of ${rubric.id}.`
    : 'Rules of every kind, in any order.';
  const head = `"says":${JSON.stringify(says)},\n"rubric":${JSON.stringify(shipped ? rubric.id : rubric)}`;
  const text = cases.map((one) => JSON.stringify(one)).join(',\n');
  await writeFile(new URL(`${name}.json`, folder), `{${head},\n"cases":[\n${text}\n]}\n`);
}
end();
console.log(`${files.size} files`);

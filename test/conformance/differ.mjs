// Random cases scored by the package's sources and by score.py, every figure compared:
// node test/conformance/differ.mjs [COUNT] [SEED]
import { argv } from 'node:process';
import { resultOf } from './run.mjs';
import { secondImplementation, sources } from './sources.mjs';

const [count = 1000, seed = 1] = argv.slice(2).map(Number);
const MOST_SHOWN = 20;
const AT_ONCE = 200;

const { engine, rubrics, randomCases } = await sources();
const { ask, answer, end } = secondImplementation();

for (const rubric of rubrics) ask({ define: rubric });
const seen = new Map();
let [ran, refused, differ] = [0, 0, 0];
let waiting = [];
for (const one of randomCases(seed, count)) {
  waiting.push(one);
  if (waiting.length === AT_ONCE) {
    await settle();
    if (ran % 1000 === 0) console.log(`${ran} so far: ${differ} differ`);
  }
}
await settle();
end();
console.log(`${ran} cases from seed ${seed}: ${differ} differ, ${refused} refused by both`);
console.log(
  [...seen]
    .sort()
    .map(([status, times]) => `${status} ${times}`)
    .join(', '),
);
process.exitCode = differ === 0 ? 0 : 1;

/** What waits is asked of both, and compared. */
async function settle() {
  for (const { rubric, shipped, submission, cohort, options } of waiting) {
    ask({ rubric: shipped ? rubric.id : rubric, submission, cohort, options });
  }
  for (const one of waiting) {
    const ours = resultOf(engine, one.rubric, one);
    const theirs = await answer();
    ran += 1;
    if ('refused' in ours && 'refused' in theirs) refused += 1;
    else compare(one, ours, theirs);
  }
  waiting = [];
}

function compare(one, ours, theirs) {
  for (const { components = {} } of Object.values(ours.units ?? { ours })) {
    for (const { status } of Object.values(components))
      seen.set(status, (seen.get(status) ?? 0) + 1);
  }
  const told = [...unlike(ours, theirs)];
  if (told.length === 0) return;
  differ += 1;
  if (differ > MOST_SHOWN) return;
  console.log(
    `case ${ran} (${one.rubric.id}): ${told
      .sort((a, b) => b.indexOf('component') - a.indexOf('component'))
      .slice(0, 6)
      .join('; ')}`,
  );
  const [, id] = /(?:components|bounds)\/([^/:]+)/.exec(told.join()) ?? [];
  const all = one.rubric.pillars.flatMap((p) => p.criteria.flatMap((c) => c.components));
  const component = all.find((each) => each.id === id);
  if (component === undefined) return;
  const { name: _name, basis: _basis, ...rest } = component;
  const units = one.cohort ?? [one.submission];
  const own = units.map(({ unit, facts, answers: given, verifications = [] }) => {
    return { unit, facts, answer: given[id], on: verifications.filter((v) => v.component === id) };
  });
  console.log(`  ${JSON.stringify({ component: rest, units: own, options: one.options })}`);
}

function* unlike(ours, theirs, where = '') {
  const objects = [ours, theirs].every((one) => typeof one === 'object' && one !== null);
  if (!objects) {
    if (ours !== theirs)
      yield `${where}: package ${JSON.stringify(ours)}, score.py ${JSON.stringify(theirs)}`;
    return;
  }
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    yield* unlike(ours[key], theirs[key], `${where}/${key}`);
  }
}

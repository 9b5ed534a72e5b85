// Two builds of the package side by side in one process.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nation } from '../nation.mjs';

const OWN = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The other build and this one, each with the same nation in its own parsed form. */
export async function loadBuilds(directory, units) {
  const [before, after] = [await load('before', resolve(directory)), await load('after', OWN)];
  const raws = nation(after.rubric, units);
  return [before, after].map((build) => prepared(build, raws));
}

async function load(name, directory) {
  const from = (file) => import(pathToFileURL(`${directory}/${file}`).href);
  const { hueCommune2023: rubric } = await from('rubrics/hue-commune-2023.js');
  return { name, engine: await from('index.js'), rubric };
}

function prepared({ name, engine, rubric }, raws) {
  const parsed = raws.map((raw) => {
    const read = engine.parseSubmission(rubric, raw);
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.issues)}`);
    return read.submission;
  });
  return { name, engine, rubric, raws, parsed, bounds: engine.cohortBounds(rubric, parsed) };
}

/** How many of the first units the two score differently: speed bought with other figures is none. */
export function countDifferent([before, after], sample) {
  const scoreOf = ({ engine, rubric, parsed, bounds }, at) =>
    JSON.stringify(engine.scoreUnit(rubric, parsed[at], { bounds }).pillars);
  const places = Array.from({ length: Math.min(sample, before.parsed.length) }, (_, at) => at);
  return places.filter((at) => scoreOf(before, at) !== scoreOf(after, at)).length;
}

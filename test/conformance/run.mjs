// Runs the cases of this kit against the package: node run.mjs [FOLDER OF THE KIT]
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const TOTALS = ['points', 'maxPoints', 'excludedPoints', 'assessablePoints', 'rescaledPoints'];
const LEVEL = [...TOTALS, 'index', 'adjustment', 'claimedPoints'];
const WHOLE = [...LEVEL, 'grade', 'due', 'unverifiedPoints'];
const COMPONENT = ['status', 'points', 'excludedPoints', 'fraction', 'claimedPoints'];

const pick = (from, names) =>
  Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : [])));
const byId = (list, names) => Object.fromEntries(list.map((one) => [one.id, pick(one, names)]));

/** A score of the package in the form of the kit: what is compared, by id. */
export function flat(score) {
  const criteria = score.pillars.flatMap((pillar) => pillar.criteria);
  return {
    ...pick(score, WHOLE),
    groups: byId(score.groups ?? [], LEVEL),
    pillars: byId(score.pillars, LEVEL),
    criteria: byId(criteria, LEVEL),
    components: byId(
      criteria.flatMap((criterion) => criterion.components),
      COMPONENT,
    ),
  };
}

const quotient = (text) => {
  const [top, bottom = '1'] = text.split('/');
  const places = (top.split('.')[1] ?? '').length;
  return {
    numerator: BigInt(top.replace('.', '')),
    denominator: BigInt(bottom) * 10n ** BigInt(places),
  };
};
const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const bound = (text) => {
  const { numerator, denominator } = quotient(text);
  const by = gcd(numerator, denominator);
  return { numerator: `${numerator / by}`, denominator: `${denominator / by}`, units: [] };
};

/** The kit's bounds, decimals or quotients by place, as the package keeps them. */
function boundsOf(engine, rubric, places) {
  const any = Object.fromEntries(
    Object.keys(places).map((place) => [place, { min: '0', max: '0' }]),
  );
  const { components, ...rest } = engine.boundsFrom(rubric, any);
  const set = Object.entries(components).map(([place, { rule }]) => {
    return [place, { rule, min: bound(places[place].min), max: bound(places[place].max) }];
  });
  return { ...rest, components: Object.fromEntries(set) };
}

const exact = ({ numerator, denominator }) =>
  denominator === '1' ? numerator : `${numerator}/${denominator}`;

/** What a case comes to: a score, a cohort, or the code that it is refused with. */
export function resultOf(engine, rubric, { submission, cohort, options = {} }) {
  const { bounds: places, ...rest } = options;
  try {
    const given = places === undefined ? {} : { bounds: boundsOf(engine, rubric, places) };
    if (cohort === undefined)
      return flat(engine.scoreUnit(rubric, submission, { ...rest, ...given }));
    const { units, bounds, ranking } = engine.scoreCohort(rubric, cohort, { ...rest, ...given });
    const set = Object.entries(bounds.components).map(([place, { min, max }]) => {
      return [place, { min: exact(min), max: exact(max) }];
    });
    return {
      bounds: Object.fromEntries(set),
      ranks: Object.fromEntries(ranking.map(({ unit, rank }) => [unit.id, rank])),
      units: Object.fromEntries(units.map((score) => [score.unit.id, flat(score)])),
    };
  } catch (error) {
    if (!(error instanceof engine.InputError)) throw error;
    return { refused: error.issues[0].code };
  }
}

/** Every field that is expected stands in the result with the same value; it may have more. */
export function differences(expected, found, where = '') {
  if (
    typeof expected === 'object' &&
    expected !== null &&
    typeof found === 'object' &&
    found !== null
  ) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, found[key], `${where}/${key}`),
    );
  }
  if (expected === found) return [];
  return [`${where}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

function run(engine, folder) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
  let ran = 0;
  const told = read('index.json').files.flatMap(({ path, fingerprint }) => {
    const { rubric: named, cases } = read(path);
    const rubric = typeof named === 'string' ? read(`rubrics/${named}.json`) : named;
    ran += 1 + cases.length;
    const own = engine.cohortBounds(rubric, []).rubric.fingerprint;
    return [
      ...differences(fingerprint, own, `${path}: fingerprint`),
      ...cases.flatMap((one) =>
        differences(one.expected, resultOf(engine, rubric, one), `${path}: ${one.name}`),
      ),
    ];
  });
  for (const line of told) console.log(line);
  console.log(`${ran} cases, ${told.length} differences`);
  return told.length === 0;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const folder =
    argv[2] === undefined ? new URL('./', import.meta.url) : pathToFileURL(`${argv[2]}/`);
  process.exitCode = run(await import('dti-scoring'), folder) ? 0 : 1;
}

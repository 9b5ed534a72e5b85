// Before anything is timed: do the contenders compute the same thing?
import { scoreUnit } from 'dti-scoring';
import { decimalScorer } from './contenders/naive-decimal.mjs';
import { plainScorer } from './contenders/plain.mjs';

const LEVEL = [
  'points',
  'maxPoints',
  'excludedPoints',
  'assessablePoints',
  'rescaledPoints',
  'index',
];
const COMPONENT = ['status', 'points', 'maxPoints', 'excludedPoints', 'fraction'];

const printed = (value) => (value === null ? null : value.toString());

/** Every figure of the engine's result and of the decimal.js tree, digit for digit. */
export function checkDecimals(rubric, submissions, bounds, numbers) {
  const decimal = decimalScorer(rubric, numbers);
  let components = 0;
  const same = (ours, theirs, fields, path) => {
    for (const field of fields) {
      if (ours[field] === printed(theirs[field])) continue;
      throw new Error(`${path} ${field}: ${ours[field]}, decimal.js ${printed(theirs[field])}`);
    }
  };
  for (const submission of submissions) {
    const theirs = decimal(submission);
    const ours = scoreUnit(rubric, submission, { bounds });
    const { id } = ours.unit;
    same(ours, theirs, LEVEL, id);
    for (const [p, pillar] of ours.pillars.entries()) {
      same(pillar, theirs.pillars[p], LEVEL, `${id} ${pillar.id}`);
      for (const [c, criterion] of pillar.criteria.entries()) {
        same(criterion, theirs.pillars[p].criteria[c], LEVEL, `${id} ${criterion.id}`);
        for (const [n, component] of criterion.components.entries()) {
          const other = theirs.pillars[p].criteria[c].components[n];
          same(component, other, COMPONENT, `${id} ${component.id}`);
          components += 1;
        }
      }
    }
  }
  console.log(
    `agreement: every figure of ${submissions.length} units (${components} components) equals decimal.js, digit for digit`,
  );
}

/** How many results plain numbers misprint at 2 decimals. */
export function countMisprints(rubric, submissions, bounds, numbers) {
  const plain = plainScorer(rubric, numbers);
  const found = { totals: 0, components: 0 };
  const componentsOf = ({ pillars }) =>
    pillars.flatMap(({ criteria }) => criteria.flatMap((one) => one.components));
  for (const submission of submissions) {
    const [theirs, ours] = [plain(submission), scoreUnit(rubric, submission, { bounds })];
    if (theirs.points !== Number(ours.points)) found.totals += 1;
    const others = componentsOf(theirs);
    for (const [at, { points }] of componentsOf(ours).entries()) {
      if (others[at].points !== Number(points)) found.components += 1;
    }
  }
  console.log(
    `plain numbers: ${found.totals} of ${submissions.length} totals and ${found.components} components are misprinted at 2 decimals`,
  );
}

/** How many totals of an engine in numbers are the engine's. */
export async function countEqual(name, score, rubric, submissions, bounds) {
  let equal = 0;
  for (const submission of submissions) {
    const { points } = await score(submission);
    if (points === Number(scoreUnit(rubric, submission, { bounds }).points)) equal += 1;
  }
  console.log(`${name}: ${equal} of ${submissions.length} totals are the same`);
}

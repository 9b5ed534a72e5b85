import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as shipped from '../../dist/rubrics/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** The shipped rubrics by the names that they are exported under. */
export const rubrics = Object.entries(shipped).filter(([, value]) => !Array.isArray(value));

/** A folder of its own in which the built package is installed, as a user has it. */
export function consumer() {
  const home = mkdtempSync(join(tmpdir(), 'dti-scoring-types-'));
  const place = join(home, 'node_modules/dti-scoring');
  mkdirSync(place, { recursive: true });
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  for (const name of ['zod', 'decimal.js', 'date-fns']) {
    cpSync(join(root, 'node_modules', name), join(home, 'node_modules', name), { recursive: true });
  }
  writeFileSync(join(home, 'package.json'), '{ "name": "consumer", "private": true }\n');
  return home;
}

/** A program that answers every component of every rubric, and hands it to the public functions. */
export function program() {
  return rubrics.map(([name, rubric]) => uses(name, rubric)).join('\n');
}

function uses(name, rubric) {
  const components = rubric.pillars.flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components),
  );
  const answers = components.map(({ id, rule }) => `    '${id}': ${answerTo(rule)},`);
  const [first] = components;
  const [pillar] = rubric.pillars;
  return `
export const ${name}Input: SubmissionOf<typeof ${name}> = {
  unit: { id: 'a', name: 'A', group: null },
  facts: { ${rubric.facts.map(({ id, type }) => `'${id}': ${type === 'text' ? "'…'" : 1}`).join(', ')} },
  answers: {
${answers.join('\n')}
  },
};
export function ${name}Uses(json: unknown, score: UnitScore<typeof ${name}>) {
  const read = parseSubmission(${name}, json);
  const own = scoreUnit(${name}, read.ok ? read.submission : ${name}Input, { asOf: undefined });
  const plan = planImprovements(${name}, ${name}Input);
  const { units } = scoreCohort(${name}, [${name}Input, ${name}Input]);
  return [
    explain(own, '${first.id}', { locale: 'vi' }),
    rankUnits([...units, score], { pillar: '${pillar.id}', tieBreakers: ['${pillar.id}'] }),
    cohortBounds(${name}, [${name}Input]),
    componentOf(${name}, '${first.id}').pillar,
    componentsOf(own).map(({ id, points }) => [id, points]),
    compareScores(own, score).components,
    plan.improvements.map(({ component, gain }) => [component, gain]),
    submissionSchema(${name})['~standard'].validate(json),
  ];
}
`;
}

export const FUNCTIONS = [
  'cohortBounds',
  'compareScores',
  'componentOf',
  'componentsOf',
  'explain',
  'parseSubmission',
  'planImprovements',
  'rankUnits',
  'scoreCohort',
  'scoreUnit',
  'submissionSchema',
];

/** A right answer to a rule, as source. */
function answerTo(rule) {
  switch (rule.kind) {
    case 'achieved':
      return '{ achieved: true }';
    case 'choice':
      return `{ option: '${rule.options[0].id}', completedOn: '2023-05-12' }`;
    case 'checklist':
      return `{ items: { ${rule.items.map(({ id }) => `'${id}': true`).join(', ')} } }`;
    case 'resolved':
      return '{ found: 3, handled: 3 }';
    case 'parts':
      return `{ parts: { ${rule.parts.map(({ id, rule }) => `'${id}': ${answerTo(rule)}`).join(', ')} } }`;
    case 'count':
    case 'coverage':
    case 'unscored':
      return '{ value: 1 }';
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best':
      return rule.of === undefined ? '{ numerator: 1, denominator: 2 }' : '{ numerator: 1 }';
    default:
      throw new Error(`no answer for ${rule.kind}`);
  }
}

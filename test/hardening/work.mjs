// What a program does with the package, from the built files: run by hosts that are set up strictly.
// Prints everything that came out, so that it can be compared with what comes out elsewhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as engine from '../../dist/index.js';
import { rubrics } from '../../dist/rubrics/index.js';
import { checkSeal, seal } from '../../dist/seal.js';

const data = (name) =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8'));
const byId = (id) => rubrics.find((one) => one.id === id);
const hue = byId('hue-commune-2023');
const ward = byId('gieng-day-ward-2024');
const print = (what, value) => process.stdout.write(`${what} ${JSON.stringify(value)}\n`);

const read = engine.parseSubmission(hue, data('vy-da-2023'));
const cells = engine.parseSubmission(ward, data('gieng-day-2024-05-cumulative'), { locale: 'vi' });
const options = { asOf: '2023-10-15' };
const score = engine.scoreUnit(hue, read.submission, options);
const locales = ['vi', 'en'];
print('cells', cells);
print('score', score);
print(
  'words',
  locales.map((locale) => [
    engine.explain(score, undefined, { locale }),
    ...engine.componentsOf(score).map(({ id }) => engine.explain(score, id, { locale })),
    ...score.findings.map((one) => engine.explainFinding(one, { locale })),
  ]),
);
const other = { ...read.submission, unit: { id: 'b', name: 'Xã B' }, verifications: undefined };
const cohort = engine.scoreCohort(hue, [read.submission, other], options);
print('cohort', cohort);
print('merged', engine.mergeUnits(cohort.units));
print('plan', engine.planImprovements(hue, read.submission, options));
print('work', engine.workplan(hue, read.submission, options));
print('needed', engine.needed(hue, read.submission, 'I.2.1', '3'));
print('packed', engine.unpackScore(hue, engine.packScore(score)));
print('edition', engine.publicEdition(score));
const next = engine.reviseRubric(hue, { version: '2', drop: ['I.5.1'], maxima: 'fit' });
print('revised', engine.diffRubrics(hue, engine.defineRubric(next.rubric)));
print('lint', engine.lintRubric(next.rubric));
print('forms', [engine.formOf(hue), engine.submissionJsonSchema(hue), engine.rubricJsonSchema()]);
const { pillars: _pillars, maxPoints: _max, ...head } = hue;
const rows = [
  ['I', 'Nhận thức số', '10', ''],
  ['1', 'Văn bản', '10', ''],
  ['1.1', 'Có kế hoạch', '10', 'Từ 80% trở lên: 10 điểm; dưới 80%: tỷ lệ × 10 điểm'],
];
const columns = { number: 0, name: 1, points: 2, condition: 3 };
print('table', engine.rubricFromTable(rows, { columns, rubric: { ...head, facts: [] } }));
const sealed = await seal(hue, read.submission, score);
print('seal', [sealed, await checkSeal(sealed, hue, read.submission)]);
print(
  'refused',
  [{ ...hue, maxPoints: 600 }, 5, { id: '__proto__' }].map((given) => {
    try {
      return engine.defineRubric(given);
    } catch (error) {
      return [error.name, error.message];
    }
  }),
);
const required = createRequire(import.meta.url)('../../dist/index.cjs');
print('required', required.scoreUnit(hue, data('vy-da-2023'), options));

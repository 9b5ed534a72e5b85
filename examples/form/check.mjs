// `node examples/form/check.mjs` after `npm run build`: drives the page in headless Chromium and holds
// it against the package on Node. Pictures of it go to `reports/form`.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFinding, explainIssue, formOf, parseSubmission, scoreUnit } from 'dti-scoring';
import { giengDayWard2024, hueCommune2023, rubrics } from 'dti-scoring/rubrics';
import { fullAnswer, submissionOf } from './check/answers.mjs';
import { openBrowser } from './check/browser.mjs';
import * as inPage from './check/in-page.mjs';
import { serve } from './serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const keyOf = (...path) => JSON.stringify(path);
const inVietnamese = (decimal) =>
  decimal.replace('.', ',').replace(/\B(?=(?:\d{3})+(?!\d))(?<!,\d*)/g, '.');

/** A component of two cases, whose answers are of different forms. */
const OF_CASES = {
  id: 'of-cases',
  version: '1',
  level: 'commune',
  title: 'Bộ chỉ số thử',
  legalBasis: [{ number: '1/QĐ-UBND', issuedOn: '2026-01-05', issuer: 'UBND tỉnh A' }],
  period: { from: '2026-01-01', to: '2026-12-31' },
  maxPoints: '10',
  weighting: { basis: 'published' },
  facts: [],
  pillars: [
    {
      id: '1',
      name: 'Nhận thức số',
      maxPoints: '10',
      criteria: [
        {
          id: '1',
          name: 'Kế hoạch',
          components: [
            {
              id: '1.1',
              name: 'Thực hiện kế hoạch',
              maxPoints: '10',
              rule: {
                kind: 'by-case',
                cases: [
                  { id: 'with-plan', label: 'Có kế hoạch', rule: { kind: 'ratio' } },
                  { id: 'without-plan', label: 'Chưa có', rule: { kind: 'achieved' } },
                ],
              },
              basis: { items: ['1.1'], rule: 'stated' },
            },
          ],
        },
      ],
    },
  ],
};

const { server, address } = await serve();
const page = await openBrowser();
const open = (rubric, lang = 'vi') => page.open(`${address}?rubric=${rubric.id}&lang=${lang}`);
const shot = async (name) => {
  mkdirSync('reports/form', { recursive: true });
  writeFileSync(`reports/form/${name}.png`, await page.picture());
};

/** Every field of the form has a control of its kind, and a label that is bound to it. */
async function hasEveryField(rubric, locale) {
  const { fields } = fullAnswer(formOf(rubric, { locale }));
  const shown = new Map((await page.run(inPage.controls)).map((one) => [one.field, one]));
  for (const { path, label, type, choices } of fields) {
    const control = shown.get(JSON.stringify(path));
    assert.ok(control, `${rubric.id}: ${path.join('.')} is on the page`);
    assert.equal(control.label?.replace(/\u00a0\*$/, ''), label);
    const isChosen = type === 'boolean' || type === 'choice';
    assert.equal(control.type, isChosen ? 'radio' : 'text');
    if (choices === undefined) continue;
    assert.deepEqual(
      control.options.slice(0, -1),
      choices.map(({ label }) => label),
    );
  }
  for (const { field, label } of shown.values()) assert.ok(label, `${field} has a label`);
  return fields.length;
}

/** A full answer has the points that the package gives on Node, component by component. */
async function scoresAsNode(rubric) {
  const { fields, values } = fullAnswer(formOf(rubric));
  await page.run(inPage.fill, [...values]);
  const read = parseSubmission(rubric, submissionOf(values, fields), { locale: 'vi' });
  assert.deepEqual(read.issues, undefined);
  const score = scoreUnit(rubric, read.submission);
  const printed = await page.run(inPage.points);
  const said = ({ points, assessablePoints, maxPoints }) =>
    `${inVietnamese(points)}/${inVietnamese(assessablePoints ?? maxPoints)} điểm`;
  assert.equal(printed.total, said(score));
  for (const component of score.pillars.flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components),
  )) {
    if (component.status !== 'scored') continue;
    assert.equal(printed.components[component.id], said(component), component.id);
  }
  return score;
}

async function hasNoFaults(name) {
  await page.run(`() => { ${axe} }`);
  assert.deepEqual(await page.run(inPage.faults), [], name);
}

try {
  for (const rubric of rubrics) {
    await open(rubric, 'en');
    await hasEveryField(rubric, 'en');
    await open(rubric);
    const count = await hasEveryField(rubric, 'vi');
    const { points } = await scoresAsNode(rubric);
    await page.resize(390, 844);
    assert.ok((await page.run(inPage.overflow))[0], `${rubric.id} fits a phone`);
    await page.resize(1280, 900);
    console.log(`${rubric.id}: ${count} fields; a full answer has ${points} points, as on Node`);
    await page.run(() => localStorage.clear());
  }

  // A wrong value, typed: its sentence stands at its field, and the field says that it is wrong.
  const rubric = hueCommune2023;
  const numerator = keyOf('answers', 'III.3.1', 'numerator');
  await open(rubric);
  await page.run(inPage.fill, [
    [keyOf('unit', 'id'), 'vy-da'],
    [keyOf('facts', 'households'), '5.768'],
  ]);
  await page.run(inPage.focus, numerator);
  await page.type('hơn 4.000');
  await page.run(inPage.fill, []);
  const wrong = {
    unit: { id: 'vy-da' },
    facts: { households: '5.768' },
    answers: { 'III.3.1': { numerator: 'hơn 4.000' } },
  };
  const { issues } = parseSubmission(rubric, wrong, { locale: 'vi' });
  const sentences = issues.map((issue) => explainIssue(issue, { locale: 'vi' }));
  let there = await page.run(inPage.at, numerator);
  assert.equal(sentences.length, 1);
  assert.deepEqual([there.issues, there.isMarked], [sentences, true]);
  await shot('issue-desktop');
  await page.run(() => document.activeElement.blur());
  await page.run(() => document.querySelector('.to-mend').click());
  assert.equal(await page.run(() => document.activeElement.dataset.field), numerator);
  console.log(`a wrong value: ${sentences[0]}`);

  // Mended by keyboard alone: the tabulator reaches the next field, and the sentence goes.
  await page.run(() => document.activeElement.select());
  await page.type('4.256');
  await page.press('Tab', 'Tab', 9);
  const next = await page.run(() => document.activeElement.tagName);
  assert.notEqual(next, 'BODY');
  await page.run(inPage.fill, []);
  there = await page.run(inPage.at, numerator);
  assert.deepEqual([there.issues, there.isMarked], [[], false]);
  let printed = await page.run(inPage.points);
  assert.equal(printed.components['III.3.1'], '7,38/10 điểm');

  // A finding stands at its component: more households than there are.
  await page.run(inPage.fill, [[numerator, '5.800']]);
  const much = parseSubmission(
    rubric,
    { ...wrong, answers: { 'III.3.1': { numerator: 5800 } }, facts: { households: 5768 } },
    { locale: 'vi' },
  );
  assert.deepEqual(
    await page.run(inPage.notes, 'III.3.1'),
    much.findings.map((finding) => explainFinding(finding, { locale: 'vi' })),
  );
  await page.run(inPage.fill, [[numerator, '4.256']]);

  // A document without its number is asked for, and the rest is scored all the same.
  const evidence = (name) => keyOf('answers', 'III.3.1', 'evidence', 0, name);
  await page.run(inPage.fill, [[evidence('issuedOn'), '12/5/2023']]);
  assert.equal((await page.run(inPage.at, evidence('title'))).issues.length, 1);
  assert.equal((await page.run(inPage.points)).components['III.3.1'], '7,38/10 điểm');
  await page.run(inPage.fill, [[evidence('title'), 'CV 45/UBND']]);
  assert.deepEqual((await page.run(inPage.at, evidence('title'))).issues, []);

  // A wrong day in what is folded away opens it; the other language keeps what was typed.
  const folded = keyOf('answers', 'I.1.1', 'completedOn');
  await page.run(inPage.fill, [[folded, '31/13/2023']]);
  assert.equal((await page.run(inPage.at, folded)).issues.length, 1);
  assert.ok(await page.run(inPage.isOpen, folded));
  await page.run(inPage.fill, [[folded, '']]);
  await page.run(inPage.choose, 1, 'en');
  assert.equal((await page.run(inPage.at, numerator)).text, '4.256');
  assert.equal((await page.run(inPage.points)).components['III.3.1'], '7.38/10 points');
  await page.run(inPage.choose, 1, 'vi');

  // The draft is there after a reload, with its points.
  await page.reload();
  assert.equal((await page.run(inPage.at, numerator)).text, '4.256');
  printed = await page.run(inPage.points);
  assert.equal(printed.components['III.3.1'], '7,38/10 điểm');
  console.log('a draft survives a reload');

  // An authority decides: points change, and what was claimed stays in sight.
  const verified = (...rest) => keyOf('verifications', 'III.3.1', ...rest);
  assert.equal((await page.run(inPage.at, verified('decision'))).isShown, false);
  await page.run(() => document.querySelector('[type=checkbox]').click());
  await page.run(inPage.fill, [
    [verified('decision'), 'answer'],
    [verified('answer', 'numerator'), '4.000'],
  ]);
  const needed = (await page.run(inPage.at, verified('reason'))).issues;
  assert.equal(needed.length, 1, 'a decision needs its reason');
  await page.run(inPage.fill, [
    [verified('reason'), 'theo số liệu của nhà mạng'],
    [keyOf('authority', 'by'), 'Sở Thông tin và Truyền thông'],
    [keyOf('authority', 'on'), '20/12/2023'],
  ]);
  printed = await page.run(inPage.points);
  assert.equal(printed.components['III.3.1'], '6,93/10 điểm (tự chấm 7,38)');
  assert.match(printed.total, /^6,93\/600 điểm \(tự chấm 7,38\)$/);
  await page.run(inPage.focus, verified('reason'));
  await page.run(() => {
    document.activeElement.closest('article').querySelector('.why').open = true;
  });
  await page.run(inPage.fill, []);
  await hasNoFaults('verifying');
  await shot('verified-desktop');
  await page.resize(390, 844);
  await page.run(inPage.focus, verified('reason'));
  await shot('verified-phone');
  await page.run(inPage.fill, [[verified('decision'), 'rejected']]);
  printed = await page.run(inPage.points);
  assert.match(printed.total, /^0\/600 điểm \(tự chấm 7,38\)$/);
  console.log('a verification changes the points: 7,38, then 6,93, then 0');

  // A rubric of one's own, from a file: what hangs on a case is asked only in that case.
  const home = mkdtempSync(join(tmpdir(), 'dti-scoring-form-'));
  const file = join(home, 'rubric.json');
  writeFileSync(file, JSON.stringify(OF_CASES));
  await open(rubric);
  await page.choose('[type=file]', file);
  await page.run(inPage.until, '[data-component="1.1"]');
  // The browser may still write to its profile while it ends.
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  await hasEveryField(OF_CASES, 'vi');
  const inCase = (...rest) => keyOf('answers', '1.1', ...rest);
  const [done, plan] = [inCase('answer', 'achieved'), inCase('answer', 'value')];
  const shown = async () => [
    (await page.run(inPage.at, done)).isShown,
    (await page.run(inPage.at, plan)).isShown,
  ];
  assert.deepEqual(await shown(), [false, false]);
  await page.run(inPage.fill, [
    [keyOf('unit', 'id'), 'xa-a'],
    [inCase('case'), 'with-plan'],
    [plan, '85%'],
  ]);
  assert.deepEqual(await shown(), [false, true]);
  assert.equal((await page.run(inPage.points)).total, '8,5/10 điểm');
  await page.run(inPage.fill, [
    [inCase('case'), 'without-plan'],
    [done, 'true'],
  ]);
  assert.deepEqual(await shown(), [true, false]);
  assert.equal((await page.run(inPage.points)).total, '10/10 điểm');
  console.log('a rubric from a file: fields of a case are asked in that case alone');

  // The top of the page, in both languages and widths.
  for (const [lang, width] of [
    ['vi', 1280],
    ['vi', 390],
    ['en', 1280],
    ['en', 390],
  ]) {
    await page.resize(width, 900);
    // The smallest rubric: the checker takes its time for each of a page's elements.
    await open(giengDayWard2024, lang);
    await hasNoFaults(`${lang} at ${width}`);
    await shot(`top-${lang}-${width}`);
  }
  assert.deepEqual(page.told, [], 'no error, and nothing that the policy refuses');
  console.log('accessibility: no fault found by axe; content security policy: asked for nothing');
} finally {
  await page.close();
  server.close();
  server.closeAllConnections();
}

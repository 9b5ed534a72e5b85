// A district's assessment kept in PostgreSQL (embedded, so that it runs from a clone): submissions,
// decisions, bounds and packed results are written, read back, explained and ranked, by SQL and by
// the engine alike; then next year's rubric is put beside this year's. Fails where any of it is not so.
//   npm run build && node examples/store/index.mjs
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import {
  adoptBounds,
  cohortBounds,
  compareScores,
  diffRubrics,
  explain,
  packScore,
  parseSubmission,
  rankUnits,
  reviseRubric,
  scoreCohort,
  scoreUnit,
  unpackScore,
} from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { district } from './district.mjs';
import { SCHEMA, VIETNAMESE_ORDER } from './schema.mjs';
import { Store } from './store.mjs';

const ROUNDS = { 'tự chấm': { verifications: 'none' }, 'thẩm định': {} };
const comma = (text) => text.replace('.', ',');
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;

const db = await PGlite.create();
try {
  await db.exec(SCHEMA);
  await db.exec(VIETNAMESE_ORDER);
  const store = new Store(db);
  const kept = await keep(store);
  const read = await readBack(store, kept);
  await addUp(store);
  await rank(store, read);
  tell(read.scores['thẩm định']);
  await nextYear(store, read);
} finally {
  await db.close();
}

/** Parsed once, then stored: numbers are decimal texts from here on. */
async function keep(store) {
  const submissions = district(hueCommune2023).map((raw) => {
    const result = parseSubmission(hueCommune2023, raw);
    assert.ok(result.ok);
    return result.submission;
  });
  const cohorts = {};
  for (const [round, options] of Object.entries(ROUNDS)) {
    cohorts[round] = scoreCohort(hueCommune2023, submissions, options);
  }
  const { fingerprint } = cohorts['tự chấm'].bounds.rubric;
  await store.saveRubric(hueCommune2023, fingerprint);
  for (const one of submissions) await store.saveSubmission(hueCommune2023, one);
  for (const [round, { units, bounds }] of Object.entries(cohorts)) {
    await store.saveBounds(hueCommune2023, round, bounds);
    for (const score of units) await store.saveScore(round, score);
  }
  return cohorts;
}

/** From the database alone: the rubric, what was handed in and decided, bounds and results. */
async function readBack(store, kept) {
  const { id, version } = hueCommune2023;
  const rubric = await store.rubric(id, version);
  const submissions = await store.submissions(rubric);
  const scores = {};
  for (const [round, options] of Object.entries(ROUNDS)) {
    const bounds = await store.bounds(rubric, round);
    assert.deepEqual(bounds, kept[round].bounds);
    scores[round] = await store.scores(rubric, round);
    assert.deepEqual(scores[round], kept[round].units);
    // Scored again from what was stored: the same results.
    const again = scoreCohort(rubric, submissions, { ...options, bounds });
    assert.deepEqual(again.units, kept[round].units);
  }
  const whole = Buffer.byteLength(JSON.stringify(scores));
  const packed = Buffer.byteLength(JSON.stringify(Object.values(scores).flat().map(packScore)));
  console.log(`Đã lưu và đọc lại ${submissions.length} đơn vị, ${Object.keys(ROUNDS).length} vòng`);
  console.log(`Kết quả đầy đủ ${kilobytes(whole)}, kết quả rút gọn ${kilobytes(packed)}\n`);
  return { rubric, submissions, scores };
}

/** The parts add up to the total in SQL, as decimals. As floating point they would not everywhere. */
async function addUp(store) {
  const sums = await store.rows(`
    select points::text, trim_scale(sum(each::numeric))::text as exact,
      sum(each::double precision)::text as floating
    from scores, jsonb_array_elements_text(packed -> 'each') as each
    group by rubric, version, round, unit, points`);
  for (const { points, exact } of sums) assert.equal(exact, points);
  const wrong = sums.filter(({ points, floating }) => floating !== points).length;
  assert.ok(wrong > 0, 'floating point would do after all');
  console.log(`Cộng điểm thành phần: ${sums.length}/${sums.length} kết quả khớp tổng điểm`);
  console.log(`(nếu tính bằng số thực dấu phẩy động: ${wrong} kết quả sai lệch)\n`);
}

/** One order, by SQL over columns and by the engine over unpacked results, to the last tie. */
async function rank(store, { rubric, scores }) {
  for (const [round, units] of Object.entries(scores)) {
    for (const by of ['points', 'index']) {
      const bySql = await store.ranking(rubric, round, by);
      const byEngine = rankUnits(units, { by });
      assert.deepEqual(
        bySql.map(({ unit, rank, figure }) => [unit, rank, rank === null ? null : figure]),
        byEngine.map(({ unit, rank, figure }) => [unit.id, rank, figure]),
      );
      const ties = byEngine.filter(
        ({ rank }, at) => rank !== null && rank === byEngine[at - 1]?.rank,
      );
      assert.ok(ties.length > 0 && byEngine.at(-1).rank === null);
    }
  }
  // Before anybody reports, all are level: the order is that of their names alone.
  const silent = scores['tự chấm'].map(({ unit }) => scoreUnit(rubric, { unit, answers: {} }));
  const names = await store.rows(
    `select unit from scores where version = $1 and round = 'tự chấm'
     order by vietnamese_order(name) collate "C"`,
    [rubric.version],
  );
  assert.deepEqual(
    names.map(({ unit }) => unit),
    rankUnits(silent).map(({ unit }) => unit.id),
  );
  console.log('Xếp hạng sau thẩm định (truy vấn SQL và hàm xếp hạng cho cùng một thứ tự)');
  for (const { rank, unit, points } of rankUnits(scores['thẩm định'])) {
    const place = rank === null ? '–' : String(rank);
    console.log(`  ${place.padStart(3)}  ${unit.name.padEnd(18)}${comma(points).padStart(8)}`);
  }
}

/** Why a commune has the points that it has, from the stored result alone. */
function tell(scores) {
  const score = scores.find((one) => one.claimedPoints !== one.points && one.claimedPoints);
  const decided = score.pillars
    .flatMap(({ criteria }) => criteria.flatMap(({ components }) => components))
    .filter(({ verification }) => verification !== undefined);
  assert.ok(decided.length > 0);
  console.log(`\n${explain(score, undefined, { locale: 'vi' })}`);
  for (const { id } of decided) console.log(`\n${explain(score, id, { locale: 'vi' })}`);
}

/** Next year's version lies beside this year's: results of each are read with the rubric of each. */
async function nextYear(store, { rubric, submissions, scores }) {
  const { rubric: next, sums } = reviseRubric(rubric, {
    version: 'dự thảo 2024',
    period: { from: '2024-01-01', to: '2024-12-31' },
    change: { 'I.4.1': { maxPoints: '8', rule: { kind: 'count', target: '4' } } },
    drop: ['I.5.1'],
    maxima: 'fit',
  });
  assert.deepEqual(sums, []);
  const answered = submissions.map(
    ({ verifications, answers: { 'I.5.1': _, ...answers }, ...rest }) => ({
      ...rest,
      answers,
    }),
  );
  const diff = diffRubrics(rubric, next);
  // The best of the old year is a goalpost of the new one where the rule is the same.
  const { bounds, left } = adoptBounds(next, cohortBounds(rubric, submissions), { diff });
  assert.deepEqual(left, []);
  await store.saveRubric(next, bounds.rubric.fingerprint);
  const drafts = scoreCohort(next, answered, { bounds });
  for (const one of answered) await store.saveSubmission(next, one);
  for (const score of drafts.units) await store.saveScore('tự chấm', score);

  assert.deepEqual(await store.scores(next, 'tự chấm'), drafts.units);
  assert.deepEqual(await store.scores(rubric, 'tự chấm'), scores['tự chấm']);
  // A result is never read with another year's rubric.
  const ofOther = ({ issues }) => issues[0].code === 'other-rubric';
  assert.throws(() => unpackScore(next, packScore(scores['tự chấm'][0])), ofOther);

  const [before, after] = [scores['tự chấm'][0], drafts.units[0]];
  const { points } = compareScores(before, after, { diff });
  console.log(`\n${before.unit.name}: ${rubric.version} và ${next.version}`);
  console.log(
    `  ${comma(before.points)}/${before.maxPoints} điểm, ${comma(after.points)}/${after.maxPoints} điểm`,
  );
  assert.equal(points.before, before.points);
  const versions = await store.rows(
    `select version, count(*)::integer as results from scores where round = 'tự chấm'
     group by version order by version collate "C"`,
  );
  for (const { version, results } of versions) console.log(`  ${version}: ${results} kết quả`);
}

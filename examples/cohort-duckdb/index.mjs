// A cohort scored as map and reduce over partitions in DuckDB: submissions lie in Parquet files by
// province; bounds and scores go back into tables. Every map reads one partition and writes its
// own rows, so it can run on any machine that sees the files. The result is that of one plain call.
//   npm run build && node examples/cohort-duckdb/index.mjs     (EXAMPLE_UNITS=2000)
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { cohortBounds, mergeBounds, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { nation } from '../../test/bench/nation.mjs';

const units = Number(process.env.EXAMPLE_UNITS ?? 2_000);
const submissions = nation(hueCommune2023, units);
const home = mkdtempSync(join(tmpdir(), 'dti-cohort-'));
const database = await DuckDBInstance.create(join(home, 'cohort.duckdb'));
const duckdb = await database.connect();
const rowsOf = async (sql, values) => (await duckdb.runAndReadAll(sql, values)).getRowObjectsJS();

try {
  const started = performance.now();
  await store();
  const provinces = await partitions();
  for (const province of provinces) await mapBounds(province);
  const bounds = await reduceBounds();
  for (const province of provinces) await mapScores(province, bounds);
  const ranking = await rank();
  const seconds = ((performance.now() - started) / 1e3).toFixed(2);

  const plain = scoreCohort(hueCommune2023, submissions);
  await compare(plain, bounds, ranking);
  console.log(`${units} units in ${provinces.length} partitions (DuckDB ${await version()})`);
  console.log(`stored, mapped, reduced, mapped and ranked in ${seconds} s`);
  console.log('identical: bounds, every result byte for byte, ranking by SQL');
  for (const row of ranking.slice(0, 5)) {
    console.log(
      `  ${String(row.rank).padStart(3)}  ${row.unit.padEnd(8)} ${row.points.padStart(7)}`,
    );
  }
} finally {
  duckdb.closeSync();
  database.closeSync();
  rmSync(home, { recursive: true, force: true });
}

/** JSON lines, as a portal would export them, into Parquet files by province. */
async function store() {
  const lines = join(home, 'submissions.ndjson');
  writeFileSync(lines, submissions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await duckdb.run(`
    copy (
      select json ->> '$.unit.id' as unit, json ->> '$.unit.group' as province,
        json::varchar as submission
      from read_ndjson_objects('${lines}')
    ) to '${join(home, 'submissions')}' (format parquet, partition_by (province))`);
  await duckdb.run('create table bounds (province varchar primary key, bounds json)');
  await duckdb.run(`
    create table scores (
      unit varchar primary key, province varchar, points decimal(10, 2), score json
    )`);
}

async function partitions() {
  const rows = await rowsOf(
    `select distinct province from read_parquet('${join(home, 'submissions/*/*.parquet')}')
     order by province`,
  );
  return rows.map(({ province }) => province);
}

async function partition(province) {
  const files = join(home, 'submissions', `province=${province}`, '*.parquet');
  const rows = await rowsOf(`select submission from read_parquet('${files}') order by unit`);
  return rows.map(({ submission }) => JSON.parse(submission));
}

/** Map: the submissions of a partition → its bounds. */
async function mapBounds(province) {
  const bounds = cohortBounds(hueCommune2023, await partition(province));
  await duckdb.run('insert into bounds values ($province, $bounds)', {
    province,
    bounds: JSON.stringify(bounds),
  });
}

/** Reduce: all bounds → the bounds of the cohort. */
async function reduceBounds() {
  const rows = await rowsOf('select bounds::varchar as bounds from bounds');
  return rows.map(({ bounds }) => JSON.parse(bounds)).reduce(mergeBounds);
}

/** Map: the submissions of a partition and the bounds of the cohort → scores. */
async function mapScores(province, bounds) {
  const { units } = scoreCohort(hueCommune2023, await partition(province), { bounds });
  const appender = await duckdb.createAppender('scores');
  for (const score of units) {
    appender.appendVarchar(score.unit.id);
    appender.appendVarchar(province);
    appender.appendVarchar(score.points);
    appender.appendVarchar(JSON.stringify(score));
    appender.endRow();
  }
  appender.closeSync();
}

/** Published points are decimals, so SQL ranks what is printed; equal ranks by the number in the id. */
function rank() {
  return rowsOf(`
    select unit, points::varchar as points, rank() over (order by points desc)::integer as rank
    from scores order by rank, substr(unit, 2)::integer`);
}

async function compare(plain, bounds, ranking) {
  assert.equal(JSON.stringify(bounds), JSON.stringify(plain.bounds));
  const rows = await rowsOf('select unit, score::varchar as score from scores');
  const scores = new Map(rows.map(({ unit, score }) => [unit, score]));
  assert.equal(rows.length, plain.units.length);
  for (const score of plain.units) {
    assert.equal(scores.get(score.unit.id), JSON.stringify(score));
  }
  assert.deepEqual(
    ranking.map((row) => [row.rank, row.unit, Number(row.points)]),
    plain.ranking.map((row) => [row.rank, row.unit.id, Number(row.points)]),
  );
}

async function version() {
  const [row] = await rowsOf('select version() as version');
  return row.version;
}

// What is written to the database and read from it. Everything goes in as text or JSON and comes
// out as text or JSON: a date column, too, is read as text, since a driver makes a moment of it.
import { packScore, unpackScore } from 'dti-scoring';

const json = JSON.stringify;

export class Store {
  #db;

  constructor(db) {
    this.#db = db;
  }

  async rows(sql, values = []) {
    return (await this.#db.query(sql, values)).rows;
  }

  async saveRubric(rubric, fingerprint) {
    const values = [rubric.id, rubric.version, fingerprint, json(rubric)];
    await this.rows('insert into rubrics values ($1, $2, $3, $4)', values);
  }

  async rubric(id, version) {
    const where = 'where id = $1 and version = $2';
    const [row] = await this.rows(`select definition from rubrics ${where}`, [id, version]);
    return row.definition;
  }

  /** The decisions have rows of their own: another office writes them. */
  async saveSubmission({ id, version }, { verifications = [], ...body }) {
    const key = [id, version, body.unit.id];
    await this.rows('insert into submissions values ($1, $2, $3, $4)', [...key, json(body)]);
    for (const [place, one] of verifications.entries()) {
      const values = [...key, place, one.component, one.by, one.on, json(one)];
      await this.rows('insert into verifications values ($1,$2,$3,$4,$5,$6,$7,$8)', values);
    }
  }

  async submissions({ id, version }) {
    const rows = await this.rows(
      `select body, coalesce(
         (select jsonb_agg(v.body order by place) from verifications v
          where (v.rubric, v.version, v.unit) = (s.rubric, s.version, s.unit)), '[]'
       ) as verifications
       from submissions s where rubric = $1 and version = $2 order by unit`,
      [id, version],
    );
    return rows.map(({ body, verifications }) => ({ ...body, verifications }));
  }

  async saveBounds({ id, version }, round, bounds) {
    const values = [id, version, round, json(bounds)];
    await this.rows('insert into bounds values ($1, $2, $3, $4)', values);
  }

  async bounds({ id, version }, round) {
    const where = 'where rubric = $1 and version = $2 and round = $3';
    const [row] = await this.rows(`select body from bounds ${where}`, [id, version, round]);
    return row.body;
  }

  async saveScore(round, score) {
    const { rubric, unit, index } = score;
    await this.rows(
      `insert into scores (rubric, version, round, unit, name, packed, index)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [rubric.id, rubric.version, round, unit.id, unit.name, json(packScore(score)), index],
    );
  }

  async scores(rubric, round) {
    const rows = await this.rows(
      `select packed from scores where rubric = $1 and version = $2 and round = $3 order by unit`,
      [rubric.id, rubric.version, round],
    );
    return rows.map(({ packed }) => unpackScore(rubric, packed));
  }

  /** Whoever is not assessed has no rank and stands last; ties by Vietnamese names, then by ids. */
  ranking({ id, version }, round, by) {
    const figure = by === 'index' ? 'index' : 'points';
    return this.rows(
      `select unit, trim_scale(${figure})::text as figure,
         case when index is not null then rank() over (order by
           index is null, ${figure} desc)::integer end as rank
       from scores where rubric = $1 and version = $2 and round = $3
       order by index is null, ${figure} desc,
         vietnamese_order(name) collate "C", unit collate "C"`,
      [id, version, round],
    );
  }
}

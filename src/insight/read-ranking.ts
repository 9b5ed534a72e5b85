import type { RankingRow } from '../cohort/ranking.ts';
import { plainCopy } from '../rubric/copy.ts';
import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { UnitScore } from '../scoring/score.ts';

/** A ranking read once, with the whole scores beside it where there are any. */
export interface ReadRanking {
  readonly rows: readonly RankingRow[];
  readonly scores: ReadonlyMap<string, UnitScore>;
}

type Fields = { readonly [field: string]: unknown };

/**
 * A ranking, or a scored cohort, as a copy of plain data: one that was stored may be anything.
 *
 * @throws {UsageError} that names the argument and the first row that is none.
 */
export function readRanking(given: unknown, argument: string): ReadRanking {
  const read = using(argument, () => plainCopy(given));
  if (!read.ok) throw new UsageError(`${argument} is no plain data, as JSON gives it`);
  const copy = read.copy as unknown;
  const rows = Array.isArray(copy) ? copy : isObject(copy) ? copy['ranking'] : undefined;
  const units = isObject(copy) && !Array.isArray(copy) ? copy['units'] : [];
  if (!Array.isArray(rows) || !Array.isArray(units)) {
    throw new UsageError(`${argument} is ${shown(given)}, not a ranking or a scored cohort`);
  }
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (!isRow(row))
      throw new UsageError(`${argument}[${at}] is ${shown(row)}, not a rank of a unit`);
    const { id } = row.unit;
    if (seen.has(id)) throw new UsageError(`${argument} has the unit ${shown(id)} twice`);
    seen.add(id);
  }
  return { rows, scores: new Map(units.flatMap(scoreIn)) };
}

/** A whole score by its unit; a summary says nothing of components. */
function scoreIn(one: unknown): [string, UnitScore][] {
  const isWhole =
    isObject(one) &&
    isObject(one['unit']) &&
    typeof one['unit']['id'] === 'string' &&
    Array.isArray(one['pillars']) &&
    one['pillars'].every((pillar) => isObject(pillar) && Array.isArray(pillar['criteria']));
  return isWhole ? [[(one as unknown as UnitScore).unit.id, one as unknown as UnitScore]] : [];
}

function isRow(row: unknown): row is RankingRow {
  if (!isObject(row) || !isObject(row['unit']) || typeof row['unit']['id'] !== 'string') {
    return false;
  }
  const { rank, figure } = row;
  const hasRank = rank === null || (Number.isInteger(rank) && (rank as number) > 0);
  return hasRank && (figure === null || isFigure(figure));
}

function isFigure(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d{1,30}(?:\.\d{1,30})?$/.test(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

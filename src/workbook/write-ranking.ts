import { type CohortScore, type LocaleTag, UsageError } from '../index.ts';
import { libraries } from './libraries.ts';
import { fieldsOf, optionsIn } from './options.ts';
import { lossTable } from './result/loss-sheet.ts';
import { rankingTable } from './result/ranking-sheet.ts';
import { tableSheet } from './result/table-sheet.ts';
import { wholeScores } from './result/whole-scores.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import { wordsOf } from './words/words-of.ts';

/** How a ranking is written. */
export interface WriteRankingOptions {
  /** The language of the headings; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
}

/**
 * A cohort as a workbook: a sheet with a unit a row, in the order of the ranking (rank, unit, points
 * of each pillar, total, index, grade, group), and one with every component of which points were
 * lost, most first. Numbers are numbers with a format of their places; texts of units are texts,
 * whatever they begin with. Rows are made and packed one by one.
 *
 * @throws {UsageError} for what is no result of `scoreCohort` with whole scores (without `summary`
 *   and `packed`), an option that is not possible, more rows than the 1,048,576 that a sheet holds,
 *   and where fflate or saxes is not installed.
 * @example
 * const unit = (id, achieved) => ({ unit: { id }, answers: { 'I.5.1': { achieved } } });
 * const bytes = await writeRanking(scoreCohort(hueCommune2023, [unit('a', false), unit('b', true)]));
 * const { tables } = await readTable(bytes);
 * tables[0].rows.slice(1).map((row) => row.slice(0, 2)); // => [["1", "b"], ["2", "a"]]
 */
export async function writeRanking(
  cohort: Pick<CohortScore, 'units' | 'ranking'>,
  options: WriteRankingOptions = {},
): Promise<Uint8Array> {
  const { locale } = optionsIn(options, { locale: () => true });
  const { words, locale: language } = wordsOf(locale as LocaleTag | undefined);
  const made = read(cohort);
  const { zip } = await libraries();
  const [ranking = '', losses = ''] = sheetNames([words.ranking, words.losses]);
  const tables = [
    rankingTable(ranking, made, words),
    lossTable(losses, made.units, words, language),
  ];
  return workbookBytes({ sheets: tables.map(tableSheet), names: [] }, zip);
}

/** @throws {UsageError} for anything but whole scores and their ranking. */
function read(cohort: unknown): Pick<CohortScore, 'units' | 'ranking'> {
  const possible = 'a result of scoreCohort with whole scores';
  const given = Object.fromEntries(fieldsOf(cohort, possible)) as Partial<CohortScore>;
  const units = wholeScores(given.units, possible);
  try {
    const { ranking } = given;
    if (Array.isArray(ranking) && ranking.every(({ unit }) => typeof unit.id === 'string')) {
      return { units, ranking };
    }
  } catch {
    // As any other value that is not possible.
  }
  throw new UsageError(`${possible} is possible`);
}

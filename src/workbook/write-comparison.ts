import {
  explainComparison,
  type LocaleTag,
  type ScoreComparison,
  type UnitInput,
} from '../index.ts';
import { libraries } from './libraries.ts';
import { optionsIn } from './options.ts';
import { changeTable, summaryTable } from './result/comparison-sheets.ts';
import { tableSheet } from './result/table-sheet.ts';
import { isUnit, titleOf } from './result/whose.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import { wordsOf } from './words/words-of.ts';

/** How a comparison is written. */
export interface WriteComparisonOptions {
  /** The language of headings and causes; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
  /** Whose it is: it stands above the headings of every sheet. */
  readonly unit?: UnitInput | undefined;
}

/**
 * What `compareScores` gives as a workbook: a sheet with the pillars and the total before and after,
 * and one with every component that changed, the largest change first, with status, maximum and
 * cause; below them the components that only one of the two results has.
 *
 * @throws {UsageError} for what is no comparison, an option that is not possible, and where fflate or
 *   saxes is not installed.
 * @example
 * const unit = (achieved) => ({ unit: { id: 'a' }, answers: { 'I.5.1': { achieved } } });
 * const [before, after] = [false, true].map((one) => scoreUnit(hueCommune2023, unit(one)));
 * const comparison = compareScores(before, after);
 * const { tables } = await readTable(await writeComparison(comparison));
 * tables[1].rows[1].slice(2, 5); // => ["0", "4", "4"]
 * const titled = await writeComparison(comparison, { unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' } });
 * (await readTable(titled)).tables[0].rows[0][0]; // => "Phường Vỹ Dạ"
 */
export async function writeComparison(
  comparison: ScoreComparison,
  options: WriteComparisonOptions = {},
): Promise<Uint8Array> {
  const { locale, unit } = optionsIn(options, { locale: () => true, unit: isUnit });
  const language = wordsOf(locale as LocaleTag | undefined);
  // Also tells what is no comparison.
  explainComparison(comparison, { locale: language.locale });
  const title = titleOf(unit as UnitInput | undefined);
  const { zip } = await libraries();
  const { words } = language;
  const [summary = '', changed = ''] = sheetNames([words.summary, words.changed]);
  const tables = [
    summaryTable(summary, comparison, language),
    changeTable(changed, comparison, language),
  ];
  return workbookBytes(
    { sheets: tables.map((one) => tableSheet({ ...one, title })), names: [] },
    zip,
  );
}

import { explain, type LocaleTag, type UnitScore } from '../index.ts';
import { libraries } from './libraries.ts';
import { optionsIn } from './options.ts';
import { type Asked, componentTable, unitTable } from './result/score-sheets.ts';
import { tableSheet } from './result/table-sheet.ts';
import { wholeScores } from './result/whole-scores.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import { wordsOf } from './words/words-of.ts';

/** How scores are written. */
export interface WriteScoresOptions {
  /** The language of headings and sentences; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
  /** Only the components of this component, criterion, pillar or group. */
  readonly id?: string | undefined;
  /** With a column that says why each component has its points, as `explain` does. */
  readonly reasons?: boolean | undefined;
}

/**
 * Scores as a workbook: a sheet with a unit a row, in the order of the list (points of each pillar,
 * total, maximum, index, grade), and one with a row for every component (maximum, points, status and,
 * with `reasons`, the sentence of `explain`). Numbers are numbers with a format of their places;
 * texts are texts, whatever they begin with. Nobody is ranked: `writeRanking` does.
 *
 * @throws {UsageError} for what is no list of whole scores (no summaries, none packed), for an `id`
 *   that a score does not have, an option that is not possible, more rows than the 1,048,576 that a
 *   sheet holds, and where fflate or saxes is not installed.
 * @example
 * const score = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } });
 * const { tables } = await readTable(await writeScores([score], { id: 'I.5' }));
 * tables[1].rows[1].slice(2); // => ["I.5.1", "Trang thông tin điện tử (TTĐT) của UBND cấp xã có chuyên mục CĐS", "4", "4", "đã chấm điểm"]
 */
export async function writeScores(
  scores: readonly UnitScore[],
  options: WriteScoresOptions = {},
): Promise<Uint8Array> {
  const { locale, id, reasons } = optionsIn(options, {
    locale: () => true,
    id: (value) => typeof value === 'string',
    reasons: (value) => typeof value === 'boolean',
  });
  const language = wordsOf(locale as LocaleTag | undefined);
  const { words } = language;
  const list = wholeScores(scores, 'a list of whole scores');
  const asked = { id, reasons: reasons === true } as Asked;
  // An id that is nowhere is told by its score, before anything is written.
  if (asked.id !== undefined) {
    for (const score of list) explain(score, asked.id, { locale: language.locale });
  }
  const { zip } = await libraries();
  const [units = '', components = ''] = sheetNames([words.scores, words.components]);
  const tables = [unitTable(units, list, words), componentTable(components, list, asked, language)];
  return workbookBytes({ sheets: tables.map(tableSheet), names: [] }, zip);
}

import {
  explainWorkRow,
  type LocaleTag,
  type UnitInput,
  UsageError,
  type Workplan,
} from '../index.ts';
import { libraries } from './libraries.ts';
import { optionsIn } from './options.ts';
import { tableSheet } from './result/table-sheet.ts';
import { isUnit, titleOf } from './result/whose.ts';
import { maintainTable, raiseTable } from './result/workplan-sheets.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import { wordsOf } from './words/words-of.ts';

/** How a plan of work is written. */
export interface WriteWorkplanOptions {
  /** The language of headings and of what is to be done; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
  /** Whose it is: it stands above the headings of every sheet. */
  readonly unit?: UnitInput | undefined;
}

/**
 * What `workplan` gives as a workbook: a sheet with the components below their maximum, group by
 * group in the plan's order (by office, deadline or pillar, as the plan was asked for), with the points
 * that can be gained, what has to be done, until when and by whom; and one with those at their
 * maximum, to be kept there.
 *
 * @throws {UsageError} for what is no plan of work, an option that is not possible, and where fflate
 *   or saxes is not installed.
 * @example
 * const plan = workplan(hueCommune2023, { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } });
 * const { tables } = await readTable(await writeWorkplan(plan));
 * tables[1].rows[1].slice(0, 1); // => ["I.5.1"]
 * const titled = await writeWorkplan(plan, { unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' } });
 * (await readTable(titled)).tables[0].rows[0][0]; // => "Phường Vỹ Dạ"
 */
export async function writeWorkplan(
  plan: Workplan,
  options: WriteWorkplanOptions = {},
): Promise<Uint8Array> {
  const { locale, unit } = optionsIn(options, { locale: () => true, unit: isUnit });
  const language = wordsOf(locale as LocaleTag | undefined);
  const tables = tablesOf(plan, language);
  const title = titleOf(unit as UnitInput | undefined);
  const { zip } = await libraries();
  return workbookBytes(
    { sheets: tables.map((one) => tableSheet({ ...one, title })), names: [] },
    zip,
  );
}

/** Every row is told before anything is written: what is no plan is found there. */
function tablesOf(plan: Workplan, language: ReturnType<typeof wordsOf>) {
  const { words, locale } = language;
  try {
    for (const row of [...plan.raise, ...plan.maintain]) explainWorkRow(row, { locale });
    const [raise = '', maintain = ''] = sheetNames([words.raise, words.maintain]);
    return [raiseTable(raise, plan, language), maintainTable(maintain, plan, language)];
  } catch (cause) {
    throw new UsageError('the plan is none that workplan gives', { cause });
  }
}

import {
  type CohortScore,
  componentsOf,
  explainStatus,
  type LocaleTag,
  type UnitScore,
  UsageError,
} from '../index.ts';
import { libraries } from './libraries.ts';
import { fieldsOf, optionsIn } from './options.ts';
import type { CellModel, SheetModel } from './sheet/model.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import type { SheetWords } from './words/words.ts';
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
 * whatever they begin with.
 *
 * @throws {UsageError} for what is no result of `scoreCohort` with whole scores (without `summary`
 *   and `packed`), an option that is not possible, and where fflate or saxes is not installed.
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
  const { units, ranking } = read(cohort);
  const { zip } = await libraries();
  const names = sheetNames([words.ranking, words.losses]);
  const sheets = [
    rankingSheet(names[0] ?? '', units, ranking, words),
    lossSheet(names[1] ?? '', units, words, language),
  ];
  return workbookBytes({ sheets, names: [] }, zip);
}

/** @throws {UsageError} for anything but whole scores and their ranking. */
function read(cohort: unknown): Pick<CohortScore, 'units' | 'ranking'> {
  const possible = 'a result of scoreCohort with whole scores';
  const { units, ranking } = Object.fromEntries(fieldsOf(cohort, possible)) as Partial<CohortScore>;
  try {
    const isWhole = (one: UnitScore): boolean =>
      typeof one.unit.id === 'string' && componentsOf(one).length >= 0;
    if (Array.isArray(units) && Array.isArray(ranking) && units.every(isWhole)) {
      if (ranking.every(({ unit }) => typeof unit.id === 'string')) return { units, ranking };
    }
  } catch {
    // As any other value that is not possible.
  }
  throw new UsageError(`${possible} is possible`);
}

function rankingSheet(
  name: string,
  units: CohortScore['units'],
  ranking: CohortScore['ranking'],
  words: SheetWords,
): SheetModel {
  const byId = new Map(units.map((one) => [one.unit.id, one]));
  const pillars = units[0]?.pillars ?? [];
  const before = [words.rank, words.unitId, words.unitName, words.unitGroup];
  const after = [words.total, words.index, words.grade];
  const head = [...before, ...pillars.map(({ id, name: said }) => `${id}. ${said}`), ...after];
  const rows = ranking.map(({ rank, unit, points, index, grade }): CellModel[] => {
    const score = byId.get(unit.id);
    const bands = score?.rubric.grades ?? [];
    return cellsOf([
      [rank === null ? undefined : String(rank), 'rank'],
      [unit.id, 'label'],
      [unit.name, 'label'],
      [unit.group, 'label'],
      ...pillars.map(({ id }): Said => {
        return [score?.pillars.find((one) => one.id === id)?.points, 'points'];
      }),
      [points, 'points'],
      [index ?? undefined, 'index'],
      [bands.find((one) => one.id === grade)?.name ?? grade ?? undefined, 'label'],
    ]);
  });
  const widths = [9, 16, 28, 24, ...pillars.map(() => 14), 13, 11, 14];
  return tableSheet(name, head, rows, widths, 3);
}

function lossSheet(
  name: string,
  units: CohortScore['units'],
  words: SheetWords,
  locale: 'vi' | 'en',
): SheetModel {
  const head = [
    ...[words.unitId, words.unitName, words.number, words.component],
    ...[words.maxPoints, words.points, words.lost, words.status],
  ];
  const losses = units.flatMap((score) =>
    componentsOf(score).flatMap((component) => {
      const { maxPoints, points, excludedPoints, adjustment } = component;
      const lost = difference(maxPoints, excludedPoints, points);
      return adjustment === undefined && Number(lost) > 0
        ? [{ unit: score.unit, component, lost }]
        : [];
    }),
  );
  const most = [...losses].sort((a, b) => Number(b.lost) - Number(a.lost));
  const rows = most.map(({ unit, component, lost }): CellModel[] =>
    cellsOf([
      [unit.id, 'label'],
      [unit.name, 'label'],
      [component.id, 'label'],
      [component.name, 'label'],
      [component.maxPoints, 'points'],
      [component.points, 'points'],
      [lost, 'points'],
      [explainStatus(component.status, { locale }), 'label'],
    ]),
  );
  return tableSheet(name, head, rows, [16, 28, 11, 60, 11, 11, 11, 24], 2);
}

/** max − excluded − points, exactly: all have a few decimals. */
function difference(max: string, excluded: string, points: string): string {
  const places = Math.max(...[max, excluded, points].map((one) => one.split('.')[1]?.length ?? 0));
  const whole = (text: string): bigint => {
    const [before = '0', after = ''] = text.replace('-', '').split('.');
    const size = BigInt(before + after.padEnd(places, '0'));
    return text.startsWith('-') ? -size : size;
  };
  const rest = whole(max) - whole(excluded) - whole(points);
  const digits = String(rest < 0n ? -rest : rest).padStart(places + 1, '0');
  const at = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${rest < 0n ? '-' : ''}${places === 0 ? text : text.replace(/\.?0+$/, '')}`;
}

type Said = readonly [string | undefined, CellModel['style']];
const NUMBERS: ReadonlySet<string> = new Set(['rank', 'points', 'index']);

function cellsOf(said: readonly Said[]): CellModel[] {
  return said.map(([value, style], at) => {
    if (value === undefined) return { column: at + 1, style };
    return { column: at + 1, style, value: NUMBERS.has(style) ? { number: value } : value };
  });
}

function tableSheet(
  name: string,
  head: readonly string[],
  rows: readonly CellModel[][],
  widths: readonly number[],
  columns: number,
): SheetModel {
  const first = head.map((value, at): CellModel => ({ column: at + 1, value, style: 'head' }));
  return {
    name,
    widths,
    rows: [
      { row: 1, height: 64, cells: first },
      ...rows.map((cells, at) => ({ row: at + 2, cells })),
    ],
    frozen: { rows: 1, columns },
    titleRow: 1,
  };
}

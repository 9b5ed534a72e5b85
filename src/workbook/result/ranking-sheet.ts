import type { CohortScore } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import type { Said, TableModel } from './table-sheet.ts';
import { gradeName } from './whole-scores.ts';

type Cohort = Pick<CohortScore, 'units' | 'ranking'>;

/** A unit a row, in the order of the ranking. */
export function rankingTable(name: string, cohort: Cohort, words: SheetWords): TableModel {
  const pillars = cohort.units[0]?.pillars ?? [];
  return {
    name,
    head: [
      [words.rank, 9],
      [words.unitId, 16],
      [words.unitName, 28],
      [words.unitGroup, 24],
      ...pillars.map(({ id, name: said }) => [`${id}. ${said}`, 14] as const),
      [words.total, 13],
      [words.index, 11],
      [words.grade, 14],
    ],
    rows: rowsOf(cohort),
    frozen: 3,
  };
}

function* rowsOf({ units, ranking }: Cohort): Generator<readonly Said[]> {
  const byId = new Map(units.map((one) => [one.unit.id, one]));
  const pillars = units[0]?.pillars ?? [];
  for (const { rank, unit, points, index, grade } of ranking) {
    const score = byId.get(unit.id);
    yield [
      [rank === null ? undefined : String(rank), 'rank'],
      [unit.id, 'label'],
      [unit.name, 'label'],
      [unit.group, 'label'],
      ...pillars.map(({ id }): Said => {
        return [score?.pillars.find((one) => one.id === id)?.points, 'points'];
      }),
      [points, 'points'],
      [index ?? undefined, 'index'],
      [gradeName(score, grade), 'label'],
    ];
  }
}

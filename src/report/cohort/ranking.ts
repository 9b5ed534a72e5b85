import type { RankingRow } from '../../index.ts';
import type { Block, Cell, Column } from '../block.ts';
import { aligned, NONE } from '../figures.ts';
import { nameOf } from '../told.ts';
import type { ToldCohort } from './told-cohort.ts';

/** The units in the order of their ranks. */
export function ranking(told: ToldCohort): Block {
  const { words, print, cohort, first } = told;
  const rows = cohort.ranking;
  const most = Number(first.maxPoints);
  const points = aligned(
    rows.map((row) => row.points),
    print,
  );
  const figures = aligned(
    rows.map(({ figure }) => figure),
    print,
  );
  const isOther = rows.some((row) => row.figure !== null && row.figure !== row.points);
  const grades = new Map(first.rubric.grades?.map(({ id, name }) => [id, name]));
  const beside: (readonly [Column, (row: RankingRow, at: number) => Cell, boolean])[] = [
    [
      { label: words.belongs },
      ({ unit }) => ({ official: unit.group ?? '' }),
      rows.some(({ unit }) => unit.group !== undefined),
    ],
    [{ label: words.figure, isFigure: true }, (_, at) => ({ figure: figures[at] ?? '' }), isOther],
    [
      { label: words.points, isFigure: true },
      (row, at) => ({ figure: points[at] ?? '', bar: Number(row.points) / most, tone: 'good' }),
      true,
    ],
    [{ label: words.index, isFigure: true }, ({ index }) => ({ figure: print.index(index) }), true],
    [
      { label: words.grade },
      ({ grade }) => (grade === null ? NONE : (grades.get(grade) ?? grade)),
      grades.size > 0,
    ],
    [
      { label: words.toCheck, isFigure: true },
      ({ errors }) => ({ figure: print.count(errors) }),
      rows.some(({ errors }) => errors > 0),
    ],
  ];
  const shown = beside.filter(([, , isShown]) => isShown);
  return {
    kind: 'section',
    id: 'ranking',
    title: words.ranking,
    blocks: [
      {
        kind: 'table',
        caption:
          told.sure === undefined
            ? words.rankingTable
            : words.rankingSure(print.count(told.sure.draws)),
        head: 1,
        columns: [
          { label: words.rankShort, isFigure: true },
          { label: words.unit },
          ...shown.map(([column]) => column),
        ],
        rows: rows.map((row, at): Cell[] => [
          { figure: rankOf(row, told) },
          { official: nameOf(row.unit) },
          ...shown.map(([, cell]) => cell(row, at)),
        ]),
      },
    ],
  };
}

/** "12 (9–17)": the rank, and those that it has in nine of ten draws. */
function rankOf({ unit, rank }: RankingRow, { print, sure }: ToldCohort): string {
  if (rank === null) return NONE;
  const interval = sure?.by.get(unit.id)?.interval ?? null;
  const beside = interval === null ? '' : ` (${interval.map(print.count).join('–')})`;
  return `${print.count(rank)}${beside}`;
}

import { explainNeed, type WorkRow } from '../../index.ts';
import type { Block, Cell } from '../block.ts';
import { aligned } from '../figures.ts';
import { deadline, offices } from '../work-cells.ts';
import { linked, pointsOver } from './losses.ts';
import type { ToldUnit } from './told-unit.ts';
import type { WorkToDo } from './work-to-do.ts';

/** What to do, by whom, by when; what cannot be gained any more; what is to be kept. */
export function next(told: ToldUnit, work: WorkToDo): Block {
  const { words, print, score } = told;
  const { gaining, lost, kept } = work;
  const blocks: Block[] =
    gaining.length === 0
      ? [{ kind: 'text', text: words.nextNone }]
      : [
          {
            kind: 'text',
            text: words.nextSum(print.number(score.points), print.number(work.reachable)),
          },
          gainTable(told, gaining),
        ];
  if (lost.length > 0) {
    blocks.push({
      kind: 'table',
      caption: words.lostForGood,
      columns: [{ label: words.component }, { label: words.got, isFigure: true }],
      rows: lost.map((row): Cell[] => [named(told, row), { figure: has(told, row) }]),
    });
  }
  if (kept.length > 0) {
    const items = kept.map((row) => named(told, row));
    const summary = words.maintain(print.count(kept.length));
    blocks.push({ kind: 'fold', summary, blocks: [{ kind: 'list', items }] });
  }
  return { kind: 'section', id: 'next', title: words.next, blocks };
}

function gainTable(told: ToldUnit, rows: readonly WorkRow[]): Block {
  const { words, print, locale } = told;
  const gains = aligned(
    rows.map(({ gain }) => gain),
    print,
  );
  const hasOffices = rows.some(({ leads, supports, guides }) => {
    return leads.length + supports.length + guides.length > 0;
  });
  const hasDays = rows.some(({ due }) => due !== null);
  return {
    kind: 'table',
    caption: words.nextTable,
    isLong: true,
    columns: [
      { label: words.component },
      { label: words.gain, isFigure: true },
      { label: words.work },
      ...(hasOffices ? [{ label: words.lead }] : []),
      ...(hasDays ? [{ label: words.deadline }] : []),
    ],
    rows: rows.map((row, at): Cell[] => [
      named(told, row),
      { figure: gains[at] ?? '' },
      { lines: row.needs.map((need) => explainNeed(need, { locale })) },
      ...(hasOffices ? [offices(row, told)] : []),
      ...(hasDays ? [deadline(row, told)] : []),
    ]),
  };
}

function named(told: ToldUnit, { component, name }: WorkRow) {
  return linked(told, { id: component, name });
}

function has(told: ToldUnit, { component, points }: WorkRow): string {
  const own = told.components.find(({ id }) => id === component);
  return own === undefined ? points : pointsOver(told, own);
}

import { explainStatus, type PointsChange, type ScoreComparison } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import type { Said, TableModel } from './table-sheet.ts';

interface Language {
  readonly words: SheetWords;
  readonly locale: 'vi' | 'en';
}

/** What it is, and its points on both sides. */
function pointsHead(words: SheetWords): TableModel['head'] {
  return [
    [words.number, 11],
    [words.component, 60],
    [words.before, 12],
    [words.after, 12],
    [words.change, 12],
  ];
}

type Points = Pick<PointsChange, 'before' | 'after' | 'change'>;

/** The total and the pillars, before and after. */
export function summaryTable(
  name: string,
  { points, pillars, adjustment }: ScoreComparison,
  { words }: Language,
): TableModel {
  const row = (id: string | undefined, of: string, one: Points): readonly Said[] => [
    [id, 'label'],
    [of, 'label'],
    [one.before, 'points'],
    [one.after, 'points'],
    [one.change, 'points'],
  ];
  return {
    name,
    head: [...pointsHead(words)],
    rows: [
      ...pillars.map((one) => row(one.id, one.name, one)),
      ...(adjustment === undefined ? [] : [row(undefined, words.adjustment, adjustment)]),
      row(undefined, words.total, points),
    ],
    frozen: 2,
  };
}

/** What changed besides the status, which stands in columns of its own. */
function causesOf({ causes }: ScoreComparison['components'][number], words: SheetWords): string {
  return causes
    .filter((cause) => cause !== 'status')
    .map((cause) => words.causes[cause])
    .join('; ');
}

/** A row for every component that changed, with the cause; and those that only one side has. */
export function changeTable(
  name: string,
  comparison: ScoreComparison,
  { words, locale }: Language,
): TableModel {
  const status = (of: ScoreComparison['components'][number]['statusBefore']): Said => {
    return [explainStatus(of, { locale }), 'label'];
  };
  const changed = comparison.components.map((one): readonly Said[] => [
    [one.id, 'label'],
    [one.name, 'label'],
    [one.before, 'points'],
    [one.after, 'points'],
    [one.change, 'points'],
    [one.maxBefore, 'points'],
    [one.maxAfter, 'points'],
    status(one.statusBefore),
    status(one.statusAfter),
    [causesOf(one, words), 'label'],
  ]);
  const blank = Array.from({ length: 8 }, (): Said => [undefined, 'label']);
  const alone = (ids: readonly string[], said: string): (readonly Said[])[] =>
    ids.map((id) => [[id, 'label'], ...blank, [said, 'label']]);
  return {
    name,
    head: [
      ...pointsHead(words),
      [words.maxBefore, 12],
      [words.maxAfter, 12],
      [words.statusBefore, 20],
      [words.statusAfter, 20],
      [words.cause, 40],
    ],
    rows: [
      ...changed,
      ...alone(comparison.onlyBefore, words.onlyBefore),
      ...alone(comparison.onlyAfter, words.onlyAfter),
    ],
    frozen: 2,
  };
}

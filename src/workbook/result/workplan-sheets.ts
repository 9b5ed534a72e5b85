import { explainNeed, type Workplan, type WorkRow } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import type { Said, TableModel } from './table-sheet.ts';

/** What groups by deadline are called. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Language {
  readonly words: SheetWords;
  readonly locale: 'vi' | 'en';
}

/** What is to be raised, group by group, with what to do, by whom and by when. */
export function raiseTable(name: string, plan: Workplan, language: Language): TableModel {
  const { words, locale } = language;
  return {
    name,
    head: [
      [words.group, 30],
      ...headOf(words),
      [words.gain, 12],
      [words.work, 60],
      ...officesOf(words),
    ],
    rows: plan.groups.flatMap(({ key, rows }) =>
      rows.map((row): readonly Said[] => [
        [key === '' ? undefined : key, ISO_DAY.test(key) ? 'day' : 'label'],
        ...toldOf(row),
        [row.gain, 'points'],
        [row.needs.map((need) => explainNeed(need, { locale })).join('\n'), 'label'],
        ...officesIn(row),
      ]),
    ),
    frozen: 3,
  };
}

/** What is at its maximum, to be kept there, with who answers for it. */
export function maintainTable(name: string, plan: Workplan, { words }: Language): TableModel {
  return {
    name,
    head: [...headOf(words), ...officesOf(words)],
    rows: plan.maintain.map((row) => [...toldOf(row), ...officesIn(row)]),
    frozen: 2,
  };
}

function headOf(words: SheetWords): TableModel['head'] {
  return [
    [words.number, 11],
    [words.component, 60],
    [words.requirement, 40],
    [words.points, 12],
    [words.maxPoints, 12],
  ];
}

function toldOf({ component, name, requirement, points, maxPoints }: WorkRow): readonly Said[] {
  return [
    [component, 'label'],
    [name, 'label'],
    [requirement === '' ? undefined : requirement, 'label'],
    [points, 'points'],
    [maxPoints, 'points'],
  ];
}

function officesOf(words: SheetWords): TableModel['head'] {
  return [
    [words.due, 14],
    [words.leads, 30],
    [words.supports, 30],
    [words.guides, 30],
  ];
}

function officesIn({ due, leads, supports, guides }: WorkRow): readonly Said[] {
  const listed = (names: readonly string[]): Said => [
    names.length === 0 ? undefined : names.join('\n'),
    'label',
  ];
  return [[due ?? undefined, 'day'], listed(leads), listed(supports), listed(guides)];
}

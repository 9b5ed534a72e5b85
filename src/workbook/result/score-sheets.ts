import { type ComponentScore, explain, explainStatus, type UnitScore } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import type { Said, TableModel } from './table-sheet.ts';
import { gradeName } from './whole-scores.ts';

type Scores = readonly UnitScore[];

/** A unit a row, in the order of the list. */
export function unitTable(name: string, scores: Scores, words: SheetWords): TableModel {
  const pillars = scores[0]?.pillars ?? [];
  return {
    name,
    head: [
      [words.unitId, 16],
      [words.unitName, 28],
      [words.unitGroup, 24],
      ...pillars.map(({ id, name: said }) => [`${id}. ${said}`, 14] as const),
      [words.total, 13],
      [words.maxPoints, 11],
      [words.assessable, 13],
      [words.index, 11],
      [words.grade, 14],
    ],
    rows: unitRows(scores),
    frozen: 2,
  };
}

function* unitRows(scores: Scores): Generator<readonly Said[]> {
  const pillars = scores[0]?.pillars ?? [];
  for (const score of scores) {
    const { unit, points, maxPoints, assessablePoints, index, grade } = score;
    yield [
      [unit.id, 'label'],
      [unit.name, 'label'],
      [unit.group, 'label'],
      ...pillars.map(({ id }): Said => {
        return [score.pillars.find((one) => one.id === id)?.points, 'points'];
      }),
      [points, 'points'],
      [maxPoints, 'points'],
      [assessablePoints, 'points'],
      [index ?? undefined, 'index'],
      [gradeName(score, grade), 'label'],
    ];
  }
}

/** What of the components is written. */
export interface Asked {
  /** Only the components of this component, criterion, pillar or group; all where undefined. */
  readonly id: string | undefined;
  /** With the sentence that says why. */
  readonly reasons: boolean;
}

/** A row for every component of a unit. */
export function componentTable(
  name: string,
  scores: Scores,
  asked: Asked,
  { words, locale }: { readonly words: SheetWords; readonly locale: 'vi' | 'en' },
): TableModel {
  return {
    name,
    head: [
      [words.unitId, 16],
      [words.unitName, 28],
      [words.number, 11],
      [words.component, 60],
      [words.maxPoints, 11],
      [words.points, 11],
      [words.status, 24],
      ...(asked.reasons ? [[words.why, 90] as const] : []),
    ],
    rows: componentRows(scores, asked, locale),
    frozen: 3,
  };
}

function* componentRows(
  scores: Scores,
  { id, reasons }: Asked,
  locale: 'vi' | 'en',
): Generator<readonly Said[]> {
  for (const score of scores) {
    for (const one of componentsWithin(score, id)) {
      yield [
        [score.unit.id, 'label'],
        [score.unit.name, 'label'],
        [one.id, 'label'],
        [one.name, 'label'],
        [one.maxPoints, 'points'],
        [one.points, 'points'],
        [explainStatus(one.status, { locale }), 'label'],
        ...(reasons ? ([[explain(score, one.id, { locale }), 'label']] as const) : []),
      ];
    }
  }
}

/** Those of an id on any level; the first level counts that has it, as where it is explained. */
export function componentsWithin(
  { pillars, groups = [] }: UnitScore,
  id: string | undefined,
): readonly ComponentScore[] {
  const criteria = pillars.flatMap((one) => one.criteria);
  const all = criteria.flatMap((one) => one.components);
  if (id === undefined) return all;
  const own = all.filter((one) => one.id === id);
  if (own.length > 0) return own;
  const criterion = criteria.find((one) => one.id === id);
  if (criterion !== undefined) return criterion.components;
  const within = groups.find((one) => one.id === id)?.pillars ?? [];
  const isMeant = pillars.some((one) => one.id === id) ? [id] : within;
  return pillars
    .filter((one) => isMeant.includes(one.id))
    .flatMap((one) => one.criteria.flatMap(({ components }) => components));
}

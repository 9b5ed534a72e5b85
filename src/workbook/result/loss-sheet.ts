import { type CohortScore, componentsOf, explainStatus } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import { difference } from './difference.ts';
import type { Said, TableModel } from './table-sheet.ts';

type Units = CohortScore['units'];

/** A row for every component of a unit that points were lost of, most first. */
export function lossTable(
  name: string,
  units: Units,
  words: SheetWords,
  locale: 'vi' | 'en',
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
      [words.lost, 11],
      [words.status, 24],
    ],
    rows: rowsOf(units, locale),
    frozen: 2,
  };
}

function* rowsOf(units: Units, locale: 'vi' | 'en'): Generator<readonly Said[]> {
  const losses = units.flatMap((score) =>
    componentsOf(score).flatMap((component) => {
      const { maxPoints, points, excludedPoints, adjustment } = component;
      const lost = difference(maxPoints, excludedPoints, points);
      return adjustment === undefined && Number(lost) > 0
        ? [{ unit: score.unit, component, lost }]
        : [];
    }),
  );
  losses.sort((a, b) => Number(b.lost) - Number(a.lost));
  for (const { unit, component, lost } of losses) {
    yield [
      [unit.id, 'label'],
      [unit.name, 'label'],
      [component.id, 'label'],
      [component.name, 'label'],
      [component.maxPoints, 'points'],
      [component.points, 'points'],
      [lost, 'points'],
      [explainStatus(component.status, { locale }), 'label'],
    ];
  }
}

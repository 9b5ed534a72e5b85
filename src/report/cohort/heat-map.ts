import type { Block, Cell } from '../block.ts';
import { named, nameOf } from '../told.ts';
import type { ToldCohort } from './told-cohort.ts';

/**
 * Every pillar of every unit. The map is the table itself, coloured: what is seen and what is heard
 * are one thing, and on paper the figures stay where colours do not.
 */
export function heatMap({ words, print, first, units }: ToldCohort): Block {
  const heat = (index: string | null): Cell => ({
    figure: print.index(index),
    heat: index === null ? null : Number(index),
  });
  return {
    kind: 'section',
    id: 'heat-map',
    title: words.heatMap,
    blocks: [
      { kind: 'text', text: words.heatMapNote },
      { kind: 'list', items: first.pillars.map(named) },
      {
        kind: 'table',
        caption: words.heatMapTable,
        columns: [
          { label: words.unit },
          ...first.pillars.map(({ id, name }) => {
            return { label: id, full: name, isFigure: true } as const;
          }),
          { label: words.all, isFigure: true },
        ],
        rows: units.map((unit): Cell[] => [
          { official: nameOf(unit.unit) },
          ...unit.pillars.map(({ index }) => heat(index)),
          heat(unit.index),
        ]),
      },
    ],
  };
}

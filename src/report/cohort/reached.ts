import { distribution, type Status, type UnitScore } from '../../index.ts';
import type { Block, Cell } from '../block.ts';
import { minus } from '../exact.ts';
import { aligned, NONE } from '../figures.ts';
import { named } from '../told.ts';
import type { ToldCohort } from './told-cohort.ts';

/** So many stand in the first table; the others are folded under it. */
const FIRST = 20;
/** A unit that is not to be scored there says nothing about a component. */
const OPEN: ReadonlySet<Status> = new Set(['not-applicable', 'not-due', 'needs-cohort']);

interface Reached {
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly full: number;
  readonly of: number;
  readonly median: string | null;
}

/** The components by how many units have full points, fewest first. */
export function reached(told: ToldCohort): Block {
  const { words, print, scores } = told;
  const section = { kind: 'section', id: 'reached', title: words.reached } as const;
  if (scores === undefined) {
    return { ...section, blocks: [{ kind: 'text', text: words.reachedSummaries }] };
  }
  const all = countReached(told, scores);
  const rest = all.slice(FIRST);
  const summary = words.reachedRest(print.count(rest.length));
  return {
    ...section,
    blocks: [
      { kind: 'text', text: words.reachedNote },
      table(told, all.slice(0, FIRST), words.reachedTable),
      ...(rest.length === 0
        ? []
        : [{ kind: 'fold' as const, summary, blocks: [table(told, rest, summary)] }]),
    ],
  };
}

function countReached({ components }: ToldCohort, scores: readonly UnitScore[]): Reached[] {
  const counts = new Map<string, { full: number; of: number }>();
  for (const score of scores) {
    for (const criterion of score.pillars.flatMap(({ criteria }) => criteria)) {
      for (const { id, status, points, maxPoints, excludedPoints } of criterion.components) {
        if (OPEN.has(status) || excludedPoints === maxPoints) continue;
        const count = counts.get(id) ?? { full: 0, of: 0 };
        count.of += 1;
        if (points === minus(maxPoints, excludedPoints)) count.full += 1;
        counts.set(id, count);
      }
    }
  }
  const spreads = distribution(scores).components;
  return components
    .flatMap(({ id, name, maxPoints, adjustment }): Reached[] => {
      const { full, of } = counts.get(id) ?? { full: 0, of: 0 };
      if (of === 0 || maxPoints === '0' || adjustment !== undefined) return [];
      return [{ id, name, maxPoints, full, of, median: spreads[id]?.median ?? null }];
    })
    .sort((a, b) => a.full * b.of - b.full * a.of);
}

function table({ words, print }: ToldCohort, rows: readonly Reached[], caption: string): Block {
  const medians = aligned(
    rows.map(({ median }) => median),
    print,
  );
  const max = aligned(
    rows.map(({ maxPoints }) => maxPoints),
    print,
  );
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.component },
      { label: words.reachedUnits, isFigure: true },
      { label: words.share, isFigure: true },
      { label: words.medianPoints, isFigure: true },
      { label: words.max, isFigure: true },
    ],
    rows: rows.map((row, at): Cell[] => [
      named(row),
      { figure: words.of(print.count(row.full), print.count(row.of)) },
      { figure: print.percent(row.full, row.of), bar: row.full / row.of, tone: 'good' },
      { figure: medians[at] ?? NONE },
      { figure: max[at] ?? '' },
    ]),
  };
}

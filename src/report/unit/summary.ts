import { explainStatus, type Status } from '../../index.ts';
import type { Block, Cell, KeyFigure } from '../block.ts';
import { sumOf } from '../exact.ts';
import { aligned } from '../figures.ts';
import { upperFirst } from '../told.ts';
import type { ToldUnit } from './told-unit.ts';

/** Total and index, with what was not assessed; then how many components have which status. */
export function summary(told: ToldUnit): Block {
  const { words } = told;
  return {
    kind: 'section',
    id: 'summary',
    title: words.summary,
    blocks: [{ kind: 'figures', items: keyFigures(told) }, statusTable(told)],
  };
}

function keyFigures(told: ToldUnit): KeyFigure[] {
  const { score, words, print, standing } = told;
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = score;
  const max = print.number(maxPoints);
  const figures: KeyFigure[] = [
    {
      label: score.claimedPoints === undefined ? words.points : words.verified,
      value: words.of(print.number(points), print.number(assessablePoints)),
      isMain: true,
    },
    {
      label: words.index,
      value: print.index(index),
      isMain: true,
      ...(index === null ? { note: words.noIndex } : {}),
    },
  ];
  if (standing !== undefined) {
    const { rank, of } = standing;
    figures.push({
      label: words.rank,
      value: rank === null ? words.rankNone : print.count(rank),
      note: words.ofUnits(print.count(of)),
      isMain: true,
    });
  }
  const grade = score.rubric.grades?.find(({ id }) => id === score.grade);
  if (grade !== undefined) figures.push({ label: words.grade, value: grade.name, isMain: true });
  if (score.claimedPoints !== undefined) {
    figures.push({ label: words.claimed, value: print.number(score.claimedPoints) });
  }
  if (score.unverifiedPoints !== undefined) {
    const value = print.number(score.unverifiedPoints);
    figures.push({ label: words.unverified, value, note: words.unverifiedNote });
  }
  figures.push({
    label: words.excluded,
    value: print.number(excludedPoints),
    note:
      excludedPoints === '0'
        ? words.allAssessed(max)
        : words.excludedNote(max, print.number(assessablePoints)),
  });
  if (excludedPoints !== '0' && rescaledPoints !== null) {
    figures.push({ label: words.rescaled(max), value: print.number(rescaledPoints) });
  }
  if (score.adjustment !== undefined) {
    figures.push({ label: words.adjustment, value: print.number(score.adjustment) });
  }
  if (score.due !== undefined) figures.push(dueFigure(told, score.due));
  return figures;
}

function dueFigure(
  { words, print, score }: ToldUnit,
  { points, maxPoints, next }: NonNullable<ToldUnit['score']['due']>,
): KeyFigure {
  const { asOf } = score.policy;
  const notes = [
    ...(asOf === null ? [] : [words.asOf(print.date(asOf))]),
    ...(next === null ? [] : [words.nextDue(print.date(next))]),
  ];
  const value = words.of(print.number(points), print.number(maxPoints));
  return { label: words.due, value, note: notes.join('; ') };
}

const ORDER: readonly Status[] = [
  'scored',
  'late',
  'no-evidence',
  'rejected',
  'missing',
  'not-due',
  'needs-cohort',
  'not-applicable',
];

function statusTable({ components, words, print, locale }: ToldUnit): Block {
  const scored = components.filter(({ maxPoints }) => maxPoints !== '0');
  const followed = components.length - scored.length;
  const lines = ORDER.flatMap((status) => {
    const those = scored.filter((one) => one.status === status);
    if (those.length === 0) return [];
    const label = upperFirst(explainStatus(status, { locale }));
    return [{ label, count: those.length, points: pointsOf(those), max: maxOf(those) }];
  });
  if (followed > 0) lines.push({ label: words.followed, count: followed, points: '0', max: '0' });
  const all = { label: words.all, count: components.length };
  lines.push({ ...all, points: pointsOf(scored), max: maxOf(scored) });
  const points = aligned(
    lines.map((line) => line.points),
    print,
  );
  const max = aligned(
    lines.map((line) => line.max),
    print,
  );
  return {
    kind: 'table',
    caption: words.summaryTable,
    columns: [
      { label: words.status },
      { label: words.components, isFigure: true },
      { label: words.points, isFigure: true },
      { label: words.max, isFigure: true },
    ],
    rows: lines.map(({ label, count }, at): Cell[] => [
      at === lines.length - 1 ? { strong: label } : label,
      { figure: print.count(count) },
      { figure: points[at] ?? '' },
      { figure: max[at] ?? '' },
    ]),
  };
}

type Counted = readonly ToldUnit['components'][number][];

/** Bonus points are added, penalty points taken away; neither is in a maximum. */
function pointsOf(those: Counted): string {
  return sumOf(
    those.map(({ points, adjustment }) =>
      adjustment === 'penalty' && points !== '0' ? `-${points}` : points,
    ),
  );
}

function maxOf(those: Counted): string {
  return sumOf(
    those.flatMap(({ maxPoints, adjustment }) => (adjustment === undefined ? [maxPoints] : [])),
  );
}

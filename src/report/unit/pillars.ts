import type { PillarScore, Totals } from '../../index.ts';
import type { Block, Cell, Column } from '../block.ts';
import { LEAST_AXES, type RadarSeries, radar } from '../charts/radar.ts';
import { aligned } from '../figures.ts';
import { named } from '../told.ts';
import type { ToldUnit } from './told-unit.ts';

/** The pillars as a picture and as a table, beside the cohort's where there is one. */
export function pillars(told: ToldUnit): Block {
  const { score, words, print, standing } = told;
  const chart = radarOf(told);
  const { groups = [] } = score;
  return {
    kind: 'section',
    id: 'pillars',
    title: words.pillars,
    blocks: [
      ...(standing === undefined
        ? []
        : [{ kind: 'text' as const, text: words.comparedWith(print.count(standing.units)) }]),
      ...(chart === undefined ? [] : [{ kind: 'picture' as const, svg: chart }]),
      levelTable(told, words.pillarsTable, words.pillar, score.pillars),
      ...(groups.length === 0 ? [] : [levelTable(told, words.groups, words.group, groups)]),
    ],
  };
}

type Level = Totals & Pick<PillarScore, 'id' | 'name' | 'claimedPoints'>;

function levelTable(
  told: ToldUnit,
  caption: string,
  first: string,
  levels: readonly Level[],
): Block {
  const { score, words, print, standing } = told;
  const whole: Level = { ...score, id: '', name: words.all };
  const rows = first === words.pillar ? [...levels, whole] : levels;
  const hasClaims = score.claimedPoints !== undefined && levels.some((one) => one.claimedPoints);
  const indexCell = ({ index }: Level): Cell => {
    const figure = print.index(index);
    return index === null ? { figure } : { figure, bar: Number(index), tone: 'good' };
  };
  const hasStanding = standing !== undefined && first === words.pillar;
  const column = (of: (level: Level) => string | null): string[] => aligned(rows.map(of), print);
  // What is looked at first stands first: on a phone the rest is moved to.
  const label = hasClaims ? words.verified : words.points;
  const figures: (readonly [Column, readonly Cell[]])[] = [
    [{ label, isFigure: true }, figuresOf(column((one) => one.points))],
    [{ label: words.index, isFigure: true }, rows.map(indexCell)],
  ];
  if (hasClaims) {
    const claims = column((one) => one.claimedPoints ?? null);
    figures.push([{ label: words.claimed, isFigure: true }, figuresOf(claims)]);
  }
  if (hasStanding) {
    const of = (look: 'median' | 'best'): Cell[] =>
      rows.map(({ id }) => ({ figure: print.index(standing.pillars.get(id)?.[look] ?? null) }));
    figures.push(
      [{ label: words.medianShort, isFigure: true }, of('median')],
      [{ label: words.bestShort, isFigure: true }, of('best')],
    );
  }
  figures.push([{ label: words.max, isFigure: true }, figuresOf(column((one) => one.maxPoints))]);
  if (score.excludedPoints !== '0') {
    const [excluded, left] = [
      column((one) => one.excludedPoints),
      column((one) => one.assessablePoints),
    ];
    figures.push(
      [{ label: words.excluded, isFigure: true }, figuresOf(excluded)],
      [{ label: words.assessable, isFigure: true }, figuresOf(left)],
    );
  }
  return {
    kind: 'table',
    caption,
    columns: [{ label: first }, ...figures.map(([one]) => one)],
    rows: rows.map((level, at): Cell[] => [
      level === whole ? { strong: level.name } : named(level),
      ...figures.map(([, cells]) => cells[at] ?? ''),
    ]),
  };
}

function figuresOf(texts: readonly string[]): Cell[] {
  return texts.map((figure) => ({ figure }));
}

/** None where there are too few pillars for an area. */
function radarOf({ score, words, print, standing }: ToldUnit): string | undefined {
  const { pillars: all } = score;
  if (all.filter(({ index }) => index !== null).length < LEAST_AXES) return undefined;
  const share = (index: string | null | undefined): number | null =>
    index === null || index === undefined ? null : Number(index);
  const own: RadarSeries = {
    name: words.unit,
    look: 'own',
    shares: all.map(({ index }) => share(index)),
  };
  const others: RadarSeries[] =
    standing === undefined
      ? []
      : (['best', 'median'] as const).map((look) => ({
          name: words[`${look}Short`],
          look,
          shares: all.map(({ id }) => share(standing.pillars.get(id)?.[look])),
        }));
  return radar({
    id: 'radar',
    title: words.radarTitle,
    description: words.radarText(
      words.each(all.map(({ name, index }) => [name, print.index(index)] as const)),
    ),
    axes: all.map(({ name }) => name),
    ring: (part) => print.percent(part * 100, 100),
    series: [...others, own],
  });
}

import type { Block, Cell, KeyFigure } from '../block.ts';
import { histogram } from '../charts/histogram.ts';
import { medianOf, placesOf, wholeAt } from '../exact.ts';
import { aligned } from '../figures.ts';
import { binsOf } from './bins.ts';
import type { ToldCohort } from './told-cohort.ts';

/** How the totals lie, as a picture and as a table. */
export function distribution(told: ToldCohort): Block {
  const { words, print, cohort } = told;
  const totals = cohort.ranking.flatMap(({ rank, points }) => (rank === null ? [] : [points]));
  const title = { kind: 'section', id: 'distribution', title: words.distribution } as const;
  if (totals.length === 0) return { ...title, blocks: [{ kind: 'text', text: words.noIndex }] };
  const places = Math.max(0, ...totals.map(placesOf));
  const { bounds, counts } = binsOf(totals.map((total) => wholeAt(total, places)));
  const texts = aligned(
    bounds.map((bound) => decimal(bound, places)),
    print,
  );
  const ranges = counts.map((count, at) => ({
    count,
    name: words.fromTo(texts[at] ?? '', texts[at + 1] ?? '', at === counts.length - 1),
  }));
  const svg = histogram({
    id: 'histogram',
    title: words.distribution,
    description: words.distributionText(
      words.each(ranges.map(({ name, count }) => [`${name}:`, print.count(count)] as const)),
    ),
    bins: counts.map((count) => ({ count, text: print.count(count) })),
    bounds: texts,
    axis: words.axis,
  });
  return {
    ...title,
    blocks: [
      { kind: 'picture', svg },
      {
        kind: 'table',
        caption: words.distributionTable,
        columns: [
          { label: words.range },
          { label: words.units, isFigure: true },
          { label: words.share, isFigure: true },
        ],
        rows: ranges.map(({ name, count }): Cell[] => [
          name,
          { figure: print.count(count) },
          { figure: print.percent(count, totals.length) },
        ]),
      },
    ],
  };
}

/** A whole number of 10^-places without noughts behind. */
function decimal(whole: number, places: number): string {
  const text = (whole / 10 ** places).toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** How many units there are, and where the totals lie. */
export function keyFigures({ words, print, cohort }: ToldCohort): KeyFigure[] {
  const totals = cohort.ranking.flatMap(({ rank, points }) => (rank === null ? [] : [points]));
  const sorted = [...totals].sort((a, b) => Number(a) - Number(b));
  const without = cohort.units.length - totals.length;
  const units: KeyFigure = {
    label: words.units,
    value: print.count(cohort.units.length),
    isMain: true,
    ...(without === 0 ? {} : { note: words.unranked(print.count(without)) }),
  };
  const [low, high] = [sorted[0], sorted.at(-1)];
  const middle = medianOf(totals, Math.max(0, ...totals.map(placesOf)) + 1);
  if (low === undefined || high === undefined || middle === null) return [units];
  return [
    units,
    { label: words.highest, value: print.number(high), isMain: true },
    { label: words.middle, value: print.number(middle), isMain: true },
    { label: words.lowest, value: print.number(low), isMain: true },
  ];
}

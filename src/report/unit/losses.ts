import { type ComponentOfScore, explainStatus } from '../../index.ts';
import type { Block, Cell, Inline } from '../block.ts';
import { compare, minus, placesOf, sumOf } from '../exact.ts';
import { aligned } from '../figures.ts';
import { upperFirst } from '../told.ts';
import type { ToldUnit } from './told-unit.ts';

/** So many losses stand in the first table; the others are folded under it. */
const FIRST = 15;

interface Loss {
  readonly component: ComponentOfScore;
  readonly lost: string;
}

/** Where points were lost, largest first; then what is not scored yet, which is not lost. */
export function losses(told: ToldUnit): Block {
  const { words, print, components, locale } = told;
  const all = components
    .map((component): Loss => ({ component, lost: lostOf(component) }))
    .filter(({ lost }) => lost !== '0')
    .sort((a, b) => compare(b.lost, a.lost));
  const rest = all.slice(FIRST);
  const sum = print.number(sumOf(all.map(({ lost }) => lost)));
  const blocks: Block[] =
    all.length === 0
      ? [{ kind: 'text', text: words.lossesNone }]
      : [
          { kind: 'text', text: words.lossesSum(sum, print.count(all.length)) },
          lossTable(told, all.slice(0, FIRST), all, words.lossesTable),
        ];
  if (rest.length > 0) {
    const summary = words.lossesRest(print.count(rest.length));
    blocks.push({ kind: 'fold', summary, blocks: [lossTable(told, rest, all, summary)] });
  }
  const open = components.filter(isOpen);
  if (open.length > 0) {
    const max = aligned(
      open.map(({ maxPoints }) => maxPoints),
      print,
    );
    blocks.push({
      kind: 'table',
      caption: words.open,
      columns: [
        { label: words.component },
        { label: words.max, isFigure: true },
        { label: words.status },
      ],
      rows: open.map((one, at): Cell[] => [
        linked(told, one),
        { figure: max[at] ?? '' },
        upperFirst(explainStatus(one.status, { locale })),
      ]),
    });
  }
  return { kind: 'section', id: 'losses', title: words.losses, blocks };
}

/** The points that a component could have and has not; of a penalty those taken away. */
function lostOf(component: ComponentOfScore): string {
  const { status, adjustment, points, maxPoints, excludedPoints } = component;
  if (status === 'not-applicable' || isOpen(component) || adjustment === 'bonus') return '0';
  if (adjustment === 'penalty') return points;
  return minus(minus(maxPoints, excludedPoints), points);
}

/** Not to be scored yet. */
function isOpen({ status, maxPoints }: ComponentOfScore): boolean {
  return maxPoints !== '0' && (status === 'not-due' || status === 'needs-cohort');
}

/** Its name, which leads to its part of the page. */
export function linked({ anchors }: ToldUnit, { id, name }: { id: string; name: string }): Inline {
  const to = anchors.get(id);
  return { official: `${id} ${name}`, ...(to === undefined ? {} : { to }) };
}

function lossTable(
  told: ToldUnit,
  rows: readonly Loss[],
  all: readonly Loss[],
  caption: string,
): Block {
  const { words, print, locale } = told;
  const most = Number(all[0]?.lost ?? '1');
  const lost = aligned(
    all.map((one) => one.lost),
    print,
  );
  const places = Math.max(0, ...all.map(({ component }) => placesOf(component.points)));
  const hasOthers = rows.some(({ component }) => component.status !== 'scored');
  const from = rows[0] === undefined ? 0 : all.indexOf(rows[0]);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.component },
      { label: words.lost, isFigure: true },
      { label: words.got, isFigure: true },
      ...(hasOthers ? [{ label: words.status }] : []),
    ],
    rows: rows.map(({ component, lost: own }, at): Cell[] => [
      linked(told, component),
      { figure: lost[from + at] ?? '', bar: Number(own) / most, tone: 'bad' },
      { figure: pointsOver(told, component, places) },
      ...(hasOthers ? [statusText(component, locale)] : []),
    ]),
  };
}

/** That points were scored shows by themselves. */
function statusText({ status }: ComponentOfScore, locale: ToldUnit['locale']): string {
  return status === 'scored' ? '' : upperFirst(explainStatus(status, { locale }));
}

/** "7,38/10", of what could be reached. */
export function pointsOver(
  { words, print }: ToldUnit,
  { points, maxPoints, excludedPoints, adjustment }: ComponentOfScore,
  places = 0,
): string {
  const of = print.number(minus(maxPoints, excludedPoints));
  const isTaken = adjustment === 'penalty' && points !== '0';
  return words.of(print.fixed(isTaken ? `-${points}` : points, places), of);
}

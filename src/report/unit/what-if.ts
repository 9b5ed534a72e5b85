import { type ComponentOfScore, UsageError } from '../../index.ts';
import type { Block } from '../block.ts';
import { minus, placesOf, wholeAt } from '../exact.ts';
import { NONE } from '../figures.ts';
import { upperFirst } from '../told.ts';
import { pointsOver } from './losses.ts';
import type { ToldUnit } from './told-unit.ts';

/** What the script of the page adds up, in whole steps of 10^-places: exact, like every sum here. */
export interface WhatIfData {
  readonly places: number;
  readonly point: string;
  readonly separator: string;
  readonly none: string;
  /** Where bonus and penalty points are held. */
  readonly mode: 'pillar' | 'total' | 'free';
  readonly assessable: number;
  /** Of each pillar what it has without bonus and penalty points, and these. */
  readonly pillars: readonly {
    readonly assessable: number;
    readonly own: number;
    readonly adjusted: number;
  }[];
  readonly rows: readonly {
    readonly pillar: number;
    readonly sign: 1 | -1;
    readonly isAdjustment: boolean;
    readonly now: number;
    readonly most: number;
  }[];
  readonly now: number;
  /** The points of the other units, where these decide the rank. */
  readonly others: readonly number[] | null;
}

/**
 * Fields for other points of every component that is not full, and what the script needs to add up.
 *
 * @throws {UsageError} where bonus or penalty points stand in the score and no rubric says where they
 *   are held.
 */
export function whatIf(told: ToldUnit): Block {
  const { words, print, components, standing } = told;
  const open = components.filter(canChange);
  const places = Math.max(
    0,
    ...components.flatMap(({ points, maxPoints }) => [placesOf(points), placesOf(maxPoints)]),
  );
  return {
    kind: 'section',
    id: 'what-if',
    title: words.whatIf,
    blocks: [
      {
        kind: 'what-if',
        whatIf: {
          intro: words.whatIfIntro,
          caption: words.whatIfTable,
          columns: [words.component, words.got, words.expected],
          results: [
            { id: 'points', label: words.expectedPoints },
            { id: 'gain', label: words.expectedGain },
            { id: 'index', label: words.expectedIndex },
            ...(standing?.others === undefined ? [] : [{ id: 'rank', label: words.expectedRank }]),
          ],
          rows: open.map((one) => ({
            name: `${one.id} ${upperFirst(one.name)}`,
            now: pointsOver(told, one),
            value: print.fixed(one.points, 0),
          })),
          data: dataOf(told, open, places, print.fixed('1000', 1)),
        },
      },
    ],
  };
}

function canChange(one: ComponentOfScore): boolean {
  const { status, adjustment, points, maxPoints, excludedPoints } = one;
  if (status === 'not-applicable' || maxPoints === '0') return false;
  if (adjustment === 'penalty') return points !== '0';
  return points !== minus(maxPoints, excludedPoints);
}

function dataOf(
  { score, components, work, standing }: ToldUnit,
  open: readonly ComponentOfScore[],
  places: number,
  thousand: string,
): WhatIfData {
  const whole = (text: string): number => wholeAt(text, places);
  const adjusted = components.filter(({ adjustment }) => adjustment !== undefined);
  if (adjusted.length > 0 && work === undefined) {
    throw new UsageError(
      'whatIf with bonus or penalty points: rubric and submission say where they are held',
    );
  }
  const signOf = ({ adjustment }: ComponentOfScore) => (adjustment === 'penalty' ? -1 : 1);
  const ids = score.pillars.map(({ id }) => id);
  return {
    places,
    separator: thousand.charAt(1),
    point: thousand.charAt(5),
    none: NONE,
    mode: work?.rubric.adjustments ?? 'pillar',
    assessable: whole(score.assessablePoints),
    pillars: score.pillars.map((pillar) => {
      const sum = (isAdjustment: boolean): number =>
        components
          .filter((one) => one.pillar === pillar.id)
          .filter(({ adjustment }) => (adjustment !== undefined) === isAdjustment)
          .reduce((all, one) => all + signOf(one) * whole(one.points), 0);
      return { assessable: whole(pillar.assessablePoints), own: sum(false), adjusted: sum(true) };
    }),
    rows: open.map((one) => ({
      pillar: ids.indexOf(one.pillar),
      sign: signOf(one),
      isAdjustment: one.adjustment !== undefined,
      now: whole(one.points),
      most: whole(minus(one.maxPoints, one.excludedPoints)),
    })),
    now: whole(score.points),
    others: standing?.others?.map(whole) ?? null,
  };
}

import { explainNeed, type LocaleTag, type Workplan, type WorkRow } from '../index.ts';
import { asked } from './asked.ts';
import type { Block, Cell } from './block.ts';
import { markdownOf } from './markdown.ts';
import { localeOf, readOptions } from './options.ts';
import { type Language, languageOf } from './told.ts';
import { deadline, offices } from './work-cells.ts';

/** How a plan of work is told. */
export interface WorkplanMarkdownOptions {
  /** Default `vi`. */
  readonly locale?: LocaleTag | undefined;
}

/**
 * The two tables of a unit's plan (`workplan`) as Markdown: what is to be raised, a table for every
 * group in the plan's order with the points that it can bring, and what is to be kept at its maximum.
 *
 * @throws {UsageError} for what is no plan of work, and an option that is not possible.
 * @example
 * const plan = workplan(hueCommune2023, { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } });
 * (await workplanMarkdown(plan)).split('\n')[0]; // => "# Kế hoạch nâng cao, duy trì điểm số"
 */
export async function workplanMarkdown(
  plan: Workplan,
  options: WorkplanMarkdownOptions = {},
): Promise<string> {
  return asked('the plan', () => {
    const language = languageOf(localeOf(readOptions(options, ['locale'])));
    const { words, print, locale } = language;
    const { raise, maintain, groups } = plan;
    return markdownOf({
      locale,
      title: words.workplan,
      heading: words.workplan,
      about: words.workplanSum(print.count(raise.length), print.count(maintain.length)),
      lead: [],
      contents: '',
      blocks: [
        ...groups.map((group): Block => raised(group, language)),
        ...(maintain.length === 0 ? [] : [kept(maintain, language)]),
      ],
    });
  });
}

type Group = Workplan['groups'][number];

function raised({ key, rows, points }: Group, language: Language): Block {
  const { words, print, locale } = language;
  return {
    kind: 'section',
    title: key === '' ? words.workplanOthers : dayOf(key, language),
    blocks: [
      {
        kind: 'table',
        caption: words.workplanGain(print.number(points)),
        columns: [
          { label: words.component },
          { label: words.got, isFigure: true },
          { label: words.gain, isFigure: true },
          { label: words.work },
          { label: words.lead },
          { label: words.deadline },
        ],
        rows: rows.map((row): Cell[] => [
          named(row),
          { figure: pointsOf(row, language) },
          { figure: print.number(row.gain) },
          { lines: row.needs.map((need) => explainNeed(need, { locale })) },
          offices(row, language),
          deadline(row, language),
        ]),
      },
    ],
  };
}

function kept(rows: readonly WorkRow[], language: Language): Block {
  const { words, print } = language;
  return {
    kind: 'section',
    title: words.maintain(print.count(rows.length)),
    blocks: [
      {
        kind: 'table',
        caption: words.workplanKept,
        columns: [
          { label: words.component },
          { label: words.got, isFigure: true },
          { label: words.lead },
          { label: words.deadline },
        ],
        rows: rows.map((row): Cell[] => [
          named(row),
          { figure: pointsOf(row, language) },
          offices(row, language),
          deadline(row, language),
        ]),
      },
    ],
  };
}

function named({ component, name }: WorkRow): Cell {
  return { official: `${component} ${name}` };
}

function pointsOf({ points, maxPoints }: WorkRow, { print }: Language): string {
  return `${print.number(points)}/${print.number(maxPoints)}`;
}

/** Groups by deadline have a day for their key. */
function dayOf(key: string, { print }: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(key) ? print.date(key) : key;
}

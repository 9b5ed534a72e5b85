import type { RankInterval, rankUnits } from '../index.ts';
import { csvLine, markdownRow } from './output.ts';

export type Table = 'json' | 'jsonl' | 'csv' | 'md';

const HEAD = ['rank', 'unit', 'name', 'group', 'points', 'index', 'grade', 'figure', 'errors'];

/** A row of a ranking, with what is known of how sure it is. */
export interface Ranked {
  readonly row: ReturnType<typeof rankUnits>[number];
  readonly sure?: RankInterval | undefined;
}

/** A ranking as JSON, lines, CSV or a table of Markdown. */
export function printed(rows: readonly Ranked[], format: Table): string {
  const told = rows.map(({ row, sure }) =>
    sure === undefined ? row : { ...row, interval: sure.interval, keeps: sure.keeps },
  );
  if (format === 'json') return `${JSON.stringify(told, null, 2)}\n`;
  if (format === 'jsonl') return told.map((row) => `${JSON.stringify(row)}\n`).join('');
  const line = format === 'md' ? markdownRow : csvLine;
  const head = rows.some(({ sure }) => sure !== undefined)
    ? [...HEAD, 'low', 'high', 'keeps']
    : HEAD;
  const rule = format === 'md' ? markdownRow(head.map(() => '---')) : '';
  const cells = rows.map(({ row, sure }) => {
    const { rank: place, unit, points, index, grade, figure, errors } = row;
    const own = [place, unit.id, unit.name, unit.group, points, index, grade, figure, errors];
    const [low = null, high = null] = sure?.interval ?? [];
    return line(sure === undefined ? own : [...own, low, high, sure.keeps]);
  });
  return `${line(head)}${rule}${cells.join('')}`;
}

import type { RankInterval, RankingRow } from '../../index.ts';
import { csvLine, markdownRow } from '../output.ts';

export type Table = 'json' | 'jsonl' | 'csv' | 'md';

const HEAD = ['rank', 'unit', 'name', 'group', 'points', 'index', 'grade', 'figure', 'errors'];

/** A row of a ranking, with what is known of how sure it is. */
export interface Ranked {
  readonly row: RankingRow;
  readonly sure?: RankInterval | undefined;
}

/** A ranking as JSON, lines, CSV or a table of Markdown, in pieces of some thousand signs. */
export function* printed(
  rows: Iterable<Ranked>,
  format: Table,
  isSure: boolean,
): Generator<string> {
  let piece = headOf(format, isSure);
  let count = 0;
  for (const row of rows) {
    piece += lineOf(row, format, count === 0);
    count += 1;
    if (piece.length < ENOUGH) continue;
    yield piece;
    piece = '';
  }
  if (format === 'json') piece += count === 0 ? '[]\n' : '\n]\n';
  if (piece !== '') yield piece;
}

const ENOUGH = 60_000;

function headOf(format: Table, isSure: boolean): string {
  if (format === 'json' || format === 'jsonl') return '';
  const head = isSure ? [...HEAD, 'low', 'high', 'keeps'] : HEAD;
  if (format === 'csv') return csvLine(head);
  return markdownRow(head) + markdownRow(head.map(() => '---'));
}

function lineOf({ row, sure }: Ranked, format: Table, isFirst: boolean): string {
  const told = sure === undefined ? row : { ...row, interval: sure.interval, keeps: sure.keeps };
  switch (format) {
    case 'json':
      return `${isFirst ? '[' : ','}\n${JSON.stringify(told, null, 2).replace(/^/gm, '  ')}`;
    case 'jsonl':
      return `${JSON.stringify(told)}\n`;
    case 'csv':
    case 'md': {
      const { rank, unit, points, index, grade, figure, errors } = row;
      const own = [rank, unit.id, unit.name, unit.group, points, index, grade, figure, errors];
      const [low = null, high = null] = sure?.interval ?? [];
      const cells = sure === undefined ? own : [...own, low, high, sure.keeps];
      return (format === 'md' ? markdownRow : csvLine)(cells);
    }
  }
}

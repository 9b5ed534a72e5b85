import { readNumber, tidy } from '../../intake/vietnamese/number.ts';
import type { TableDesk } from './decision.ts';

/** What a cell of points can mean: nothing, one number, or two. */
export type Points =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly readings: readonly string[] }
  | { readonly kind: 'unreadable' };

/** "10", "7,5", "10 điểm", "1.000"; a dash stands for nothing. */
export function readPoints(cell: string): Points {
  const text = tidy(cell.replace(/điểm$/iu, ''));
  if (text === '' || /^[-–—]+$/.test(text)) return { kind: 'none' };
  const { native, foreign } = readNumber(text);
  const readings = [...new Set([native, foreign])].filter(
    (one): one is string => one !== undefined && !one.startsWith('-'),
  );
  return readings.length === 0 ? { kind: 'unreadable' } : { kind: 'read', readings };
}

/** The points of a row; "1.000", which is a thousand or one, is not taken for either. */
export function onlyReading(cell: string, row: number | null, desk: TableDesk): string | undefined {
  const points = readPoints(cell);
  if (points.kind === 'none') return undefined;
  if (points.kind === 'read' && points.readings.length === 1) return points.readings[0];
  desk.issues.push(
    points.kind === 'read'
      ? { row, code: 'ambiguous-points', text: cell, readings: points.readings }
      : { row, code: 'unreadable-points', text: cell },
  );
  return undefined;
}

import { readNumber, tidy } from '../../intake/vietnamese/number.ts';
import type { Adjustment } from '../../rubric/definition.ts';
import type { TableDesk } from './decision.ts';

/** What a cell of points can mean: nothing, one number, or two. */
export type Points =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      readonly readings: readonly string[];
      /** "-2" is taken away, "+2" added beside the maximum. */
      readonly adjustment?: Adjustment;
    }
  | { readonly kind: 'unreadable' };

const BEFORE = /^(?:(?:số |tổng )?điểm(?: tối đa| chuẩn)?|tối đa|max)\s*:?\s*/iu;
const AFTER = /\s*(?:điểm|đ)\.?$/iu;
const SIGN = /^(?:[-−–]|(\+))\s*(?=\d)/;

/** "10", "7,5", "10 điểm", "03đ", "Điểm tối đa: 10", "1.000"; a dash stands for nothing. */
export function readPoints(cell: string): Points {
  const said = tidy(tidy(cell).replace(BEFORE, '').replace(AFTER, ''));
  if (said === '' || /^[-–—]+$/.test(said)) return { kind: 'none' };
  const sign = SIGN.exec(said);
  const text = said.replace(SIGN, '');
  const { native, foreign } = readNumber(text);
  const readings = [...new Set([native, foreign])].filter(
    (one): one is string => one !== undefined && !one.startsWith('-'),
  );
  if (readings.length === 0) return { kind: 'unreadable' };
  if (sign === null || readings[0] === '0') return { kind: 'read', readings };
  return { kind: 'read', readings, adjustment: sign[1] === undefined ? 'penalty' : 'bonus' };
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

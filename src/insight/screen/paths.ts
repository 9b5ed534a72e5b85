import type { ParsedRecord } from '../../intake/record.ts';
import type { FigurePath, ScreenRow } from './row.ts';

/** Which number of an answer. */
export type Side = 'top' | 'bottom' | 'value';

/** The paths of one side of a unit's answer; the fact's where the whole is one. */
export function pathsOf(row: ScreenRow, unit: number, side: Side): readonly FigurePath[] {
  const { at, bottoms, fact, own, tops } = row;
  if (side === 'value' || Number.isNaN(row.top[unit] as number)) return [[...at, 'value']];
  if (side === 'bottom' && own[unit] === 0) return fact === undefined ? [] : [['facts', fact]];
  return inner(row, side, tops, bottoms).map((path) => [...at, ...path]);
}

function inner(
  row: ScreenRow,
  side: Side,
  tops: readonly FigurePath[],
  bottoms: readonly FigurePath[],
): readonly FigurePath[] {
  const terms = side === 'top' ? tops : bottoms;
  if (terms.length > 0) return terms;
  if (row.isResolved) return [[side === 'top' ? 'handled' : 'found']];
  return [[side === 'top' ? 'numerator' : 'denominator']];
}

/** What stands at a path of a submission, as it was handed in; null where nothing does. */
export function figureAt({ submission }: ParsedRecord, path: FigurePath): string | null {
  let one: unknown = submission;
  for (const step of path) {
    one = typeof one === 'object' && one !== null ? (one as Fields)[step] : undefined;
  }
  return typeof one === 'string' ? one : null;
}

type Fields = { readonly [field: string]: unknown };

import { printDecimal, readPlain, toPlain } from '../exact/decimal-text.ts';
import { add, compare, subtract, ZERO } from '../exact/fraction.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { RubricIssue, RubricIssueCode } from '../rubric/issue.ts';
import { entriesOf } from '../rubric/options.ts';

/** Points by id, as numbers or decimal strings. */
export interface PointsTable {
  readonly [id: string]: number | string;
}

/** Stands where the table has no usable number, so that no check speaks of it a second time. */
export const UNKNOWN = '';

/** The usable points of a table whose keys have to be these ids, and every fault of it. */
export function readTable(
  table: PointsTable,
  ids: ReadonlySet<string>,
  name: string,
): { points: ReadonlyMap<string, string>; faults: RubricIssue[] } {
  const points = new Map<string, string>();
  const faults: RubricIssue[] = [];
  const fault = (code: RubricIssueCode, id: string, message: string): void => {
    faults.push({ code, path: [name, id], message });
  };
  const entries = entriesOf(table, `the points of ${name}`);
  const named = new Set(entries.flatMap(([id, value]) => (value === undefined ? [] : [id])));
  for (const [id, value] of entries) {
    if (value === undefined) continue;
    const plain = isNumeric(value) ? toPlain(value) : undefined;
    if (!ids.has(id)) fault('unknown-id', id, `the rubric has no "${id}"`);
    else if (!plain?.ok)
      fault(
        'not-a-number',
        id,
        `${isNumeric(value) ? value : typeof value} is no number of points`,
      );
    else if (plain.text.startsWith('-')) fault('negative', id, 'points are not negative');
    else points.set(id, plain.text);
  }
  for (const id of ids) {
    if (!named.has(id)) fault('missing-id', id, `no points for "${id}"`);
  }
  return { points, faults };
}

function isNumeric(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

/** The exact sum of points in plain notation; undefined where one of them is not known. */
export function sumOf(points: readonly string[]): string | undefined {
  if (points.includes(UNKNOWN)) return undefined;
  return printDecimal(points.map(readPlain).reduce(add, ZERO));
}

/** Pillars whose components do not sum to their maximum, said with the numbers that a person needs. */
export function sumFaults({ pillars }: RubricDefinition): RubricIssue[] {
  return pillars.flatMap(({ id, name, maxPoints, criteria }, index): RubricIssue[] => {
    const points = criteria.flatMap(({ components }) =>
      components.flatMap((one) => (one.adjustment === undefined ? [one.maxPoints] : [])),
    );
    const sum = sumOf(points);
    if (sum === undefined || maxPoints === UNKNOWN || sum === maxPoints) return [];
    const [whole, parts] = [readPlain(maxPoints), readPlain(sum)];
    const over = compare(parts, whole) > 0;
    const gap = printDecimal(over ? subtract(parts, whole) : subtract(whole, parts));
    const message = `the points of ${id} sum to ${sum}, ${gap} ${over ? 'over' : 'under'} its ${maxPoints}`;
    const at = { level: 'pillar', id, name } as const;
    const path = ['pillars', index, 'maxPoints'];
    return [{ code: 'sum-mismatch', path, message, at, printed: maxPoints, is: sum }];
  });
}

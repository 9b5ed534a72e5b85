import type { ParsedRecord } from '../../intake/record.ts';
import type { AlternativeReading } from '../../rubric/definition.ts';
import type { CheckedComponent, CheckedRubric } from '../../rubric/model.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import type { Policy } from '../../scoring/options.ts';
import { type Column, columnsOf, isSameColumn } from './columns.ts';
import { boundsAndDropped } from './dropped.ts';
import { type OpenReading, restsOn, ruleUnder } from './other-rules.ts';
import { readRows } from './read-rows.ts';

/** A row that a reading or the bounds move, with its points under every combination of choices. */
export interface MovedRow {
  readonly component: CheckedComponent;
  /** The readings that it rests on, of those that vary. */
  readonly readings: readonly OpenReading[];
  /** It is scored against others, under some of its rules, and bounds vary. */
  readonly compares: boolean;
  /** By the choice of its bounds, then of its readings, the first of them the slowest. */
  readonly columns: readonly (readonly Column[])[];
}

/** The choices of bounds: as they are, without the highest unit, without the lowest. */
export const BOUNDS_CHOICES = 3;

/** A row with its rules, one for each combination of its readings' choices, its own first. */
interface Ways {
  readonly component: CheckedComponent;
  readonly readings: readonly OpenReading[];
  readonly chosen: readonly (readonly (AlternativeReading | undefined)[])[];
}

/**
 * The rows that move, each scored once for every combination of its own choices and never again,
 * however many draws there are. Nothing else of the rubric is read or scored here.
 */
export function movedRows(
  checked: CheckedRubric,
  policy: Policy,
  records: readonly ParsedRecord[],
  readings: readonly OpenReading[],
  varyBounds: boolean,
): readonly MovedRow[] {
  const all = checked.definition.readings ?? [];
  const ways = checked.components.flatMap((component): Ways[] => {
    const own = readings.filter(({ id }) => restsOn(component, id, all));
    const compares = varyBounds && component.boundsKeys.length > 0;
    const hasPoints = component.definition.maxPoints !== '0';
    return hasPoints && (own.length > 0 || compares)
      ? [{ component, readings: own, chosen: combinations(own) }]
      : [];
  });
  const most = Math.max(0, ...ways.map(({ chosen }) => chosen.length));
  const made = new Map(ways.map(({ component }) => [component, [] as Column[][]]));
  for (let way = 0; way < most; way += 1) {
    const rows = ways.flatMap(({ component, chosen }) => {
      const choice = chosen[way];
      return choice === undefined
        ? []
        : [{ component, rule: ruleUnder(checked, component, choice) }];
    });
    const read = readRows(checked, rows, records);
    const bounds = boundsAndDropped(read.rubric, policy, read.records);
    const score = (at: number, compared?: boolean) =>
      columnsOf(read.rubric, policy, bounds[at] as CohortBounds, read.records, (one) =>
        compared === true ? one.checked.boundsKeys.length > 0 : true,
      );
    const scored = varyBounds ? [score(0), score(1, true), score(2, true)] : [score(0)];
    for (const { component } of rows) {
      const { id } = component.definition;
      const list = made.get(component);
      const own = scored.flatMap((one) => one.get(id) ?? []);
      const units = read.untaken.get(id) ?? [];
      list?.push(own.map((column, at) => keepingOwn(column, list[0]?.[at] ?? list[0]?.[0], units)));
    }
  }
  return ways.map(({ component, readings: own }) => {
    const byWay = shared(made.get(component) ?? []);
    const compares = byWay.some((columns) => columns.length > 1);
    const choices = compares ? BOUNDS_CHOICES : 1;
    const columns = Array.from({ length: choices }, (_, at) =>
      byWay.map((one) => (one[at] ?? one[0]) as Column),
    );
    return { component, readings: own, compares, columns };
  });
}

/** An answer that another rule cannot take keeps the points that it has by the row's own. */
function keepingOwn(column: Column, own: Column | undefined, units: readonly number[]): Column {
  if (own === undefined || units.length === 0) return column;
  const [points, excluded] = [column.points.slice(), column.excluded.slice()];
  for (const at of units) {
    points[at] = own.points[at] as number;
    excluded[at] = own.excluded[at] as number;
  }
  return { points, excluded };
}

/** Every combination of choices, none chosen (the rubric's own reading) first of each. */
function combinations(
  readings: readonly OpenReading[],
): readonly (readonly (AlternativeReading | undefined)[])[] {
  let all: (AlternativeReading | undefined)[][] = [[]];
  for (const { alternatives } of readings) {
    const choices = [undefined, ...alternatives];
    all = all.flatMap((before) => choices.map((one) => [...before, one]));
  }
  return all;
}

/** Columns that say the same are one. */
function shared(byWay: readonly (readonly Column[])[]): readonly (readonly Column[])[] {
  const known: Column[] = [];
  return byWay.map((columns) =>
    columns.map((column) => {
      const same = known.find((one) => isSameColumn(one, column));
      if (same !== undefined) return same;
      known.push(column);
      return column;
    }),
  );
}

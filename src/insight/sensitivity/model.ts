import type { ParsedRecord } from '../../intake/record.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import { type CompiledRubric, compiledRubric } from '../../scoring/compiled-rubric.ts';
import type { Policy } from '../../scoring/options.ts';
import { emptyTally, settle, type Tally } from '../../scoring/totals.ts';
import { columnsOf } from './columns.ts';
import { choiceOf, type Factor } from './factor.ts';
import type { MovedRow } from './moved-rows.ts';

/** The points of a pillar unit by unit: what does not move, and the rows that do. */
interface PillarModel {
  readonly max: number;
  readonly adjusts: boolean;
  readonly fixed: Sums;
  readonly rows: readonly RowModel[];
  /** The factor of its weight; undefined where weights do not vary. */
  readonly weight: number | undefined;
}

interface RowModel extends MovedRow {
  readonly sign: -1 | 0 | 1;
  /** Its factors, bounds first; undefined of bounds that do not vary. */
  readonly boundsFactor: number | undefined;
  readonly readingFactors: readonly number[];
}

/** Sums of one pillar, unit by unit, in whole 10^-places. */
export interface Sums {
  readonly points: Float64Array;
  readonly excluded: Float64Array;
  readonly pending: Float64Array;
}

/** A drawn point: a number within 0 and 1 for each factor; undefined: the rubric as it is. */
export type Drawn = ArrayLike<number> | undefined;

/** The sums of all pillars at one point. */
export type PillarSums = readonly Sums[];

/** A cohort's totals as a function of what varies. */
export class CohortModel {
  readonly units: number;
  readonly factors: readonly Factor[];
  private readonly pillars: readonly PillarModel[];
  private readonly rubric: CompiledRubric;
  /** How far a weight goes to either side. */
  private readonly reach: number;

  constructor(
    checked: CheckedRubric,
    policy: Policy,
    bounds: CohortBounds,
    records: readonly ParsedRecord[],
    moved: readonly MovedRow[],
    factors: readonly Factor[],
    reach: number,
  ) {
    this.units = records.length;
    this.factors = factors;
    this.reach = reach;
    this.rubric = compiledRubric(checked);
    const moving = new Map(moved.map((row) => [row.component.order, row]));
    const fixed = columnsOf(
      checked,
      policy,
      bounds,
      records,
      ({ checked: { order } }) => !moving.has(order),
    );
    const placeOf = (kind: 'weight' | 'reading' | 'bounds', id: string): number | undefined => {
      const at = factors.findIndex(
        ({ named }) => (named as { [key: string]: string })[kind] === id,
      );
      return at < 0 ? undefined : at;
    };
    this.pillars = this.rubric.pillars.map(({ id, max, adjusts, components }): PillarModel => {
      const sums = noSums(this.units);
      const rows: RowModel[] = [];
      for (const { checked: component, sign } of components) {
        const column = fixed.get(component.definition.id);
        if (column !== undefined) addColumn(sums, column, sign);
        const row = moving.get(component.order);
        if (row === undefined) continue;
        const boundsFactor = placeOf('bounds', component.definition.id);
        const readingFactors = row.readings.flatMap((one) => placeOf('reading', one.id) ?? []);
        rows.push({ ...row, sign, boundsFactor, readingFactors });
      }
      return { max, adjusts, fixed: sums, rows, weight: placeOf('weight', id) };
    });
  }

  /** The sums of every pillar; those that one factor leaves alone are taken over from `known`. */
  sums(drawn: Drawn, known?: PillarSums, factor?: number): PillarSums {
    return this.pillars.map((pillar, at) => {
      const before = known?.[at];
      const isMoved =
        factor === undefined ||
        pillar.rows.some(
          ({ boundsFactor, readingFactors }) =>
            boundsFactor === factor || readingFactors.includes(factor),
        );
      return before !== undefined && !isMoved ? before : this.pillarSums(pillar, drawn);
    });
  }

  /** The totals of all units; NaN of a unit of which nothing is assessed. */
  totals(sums: PillarSums, drawn: Drawn, into: Float64Array): Float64Array {
    const { adjustsTotal, max, free } = this.rubric;
    const scales = this.scales(drawn);
    const tally = emptyTally();
    for (let unit = 0; unit < this.units; unit += 1) {
      let assessable = 0;
      clear(tally);
      for (let at = 0; at < sums.length; at += 1) {
        const { points, excluded, pending } = sums[at] as Sums;
        const scale = scales[at] as number;
        const out = excluded[unit] as number;
        assessable += (this.pillars[at] as PillarModel).max - out;
        tally.points += scale * (points[unit] as number);
        tally.excluded += scale * out;
        tally.pending += scale * (pending[unit] as number);
      }
      if (adjustsTotal) settle(tally, max, free);
      into[unit] = assessable > 0 ? tally.points : Number.NaN;
    }
    return into;
  }

  /** What each pillar's points are multiplied by: 1 where weights stay as they are. */
  private scales(drawn: Drawn): readonly number[] {
    const weights = this.pillars.map(({ weight }) =>
      weight === undefined || drawn === undefined
        ? 1
        : 1 + this.reach * (2 * (drawn[weight] as number) - 1),
    );
    const isDrawn = drawn !== undefined && this.pillars.some(({ weight }) => weight !== undefined);
    if (!isDrawn) return weights;
    let sum = 0;
    for (const [at, weight] of weights.entries()) {
      sum += weight * (this.pillars[at] as PillarModel).max;
    }
    return weights.map((weight) => (weight * this.rubric.max) / sum);
  }

  private pillarSums({ max, adjusts, fixed, rows }: PillarModel, drawn: Drawn): Sums {
    if (rows.length === 0 && !adjusts) return fixed;
    const sums = {
      points: fixed.points.slice(),
      excluded: fixed.excluded.slice(),
      pending: fixed.pending.slice(),
    };
    for (const row of rows) {
      const column = this.columnOf(row, drawn);
      if (column !== undefined) addColumn(sums, column, row.sign);
    }
    if (adjusts) settleAll(sums, max, this.rubric.free);
    return sums;
  }

  private columnOf({ boundsFactor, columns, readingFactors }: RowModel, drawn: Drawn) {
    const choice = (factor: number): number =>
      drawn === undefined ? 0 : choiceOf(this.factors[factor] as Factor, drawn[factor] as number);
    let way = 0;
    for (const factor of readingFactors) {
      way = way * (this.factors[factor] as Factor).choices + choice(factor);
    }
    return columns[boundsFactor === undefined ? 0 : choice(boundsFactor)]?.[way];
  }
}

function noSums(units: number): Sums {
  const [points, excluded, pending] = [0, 0, 0].map(() => new Float64Array(units));
  return { points, excluded, pending } as Sums;
}

interface Points {
  readonly points: Float64Array;
  readonly excluded: Float64Array;
}

/** As `addComponent` of a tally does, unit by unit. */
function addColumn(sums: Sums, column: Points, sign: -1 | 0 | 1): void {
  const { points, excluded, pending } = sums;
  for (let at = 0; at < points.length; at += 1) {
    const more = column.points[at] as number;
    if (sign === 0) {
      points[at] = (points[at] as number) + more;
      excluded[at] = (excluded[at] as number) + (column.excluded[at] as number);
    } else pending[at] = (pending[at] as number) + sign * more;
  }
}

function settleAll({ points, excluded, pending }: Sums, max: number, free: boolean): void {
  const tally = emptyTally();
  for (let at = 0; at < points.length; at += 1) {
    clear(tally);
    tally.points = points[at] as number;
    tally.excluded = excluded[at] as number;
    tally.pending = pending[at] as number;
    settle(tally, max, free);
    points[at] = tally.points;
    pending[at] = 0;
  }
}

function clear(tally: Tally): void {
  tally.points = 0;
  tally.excluded = 0;
  tally.pending = 0;
  tally.applied = 0;
}

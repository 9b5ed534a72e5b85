import type { RubricDefinition } from '../../rubric/definition.ts';
import type { PointsTable } from '../../rubric/points-table.ts';

/** A column: its heading (or the key of a record), or its place in a row, from 0. */
export type TableColumn = string | number;

/** The rows of a sheet as they come: records by heading, or lists of cells, all of them text. */
export type TableRows =
  | readonly { readonly [heading: string]: string }[]
  | readonly (readonly string[])[];

/** Which column says what, and what the table itself does not say of the rubric. */
export interface TableMapping {
  readonly columns: {
    /** "I" for a pillar, "1" for a criterion, "1.1" for a component; or "1", "1.1", "1.1.1". */
    readonly number: TableColumn;
    readonly name: TableColumn;
    readonly points?: TableColumn;
    /** The deadline: "31.10", "31/10/2023", "Quý III/2023". */
    readonly due?: TableColumn;
    /** The condition for the points, in the table's own words. */
    readonly condition?: TableColumn;
    readonly evidence?: TableColumn;
    /** A rule that a person has put in: its kind ("ratio"), or the whole rule as JSON. */
    readonly rule?: TableColumn;
  };
  readonly rubric: Pick<
    RubricDefinition,
    'id' | 'version' | 'level' | 'title' | 'legalBasis' | 'period'
  > & { readonly facts?: RubricDefinition['facts'] };
  /** Maximum points of pillars, by id, where another document prints them. */
  readonly pillars?: PointsTable;
}

export type Field = keyof TableMapping['columns'];

/** One row as it was found: its place from 1, and its cells by what they say. */
export interface TableRow {
  readonly row: number;
  readonly cells: { readonly [F in Field]: string };
}

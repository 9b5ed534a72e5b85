import type { RubricDefinition } from '../../rubric/definition.ts';
import { entriesOf, given, type OptionForm, optionsOf } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import type { PointsTable } from '../points-table.ts';

/** A column: its heading (or the key of a record), or its place in a row, from 0. */
export type TableColumn = string | number;

/**
 * The rows of a sheet as they come: records by heading, or lists of cells. Cells are texts; numbers,
 * days and what spreadsheet readers make of rich text, links and formulas are read too.
 */
export type TableRows =
  | readonly { readonly [heading: string]: unknown }[]
  | readonly (readonly unknown[])[];

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

const column: OptionForm<TableColumn> = {
  possible: 'a heading or a place from 0',
  read: (value) =>
    typeof value === 'string' || (Number.isInteger(value) && Number(value) >= 0)
      ? (value as TableColumn)
      : undefined,
};

/**
 * The mapping, each field read once.
 *
 * @throws {UsageError} for columns and fields that are not possible, and for those that are missing.
 */
export function readMapping(mapping: TableMapping): TableMapping {
  const form = {
    columns: given<TableMapping['columns']>(),
    rubric: given<TableMapping['rubric']>(),
    pillars: given<PointsTable>(),
  };
  const { columns, rubric, pillars } = optionsOf(mapping, form);
  const fields = { number: column, name: column, points: column, due: column };
  const others = { condition: column, evidence: column, rule: column };
  const read = optionsOf(columns, { ...fields, ...others });
  const { number, name } = read;
  if (number === undefined || name === undefined) {
    throw new UsageError('the mapping needs columns for number and name');
  }
  if (rubric === undefined) throw new UsageError('the mapping needs the head of the rubric');
  const said = Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined));
  const head = Object.fromEntries(entriesOf(rubric, 'the fields of the rubric'));
  if (pillars !== undefined) entriesOf(pillars, 'the points of pillars');
  return { columns: { ...said, number, name }, rubric: head as never, ...(pillars && { pillars }) };
}

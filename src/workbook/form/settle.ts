import type { FormField, Path } from '../../index.ts';
import type { SheetCell } from '../sheet/cell.ts';
import type { CellSaid } from './cell-value.ts';
import type { Collector, SheetPlace } from './collector.ts';
import type { KnownForm } from './known.ts';

/** What the sheets of a form are read with. */
export interface FormReader {
  readonly fields: ReadonlyMap<string, FormField>;
  readonly known: KnownForm;
  readonly into: Collector;
  /** Texts are read as a Vietnamese report is written. */
  readonly readsCells: boolean;
}

/** What a cell says goes where it belongs, or is refused with its place. */
export function settle(
  path: Path,
  said: CellSaid | undefined,
  place: SheetPlace,
  { into }: Pick<FormReader, 'into'>,
): void {
  if (said === undefined) return;
  if ('value' in said) {
    into.put(path, said.value, place);
    const { removed } = said;
    if (removed !== undefined) into.note({ code: 'struck-out', removed }, path, place);
  } else if (said.fault === 'uncalculated') {
    const message = 'the formula has no result: open the file in a spreadsheet and save it';
    into.refuse('unreadable', path, message, place);
  } else into.refuse(said.fault, path, FAULTS[said.fault], place, said.text);
}

const FAULTS = {
  'excel-error': 'the spreadsheet gives an error',
  'struck-out': 'a line goes through all that stands in the cell',
} as const;

export function textIn(cell: SheetCell | undefined): string {
  return cell === undefined || !('text' in cell) ? '' : cell.text;
}

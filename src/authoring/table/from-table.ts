import type { RubricDefinition } from '../../rubric/definition.ts';
import { shown } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { using } from '../../rubric/using.ts';
import type { DraftNotes, TableDecision, TableDesk, TableIssue } from './decision.ts';
import { draftOf } from './draft.ts';
import { gatherRows } from './gather.ts';
import { readMapping, type TableMapping, type TableRows } from './mapping.ts';
import { outlineOf } from './outline.ts';
import { readRows } from './rows.ts';

/** A draft of a rubric read from an official table, with what a person must still decide. */
export interface TableReading {
  /** Plain data in the form of a rubric; `defineRubric` takes it if no decision blocks it. */
  readonly rubric: RubricDefinition;
  /** What a person still decides, in the order of the rows; the draft carries the best reading. */
  readonly decisions: readonly TableDecision[];
  /** What could not be read, and is not in the draft. */
  readonly issues: readonly TableIssue[];
}

/** The draft with its notes in the words given: `rubricFromTable`. */
export function tableReading(
  rows: TableRows,
  mapping: TableMapping,
  notes: DraftNotes,
): TableReading {
  const desk: TableDesk = { decisions: [], issues: [], notes };
  const asked = readMapping(mapping);
  const table = using('rows', () => {
    if (Array.isArray(rows)) return readRows(rows, asked, desk);
    throw new UsageError(`rows are ${shown(rows)}: a list of rows is possible`);
  });
  const draft = using('the mapping', () =>
    draftOf(outlineOf(gatherRows(table), desk), asked, desk),
  );
  // A copy, so that a later freezing of the draft freezes nothing of the mapping's.
  const rubric = using(
    'the rubric of the mapping',
    () => JSON.parse(JSON.stringify(draft)) as RubricDefinition,
    'fields that JSON can hold',
  );
  const inOrder = <T extends { readonly row: number | null }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { rubric, decisions: inOrder(desk.decisions), issues: inOrder(desk.issues) };
}

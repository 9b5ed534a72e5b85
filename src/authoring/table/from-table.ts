import type { RubricDefinition } from '../../rubric/definition.ts';
import { shown } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { using } from '../../rubric/using.ts';
import type { TableDecision, TableDesk, TableIssue } from './decision.ts';
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

/**
 * A draft of a rubric from the rows of an official table, as a spreadsheet or CSV gives them.
 * Rows find their place by their numbers: pillars ("I", with points), criteria ("1"), components
 * ("1.1", with points and a deadline), a total; headings, blank rows and repeated heads are passed
 * over. Numbers and dates are read the Vietnamese way. The words of a condition ("100% …", "tối
 * thiểu 5 …", "mỗi … 1 điểm", "Min-Max") become a rule that is marked as inferred, with the words
 * it was read from; every such reading is a decision for a person. `explainDecision` says it in
 * words. Never throws on what a table says. Takes time in proportion to the rows.
 *
 * @throws {UsageError} for rows that are no list, and a mapping that is not possible.
 * @example
 * const { rubric, decisions, issues } = rubricFromTable(
 *   [
 *     { STT: 'I', 'Chỉ số': 'Nhận thức số', Điểm: '10', Hạn: '', 'Điều kiện': '' },
 *     { STT: '1', 'Chỉ số': 'Chuyên trang', Điểm: '', Hạn: '', 'Điều kiện': '' },
 *     { STT: '1.1', 'Chỉ số': 'Có tin, bài', Điểm: '10', Hạn: '31.10', 'Điều kiện': 'Tối thiểu 02 tin bài' },
 *   ],
 *   {
 *     columns: { number: 'STT', name: 'Chỉ số', points: 'Điểm', due: 'Hạn', condition: 'Điều kiện' },
 *     rubric: { ...hueCommune2023, id: 'draft', facts: [] },
 *   },
 * );
 * const [component] = rubric.pillars[0].criteria[0].components;
 * [component.id, component.maxPoints, component.due, component.rule, decisions.length, issues.length];
 * // => ["I.1.1", "10", "10-31", { "kind": "count", "target": "2" }, 1, 0]
 */
export function rubricFromTable(rows: TableRows, mapping: TableMapping): TableReading {
  const desk: TableDesk = { decisions: [], issues: [] };
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

import type { DraftNotes } from '../authoring/table/decision.ts';
import { type TableReading, tableReading } from '../authoring/table/from-table.ts';
import type { TableMapping, TableRows } from '../authoring/table/mapping.ts';
import { enDraftNotes } from './en/draft-note.ts';
import { viDraftNotes } from './vi/draft-note.ts';

/** Notes of a draft are published with it: both languages stand in each. */
const NOTES: DraftNotes = {
  rule: (words, kind) => ({ vi: viDraftNotes.rule(words), en: enDraftNotes.rule(words, kind) }),
  weights: (rows) => ({ vi: viDraftNotes.weights(rows), en: enDraftNotes.weights(rows) }),
};

/**
 * A draft of a rubric from the rows of an official table, as a spreadsheet or CSV gives them.
 * Rows find their place by their numbers: pillars ("I", with points), criteria ("1"), components
 * ("1.1", with points and a deadline), a total; headings, blank rows and repeated heads are passed
 * over. Numbers and dates are read the Vietnamese way. The words of a condition ("100% …", "tối
 * thiểu 5 …", "mỗi … 1 điểm", "Min-Max") become a rule that is marked as inferred, with the words
 * it was read from in its note; every such reading is a decision for a person. `explainDecision` says it in
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
  return tableReading(rows, mapping, NOTES);
}

import { Batch, Refusals } from '../cohort/batch.ts';
import { duplicateUnit } from '../cohort/duplicate.ts';
import { requireIterable } from '../cohort/sources.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { CheckedRubric } from '../rubric/model.ts';

/**
 * The records of a cohort, each unit once.
 *
 * @throws {InputError} for submissions that do not parse and units that stand twice, all at once.
 * @throws {UsageError} for what is no list.
 */
export function readCohort(
  rubric: CheckedRubric,
  submissions: unknown,
  argument = 'submissions',
): ParsedRecord[] {
  requireIterable(submissions, argument, 'a list of submissions is possible');
  const refusals = new Refusals(undefined);
  const batch = new Batch(rubric, refusals.take);
  const seen = new Set<string>();
  const records: ParsedRecord[] = [];
  for (const one of submissions as Iterable<unknown>) {
    const record = batch.read(one);
    if (record === undefined) continue;
    const { unit } = record.submission;
    if (seen.has(unit.id)) batch.refuse(unit.id, duplicateUnit(['unit', 'id'], unit));
    else records.push(record);
    seen.add(unit.id);
  }
  refusals.end();
  return records;
}

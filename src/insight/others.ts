import { Batch, Refusals } from '../cohort/batch.ts';
import { duplicateUnit } from '../cohort/duplicate.ts';
import { requireIterable } from '../cohort/sources.ts';
import type { Submission } from '../intake/submission.ts';
import type { CheckedRubric } from '../rubric/model.ts';

/**
 * The units beside which one is looked at, parsed; itself is left out where it stands among them.
 *
 * @throws {InputError} for submissions that do not parse and units that stand twice, all at once.
 * @throws {UsageError} for what is no list.
 */
export function othersAmong(rubric: CheckedRubric, among: unknown, unit: string): Submission[] {
  requireIterable(among, 'options.among', 'a list of submissions is possible');
  const refusals = new Refusals(undefined);
  const batch = new Batch(rubric, refusals.take);
  const seen = new Set<string>();
  const others: Submission[] = [];
  for (const one of among as Iterable<unknown>) {
    const submission = batch.read(one)?.submission;
    if (submission === undefined) continue;
    const { id } = submission.unit;
    if (seen.has(id)) batch.refuse(id, duplicateUnit(['unit', 'id'], submission.unit));
    else if (id !== unit) others.push(submission);
    seen.add(id);
  }
  refusals.end();
  return others;
}

import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { ComponentDefinition, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';

/** What one office has to fill in. */
export interface LeadPart<R extends RubricDefinition = RubricDefinition> {
  /** The office; empty for components that name none. */
  readonly lead: string;
  /** The unit and its facts, with the answers to the office's components and what was decided on them. */
  readonly submission: SubmissionOf<R>;
  /** The components that it leads, those without an answer too. */
  readonly components: readonly ComponentIdOf<R>[];
}

/** The office that owns a row: the first one that leads it. */
export function leadOf({ responsible }: Pick<ComponentDefinition, 'responsible'>): string {
  return responsible?.leads[0] ?? '';
}

/**
 * A submission by the office that leads each component, in the order in which the rubric names them:
 * the first of several owns the row, and rows that name none have the lead ''. Each part is a
 * submission of its own, with the unit and all facts; `mergeSubmissions` puts them together again.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse.
 * @example
 * const parts = splitByLead(camLoiWard2023, { unit: { id: 'cam-loi' }, answers: {} });
 * parts.flatMap(({ components }) => components).length; // => 35
 */
export function splitByLead<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
): readonly LeadPart<R>[];
export function splitByLead(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
): readonly LeadPart[] {
  const checked = modelOf(rubric);
  const { answers, verifications, ...head } = parsedRecord(checked, submission).submission;
  const rows = new Map<string, string[]>();
  for (const { definition } of checked.components) {
    const lead = leadOf(definition);
    const list = rows.get(lead);
    if (list === undefined) rows.set(lead, [definition.id]);
    else list.push(definition.id);
  }
  return [...rows].map(([lead, components]) => {
    const own = components.flatMap((id) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer] as const];
    });
    const decided = verifications?.filter(({ component }) => components.includes(component));
    const part = {
      ...head,
      answers: Object.fromEntries(own),
      ...(decided === undefined ? {} : { verifications: decided }),
    };
    return { lead, submission: part as SubmissionInput, components };
  });
}

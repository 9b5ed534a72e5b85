import { Batch, Refusals } from '../cohort/batch.ts';
import { requireIterable } from '../cohort/sources.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { ParsedSubmissionOf, SubmissionOf } from '../intake/submission-of.ts';
import type { Verification } from '../intake/verification.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';

/** A place where parts say different things. */
export interface SubmissionConflict {
  /** Where it stands; of verifications, with the component that they are about. */
  readonly path: readonly (string | number)[];
  /** What the parts say, each once, in their order. */
  readonly values: readonly unknown[];
}

/** One submission from its parts, or where the parts contradict each other. */
export type MergedSubmission<R extends RubricDefinition = RubricDefinition> =
  | {
      readonly ok: true;
      readonly submission: ParsedSubmissionOf<R>;
      /** Components that no part answers, in the rubric's order. */
      readonly gaps: readonly ComponentIdOf<R>[];
    }
  | { readonly ok: false; readonly conflicts: readonly SubmissionConflict[] };

/**
 * Parts of one submission put together: unit, facts, answers and verifications. What one part alone
 * says stands; where parts say different things of the same, all of it is named and nothing is
 * chosen. Each part has to be a sound submission of its own, with the facts that its answers need.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for parts that do not parse, all of them at once, each issue with its position.
 * @throws {UsageError} for what is no list, and for a list without parts.
 * @example
 * const part = (achieved) => ({ unit: { id: 'a' }, answers: { 'I.5.1': { achieved } } });
 * const merged = mergeSubmissions(hueCommune2023, [part(true), part(false)]);
 * merged.ok ? merged.gaps : merged.conflicts;
 * // => [{ path: ["answers", "I.5.1"], values: [{ achieved: true }, { achieved: false }] }]
 */
export function mergeSubmissions<const R extends RubricDefinition>(
  rubric: R,
  parts: readonly SubmissionOf<R>[],
): MergedSubmission<R>;
export function mergeSubmissions(
  rubric: RubricDefinition,
  parts: readonly (Submission | SubmissionInput)[],
): MergedSubmission {
  const checked = modelOf(rubric);
  const read = using('parts', () => readParts(checked, parts));
  const conflicts: SubmissionConflict[] = [];
  const one = <T>(path: readonly string[], values: readonly (T | undefined)[]): T | undefined => {
    const said = differing(values);
    if (said.length > 1) conflicts.push({ path, values: said });
    return said[0];
  };
  const fieldsOf = <T>(
    name: string,
    records: readonly { readonly [key: string]: T }[],
    keys: readonly string[],
  ) =>
    Object.fromEntries(
      keys.flatMap((key): [string, T][] => {
        const value = one(
          [name, key],
          records.map((record) => record[key]),
        );
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const ids = checked.components.map(({ definition }) => definition.id);
  const units = read.map(({ unit }) => unit as unknown as { readonly [key: string]: string });
  const unit = fieldsOf('unit', units, ['id', 'name', 'group', 'class']);
  const made = one(
    ['rubric'],
    read.map((part) => part.rubric),
  );
  const facts = fieldsOf(
    'facts',
    read.map((part) => part.facts),
    [...checked.facts.keys()],
  );
  const answers = fieldsOf(
    'answers',
    read.map((part) => part.answers),
    ids,
  );
  const decided = read.map((part) => byComponent(part.verifications));
  const verifications = ids.flatMap((id) => {
    return (
      one(
        ['verifications', id],
        decided.map((of) => of.get(id)),
      ) ?? []
    );
  });
  if (conflicts.length > 0) return { ok: false, conflicts };
  const record = parsedRecord(checked, {
    unit,
    ...(made === undefined ? {} : { rubric: made }),
    facts,
    answers,
    ...(read.every((part) => part.verifications === undefined) ? {} : { verifications }),
  } as unknown as SubmissionInput);
  const gaps = checked.components
    .filter(({ order }) => record.list.answers[order] === undefined)
    .map(({ definition }) => definition.id);
  return { ok: true, submission: record.submission, gaps };
}

function readParts(rubric: CheckedRubric, parts: unknown): readonly Submission[] {
  requireIterable(parts, 'parts', 'a list of submissions is possible');
  const refusals = new Refusals(undefined);
  const batch = new Batch(rubric, refusals.take);
  const read: Submission[] = [];
  for (const part of parts as Iterable<unknown>) {
    const record = batch.read(part);
    if (record !== undefined) read.push(record.submission);
  }
  refusals.end();
  if (read.length === 0) throw new UsageError('parts are an empty list: at least one is needed');
  return read;
}

/** What is said at all, each once. */
function differing<T>(values: readonly (T | undefined)[]): T[] {
  const said = new Map<string, T>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = JSON.stringify(value, inOrder);
    if (!said.has(text)) said.set(text, value);
  }
  return [...said.values()];
}

/** Keys in one order, so that what says the same has the same text. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byComponent(
  verifications: readonly Verification[] = [],
): ReadonlyMap<string, readonly Verification[]> {
  const found = new Map<string, Verification[]>();
  for (const one of verifications) {
    const list = found.get(one.component);
    if (list === undefined) found.set(one.component, [one]);
    else list.push(one);
  }
  return found;
}

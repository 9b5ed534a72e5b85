import { passedSubmission } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { UnitScore } from '../scoring/score.ts';
import type { UnitSummary } from '../scoring/summary.ts';
import { boundsTally } from './bounds.ts';
import { type CohortOptions, scoreNext, unitScorer } from './scorer.ts';

type Input = Submission | SubmissionInput;

/** Submissions one by one: from a file, a database, a service. */
export type Source = Iterable<Input> | AsyncIterable<Input>;
type Opens = Source | (() => Source);

/** Scores units as they come. Submissions that are not parsed yet are parsed in each pass. */
export async function* streamCohort(
  rubric: RubricDefinition,
  source: Opens,
  options: CohortOptions,
): AsyncGenerator<UnitScore | UnitSummary, void> {
  const model = modelOf(rubric);
  const tally = boundsTally(model);
  const compares = [...model.components.values()].some(({ relative }) => relative.length > 0);
  let expected: number | undefined;
  if (compares && options.bounds === undefined) {
    expected = 0;
    for await (const submission of openTwice(source)) {
      tally.add(passedSubmission(rubric, submission));
      expected += 1;
    }
  }
  const scorer = unitScorer(rubric, options.bounds ?? tally.bounds(), options);
  let count = 0;
  for await (const submission of open(source)) {
    yield scoreNext(scorer, passedSubmission(rubric, submission));
    count += 1;
  }
  // A stream that ran dry in the first pass looks like an empty second one.
  if (expected !== undefined && count !== expected) throw new UsageError(ONCE);
}

const ONCE =
  'the rubric compares units: give their bounds, or a source that can be opened twice (a function)';

function open(source: Opens): Source {
  return typeof source === 'function' ? source() : source;
}

/** A generator is its own iterator: it cannot start anew. */
function openTwice(source: Opens): Source {
  if (typeof source === 'function') return source();
  const asynchronous = Symbol.asyncIterator in source;
  const iterator: unknown = asynchronous
    ? source[Symbol.asyncIterator]()
    : source[Symbol.iterator]();
  if (iterator === source) throw new UsageError(ONCE);
  return source;
}

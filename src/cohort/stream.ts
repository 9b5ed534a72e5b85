import { InputError } from '../intake/issue.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { readBounds } from '../scoring/bounds.ts';
import type { UnitScore } from '../scoring/score.ts';
import type { UnitSummary } from '../scoring/summary.ts';
import type { PackedScore } from '../stored/packed.ts';
import { Batch, type Refusal } from './batch.ts';
import { boundsTally } from './bounds.ts';
import {
  type BatchOptions,
  type CohortOptions,
  rawSummer,
  readStreamOptions,
  unitScorer,
} from './scorer.ts';
import { requireSource } from './sources.ts';

type Input = Submission | SubmissionInput;

/** Submissions one by one: from a file, a database, a service. */
export type Source<S = Input> = Iterable<S> | AsyncIterable<S>;
type Opens<S = Input> = Source<S> | (() => Source<S>);

type Summary<R extends RubricDefinition> = StreamOptions<R> & { readonly summary: true };
type Packed<R extends RubricDefinition> = StreamOptions<R> & { readonly packed: true };

/** Options of a stream: nobody is ranked in it. */
export type StreamOptions<R extends RubricDefinition = RubricDefinition> = Omit<
  CohortOptions<R>,
  'ranking'
>;

/**
 * Scores units one by one, in flat memory: from a list, a file, a database, a service. Rules that
 * compare units are scored against the bounds given; without them a first pass over the source
 * takes them, so that it has to be one that can be read twice: a list, or a function that opens
 * it. Submissions that are not parsed yet are parsed in each pass. With `summary`, only the points
 * per pillar and in all; with `packed`, scores as `packScore` stores them.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for bounds as in `scoreUnit`; while it is read, for the first submission that
 *   does not parse, with its unit and position; not where `onInvalid` takes them.
 * @throws {UsageError} for an option that is not possible, and what is no source; while it is read,
 *   for a source that cannot be read twice where two passes are needed.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const points = [];
 * for await (const score of streamScores(hueCommune2023, () => [unit('a', 50), unit('b', 37)])) {
 *   points.push(score.points);
 * }
 * points; // => ["10", "7.4"]
 */
export function streamScores<const R extends RubricDefinition>(
  rubric: R,
  source: Opens<SubmissionOf<R>>,
  options: Summary<R>,
): AsyncGenerator<UnitSummary<R>, void>;
export function streamScores<const R extends RubricDefinition>(
  rubric: R,
  source: Opens<SubmissionOf<R>>,
  options: Packed<R>,
): AsyncGenerator<PackedScore, void>;
export function streamScores<const R extends RubricDefinition>(
  rubric: R,
  source: Opens<SubmissionOf<R>>,
  options?: StreamOptions<R>,
): AsyncGenerator<UnitScore<R>, void>;
export function streamScores(
  rubric: RubricDefinition,
  source: Opens,
  options: StreamOptions = {},
): AsyncGenerator<UnitScore | UnitSummary | PackedScore, void> {
  // Here, because a stream would refuse them only once it is read.
  const checked = modelOf(rubric);
  const read = readStreamOptions(options);
  if (read.bounds !== undefined) readBounds(checked, read.bounds, read.policy);
  requireSource(source, 'source');
  return scoresOf(checked, source, read);
}

async function* scoresOf(
  checked: CheckedRubric,
  source: Opens,
  options: BatchOptions,
): AsyncGenerator<UnitScore | UnitSummary | PackedScore, void> {
  const { onInvalid, bounds } = options;
  const tally = boundsTally(checked, options.policy);
  const compares = checked.components.some(({ boundsKeys }) => boundsKeys.length > 0);
  let expected: number | undefined;
  if (compares && bounds === undefined) {
    // Who is refused is told once, in the second pass.
    const first = new Batch(checked, onInvalid === undefined ? refuseAtOnce : () => {});
    const opened = openTwice(source);
    for await (const one of boxed(opened)) {
      const record = first.read(submissionIn(opened, one));
      if (record !== undefined) tally.add(record);
    }
    expected = first.count;
  }
  const against = bounds ?? tally.bounds();
  const scorer = unitScorer(checked, against, options);
  const sum = rawSummer(checked, against, options);
  const batch = new Batch(checked, onInvalid ?? refuseAtOnce);
  const opened = open(source);
  for await (const one of boxed(opened)) {
    const input = submissionIn(opened, one);
    const summary = sum?.(input);
    if (summary !== undefined) {
      batch.pass();
      yield summary;
      continue;
    }
    const record = batch.read(input);
    if (record !== undefined) yield scorer(record);
  }
  // A stream that ran dry in the first pass looks like an empty second one.
  if (expected !== undefined && batch.count !== expected) throw new UsageError(ONCE);
}

/** A stream may have no end: the first unit that cannot be read is told when it is met. */
function refuseAtOnce({ issues }: Refusal): never {
  throw new InputError(issues);
}

const ONCE =
  'the rubric compares units: give their bounds, or a source that can be opened twice (a function)';

function open(source: Opens): Source {
  if (typeof source !== 'function') return source;
  const opened = source();
  requireSource(opened, 'what the source opens');
  return opened;
}

interface Box {
  readonly submission: Input;
}

/**
 * The submissions of a list in boxes: what goes through it asynchronously is asked whether it is a
 * promise, and some of what is handed in may not be asked anything.
 */
function boxed(source: Source): Iterable<Box> | AsyncIterable<Input> {
  return Symbol.asyncIterator in source ? source : boxes(source);
}

function* boxes(source: Iterable<Input>): Generator<Box, void> {
  for (const submission of source) yield { submission };
}

function submissionIn(source: Source, one: Box | Input): Input {
  return Symbol.asyncIterator in source ? (one as Input) : (one as Box).submission;
}

/** A generator is its own iterator: it cannot start anew. */
function openTwice(source: Opens): Source {
  if (typeof source === 'function') return open(source);
  const asynchronous = Symbol.asyncIterator in source;
  const iterator: unknown = asynchronous
    ? source[Symbol.asyncIterator]()
    : source[Symbol.iterator]();
  if (iterator === source) throw new UsageError(ONCE);
  return source;
}

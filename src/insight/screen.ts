import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { given, optionsOf } from '../rubric/options.ts';
import { readCohort } from './read-cohort.ts';
import { type Change, changeOf, changesOf, type Years } from './screen/changes.ts';
import { findCopies } from './screen/copied.ts';
import type { ScreenFinding } from './screen/finding.ts';
import { Found } from './screen/found.ts';
import { findJumps } from './screen/jump.ts';
import { findRepeats } from './screen/repeated.ts';
import { columnsIn, screenRows } from './screen/row.ts';
import { findScale, withPeers } from './screen/scale.ts';
import { findSwapped } from './screen/swapped.ts';
import { findWholes } from './screen/wholes.ts';

/** What `screen` compares with besides. */
export interface ScreenOptions<R extends RubricDefinition = RubricDefinition> {
  /** The submissions of the year before, by the same rubric; units are found by their ids. */
  readonly previous?: Iterable<SubmissionOf<R> | Submission> | undefined;
}

const OPTIONS = { previous: /* @__PURE__ */ given<unknown>() };

/**
 * What looks wrong across the units of a cohort, and between years. In this order; a figure that one
 * finding explains is not named again by a later one.
 *
 * - `copied`: at least five figures are the same as another unit's, at least a fifth of those that both
 *   stated, and more than chance explains: with each row's own share of equal pairs (of few units, all
 *   digits but the first agree), not 0.02 such pairs are expected among all pairs of the cohort. A
 *   figure counts that is written with three digits or more (4256/5768, not 5 or 100%) and that at
 *   most four units have; a number that stands in several rows counts once. Named is the unit whose
 *   own they are less likely, by how usual the changes since the year before are and the quotients
 *   over its facts; where nothing tells, the later one. `from` is the other. With `previous`, also a
 *   unit that repeats at least five and a third of its own figures of the year before, and twice what
 *   93% of the units do at most; rows, and sizes of numbers, that over 20% of the units repeat stand
 *   still for everybody and do not count; `from` is then the unit itself.
 * - `swapped`: a share over 1 (by at least 0.5%) whose reciprocal is usual among the others; of what
 *   may pass 1, a quotient beyond all others whose reciprocal is usual. Without others only where the
 *   numerator is the very fact that the denominator should be. With `previous`, only where the two
 *   numbers agree with it the other way round (or as they are), and then also among usual quotients.
 * - `scale`: a value too great or too small by a power of ten. In each column, in powers of ten, the
 *   values that 20% and 7% lie beyond fix a tail that falls off exponentially, as surely as so many
 *   values can; a value is named where not 0.1 sound units in all columns of the cohort are expected so
 *   far out, it is at least half a power of ten beyond the 7%, and a whole power brings it back among
 *   the usual. Up to 7% of wrong values on a side do not move the limits. With `previous`, the power
 *   also has to bring it back to last year's; and a figure is named that is a hundred or more times
 *   last year's by a whole power, whatever the others are. Of a quotient that side is named that
 *   changed since, or whose change leaves the likelier numbers; a fact where it is off itself, or where
 *   several rows held against it are off alike.
 * - `whole-differs`: the same whole (by the fact that rules name, or by the document's noun for it)
 *   stated differently by one unit: what most of its statements say stands, and the others are
 *   named; one against one, both. A noun under which several units, more than 20%, state different
 *   wholes is not one whole.
 * - `jump`: a change between years beyond those of all other units, in the same sense as a scale, and
 *   at least a doubling beyond the usual. Of fewer than twelve units with both years: a fact that
 *   became three times as much, an answer ten times (or so much less).
 *
 * How much of a scale error is found hangs on how many units there are: of one value a thousand times
 * too great, planted in 200 cohorts, 97% with 20 units and 98% with 50 where values vary by a fifth
 * (the standard deviation of their logarithms), 62% and 92% where they vary by a half, 45% and 10%
 * with twelve; of those named all were right. Under some fifty units what is not named is not sound yet.
 *
 * Columns of fewer than twelve values above 0 say nothing of scale or order; a unit alone is held
 * only against itself. `expected` has three digits. Severity is `warning`, of a jump `info`.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions, also previous ones, that do not parse or stand twice.
 * @throws {UsageError} for what is no list, and for an option that is not possible.
 * @example
 * const unit = (at, homes) => ({
 *   unit: { id: `xa-${at}` },
 *   facts: { households: 4000 + 100 * at },
 *   answers: { 'III.3.1': { numerator: homes } },
 * });
 * const units = Array.from({ length: 20 }, (_, at) => unit(at, 3000 + 70 * at));
 * screen(hueCommune2023, [...units, unit(20, 4_100_000)]);
 * // => [{
 * //   unit: 'xa-20',
 * //   code: 'scale',
 * //   severity: 'warning',
 * //   paths: [['answers', 'III.3.1', 'numerator']],
 * //   received: ['4100000'],
 * //   expected: ['3140', '4260'],
 * // }]
 */
export function screen<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options?: ScreenOptions<R>,
): ScreenFinding[];
export function screen(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
  options: ScreenOptions = {},
): ScreenFinding[] {
  const checked = modelOf(rubric);
  const { previous } = optionsOf(options, OPTIONS);
  const now = readCohort(checked, submissions);
  const then = previous === undefined ? [] : readCohort(checked, previous, 'options.previous');
  const found = new Found(now);
  const rowsThen = then.length === 0 ? [] : screenRows(checked, then);
  const byId = new Map(then.map(({ submission }, at) => [submission.unit.id, at]));
  const places = Int32Array.from(now, ({ submission }) => byId.get(submission.unit.id) ?? -1);
  const years = { now, then, places };
  const facts = factsOf(checked, now);
  const stated = screenRows(checked, now);
  const columns = columnsIn(stated, facts);
  const rows = stated.map((row, at) => {
    const before = rowsThen[at];
    const changes = before === undefined ? undefined : changesOf(years, columns, row, before);
    return withPeers(row, columns, changes);
  });
  const changed = changedFacts(
    years,
    columns,
    facts,
    then.length === 0 ? undefined : factsOf(checked, then),
  );
  if (then.length > 0) findRepeats(found, years, rows, rowsThen);
  findCopies(found, now, rows, facts);
  findSwapped(found, rows, facts);
  findScale(found, rows, facts, columns, changed);
  findWholes(found, now, rows);
  if (then.length > 0) findJumps(found, years, rows, changed);
  return found.findings;
}

/** What units state once, by the fact. */
function factsOf(
  { facts }: CheckedRubric,
  records: readonly ParsedRecord[],
): ReadonlyMap<string, Float64Array> {
  return new Map(
    [...facts.keys()].map((id) => [
      id,
      Float64Array.from(records, ({ submission }) => {
        const value = submission.facts[id];
        return value === undefined ? Number.NaN : Number(value);
      }),
    ]),
  );
}

function changedFacts(
  years: Years,
  columns: number,
  facts: ReadonlyMap<string, Float64Array>,
  before: ReadonlyMap<string, Float64Array> | undefined,
): ReadonlyMap<string, Change> {
  return new Map(
    [...facts].flatMap(([id, values]) => {
      const then = before?.get(id);
      return then === undefined ? [] : [[id, changeOf(years, columns, values, then)] as const];
    }),
  );
}

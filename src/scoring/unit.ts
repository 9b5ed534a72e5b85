import { compare } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import { passedSubmission } from '../intake/parse.ts';
import type { PassedSubmission } from '../intake/passed.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { type BoundsLookup, NO_BOUNDS, readBounds } from './bounds.ts';
import { type ReadyPillar, type ReadyRubric, readyRubric } from './compile.ts';
import { scorePillar } from './levels.ts';
import { readOptions, type ScoreOptions, type Terms } from './options.ts';
import type { PillarScore, UnitScore } from './score.ts';
import type { Session } from './session.ts';
import { type Tally, totals } from './totals.ts';

/**
 * Scores one unit. A component's points are maxPoints × fraction, multiplied before divided and
 * rounded once (by default to 2 decimals, half up); criteria, pillars and the total are exact sums.
 * The index is points / assessablePoints at 4 decimals, half up; null if everything is excluded.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse, an `asOf` that is no date, and bounds of another rubric.
 * @example
 * const score = scoreUnit(hueCommune2023, {
 *   unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' },
 *   facts: { households: 5768 },
 *   answers: { 'III.3.1': { numerator: 4256 } },
 * });
 * score.points; // => "7.38"
 * score.index; // => "0.0123"
 */
export function scoreUnit(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: ScoreOptions = {},
): UnitScore {
  const model = modelOf(rubric);
  const terms = readOptions(options);
  const bounds = options.bounds === undefined ? NO_BOUNDS : readBounds(model, options.bounds);
  return scorePassed(readyRubric(model), passedSubmission(rubric, submission), bounds, terms);
}

/** The same for a submission and bounds that are ready. */
export function scorePassed(
  rubric: ReadyRubric,
  passed: PassedSubmission,
  bounds: BoundsLookup,
  terms: Terms,
): UnitScore {
  const { submission } = passed;
  const findings: Finding[] = rubric.assumed.concat(passed.findings);
  const session: Session = { rubric, terms, around: surroundings(submission, bounds), findings };
  const tally: Tally = { points: 0, excluded: 0 };
  const pillars = new Array<PillarScore>(rubric.pillars.length);
  for (let at = 0; at < pillars.length; at += 1) {
    pillars[at] = scorePillar(session, rubric.pillars[at] as ReadyPillar, passed, tally);
  }
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = totals(
    rubric.max,
    tally,
    rubric.print,
  );
  return {
    rubric: rubric.reference,
    unit: submission.unit,
    points,
    maxPoints,
    excludedPoints,
    assessablePoints,
    rescaledPoints,
    index,
    grade: gradeOf(rubric, tally),
    pillars,
    // A copy of the exact length: the list was grown while it was filled.
    findings: findings.slice(),
  };
}

export function surroundings({ facts }: Submission, bounds: BoundsLookup): Surroundings {
  return {
    fact: (id) => {
      const text = facts[id];
      return text === undefined ? undefined : readPlain(text);
    },
    factText: (id) => facts[id],
    bounds,
  };
}

/** The grade whose band holds points / assessable exactly: no rounded index decides a boundary. */
export function gradeOf(rubric: ReadyRubric, { points, excluded }: Tally): string | null {
  const assessable = rubric.max - excluded;
  if (assessable === 0) return null;
  const share = { n: points, d: assessable };
  return rubric.grades.find(({ from }) => compare(share, readPlain(from)) >= 0)?.id ?? null;
}

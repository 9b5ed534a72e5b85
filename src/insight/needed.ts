import { printScaled, readPlain, toPlain } from '../exact/decimal-text.ts';
import { ceilDivide, compareInts, type Int, times } from '../exact/int.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { ParsedSubmissionOf, SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';
import { optionsOf, shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { Answer } from '../rules/answer.ts';
import type { RaiseContext } from '../rules/raise/context.ts';
import { bestReachable, obstaclesIn, raise } from '../rules/raise/raise.ts';
import { readBounds } from '../scoring/bounds.ts';
import {
  type CompiledComponent,
  type CompiledRubric,
  compiledRubric,
} from '../scoring/compiled-rubric.ts';
import { pointsOf } from '../scoring/component.ts';
import { componentOf } from '../scoring/components.ts';
import { policyOf, SCORE_OPTIONS, type ScoreOptions } from '../scoring/options.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { scoreUnit } from '../scoring/unit.ts';
import { enoughFor } from './enough-for.ts';
import { standsInTheWay } from './in-the-way.ts';
import { withWhatStays } from './stays.ts';
import { withAnswers } from './with-answers.ts';
import { withEvidence } from './with-evidence.ts';

/** Why no answer of the unit's own earns so many points. */
export type NeededReason =
  /** The rule gives no more. */
  | 'maximum'
  | 'not-applicable'
  /** It is over, and being late costs. */
  | 'deadline'
  /** A decision of the authority stands. */
  | 'verification'
  /** It is scored against others, and their bounds are not given. */
  | 'needs-cohort'
  /** Somebody else gives the points. */
  | 'awarded';

/** The smallest answer that earns at least so many points, or the most that can be earned. */
export type Needed<A = Answer> =
  | {
      readonly reachable: true;
      readonly answer: A;
      readonly points: string;
      readonly fraction: string;
    }
  | { readonly reachable: false; readonly most: string; readonly reason: NeededReason };

/** The answer to one component, as intake gives it. */
type AnswerTo<R extends RubricDefinition, Id extends ComponentIdOf<R>> = NonNullable<
  ParsedSubmissionOf<R>['answers'][Id]
>;

/**
 * The smallest answer to a component that earns at least so many points; what the unit has already
 * stays, and where the points are earned it is the present answer. Smallest by what is measured:
 * whole things stay whole, a share, rate or amount that is not made of things counted has 4
 * decimals; of a checklist the fewest items, then the earlier ones; of parts the fewest to change,
 * then the smaller changes. Where evidence is required the answer names what is lacking of it.
 * With `asOf` nothing can be completed before that day. Points are rounded as in a score, so that
 * `whatIf` with this answer gives at least the points, and with one step less does not.
 *
 * @param points At least 0, as a number or a decimal string; finer than the rubric's places they
 *   are those above.
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does.
 * @throws {UsageError} for a component that is not there or is a penalty, points that are no number
 *   from 0 up, and an option that is not possible.
 * @example
 * const submission = {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * };
 * needed(hueCommune2023, submission, 'III.3.1', '9');
 * // => { reachable: true, answer: { numerator: "5189", denominator: "5768" }, points: "9", fraction: "0.8996" }
 * needed(hueCommune2023, submission, 'III.3.1', '10.5');
 * // => { reachable: false, most: "10", reason: "maximum" }
 */
export function needed<const R extends RubricDefinition, const Id extends ComponentIdOf<R>>(
  rubric: R,
  submission: SubmissionOf<R>,
  component: Id,
  points: number | string,
  options?: ScoreOptions,
): Needed<AnswerTo<R, Id>>;
export function needed(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  component: string,
  points: number | string,
  options: ScoreOptions = {},
): Needed {
  const checked = modelOf(rubric);
  const asked = optionsOf(options, SCORE_OPTIONS);
  const policy = policyOf(asked);
  const compiled = compiledRubric(checked);
  const own = componentFor(compiled, component);
  const { step, max } = own;
  const steps = stepsFor(points, checked.places, step);
  const record = parsedRecord(checked, submission);
  const parsed = record.submission;
  const score = componentOf(scoreUnit(rubric, parsed, asked), component);
  const has = scaledPoints(score.points, checked.places);
  const given = parsed.answers[component];
  // Of what says nothing yet the case stays, in which the unit is.
  const said = record.list.answers[own.checked.order];
  const answer = said ?? (given?.case === undefined ? undefined : { case: given.case });
  const present: Needed = {
    reachable: true,
    answer: given ?? {},
    points: score.points,
    fraction: score.fraction ?? '0',
  };
  if (compareInts(times(steps, step), has) <= 0) return present;
  const blocked = standsInTheWay(own, score, given, parsed.unit.class, policy);
  if (blocked !== undefined) {
    return { reachable: false, most: score.points, reason: blocked };
  }
  const { rule } = own.checked;
  const context: RaiseContext = {
    facts: parsed.facts,
    unitClass: parsed.unit.class,
    curves: readBounds(checked, asked.bounds, policy).curves,
    today: policy.asOf,
  };
  const enough = enoughFor(compiled, steps, max / step);
  const raised = raise(rule, answer, enough, context);
  if (raised !== undefined) {
    const whole = withEvidence(own, withWhatStays(given, raised.answer), policy);
    const after = withAnswers(checked, record, { [component]: whole });
    const reached = componentOf(scoreUnit(rubric, after.submission, asked), component);
    return {
      reachable: true,
      answer: after.submission.answers[component] ?? {},
      points: reached.points,
      fraction: reached.fraction ?? '0',
    };
  }
  const best = bestReachable(rule, answer, context);
  const most = best === null ? 0 : pointsOf(compiled, own, best);
  const found = obstaclesIn(rule, answer, context);
  const over = compareInts(times(steps, step), max) > 0;
  const reason = over ? undefined : OBSTACLES.find((one) => found.has(one));
  return {
    reachable: false,
    most: printScaled(Math.max(most, has), checked.places),
    reason: reason ?? 'maximum',
  };
}

/** Of several things in the way the first of these is named. */
const OBSTACLES = ['needs-cohort', 'deadline', 'awarded', 'not-applicable'] as const;

function componentFor({ components }: CompiledRubric, id: unknown): CompiledComponent {
  const found = components.find(({ checked }) => checked.definition.id === id);
  if (found === undefined) throw new UsageError(`component: the rubric has none ${shown(id)}`);
  if (found.sign < 0) {
    throw new UsageError(`component: ${shown(id)} is a penalty, which earns no points`);
  }
  return found;
}

/** The least number of the component's own steps that is so many points. */
function stepsFor(points: unknown, places: number, step: number): Int {
  const plain =
    typeof points === 'number' || typeof points === 'string' ? toPlain(points) : undefined;
  if (plain === undefined || !plain.ok || plain.text.startsWith('-')) {
    throw new UsageError(`points are ${shown(points)}: a number from 0 up is possible`);
  }
  const { n, d } = readPlain(plain.text);
  return ceilDivide(times(n, 10 ** places), times(d, step));
}

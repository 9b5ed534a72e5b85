import { printScaled } from '../exact/decimal-text.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { Adjustment, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';
import { oneOf, optionsOf } from '../rubric/options.ts';
import type { Need } from '../rules/need.ts';
import { type CompiledComponent, compiledRubric } from '../scoring/compiled-rubric.ts';
import { type ComponentOfScore, componentsOf } from '../scoring/components.ts';
import { policyOf, SCORE_OPTIONS, type ScoreOptions } from '../scoring/options.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { scoreUnit } from '../scoring/unit.ts';
import { standsInTheWay } from './in-the-way.ts';
import { planImprovements } from './plan.ts';
import { leadOf } from './split.ts';

/** How a work plan is scored and grouped. */
export interface WorkplanOptions extends ScoreOptions {
  /** By which rows are put together: the office that leads (default), the deadline or the pillar. */
  readonly by?: 'lead' | 'due' | 'pillar' | undefined;
}

/** One component in a plan of work. */
export interface WorkRow<Id extends string = string> {
  readonly component: Id;
  readonly name: string;
  readonly points: string;
  readonly maxPoints: string;
  /** Its maximum without the parts that do not apply; of a penalty 0. */
  readonly reachable: string;
  /** A bonus is to be earned, a penalty to be taken back: its points are those taken away. */
  readonly adjustment?: Adjustment;
  /** The points that can still be had; 0 where nothing done from now on brings any. */
  readonly gain: string;
  /** As the document prints it; empty where it prints none. */
  readonly requirement: string;
  readonly due: string | null;
  /** Points are still open, and `asOf` is after the deadline. */
  readonly overdue: boolean;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly guides: readonly string[];
  readonly needs: readonly Need[];
}

/** The two tables of a unit's plan, and what has to be raised by office, deadline or pillar. */
export interface Workplan<Id extends string = string> {
  /** Components at their maximum, to be kept there. */
  readonly maintain: readonly WorkRow<Id>[];
  /** Components below it. */
  readonly raise: readonly WorkRow<Id>[];
  /**
   * The rows to be raised, put together, with the points that they can bring. `key`: the first
   * office that leads, the day, or the pillar's id; empty where there is none.
   */
  readonly groups: readonly {
    readonly key: string;
    readonly rows: readonly WorkRow<Id>[];
    readonly points: string;
  }[];
}

/**
 * Who still has to do what by when, out of a score: the components at their maximum, those below it
 * with what they need and the points at stake, and the latter by office, deadline or pillar. In the
 * rubric's order; groups by deadline from the earliest on, without one at the end. What does not
 * apply, and what is not scored, is in neither table.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does.
 * @throws {UsageError} for an option that is not possible.
 * @example
 * const { maintain, raise } = workplan(camLoiWard2023, { unit: { id: 'cam-loi' }, answers: {} });
 * [maintain.length, raise.length]; // => [0, 35]
 */
export function workplan<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  options?: WorkplanOptions,
): Workplan<ComponentIdOf<R>>;
export function workplan(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: WorkplanOptions = {},
): Workplan {
  const { by = 'lead', ...scoring } = optionsOf(options, FORMS);
  const checked = modelOf(rubric);
  const { places } = checked;
  const { submission: read } = parsedRecord(checked, submission);
  const parsed = read as SubmissionInput;
  const plan = planImprovements(rubric, parsed, scoring);
  const open = new Map(plan.improvements.map((one) => [one.component, one]));
  const policy = policyOf(scoring);
  const compiled = compiledRubric(checked).components;
  const scores = componentsOf(scoreUnit(rubric, parsed, scoring));
  const [maintain, raise]: [WorkRow[], WorkRow[]] = [[], []];
  const keys = new Map<WorkRow, string>();
  for (const [at, score] of scores.entries()) {
    const component = compiled[at] as CompiledComponent;
    const { definition, due } = component.checked;
    if (component.max === 0 || score.status === 'not-applicable') continue;
    const reachable = reachableOf(component, score, places);
    const lacking = Math.abs(reachable - scaledPoints(score.points, places));
    const answer = read.answers[score.id];
    const isClosed =
      standsInTheWay(component, score, answer, read.unit.class, policy) !== undefined;
    const found = isClosed ? undefined : open.get(score.id);
    const { leads = [], supports = [], guides = [] } = definition.responsible ?? {};
    const row: WorkRow = {
      component: score.id,
      name: score.name,
      points: score.points,
      maxPoints: score.maxPoints,
      reachable: printScaled(reachable, places),
      ...(score.adjustment === undefined ? {} : { adjustment: score.adjustment }),
      gain: found?.gain ?? '0',
      requirement: definition.requirement ?? '',
      due: due ?? null,
      overdue: lacking > 0 && due !== undefined && (policy.asOf ?? '') > due,
      leads,
      supports,
      guides,
      needs: found?.needs ?? [],
    };
    if (lacking === 0) maintain.push(row);
    else {
      raise.push(row);
      keys.set(row, { lead: leadOf(definition), due: due ?? '', pillar: score.pillar }[by]);
    }
  }
  return { maintain, raise, groups: groupsOf(raise, keys, by === 'due', places) };
}

const FORMS = { ...SCORE_OPTIONS, by: /* @__PURE__ */ oneOf('lead', 'due', 'pillar') };

/** All points of a component but those that do not apply; none of a penalty. */
function reachableOf(
  { sign, max }: CompiledComponent,
  { excludedPoints }: ComponentOfScore,
  places: number,
): number {
  return sign < 0 ? 0 : max - scaledPoints(excludedPoints, places);
}

function groupsOf(
  rows: readonly WorkRow[],
  keys: ReadonlyMap<WorkRow, string>,
  inOrder: boolean,
  places: number,
): Workplan['groups'] {
  const groups = new Map<string, WorkRow[]>();
  for (const row of rows) {
    const key = keys.get(row) ?? '';
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  const list = [...groups].map(([key, own]) => {
    const sum = own.reduce((total, { gain }) => total + scaledPoints(gain, places), 0);
    return { key, rows: own, points: printScaled(sum, places) };
  });
  // What has no deadline comes after every day.
  const place = ({ key }: { readonly key: string }): string => (key === '' ? '9999' : key);
  return inOrder ? list.sort((a, b) => (place(a) < place(b) ? -1 : 1)) : list;
}

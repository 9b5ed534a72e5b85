import { decimalPlaces, printDecimal, readPlain } from '../../exact/decimal-text.ts';
import { add, type Fraction, multiply } from '../../exact/fraction.ts';
import { floorDivide, type Int, readInt, times } from '../../exact/int.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { Answer } from '../../rules/answer.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import { bestReachable, obstaclesIn } from '../../rules/raise/raise.ts';
import type { CompiledComponent, CompiledRubric } from '../../scoring/compiled-rubric.ts';
import { pointsOf } from '../../scoring/component.ts';
import type { Policy } from '../../scoring/options.ts';
import type { ComponentScore } from '../../scoring/score.ts';
import { scaledPoints } from '../../scoring/totals.ts';
import { standsInTheWay } from '../in-the-way.ts';
import { withWhatStays } from '../stays.ts';
import { withEvidence } from '../with-evidence.ts';
import { allLevels } from './all-levels.ts';
import type { StepCost } from './asked.ts';
import { countedMore } from './counted.ts';
import { type Level, lastLevelAbove, levelsAbove } from './levels.ts';
import { levelsBelow } from './taken-back.ts';

/** Why points that are open cannot be had. */
export type LeftReason = 'deadline' | 'evidence' | 'verification' | 'others';

/** A way to more points of one component. */
export interface Candidate {
  readonly answer: Answer;
  readonly points: number;
  /** By how much its own points rise; of a penalty by how much it falls. */
  readonly gain: number;
  /** By how much more of it does not apply. */
  readonly excluded: number;
  readonly cost: Fraction;
}

/** What a component offers. */
export interface Offer {
  readonly at: number;
  readonly component: CompiledComponent;
  readonly score: ComponentScore;
  readonly candidates: readonly Candidate[];
  /** No other answer comes to as much for less. */
  readonly whole: boolean;
  readonly left: { readonly gain: number; readonly reason: LeftReason } | undefined;
  /** Nothing stands in the way of another answer, whether it earns more or not. */
  readonly isFree: boolean;
}

/** What all offers are made against. */
export interface Offered {
  readonly rubric: CompiledRubric;
  readonly record: ParsedRecord;
  readonly policy: Policy;
  readonly context: RaiseContext;
  readonly costs: ReadonlyMap<string, StepCost>;
  /** Nothing is chosen between: all that can be had is taken. */
  readonly onlyMost: boolean;
}

/** The steps that a component can take, and what of its points cannot be had, with the reason. */
export function offerOf(
  given: Offered,
  component: CompiledComponent,
  score: ComponentScore,
): Offer {
  const { rubric, record, policy, context } = given;
  const { places } = rubric.checked;
  const { order } = component.checked;
  const own = record.submission.answers[score.id];
  const said = record.list.answers[order];
  const answer = said ?? (own?.case === undefined ? undefined : { case: own.case });
  const has = scaledPoints(score.points, places);
  const isPenalty = component.sign < 0;
  const open = isPenalty ? has : component.max - scaledPoints(score.excludedPoints, places) - has;
  const none = { at: order, component, score, candidates: [], whole: true, isFree: false };
  if (score.status === 'not-applicable') return { ...none, left: undefined };
  const blocked = standsInTheWay(
    component,
    score,
    own,
    context.unitClass,
    isPenalty ? FREE : policy,
  );
  if (blocked === 'not-applicable') return { ...none, left: undefined };
  const held = blocked ?? (isHeldByOthers(component, own, policy) ? 'evidence' : undefined);
  if (held !== undefined) {
    return { ...none, left: open <= 0 ? undefined : { gain: open, reason: held } };
  }
  if (open <= 0) return { ...none, left: undefined, isFree: true };
  const standing = { rubric, component, answer, has, context };
  const levelsOf = isPenalty ? levelsBelow : given.onlyMost ? lastLevelAbove : levelsAbove;
  const known = levelsOf(standing);
  const sense = { byWorth: !given.costs.has(score.id), lower: isPenalty };
  const all = given.onlyMost ? { levels: known, whole: true } : allLevels(standing, known, sense);
  const levels = all.levels.filter((level) => canBeHandedIn(level.answer));
  const candidates = levels.map((level) => candidateOf(given, component, score, level));
  const last = levels.at(-1);
  const rest =
    last === undefined
      ? open
      : isPenalty
        ? last.points
        : component.max - last.excluded - last.points;
  const reason = rest > 0 && !isPenalty ? reasonOf(given, component, answer, has) : undefined;
  return {
    ...none,
    candidates,
    whole: all.whole,
    isFree: true,
    left: reason && { gain: rest, reason },
  };
}

const MOST_DIGITS = 30;

/** Beside a whole of thirty digits a share has more of them than a submission may hold. */
function canBeHandedIn(answer: Answer): boolean {
  const numbers = JSON.stringify(answer).match(/\d[\d.]*/g) ?? [];
  return numbers.every((text) => text.replace(/^0+|\./g, '').length <= MOST_DIGITS);
}

/** A penalty is taken back whenever it is: points that are taken away are not given back for being late. */
const FREE = { lateIsZero: false, asOf: undefined };

/** Evidence is required, and an authority has not given what only it gives. */
function isHeldByOthers(
  { checked, sign }: CompiledComponent,
  answer: Answer | undefined,
  { evidenceIsRequired }: Policy,
): boolean {
  if (!evidenceIsRequired || sign < 0) return false;
  const given = new Set(answer?.evidence?.map(({ title }) => title));
  const { evidence = [] } = checked.definition;
  return evidence.some(({ kind, name }) => kind === 'authority' && !given.has(name));
}

function reasonOf(
  { rubric, context }: Offered,
  component: CompiledComponent,
  answer: Answer | undefined,
  has: number,
): LeftReason | undefined {
  const { rule } = component.checked;
  const found = obstaclesIn(rule, answer, context);
  if (found.has('needs-cohort')) return 'others';
  if (found.has('awarded')) return 'evidence';
  if (!found.has('deadline')) return undefined;
  const free = bestReachable(rule, answer, { ...context, today: undefined });
  return free !== null && pointsOf(rubric, component, free) > has ? 'deadline' : undefined;
}

export function candidateOf(
  { rubric, record, policy, context, costs }: Offered,
  component: CompiledComponent,
  score: ComponentScore,
  { answer, points, excluded }: Level,
): Candidate {
  const { places } = rubric.checked;
  const own = record.submission.answers[score.id];
  const whole = withWhatStays(own, answer);
  const gain = Math.abs(points - scaledPoints(score.points, places));
  const cost = costs.get(score.id);
  return {
    answer: component.sign < 0 ? whole : withEvidence(component, whole, policy),
    points,
    gain,
    excluded: excluded - scaledPoints(score.excludedPoints, places),
    cost:
      cost === undefined
        ? { n: gain, d: 10 ** places }
        : add(
            readPlain(cost.once ?? '0'),
            multiply(
              readPlain(cost.each ?? '0'),
              countedMore(component.checked.rule, own, answer, context.unitClass),
            ),
          ),
  };
}

/** Costs as whole numbers of one unit, 10^-places of it. */
export function commonPlaces(costs: readonly Fraction[]): number {
  return costs.reduce((most, cost) => Math.max(most, decimalPlaces(printCost(cost))), 0);
}

export function printCost(cost: Fraction): string {
  return printDecimal(cost);
}

export function wholeCost({ n, d }: Fraction, places: number): Int {
  return floorDivide(times(n, readInt(`1${'0'.repeat(places)}`)), d);
}

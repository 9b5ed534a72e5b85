import { decimalPlaces } from '../../exact/decimal-text.ts';
import { compareInts, floorDivide, type Int, minus, plus, times } from '../../exact/int.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledLeaf } from '../../rules/compile.ts';
import { type Curve, worthAt } from '../../rules/curve.ts';
import { fieldsOf } from '../../rules/raise/field.ts';
import type { Field } from '../../rules/raise/grid.ts';
import { pointsOf } from '../../scoring/component.ts';
import { withWhatStays } from '../stays.ts';
import type { Effect } from './beside.ts';
import { type Candidate, candidateOf, type Offer, type Offered, wholeCost } from './candidates.ts';
import type { Shift } from './moves.ts';

/** What answers are looked at for, and how far. */
export interface Press {
  readonly offered: Offered;
  readonly effect: (offer: Offer, answer: Answer) => Effect;
  /** The points of the others under an effect; undefined: enough has been looked at. */
  readonly pointsUnder: (effect: Effect) => readonly number[] | undefined;
  /** What costs as much or more is of no use; in units of 10^-places. */
  readonly limit: Int | undefined;
  readonly places: number;
}

/**
 * The decimals that what is pressed with can cost: those of `each` after those of the finest number
 * that an answer can have. The scale of all costs is fixed before those answers are looked at.
 */
export function placesOfPressing(
  { record, costs, context }: Offered,
  { component, score, isFree }: Offer,
): number {
  const { rule } = component.checked;
  const cost = costs.get(score.id);
  if (cost === undefined || !isFree || rule.parts !== undefined) return 0;
  const curve = context.curves[rule.leaf];
  const answer = record.list.answers[component.checked.order];
  const { facts, today } = context;
  const [field] = fieldsOf(rule.shape, answer, facts, today, curve?.direction ?? 'higher');
  if (field === undefined) return 0;
  const finest = Math.max(placesIn(field.write(1)), answer === undefined ? 0 : placesIn(answer));
  const each = cost.each === undefined ? 0 : decimalPlaces(cost.each) + finest;
  return Math.max(decimalPlaces(cost.once ?? '0'), each);
}

function placesIn({ value, previous, numerator, terms }: Partial<Answer>): number {
  const numbers = [value, previous, numerator, ...Object.values(terms ?? {})];
  return numbers.reduce<number>((most, one) => Math.max(most, decimalPlaces(one ?? '0')), 0);
}

/**
 * Beside the answers that earn points of their own, those that take points from others: nearer to
 * the others' bounds from outside, and beyond them. The less the others have, the farther it is; each
 * answer at which any of them has less than at the one before it is a shift. Where no costs are named,
 * only what earns points of its own has a price, which is the same however far it goes. `whole`: none
 * was passed over.
 */
export function pressingOf(
  press: Press,
  offer: Offer,
): { readonly shifts: readonly Shift[]; readonly whole: boolean } {
  const nothing = { shifts: [], whole: true };
  const { component, score } = offer;
  const { rule } = component.checked;
  const { record, costs, context, rubric } = press.offered;
  if (!offer.isFree) return nothing;
  // Several measures can be moved each for itself: not all their combinations are looked at.
  if (rule.parts !== undefined) return { shifts: [], whole: false };
  const isPriced = costs.has(score.id);
  // All of its points are earned: nothing more has a price.
  if (!isPriced && offer.candidates.length === 0) return nothing;
  const answer = record.list.answers[component.checked.order];
  const curve = context.curves[rule.leaf];
  if (curve === null || curve === undefined) return nothing;
  const [field] = fieldsOf(rule.shape, answer, context.facts, context.today, curve.direction);
  const from = field && startOf(rule, curve, field, answer, offer, press);
  if (field === undefined || from === undefined) return { shifts: [], whole: false };
  const side = curve.direction === 'lower' ? -1 : 1;
  const tried = new Map<string, Tried | undefined>();
  const at = (by: Int): Tried | undefined => {
    const key = String(by);
    if (!tried.has(key)) tried.set(key, tryAt(by));
    return tried.get(key);
  };
  const tryAt = (by: Int): Tried | undefined => {
    const said = withWhatStays(answer, field.write(plus(from, times(side, by))));
    const points = pointsOf(rubric, component, worthAt(curve, rule.measure(said, context.facts)));
    const candidate = candidateOf(press.offered, component, score, {
      answer: said,
      points,
      excluded: 0,
    });
    const effect = press.effect(offer, candidate.answer);
    const others = press.pointsUnder(effect);
    return others && { candidate, effect, others };
  };
  const far = farthest(field, from, side, press, at);
  const [first, last] = [at(0), at(far)];
  if (first === undefined || last === undefined) return { shifts: [], whole: false };
  const shifts: Shift[] = [];
  let whole = true;
  const look = (low: Int, under: Tried, high: Int, over: Tried): void => {
    if (!whole || under.others.join() === over.others.join()) return;
    if (compareInts(minus(high, low), 1) <= 0) {
      const { candidate, effect } = over;
      const isCheap =
        press.limit === undefined ||
        compareInts(wholeCost(candidate.cost, press.places), press.limit) < 0;
      const isUseful = isCheap && (isPriced || candidate.gain > 0);
      if (isUseful) shifts.push({ candidates: [candidate], effect });
      return;
    }
    const middle = floorDivide(plus(low, high), 2);
    const between = at(middle);
    if (between === undefined) whole = false;
    else {
      look(low, under, middle, between);
      look(middle, between, high, over);
    }
  };
  look(0, first, far, last);
  return { shifts, whole };
}

interface Tried {
  readonly candidate: Candidate;
  readonly effect: Effect;
  readonly others: readonly number[];
}

/** The step of the present answer; of none that of the one that earns all points. */
function startOf(
  leaf: CompiledLeaf,
  curve: Curve,
  { grid }: Field,
  answer: Answer | undefined,
  { candidates }: Offer,
  { offered }: Press,
): Int | undefined {
  const stands = answer ?? candidates.at(-1)?.answer;
  if (stands === undefined || leaf.none?.(stands, offered.context.facts) !== undefined)
    return undefined;
  const steps = grid.stepsTo(leaf.measure(stands, offered.context.facts));
  return steps && curve.pieces.length > 0 ? floorDivide(steps.n, steps.d) : undefined;
}

/** As far as the field goes, or as it is not too dear. */
function farthest(
  { grid: { least, most } }: Field,
  from: Int,
  side: 1 | -1,
  { limit, places }: Press,
  at: (by: Int) => Tried | undefined,
): Int {
  const end =
    side > 0 ? most && minus(most, from) : least === undefined ? undefined : minus(from, least);
  let far = 1;
  for (let doubled = 0; doubled < MOST_DOUBLED; doubled += 1) {
    if (end !== undefined && compareInts(far, end) >= 0) return end;
    const tried = at(far);
    if (tried === undefined) break;
    if (limit !== undefined && compareInts(wholeCost(tried.candidate.cost, places), limit) >= 0)
      break;
    far *= 2;
  }
  return far;
}

const MOST_DOUBLED = 40;

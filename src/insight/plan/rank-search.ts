import { subtract } from '../../exact/fraction.ts';
import { compareInts, type Int, plus } from '../../exact/int.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import type { Tally } from '../../scoring/totals.ts';
import type { Situation } from './applied.ts';
import { effectOf } from './beside.ts';
import { type Candidate, type Offer, wholeCost } from './candidates.ts';
import { Beside, isCompared, joined, type Mover, type Shift, type Taking } from './moves.ts';
import { Choosing, type Picked } from './pick.ts';
import { type Press, pressingOf } from './press.ts';
import { POINTS } from './sums.ts';

/** So many ways to move the others' bounds are looked at, and so many units are scored for it. */
const MOST_TAKINGS = 4096;
const MOST_SCORED = 20_000;

/** One way to move bounds: what it asks of the unit, and what it costs at least. */
interface Row {
  readonly taking: Taking;
  readonly sum: number;
  readonly least: Int;
}

/** The cheapest that was found, and what nothing costs less than. */
interface Found {
  readonly picked: Picked | undefined;
  /** Undefined: nothing was passed over. */
  readonly bound: Int | undefined;
}

/**
 * The cheapest steps for a rank while some of them move the bounds that others are scored against.
 * First by the steps that earn points of their own, then also by those that only take points from
 * others, as far as they cost less than what was found. Undefined where none reaches it.
 */
export function searchTakings(
  given: Situation,
  movers: readonly Mover[],
  now: CohortBounds,
  others: CohortBounds,
  rank: number,
): Picked | undefined {
  const { choosing, offered, record } = given;
  const { places } = choosing;
  const first = search(given, movers, now, rank, undefined);
  const limit = first.picked && choosing.costOf(first.picked);
  const { checked } = choosing.rubric;
  const beside = new Beside(given, [], now);
  const known = new Map<string, readonly number[]>();
  let left = Math.floor(MOST_SCORED / Math.max(1, given.others?.length ?? 1));
  const press: Press = {
    offered,
    limit,
    places,
    effect: ({ score }, answer) =>
      effectOf(checked, offered.policy, others, record, score.id, answer),
    pointsUnder(effect) {
      if (!known.has(effect.key)) {
        if (left <= 0) return undefined;
        left -= 1;
        known.set(effect.key, beside.scored([effect]));
      }
      return known.get(effect.key);
    },
  };
  let [all, whole] = [movers, true];
  for (const offer of choosing.offers.filter(isCompared)) {
    const pressed = pressingOf(press, offer);
    whole &&= pressed.whole;
    all = joined(all, offer, pressed.shifts);
  }
  const best = all === movers ? first : search(given, all, now, rank, first.picked);
  if (best.picked === undefined) return undefined;
  const cost = choosing.costOf(best.picked);
  const bound = whole ? best.bound : 0;
  const proven = bound === undefined || compareInts(bound, cost) >= 0;
  return { steps: best.picked.steps, proven, bound: proven ? cost : (bound ?? 0) };
}

/**
 * Under one taking (which movers move, and to what) the others' points are fixed, so that the rest
 * is a plain question with an exact answer. Takings are looked at by what they cost at least: what
 * their movers cost, and what as many points cost were all steps free to be taken or not; once that
 * is no less than what was found, nothing cheaper is left.
 */
function search(
  given: Situation,
  all: readonly Mover[],
  now: CohortBounds,
  rank: number,
  start: Picked | undefined,
): Found {
  const { choosing, others = [] } = given;
  const most = choosing.rubric.adjusts
    ? Math.min(MOST_TAKINGS, Math.floor(MOST_SCORED / Math.max(1, others.length)))
    : MOST_TAKINGS;
  const free = new Map<number, Picked | undefined>();
  const freeFor = (sum: number): Picked | undefined => {
    if (!free.has(sum)) free.set(sum, choosing.cheapest([goal(sum)]));
    return free.get(sum);
  };
  let best = start && { picked: start, cost: choosing.costOf(start) };
  const movers = within(choosing, all, best?.cost, most);
  const beside = new Beside(given, movers, now);
  const rows = takingsOf(choosing, movers, best?.cost).flatMap(({ taking, cost }): Row[] => {
    const sum = beside.pointsOf(rank, taking);
    const relaxed = freeFor(sum);
    if (relaxed === undefined) return [];
    const bound = relaxed.proven ? choosing.costOf(relaxed) : relaxed.bound;
    return [{ taking, sum, least: greater(cost, bound) }];
  });
  rows.sort((a, b) => compareInts(a.least, b.least));
  let bound: Int | undefined;
  const widen = (least: Int): void => {
    if (bound === undefined || compareInts(least, bound) < 0) bound = least;
  };
  for (const { taking, sum, least } of rows) {
    if (best !== undefined && compareInts(least, best.cost) >= 0) break;
    const picked = solvedUnder(choosing, movers, taking, sum);
    if (picked === undefined) continue;
    const cost = choosing.costOf(picked);
    if (!picked.proven) widen(greater(least, picked.bound));
    if (best === undefined || compareInts(cost, best.cost) < 0) best = { picked, cost };
  }
  // Movers that were put aside move bounds all the same: others have no less than this.
  if (movers.length < all.length) {
    const least = new Beside(given, all, now).leastOf(rank);
    widen((least === undefined ? undefined : freeFor(least)?.bound) ?? 0);
  }
  return { picked: best?.picked, bound };
}

/** Those first of which there are few enough takings: the later ones count as moving nothing. */
function within(
  choosing: Choosing,
  movers: readonly Mover[],
  limit: Int | undefined,
  most: number,
): readonly Mover[] {
  const kept: Mover[] = [];
  for (const mover of movers) {
    const tried = [...kept, mover];
    if (takingsOf(choosing, tried, limit, most).length <= most) kept.push(mover);
  }
  return kept;
}

interface Priced {
  readonly taking: Taking;
  /** What its movers cost at least. */
  readonly cost: Int;
}

/** The takings whose movers cost less than a limit; no more are made than one over the most. */
function takingsOf(
  choosing: Choosing,
  movers: readonly Mover[],
  limit: Int | undefined,
  most = Number.POSITIVE_INFINITY,
): readonly Priced[] {
  let takings: Priced[] = [{ taking: [], cost: 0 }];
  for (const { shifts } of movers) {
    const own = shifts.map((shift) => {
      const cheapest = cheapestOf(choosing, shift);
      return cheapest === undefined ? 0 : wholeCost(cheapest.cost, choosing.places);
    });
    const next: Priced[] = [];
    for (const { taking, cost } of takings) {
      next.push({ taking: [...taking, -1], cost });
      for (const [at, more] of own.entries()) {
        const sum = plus(cost, more);
        if (limit !== undefined && compareInts(sum, limit) >= 0) continue;
        next.push({ taking: [...taking, at], cost: sum });
      }
      if (next.length > most) return next;
    }
    takings = next;
  }
  return takings;
}

/** What has to be taken of a shift: the cheapest candidate, and of equals the one with most. */
function cheapestOf({ places }: Choosing, { candidates }: Shift): Candidate | undefined {
  const rising = [...candidates].sort(
    (a, b) => compareInts(wholeCost(a.cost, places), wholeCost(b.cost, places)) || b.gain - a.gain,
  );
  return rising[0];
}

/** The cheapest steps with so many points where the movers take just these shifts. */
function solvedUnder(
  choosing: Choosing,
  movers: readonly Mover[],
  taking: Taking,
  sum: number,
): Picked | undefined {
  const { rubric, offers, places } = choosing;
  const steps = new Map<number, Candidate>();
  /** The candidate that one beside the base stands for. */
  const whole = new Map<Candidate, Candidate>();
  const below = choosing.below.map((tally): Tally => ({ ...tally }));
  const left = offers.map((offer): Offer => {
    const at = movers.findIndex((mover) => mover.offer === offer);
    const mover = movers[at];
    if (mover === undefined) return offer;
    const shift = mover.shifts[taking[at] ?? -1];
    if (shift === undefined) return { ...offer, candidates: mover.still };
    const first = cheapestOf(choosing, shift);
    if (first === undefined) return offer;
    steps.set(offer.at, first);
    add(below, rubric, offer, first);
    const candidates = shift.candidates.flatMap((one): Candidate[] => {
      if (one.gain <= first.gain && one.excluded === first.excluded) return [];
      const beside: Candidate = {
        ...one,
        gain: one.gain - first.gain,
        excluded: one.excluded - first.excluded,
        cost: subtract(one.cost, first.cost),
      };
      whole.set(beside, one);
      return [beside];
    });
    return { ...offer, candidates };
  });
  const own = new Choosing(rubric, below, left, places);
  const found = own.cheapest([goal(sum)]);
  if (found === undefined) return undefined;
  const spent = [...steps.values()].reduce<Int>(
    (cost, one) => plus(cost, wholeCost(one.cost, places)),
    0,
  );
  for (const [at, one] of found.steps) steps.set(at, whole.get(one) ?? one);
  return { steps, proven: found.proven, bound: plus(found.bound, spent) };
}

/** A pillar's sums with one more step. */
function add(
  below: Tally[],
  rubric: Choosing['rubric'],
  { component }: Offer,
  { gain, excluded }: Candidate,
): void {
  const tally = below[rubric.pillars.findIndex((one) => one.components.includes(component))];
  if (tally === undefined) return;
  if (component.sign === 0) tally.points += gain;
  else tally.pending += gain;
  tally.excluded += excluded;
}

function goal(sum: number) {
  return { weights: POINTS, sum, floors: [] } as const;
}

function greater(a: Int, b: Int): Int {
  return compareInts(a, b) < 0 ? b : a;
}

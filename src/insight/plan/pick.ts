import { compareInts, type Int, plus } from '../../exact/int.ts';
import type { CompiledRubric } from '../../scoring/compiled-rubric.ts';
import type { Tally } from '../../scoring/totals.ts';
import type { Branch } from './branch.ts';
import type { Candidate, Offer } from './candidates.ts';
import { commonPlaces, wholeCost } from './candidates.ts';
import { bestFor, type Chosen, cheapestTo } from './choose.ts';
import type { Goal } from './goals.ts';
import { branchOf, type Floor, nest, POINTS, type Weights } from './sums.ts';

/** Which candidate is taken of which offer, by the offer's position in the rubric. */
export interface Picked {
  readonly steps: ReadonlyMap<number, Candidate>;
  readonly proven: boolean;
  /** Where it is not proven: under what cost there is nothing, in units of 10^-places. */
  readonly bound: Int;
}

/** The offers of a unit with its sums, ready to be chosen from. */
export class Choosing {
  readonly places: number;
  /** What is done may change what applies. */
  readonly mixed: boolean;
  /** The offers are all that can be chosen from. */
  readonly #isWhole: boolean;
  readonly #costs = new Map<Offer, readonly Int[]>();

  constructor(
    readonly rubric: CompiledRubric,
    readonly below: readonly Tally[],
    readonly offers: readonly Offer[],
    places = 0,
  ) {
    const all = offers.flatMap(({ candidates }) => candidates);
    this.places = Math.max(places, commonPlaces(all.map(({ cost }) => cost)));
    this.mixed = all.some(({ excluded }) => excluded !== 0);
    this.#isWhole = offers.every(({ whole }) => whole);
    for (const offer of offers) {
      this.#costs.set(
        offer,
        offer.candidates.map(({ cost }) => wholeCost(cost, this.places)),
      );
    }
  }

  /** The cheapest choice for one of these goals; of equal ones the first. */
  cheapest(goals: readonly Goal[]): Picked | undefined {
    const found = goals.flatMap((goal) => this.#cheapestFor(goal) ?? []);
    const [first, ...others] = found;
    if (first === undefined) return undefined;
    const best = others.reduce(
      (a, b) => (compareInts(this.costOf(b), this.costOf(a)) < 0 ? b : a),
      first,
    );
    const bound = found.reduce<Int>(
      (a, b) => (compareInts(b.bound, a) < 0 ? b.bound : a),
      best.bound,
    );
    const proven = found.every((one) => one.proven) || compareInts(bound, this.costOf(best)) === 0;
    // Where an answer was passed over it may cost less than all that are known.
    const free = compareInts(this.costOf(best), 0) === 0;
    return this.#isWhole || free
      ? { ...best, proven, bound }
      : { ...best, proven: false, bound: 0 };
  }

  /** The choice with most points for no more than a budget, without one the cheapest with most. */
  most(budget: Int | undefined): Picked {
    const offers = this.#offersFor([]);
    const root = this.#root(offers, [], POINTS);
    const all = [...this.#costs.values()].flat().reduce<Int>(plus, 0);
    const chosen = bestFor(root, budget ?? all);
    const picked = chosen && pickedOf(offers, chosen);
    const whole = offers === this.offers && this.#isWhole;
    return picked
      ? { ...picked, proven: picked.proven && whole }
      : { steps: new Map(), proven: whole, bound: 0 };
  }

  costOf({ steps }: Pick<Picked, 'steps'>): Int {
    return [...steps.values()].reduce<Int>(
      (sum, { cost }) => plus(sum, wholeCost(cost, this.places)),
      0,
    );
  }

  #cheapestFor({ weights, sum, floors }: Goal): Picked | undefined {
    const offers = this.#offersFor(floors);
    // Sets of pillars that cross stand in no sums within sums: without them it is a bound.
    const crossing = !nest(floors);
    const asked = crossing ? floors.filter(({ at }) => at.length === 1) : floors;
    const found = cheapestTo(this.#root(offers, asked, weights), sum);
    if (found === undefined) return undefined;
    const picked = pickedOf(offers, found);
    const whole = offers === this.offers;
    if (!whole) return { ...picked, proven: false, bound: 0 };
    if (!crossing || this.#meets(picked, floors)) return picked;
    return this.#repaired({ weights, sum, floors }, picked.bound);
  }

  /** From everything what is not needed is left out, the dearest first: no proof, but it reaches. */
  #repaired(goal: Goal, bound: Int): Picked | undefined {
    const steps = new Map<number, Candidate>();
    for (const { at, candidates } of this.offers) {
      const last = candidates.at(-1);
      if (last !== undefined) steps.set(at, last);
    }
    const reaches = (): boolean =>
      this.#meets({ steps }, goal.floors) && compareInts(this.#total(steps), goal.sum) >= 0;
    if (!reaches()) return undefined;
    const dearest = [...steps].sort(([, a], [, b]) =>
      compareInts(wholeCost(b.cost, this.places), wholeCost(a.cost, this.places)),
    );
    for (const [at, candidate] of dearest) {
      steps.delete(at);
      if (!reaches()) steps.set(at, candidate);
    }
    return { steps, proven: false, bound };
  }

  #meets({ steps }: Pick<Picked, 'steps'>, floors: readonly Floor[]): boolean {
    return floors.every(({ at, least }) => {
      const sum = at.reduce<Int>((total, one) => plus(total, this.#pillar(steps, one)), 0);
      return compareInts(sum, least) >= 0;
    });
  }

  #total(steps: Picked['steps']): Int {
    const pillars = this.rubric.pillars.map((_, at) => this.#pillar(steps, at));
    const sum = pillars.reduce<number>((a, b) => a + b, 0);
    if (!this.rubric.adjustsTotal) return sum;
    const outside = this.offers.filter(({ component }) => component.sign !== 0);
    const gained = outside.reduce((all, { at }) => all + (steps.get(at)?.gain ?? 0), 0);
    const pending = this.below.reduce((all, tally) => all + tally.pending, gained);
    const excluded = this.below.reduce((all, tally) => all + tally.excluded, 0);
    return Math.min(Math.max(sum + pending, 0), this.rubric.max - excluded);
  }

  /** A pillar's points with these steps. */
  #pillar(steps: Picked['steps'], at: number): number {
    const pillar = this.rubric.pillars[at];
    const tally = this.below[at];
    if (pillar === undefined || tally === undefined) return 0;
    let sum = tally.points + (pillar.adjusts ? tally.pending : 0);
    for (const { checked, sign } of pillar.components) {
      if (pillar.adjusts || sign === 0) sum += steps.get(checked.order)?.gain ?? 0;
    }
    if (!pillar.adjusts) return sum;
    const most = this.rubric.free ? sum : pillar.max - tally.excluded;
    return Math.min(Math.max(sum, 0), most);
  }

  /** Where bounds and floors hold sums, what changes what applies is left out. */
  #offersFor(floors: readonly Floor[]): readonly Offer[] {
    const isPlain = !this.rubric.adjusts && floors.length === 0;
    if (!this.mixed || isPlain) return this.offers;
    return this.offers.map((offer) => {
      const candidates = offer.candidates.filter(({ excluded }) => excluded === 0);
      return { ...offer, candidates };
    });
  }

  #root(offers: readonly Offer[], floors: readonly Floor[], weights: Weights): Branch {
    const costsOf = (offer: Offer): readonly Int[] =>
      this.#costs.get(offer) ?? offer.candidates.map(({ cost }) => wholeCost(cost, this.places));
    return branchOf(this.rubric, this.below, offers, costsOf, floors, weights);
  }
}

function pickedOf(offers: readonly Offer[], { ways, proven, bound }: Chosen): Picked {
  const steps = new Map<number, Candidate>();
  for (const { at, candidates } of offers) {
    const candidate = candidates[ways.get(at) ?? -1];
    if (candidate !== undefined) steps.set(at, candidate);
  }
  return { steps, proven, bound };
}

import { type Int, plus, times } from '../../exact/int.ts';
import type { CompiledPillar, CompiledRubric } from '../../scoring/compiled-rubric.ts';
import type { Tally } from '../../scoring/totals.ts';
import { type Branch, held, type Leaf } from './branch.ts';
import type { Offer } from './candidates.ts';
import type { Way } from './ways.ts';

/** So many points are asked of some of the pillars together. */
export interface Floor {
  readonly at: readonly number[];
  readonly least: Int;
}

/** What is added up: points, or points and what does not apply, each with its weight. */
export interface Weights {
  readonly points: Int;
  readonly excluded: Int;
}

export const POINTS: Weights = { points: 1, excluded: 0 };

/**
 * A unit's points as sums within sums, as scoring adds them: pillars that hold their bonus and
 * penalty points within their bounds, pillars of which so much is asked together, the whole.
 * `below`: the pillars' sums before any bonus or penalty is applied.
 */
export function branchOf(
  rubric: CompiledRubric,
  below: readonly Tally[],
  offers: readonly Offer[],
  costOf: (offer: Offer) => readonly Int[],
  floors: readonly Floor[],
  weights: Weights,
): Branch {
  const own = rubric.pillars.map((pillar, at): Branch => {
    const tally = below[at] as Tally;
    const inPillar = offers.filter(({ component }) => pillar.components.includes(component));
    const counted = inPillar.filter(({ component }) => pillar.adjusts || component.sign === 0);
    return {
      start: startOf(tally, pillar.adjusts, weights),
      leaves: counted.map((offer) => leafOf(offer, costOf(offer), weights)),
      inside: [],
      ...boundsOf(pillar, tally, rubric.free),
      least: floors.find((floor) => floor.at.length === 1 && floor.at[0] === at)?.least,
    };
  });
  const outside = offers.filter(({ component }) => rubric.adjustsTotal && component.sign !== 0);
  const leaves = outside.map((offer) => leafOf(offer, costOf(offer), weights));
  const inside = grouped(own, floors);
  const pending = rubric.adjustsTotal ? below.reduce((sum, tally) => sum + tally.pending, 0) : 0;
  const start = plus(sumOf(inside), times(weights.points, pending));
  const excluded = below.reduce((sum, tally) => sum + tally.excluded, 0);
  return {
    start,
    leaves,
    inside,
    ...(rubric.adjustsTotal ? { low: 0, high: rubric.max - excluded } : {}),
  };
}

function startOf(tally: Tally, settles: boolean, { points, excluded }: Weights): Int {
  const own = tally.points + (settles ? tally.pending : 0);
  return plus(times(points, own), times(excluded, tally.excluded));
}

function boundsOf(
  { adjusts, max }: CompiledPillar,
  { excluded }: Tally,
  free: boolean,
): Pick<Branch, 'low' | 'high'> {
  if (!adjusts) return {};
  return free ? { low: 0 } : { low: 0, high: max - excluded };
}

function leafOf(offer: Offer, costs: readonly Int[], { points, excluded }: Weights): Leaf {
  const ways = offer.candidates.map((one, at): Way => {
    const gain = plus(times(points, one.gain), times(excluded, one.excluded));
    return { gain, cost: costs[at] ?? 0 };
  });
  return { leaf: offer.at, ways };
}

/** Pillars of which something is asked together in one branch, the smaller sets inside the larger. */
function grouped(pillars: readonly Branch[], floors: readonly Floor[]): readonly Branch[] {
  const sets = [...floors]
    .filter(({ at }) => at.length > 1)
    .sort((a, b) => a.at.length - b.at.length);
  let parts = pillars.map((branch, at) => ({ branch, at: [at] as readonly number[] }));
  for (const { at, least } of sets) {
    const inside = parts.filter((part) => part.at.every((one) => at.includes(one)));
    const branches = inside.map(({ branch }) => branch);
    const branch: Branch = { start: sumOf(branches), leaves: [], inside: branches, least };
    const others = parts.filter((part) => !inside.includes(part));
    parts = [...others, { branch, at: inside.flatMap((part) => part.at) }];
  }
  return parts.map(({ branch }) => branch);
}

function sumOf(branches: readonly Branch[]): Int {
  return branches.reduce<Int>((sum, branch) => plus(sum, held(branch, branch.start)), 0);
}

/** Whether of any two sets one lies in the other, or they share nothing: only then sums stand within sums. */
export function nest(floors: readonly Floor[]): boolean {
  return floors.every((a, place) =>
    floors.slice(place + 1).every((b) => {
      const shared = a.at.filter((one) => b.at.includes(one)).length;
      return shared === 0 || shared === a.at.length || shared === b.at.length;
    }),
  );
}

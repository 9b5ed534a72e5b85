import type { Int } from '../../exact/int.ts';
import { scaledPoints } from '../../scoring/totals.ts';
import { applied, fallenShort, isWithin, NOTHING, type Situation, type Solved } from './applied.ts';
import { isCompared, moversOf } from './moves.ts';
import type { Picked } from './pick.ts';
import { searchTakings } from './rank-search.ts';
import { POINTS } from './sums.ts';

/**
 * For a rank the unit needs the points of the one who has it. Where steps move the bounds that
 * others are scored against, every way to move them is looked at, with the points that the others
 * then have exactly, and the cheapest of the rest beside it.
 */
export function rankSolved(given: Situation, rank: number, budget: Int | undefined): Solved {
  const { choosing, place } = given;
  const now = applied(given, NOTHING);
  if (isAt(now, rank)) return { ...now, reached: true };
  if (place === undefined || now.score.index === null) return fallenShort(given, budget, true);
  const found = cheapestFor(given, rank);
  if (found !== undefined && isWithin(choosing, found, budget)) {
    const solved = applied(given, found);
    if (isAt(solved, rank)) return { ...solved, reached: true };
  }
  const solved = fallenShort(given, budget, found?.proven !== false);
  return { ...solved, reached: isAt(solved, rank) };
}

function cheapestFor(given: Situation, rank: number): Picked | undefined {
  const { choosing, place, beside } = given;
  if (place === undefined) return undefined;
  if (beside !== undefined) {
    const movers = moversOf(given, place.bounds, beside);
    if (choosing.offers.some(isCompared)) {
      return searchTakings(given, movers, place.bounds, beside, rank);
    }
  }
  const last = place.others[rank - 1];
  const { places } = choosing.rubric.checked;
  const sum = last === undefined ? 0 : scaledPoints(last, places);
  return choosing.cheapest([{ weights: POINTS, sum, floors: [] }]);
}

function isAt({ rank }: Pick<Solved, 'rank'>, wanted: number): boolean {
  return rank !== undefined && rank !== null && rank <= wanted;
}

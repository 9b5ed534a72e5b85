import { scoreCohort } from '../../cohort/score.ts';
import type { SubmissionInput } from '../../intake/submission.ts';
import { leavesOf } from '../../rules/compile.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import { policyOf } from '../../scoring/options.ts';
import { scaledPoints } from '../../scoring/totals.ts';
import type { Situation } from './applied.ts';
import { boundsWith, type Effect, effectIn, effectOf } from './beside.ts';
import type { Candidate, Offer } from './candidates.ts';

/** Candidates that leave the cohort with the same bounds: whichever is taken, others have the same points. */
export interface Shift {
  readonly candidates: readonly Candidate[];
  readonly effect: Effect;
}

/** A component of which some steps move the bounds that others are scored against. */
export interface Mover {
  readonly offer: Offer;
  /** The candidates that move nothing. */
  readonly still: readonly Candidate[];
  readonly shifts: readonly Shift[];
}

/** The offers whose steps move others' bounds, by what they move them to. */
export function moversOf(
  { choosing, record, options }: Situation,
  now: CohortBounds,
  others: CohortBounds,
): readonly Mover[] {
  const { checked } = choosing.rubric;
  const policy = policyOf(options);
  return choosing.offers.filter(isCompared).flatMap((offer): Mover[] => {
    const { score, candidates } = offer;
    const present = effectIn(checked, now, score.id).key;
    const groups = new Map<string, { candidates: Candidate[]; effect: Effect }>();
    for (const candidate of candidates) {
      const effect = effectOf(checked, policy, others, record, score.id, candidate.answer);
      const group = groups.get(effect.key) ?? { candidates: [], effect };
      group.candidates.push(candidate);
      groups.set(effect.key, group);
    }
    const still = groups.get(present)?.candidates ?? [];
    groups.delete(present);
    return groups.size === 0 ? [] : [{ offer, still, shifts: [...groups.values()] }];
  });
}

/** Whether others are scored by what the unit answers here. */
export function isCompared({ component }: Offer): boolean {
  return leavesOf(component.checked.rule).some(({ compares }) => compares);
}

/** The movers with more shifts, each by the bounds that it leads to. */
export function joined(movers: readonly Mover[], offer: Offer, shifts: readonly Shift[]): Mover[] {
  if (shifts.length === 0) return [...movers];
  const known = movers.find((one) => one.offer === offer);
  const all = new Map(known?.shifts.map((one) => [one.effect.key, one]));
  for (const { effect, candidates } of shifts) {
    const own = all.get(effect.key)?.candidates ?? [];
    all.set(effect.key, { effect, candidates: [...own, ...candidates] });
  }
  const whole = { offer, still: known?.still ?? offer.candidates, shifts: [...all.values()] };
  return known === undefined
    ? [...movers, whole]
    : movers.map((one) => (one === known ? whole : one));
}

/** Which shift each mover takes, by its position among them; -1: it moves nothing. */
export type Taking = readonly number[];

/** What the others have under every taking of the movers: their points, each at the same position. */
export class Beside {
  readonly #given: Situation;
  readonly #movers: readonly Mover[];
  readonly #now: CohortBounds;
  readonly #base: readonly number[];
  /** By mover and shift: by how much each of the others rises or falls. */
  readonly #changes: readonly (readonly (readonly number[])[])[] | undefined;

  constructor(given: Situation, movers: readonly Mover[], now: CohortBounds) {
    this.#given = given;
    this.#movers = movers;
    this.#now = now;
    this.#base = this.scored([]);
    // Without bonus and penalty points the points of components add up, and so do their changes.
    this.#changes = given.choosing.rubric.adjusts
      ? undefined
      : movers.map(({ shifts }) =>
          shifts.map(({ effect }) =>
            this.scored([effect]).map((points, at) => points - (this.#base[at] ?? 0)),
          ),
        );
  }

  /** The points of the one who has a rank then; 0 where there are fewer others. */
  pointsOf(rank: number, taking: Taking): number {
    return [...this.#under(taking)].sort((a, b) => b - a)[rank - 1] ?? 0;
  }

  /** No taking leaves the one who has a rank with less; undefined: not known. */
  leastOf(rank: number): number | undefined {
    const changes = this.#changes;
    if (changes === undefined) return undefined;
    const least = this.#base.map((points, at) =>
      changes.reduce((sum, own) => sum + Math.min(0, ...own.map((one) => one[at] ?? 0)), points),
    );
    return least.sort((a, b) => b - a)[rank - 1] ?? 0;
  }

  #under(taking: Taking): readonly number[] {
    const changes = this.#changes;
    if (changes !== undefined) {
      return this.#base.map((points, at) =>
        taking.reduce((sum, shift, mover) => sum + (changes[mover]?.[shift]?.[at] ?? 0), points),
      );
    }
    const effects = taking.flatMap((shift, mover) => this.#movers[mover]?.shifts[shift] ?? []);
    return this.scored(effects.map(({ effect }) => effect));
  }

  /** By position among the others that have a rank, whatever the order in which they stand then. */
  scored(effects: readonly Effect[]): readonly number[] {
    const { rubric, others = [], options, choosing } = this.#given;
    const { ranking } = scoreCohort(rubric, others as readonly SubmissionInput[], {
      ...options,
      bounds: boundsWith(this.#now, effects),
      summary: true,
    });
    const { places } = choosing.rubric.checked;
    const points = new Map(
      ranking.flatMap(({ unit, rank, points }) =>
        rank === null ? [] : [[unit.id, scaledPoints(points, places)] as const],
      ),
    );
    return others.flatMap(({ unit }) => points.get(unit.id) ?? []);
  }
}

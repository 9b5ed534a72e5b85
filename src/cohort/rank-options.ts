import type { Ties } from '../exact/statistics.ts';
import { listOf, oneOf, optionsOf, text } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';

/** The figure compared: as it is printed, never with hidden digits. */
export type RankBy = 'points' | 'rescaledPoints' | 'index';

/** What units are ranked by, and how ties are settled. */
export interface RankOptions<PillarId extends string = string> {
  /** Default `points`. `rescaledPoints` and `index` take what does not apply out of the comparison. */
  readonly by?: RankBy | undefined;
  /** Compare this pillar instead of the total. */
  readonly pillar?: PillarId | undefined;
  /** Compare this group of pillars instead of the total; either this or a pillar. */
  readonly group?: string | undefined;
  /** Default `competition`: 1, 2, 2, 4. */
  readonly ties?: Ties | undefined;
  /** Pillars that decide between equal units, in this order, by the same figure. */
  readonly tieBreakers?: readonly PillarId[] | undefined;
  /** Rank each group (district, province, region) for itself. */
  readonly within?: 'group' | undefined;
}

/** Options of a ranking, read. */
export interface RankKeys {
  readonly by: RankBy;
  readonly ties: Ties;
  /** What decides, one after the other. */
  readonly keys: readonly RankKey[];
  readonly grouped: boolean;
}

/** The total, a pillar or a group of pillars. */
export interface RankKey {
  readonly level: 'total' | 'pillars' | 'groups';
  readonly id: string;
}

const FORMS = {
  by: /* @__PURE__ */ oneOf('points', 'rescaledPoints', 'index'),
  pillar: text,
  group: text,
  ties: /* @__PURE__ */ oneOf('competition', 'dense', 'ordinal'),
  tieBreakers: /* @__PURE__ */ listOf(text),
  within: /* @__PURE__ */ oneOf('group'),
};

interface Levels {
  readonly pillars: readonly { readonly id: string }[];
  readonly groups?: readonly { readonly id: string }[] | undefined;
}

/** @throws {UsageError} for an option that is not possible with these pillars and groups. */
export function readRankOptions(
  options: RankOptions | undefined,
  levels: Levels | undefined,
): RankKeys {
  const { by, pillar, group, ties, tieBreakers = [], within } = optionsOf(options, FORMS);
  if (pillar !== undefined && group !== undefined) {
    throw new UsageError('ranks are by a pillar or by a group of pillars, not by both');
  }
  const first: RankKey =
    group !== undefined
      ? { level: 'groups', id: group }
      : pillar !== undefined
        ? { level: 'pillars', id: pillar }
        : { level: 'total', id: '' };
  const keys = [first, ...tieBreakers.map((id): RankKey => ({ level: 'pillars', id }))];
  for (const { level, id } of keys) {
    if (level === 'total' || levels === undefined) continue;
    const possible = levels[level] ?? [];
    if (possible.some((one) => one.id === id)) continue;
    const [name, ids] = [level.slice(0, -1), possible.map((one) => one.id).join(', ')];
    throw new UsageError(`the scores have no ${name} "${id}": possible are ${ids || 'none'}`);
  }
  return {
    by: by ?? 'points',
    ties: ties ?? 'competition',
    keys,
    grouped: within === 'group',
  };
}

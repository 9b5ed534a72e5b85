import { compareInts, type Int, minus, plus } from '../../exact/int.ts';
import type { Way } from './ways.ts';
import { ladderOf } from './ways.ts';

/** A group of ways by its number, which says in a result whose way was taken. */
export interface Leaf {
  readonly leaf: number;
  readonly ways: readonly Way[];
}

/**
 * A sum that is held within bounds: of its own groups and of other such sums. What is gained
 * inside it is gained outside only as far as the bounds let it through.
 */
export interface Branch {
  /** The sum with nothing taken, its inner ones' held sums included. */
  readonly start: Int;
  readonly leaves: readonly Leaf[];
  readonly inside: readonly Branch[];
  /** Held within these; undefined: no bound on that side. */
  readonly low?: Int | undefined;
  readonly high?: Int | undefined;
  /** A choice counts only where the held sum comes to this. */
  readonly least?: Int | undefined;
}

/** The ways of a whole branch: each gain once, at its least cost, with all that is taken for it. */
export interface Bundle extends Way {
  readonly picks: Picks | undefined;
}

/** Which way of which leaf, one after the other: longer lists share the shorter ones. */
export interface Picks {
  readonly leaf: number;
  readonly way: number;
  readonly before: Picks | undefined;
}

const NOTHING: Bundle = { gain: 0, cost: 0, picks: undefined };

export function held({ low, high }: Branch, sum: Int): Int {
  if (low !== undefined && compareInts(sum, low) < 0) return low;
  return high !== undefined && compareInts(sum, high) > 0 ? high : sum;
}

/** So many pairs are looked at where two parts of a branch are put together; beyond, some of each. */
const MOST_PAIRS = 400_000;

/** Everything that a branch can come to; `whole`: nothing was passed over for its number. */
export interface Front {
  readonly bundles: readonly Bundle[];
  readonly whole: boolean;
}

/** The front of a branch, nothing dearer than another that gains as much. Rising. */
export function bundlesOf(branch: Branch): Front {
  const cap = branch.high === undefined ? undefined : minus(branch.high, branch.start);
  const inner = branch.inside.map(bundlesOf);
  let whole = inner.every((one) => one.whole);
  const groups = [
    ...branch.leaves.map(({ leaf, ways }) =>
      ladderOf(ways).map(({ gain, cost, way }): Bundle => {
        const picks = way < 0 ? undefined : { leaf, way, before: undefined };
        return { gain, cost, picks };
      }),
    ),
    ...inner.map(({ bundles }) => bundles),
  ];
  let found: readonly Bundle[] = [NOTHING];
  for (const group of groups) {
    const fits = found.length * group.length <= MOST_PAIRS;
    whole &&= fits;
    found = fits ? together(found, group, cap) : together(some(found), some(group), cap);
  }
  const start = held(branch, branch.start);
  const counted = found.flatMap((bundle): Bundle[] => {
    const sum = held(branch, plus(branch.start, bundle.gain));
    const { least } = branch;
    if (least !== undefined && compareInts(sum, least) < 0) return [];
    return [{ ...bundle, gain: minus(sum, start) }];
  });
  return { bundles: rising(counted), whole };
}

/** Evenly some of them, the first and the last among them. */
function some(bundles: readonly Bundle[]): readonly Bundle[] {
  const most = Math.floor(Math.sqrt(MOST_PAIRS));
  if (bundles.length <= most) return bundles;
  const step = (bundles.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => bundles[Math.round(at * step)] ?? NOTHING);
}

function together(
  these: readonly Bundle[],
  others: readonly Bundle[],
  cap: Int | undefined,
): readonly Bundle[] {
  const made = new Map<Int, { cost: Int; a: Bundle; b: Bundle }>();
  for (const a of these) {
    for (const b of others) {
      const sum = plus(a.gain, b.gain);
      const gain = cap !== undefined && compareInts(sum, cap) > 0 ? cap : sum;
      const cost = plus(a.cost, b.cost);
      const known = made.get(gain);
      if (known === undefined) made.set(gain, { cost, a, b });
      else if (compareInts(cost, known.cost) < 0) Object.assign(known, { cost, a, b });
    }
  }
  const all = [...made].map(([gain, { cost, a, b }]) => {
    return { gain, cost, picks: joined(a.picks, b.picks) };
  });
  return rising(all);
}

function joined(a: Picks | undefined, b: Picks | undefined): Picks | undefined {
  if (b === undefined) return a;
  return { leaf: b.leaf, way: b.way, before: joined(a, b.before) };
}

function rising(bundles: readonly Bundle[]): readonly Bundle[] {
  const order = [...bundles].sort(
    (a, b) => compareInts(a.cost, b.cost) || compareInts(b.gain, a.gain),
  );
  const kept: Bundle[] = [];
  for (const bundle of order) {
    const last = kept.at(-1);
    if (last === undefined || compareInts(bundle.gain, last.gain) > 0) kept.push(bundle);
  }
  return kept;
}

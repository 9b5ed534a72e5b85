import { chance, int, pick, type Rng } from '../support/random-submission.ts';
import { hostile, NAMES } from './hostile.ts';

// Whole data with something wrong in it, wherever it stands.

type Key = string | number;
type Holder = Record<Key, unknown> | unknown[];

/** A list or a plain object, and not one that throws when it is asked. */
function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const proto: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value)) return proto === Array.prototype && value.length >= 0;
    return proto === Object.prototype || proto === null;
  } catch {
    return false;
  }
}

/** Those of a list that claims to have thousands of millions are not all looked at. */
const placesOf = ({ length }: unknown[]): number[] => [
  ...Array.from({ length: Math.min(length, 500) }).keys(),
];

/** A walk from the root that goes on, or stops, by chance: deep places are reached as often as others. */
function somewhere(
  root: unknown,
  rng: Rng,
  stop: number,
): { holder: Holder; key: Key } | undefined {
  let at = root;
  let place: { holder: Holder; key: Key } | undefined;
  for (let depth = 0; depth < 40 && isHolder(at); depth += 1) {
    const holder: Holder = at;
    const keys = Array.isArray(holder) ? placesOf(holder) : Object.keys(holder);
    if (keys.length === 0) break;
    const key = pick<Key>(rng, keys);
    const held = Object.getOwnPropertyDescriptor(holder, key);
    if (held === undefined || !('value' in held)) break;
    place = { holder, key };
    if (chance(rng, stop)) break;
    at = held.value;
  }
  return place;
}

function put(holder: Holder, key: Key, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** One fault put into data that is the caller's own copy; `replacement` gives what stands there then. */
export function damage(
  root: unknown,
  rng: Rng,
  replacement: (rng: Rng, before: unknown) => unknown = hostile,
): void {
  const found = somewhere(root, rng, 0.12);
  if (found === undefined) return;
  const { holder, key } = found;
  const before: unknown = Reflect.get(holder, key);
  const style = int(rng, 0, 11);
  if (style === 0) Reflect.deleteProperty(holder, key);
  else if (style === 1) put(holder, Array.isArray(holder) ? 99 : pick(rng, NAMES), hostile(rng));
  else if (style === 2 && Array.isArray(holder)) holder.push(before);
  else if (style === 3 && Array.isArray(holder)) holder.reverse();
  else if (style === 4) {
    // What stands elsewhere, shared: the right shape in the wrong place.
    const other = somewhere(root, rng, 0.3);
    const moved: unknown = other === undefined ? null : Reflect.get(other.holder, other.key);
    put(holder, key, chance(rng, 0.9) && isHolder(moved) ? copied(moved) : moved);
  } else if (style === 5 && !Array.isArray(holder)) {
    Reflect.deleteProperty(holder, key);
    put(holder, pick(rng, [`${key}x`, `${key}`.toUpperCase(), ` ${key}`, ...NAMES]), before);
  } else put(holder, key, replacement(rng, before));
}

/** What can be copied; else nothing. */
function copied(value: unknown): unknown {
  try {
    const text = JSON.stringify(value, (_, held) => {
      return Array.isArray(held) && held.length > 100_000 ? held.slice(0, 9) : held;
    });
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A copy with one to `most` faults. */
export function damaged(
  value: unknown,
  rng: Rng,
  most = 4,
  replacement?: (rng: Rng, before: unknown) => unknown,
): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (let times = int(rng, 1, most); times > 0; times -= 1) damage(copy, rng, replacement);
  return copy;
}

/** Texts that stay texts of about the same kind: most of what is refused by form alone is passed by. */
export function nearby(rng: Rng, before: unknown): unknown {
  if (typeof before === 'string' && /^-?\d/.test(before) && chance(rng, 0.8)) {
    return pick(rng, ['0', '1', '0.5', '100', '1/3', '7/3', '0.0001', '31', '12-31', '2024-02-29']);
  }
  if (typeof before === 'boolean' && chance(rng, 0.8)) return !before;
  if (typeof before === 'number' && chance(rng, 0.8)) return before + int(rng, -2, 2);
  return hostile(rng);
}

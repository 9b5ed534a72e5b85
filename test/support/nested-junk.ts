// A call with one of its nodes replaced by junk, wherever the node stands.

export type Place = readonly (string | number)[];

/** Where something stands in a value: the value itself, and all that it holds. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]));
  return [at, ...inner];
}

/** The same with junk at one place; all else is shared. */
export function withJunk(value: unknown, [key, ...rest]: Place, junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, withJunk(Reflect.get(copy, key), rest, junk));
  return copy;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const circle: { itself?: object } = {};
  circle.itself = circle;
  return circle;
}

/** Each made anew, by its name. */
export const JUNK: { readonly [name: string]: () => unknown } = {
  null: () => null,
  number: () => 5,
  NaN: () => Number.NaN,
  bigint: () => 5n,
  symbol: () => Symbol('x'),
  'empty text': () => '',
  text: () => 'x',
  list: () => [],
  'list of null': () => [null],
  object: () => ({}),
  map: () => new Map([['a', 1]]),
  'revoked proxy': () => revoked({}),
  'revoked list': () => revoked([]),
  circle: cyclic,
  function: () => () => 5,
};

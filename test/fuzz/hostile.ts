import { JUNK } from '../support/nested-junk.ts';
import { chance, digits, int, pick, type Rng } from '../support/random-submission.ts';
import { cell } from './texts.ts';

// Values that nobody hands in who means well, and those that come by mistake.

/** Names that reach a prototype where keys are taken at their word. */
export const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON'],
  ...['then', 'length', '__defineGetter__', '', ' ', '0', '-1', 'value', 'parts', 'evidence'],
  ...['I.1.1', 'verifications', 'percent', 'items', 'case', 'answer', 'ＩＤ', '\ud800', '\u0000'],
];

const NUMBERS: readonly unknown[] = [
  ...[0, -0, 1, -1, 0.1, 1e-7, 5e-324, 1e21, 1e30, 1.7976931348623157e308, 2 ** 53, 2 ** 53 + 2],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n ** 40n, 0n],
  ...['1e400', '-0', '1e-400', '0x10', '１２', '1_000', '+5', '.5', '5.', '1/3', '1/0', 'NaN'],
];

/** An object that throws, or says something else, when it is asked. */
function living(rng: Rng): unknown {
  const throwing = () => {
    throw new Error('asked');
  };
  let asked = 0;
  return pick<() => unknown>(rng, [
    () => Object.defineProperty({}, pick(rng, NAMES), { get: throwing, enumerable: true }),
    () => new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
    () => new Proxy([], { get: throwing, has: throwing }),
    () => new Proxy({}, { getOwnPropertyDescriptor: throwing }),
    () => ({ toString: throwing, valueOf: throwing, toJSON: throwing }),
    () => ({
      get value() {
        asked += 1;
        return asked === 1 ? '0.5' : { __proto__: null };
      },
    }),
    () => Object.assign(Object.create({ value: 1, achieved: true }), { note: 'x' }),
    () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"a": 1}}}'),
    () => ({ [Symbol.iterator]: throwing, [Symbol.toPrimitive]: throwing, length: 2 ** 32 }),
  ])();
}

function deep(rng: Rng): unknown {
  const key = pick(rng, [...NAMES, 'value', 'parts', 'answer']);
  let value: unknown = pick(rng, [{}, [], 1, 'x']);
  const depth = pick(rng, [3, 30, 300, 3000]);
  for (let level = 0; level < depth; level += 1) {
    value = chance(rng, 0.1) ? [value] : Object.defineProperty({}, key, open(value));
  }
  return value;
}

const open = (value: unknown) => ({ value, enumerable: true, writable: true, configurable: true });

function list(rng: Rng): unknown {
  return pick<() => unknown>(rng, [
    () => new Array(int(rng, 0, 5)),
    () => Array.from({ length: int(rng, 0, 4) }, () => small(rng)),
    () => new Array(pick(rng, [2000, 2 ** 32 - 1])),
    () => Object.assign([1, 2], { extra: 1 }),
    () => ({ length: 3, 0: 1 }),
    () => new Uint8Array(8),
    () => new Map([[pick(rng, NAMES), 1]]),
    () => new Date(rng() < 0.5 ? Number.NaN : 0),
    () => Object(pick(rng, ['5', 5, true])),
  ])();
}

const junk = Object.values(JUNK);

function small(rng: Rng): unknown {
  return chance(rng, 0.5) ? pick(rng, NUMBERS) : pick(rng, junk)();
}

/** Any value at all. */
export function hostile(rng: Rng): unknown {
  const style = int(rng, 0, 19);
  if (style < 4) return pick(rng, NUMBERS);
  if (style < 9) return cell(rng);
  if (style < 11) return pick(rng, junk)();
  if (style === 11) return living(rng);
  if (style === 12) return deep(rng);
  if (style < 15) return list(rng);
  if (style === 15) return long(rng);
  if (style === 16) return digits(rng, int(rng, 1, 60));
  if (style === 17) return `${chance(rng, 0.5) ? '-' : ''}0.${digits(rng, int(rng, 1, 40))}`;
  if (style === 18) return [undefined, null, true, false][int(rng, 0, 3)];
  const keys = Array.from({ length: int(rng, 1, 3) }, () => pick(rng, NAMES));
  return keys.reduce((made, key) => Object.defineProperty(made, key, open(small(rng))), {});
}

function long(rng: Rng): string {
  const unit = pick(rng, [
    'x',
    '9',
    ' ',
    '0',
    '%',
    '1.',
    '(',
    'ệ',
    'e\u0301',
    '\ud83d\ude00',
    '1/',
  ]);
  return unit.repeat(pick(rng, [199, 201, 700, 10_001, 60_000]));
}

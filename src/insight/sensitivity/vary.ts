import { readPlain, toPlain } from '../../exact/decimal-text.ts';
import { compare, type Fraction, isZero, ONE } from '../../exact/fraction.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import { listOf, type OptionForm, oneOf, optionsOf, shown, text } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { type OpenReading, openReadings } from './other-rules.ts';

/** What varies, read against the rubric. */
export interface Vary {
  /** How far each pillar's weight goes to either side, as a number; undefined: not at all. */
  readonly reach: number | undefined;
  readonly readings: readonly OpenReading[];
  /** The readings were asked for one by one: each of them has to change something. */
  readonly named: boolean;
  readonly bounds: boolean;
}

const weights: OptionForm<Fraction> = {
  possible: 'a share above 0 and up to 1 such as "0.2"',
  read(value) {
    const plain = typeof value === 'string' || typeof value === 'number' ? toPlain(value) : null;
    if (plain?.ok !== true || plain.text.startsWith('-')) return undefined;
    const share = readPlain(plain.text);
    return compare(share, ONE) > 0 ? undefined : share;
  },
};

const readings: OptionForm<true | readonly string[]> = {
  possible: 'true, or a list of ids of readings',
  read: (value) => (value === true ? true : listOf(text).read(value)),
};

const FORMS = { weights, readings, bounds: /* @__PURE__ */ oneOf('drop-extreme') };

const CALLED = { all: 'the options of vary', one: 'option of vary' };

/**
 * @throws {UsageError} for what is not possible, and for a variation that by the rubric alone can
 *   change nothing: it is refused, because a table of unmoved ranks would look like certainty.
 */
export function readVary(checked: CheckedRubric, given: unknown): Vary {
  const read = optionsOf(given, FORMS, CALLED);
  if (Object.values(read).every((one) => one === undefined)) {
    throw new UsageError('nothing varies: vary takes weights, readings or bounds');
  }
  if (read.weights !== undefined) requireWeights(checked, read.weights);
  if (read.bounds !== undefined) {
    const compares = checked.components.some(({ boundsKeys }) => boundsKeys.length > 0);
    if (!compares && read.readings === undefined) {
      throw nothing('bounds', 'no rule of the rubric is scored against others');
    }
  }
  return {
    reach: read.weights === undefined ? undefined : Number(read.weights.n) / Number(read.weights.d),
    readings: read.readings === undefined ? [] : chosenReadings(checked, read.readings),
    named: Array.isArray(read.readings),
    bounds: read.bounds !== undefined,
  };
}

/** What is said of a variation without effect. */
export function nothing(variation: string, why: string): UsageError {
  return new UsageError(`vary.${variation} can change nothing: ${why}`);
}

function requireWeights({ definition }: CheckedRubric, reach: Fraction): void {
  if (isZero(reach)) throw nothing('weights', 'every weight stays as it is');
  if (definition.pillars.filter(({ maxPoints }) => maxPoints !== '0').length < 2) {
    throw nothing('weights', 'one pillar has all the points, and is brought back to the total');
  }
}

function chosenReadings(
  checked: CheckedRubric,
  asked: true | readonly string[],
): readonly OpenReading[] {
  const open = openReadings(checked);
  if (asked === true) {
    if (open.length > 0) return open;
    throw nothing('readings', 'no reading of the rubric has another rule among its alternatives');
  }
  if (asked.length === 0) throw nothing('readings', 'the list is empty');
  const all = checked.definition.readings ?? [];
  const names = new Set(asked);
  for (const id of names) {
    if (open.some((one) => one.id === id)) continue;
    const known = all.some((one) => one.id === id);
    if (known) throw nothing('readings', `the alternatives of ${shown(id)} are words, not rules`);
    const possible = open.map((one) => one.id).join(', ') || 'none';
    throw new UsageError(`there is no reading ${shown(id)}: possible are ${possible}`);
  }
  return open.filter(({ id }) => names.has(id));
}

import type { Answer, Measure } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import {
  ANY_AMOUNT,
  accept,
  COUNTED,
  type Expected,
  readAmount,
  SIGNED_AMOUNT,
  SIGNED_COUNTED,
  WHOLE,
} from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import {
  isSettledPercent,
  percentOfAmount,
  readPercent,
  settlePercent,
  writtenAsPercent,
} from './percent.ts';
import { missing, type ShapeOf, type ShapeReader } from './reader.ts';
import { withoutUnit } from './unit.ts';

type Shape = ShapeOf<'measure'>;

const Value = /* @__PURE__ */ plainObject<Measure, [string]>(function (value) {
  this.value = value;
});
const Numerator = /* @__PURE__ */ plainObject<Measure, [string]>(function (numerator) {
  this.numerator = numerator;
});
const Share = /* @__PURE__ */ plainObject<Measure, [string, string]>(
  function (numerator, denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  },
);

/** `{ value }`, `{ numerator, denominator }` or, where a fact is the whole, `{ numerator }`. */
export const measure: ShapeReader<'measure'> = {
  fields: ['value', 'numerator', 'denominator', 'percent'],
  read(reading, path, values, shape) {
    // By position, not by destructuring: this is read for nearly every answer of a nation.
    const value = values[0];
    const numerator = values[1];
    const denominator = values[2];
    const percent = values[3];
    if (percent !== undefined && typeof percent !== 'boolean') {
      const at = { parent: path, key: 'percent' };
      const message = 'true or false is expected';
      return refuse(reading, at, 'not-a-boolean', message, { received: percent });
    }
    if (value !== undefined) {
      if (numerator !== undefined || denominator !== undefined) {
        const message = 'either a value or a numerator and a denominator';
        return refuse(reading, { parent: path, key: 'value' }, 'conflicting-fields', message);
      }
      return readValue(reading, path, value, shape, percent === true);
    }
    if (numerator === undefined && denominator === undefined)
      return missing(reading, path, 'value');
    const sign = shape.mayBeNegative === true ? SIGNED_COUNTED : COUNTED;
    const top =
      numerator === undefined
        ? missing(reading, path, 'numerator')
        : readAmount(reading, path, 'numerator', numerator, sign);
    if (denominator === undefined) {
      const whole = wholeOf(reading, path, shape, top);
      if (top === undefined || whole === undefined) return undefined;
      reading.pair.note(numerator, Number(whole));
      return Object.freeze(new Numerator(top));
    }
    const mayBeNone = shape.whenNone !== undefined && top === '0';
    const whole = mayBeNone ? ANY_AMOUNT : WHOLE;
    const bottom = readAmount(reading, path, 'denominator', denominator, whole);
    if (top === undefined || bottom === undefined) return undefined;
    reading.pair.note(numerator, denominator);
    return Object.freeze(new Share(top, bottom));
  },
};

function readValue(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: Shape,
  percent: boolean,
): Answer | undefined {
  const at = { parent: path, key: 'value' };
  const sign: Expected = shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
  if (typeof value === 'string' && reading.vietnamese && shape.unit !== undefined) {
    const bare = withoutUnit(reading, at, value, shape);
    if (bare !== value) {
      return bare === undefined ? undefined : readValue(reading, path, bare, shape, percent);
    }
  }
  if (typeof value === 'string' && reading.vietnamese && value.trimEnd().endsWith('%')) {
    if (shape.scale === 'amount') return percentOfAmount(reading, at, value);
    const text = readPercent(reading, at, value);
    const share = text === undefined ? undefined : accept(reading, at, text, sign);
    return share === undefined ? undefined : writtenAsPercent(share, shape);
  }
  const text = readAmount(reading, path, 'value', value, sign);
  if (text === undefined) return undefined;
  if (percent && shape.scale === 'amount') return percentOfAmount(reading, at, `${text}%`);
  if (percent && isSettledPercent(reading, text)) return writtenAsPercent(text, shape);
  if (shape.scale !== 'share' && !percent) {
    reading.pair.note(value, 1);
    return Object.freeze(new Value(text));
  }
  const share = settlePercent(reading, at, text);
  return share === undefined ? undefined : Object.freeze(new Value(share));
}

/** The fact that stands in for the denominator; one refused already is not refused again. */
function wholeOf(
  reading: AnswerReading,
  path: InputPath,
  { of, whenNone }: Shape,
  top: string | undefined,
): string | undefined {
  if (of === undefined) return missing(reading, path, 'denominator');
  const { facts, refusedFacts, issues } = reading;
  if (refusedFacts === 'all' || refusedFacts.has(of)) return undefined;
  const fact = facts[of];
  if (fact !== undefined && fact !== '0') return fact;
  if (fact === '0' && whenNone !== undefined && top === '0') return fact;
  // It is told where it is stated, or should be. Many rows may rest on it: once is enough.
  if (issues.some(({ path: [key, id] }) => key === 'facts' && id === of)) return undefined;
  const place = { parent: undefined, key: 'facts' };
  if (fact === undefined) return missing(reading, place, of);
  return accept(reading, { parent: place, key: of }, fact, WHOLE);
}

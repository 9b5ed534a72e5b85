import type { Fraction } from '../../exact/fraction.ts';
import { compareInts } from '../../exact/int.ts';
import { readPlain } from '../../exact/plain.ts';
import { fractionText } from '../../exact/share.ts';
import type { Measure } from '../../rules/answer.ts';
import { over } from '../../rules/measure.ts';
import { type Desk, type Place, pathOf, refuse } from '../desk.ts';
import { ANY_AMOUNT, accept, type Expected, readAmount, SIGNED_AMOUNT, WHOLE } from '../number.ts';
import { plainObject } from '../plain-object.ts';
import { measureFromCell } from './measure-cell.ts';
import { readPercent } from './percent.ts';
import { missing, NUMBER_SCHEMA, type ShapeOf, type ShapeReader } from './reader.ts';

type Shape = ShapeOf<'measure'>;

const Value = plainObject<Measure, [string]>(function (value) {
  this.value = value;
});
const Numerator = plainObject<Measure, [string]>(function (numerator) {
  this.numerator = numerator;
});
const Share = plainObject<Measure, [string, string]>(function (numerator, denominator) {
  this.numerator = numerator;
  this.denominator = denominator;
});

/** `{ value }`, `{ numerator, denominator }` or, where a fact is the whole, `{ numerator }`. */
export const measure: ShapeReader<'measure'> = {
  fields: ['value', 'numerator', 'denominator'],
  read(desk, place, values, shape) {
    // By position, not by destructuring: this is read for nearly every answer of a nation.
    const value = values[0];
    const numerator = values[1];
    const denominator = values[2];
    if (value !== undefined) {
      if (numerator !== undefined || denominator !== undefined) {
        const message = 'either a value or a numerator and a denominator';
        return refuse(desk, { parent: place, key: 'value' }, 'conflicting-fields', message);
      }
      const text = readValue(desk, place, value, shape);
      if (text === undefined) return undefined;
      weigh(desk, place, shape, exactOf(value, text));
      return Object.freeze(new Value(text));
    }
    if (numerator === undefined && denominator === undefined) return missing(desk, place, 'value');
    const sign = shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
    const top =
      numerator === undefined
        ? missing(desk, place, 'numerator')
        : readAmount(desk, place, 'numerator', numerator, sign);
    if (denominator === undefined) {
      const whole = wholeOf(desk, place, shape);
      if (top === undefined || whole === undefined) return undefined;
      weigh(desk, place, shape, over(exactOf(numerator, top), readPlain(whole)));
      return Object.freeze(new Numerator(top));
    }
    const bottom = readAmount(desk, place, 'denominator', denominator, WHOLE);
    if (top === undefined || bottom === undefined) return undefined;
    weigh(desk, place, shape, quotientOf(numerator, top, denominator, bottom));
    if (shape.of !== undefined) compareWithFact(desk, place, shape.of, bottom);
    return Object.freeze(new Share(top, bottom));
  },
  readCell(desk, place, text, shape) {
    const answer = measureFromCell(desk, place, text, shape);
    if (answer === undefined) return undefined;
    const { value, numerator = '0', denominator } = answer;
    if (value !== undefined) weigh(desk, place, shape, readPlain(value));
    if (denominator === undefined) return answer;
    weigh(desk, place, shape, over(readPlain(numerator), readPlain(denominator)));
    if (shape.of !== undefined) compareWithFact(desk, place, shape.of, denominator);
    return answer;
  },
  schema: (shape) => ({
    properties: { value: NUMBER_SCHEMA, numerator: NUMBER_SCHEMA, denominator: NUMBER_SCHEMA },
    enough: [['value'], shape.of === undefined ? ['numerator', 'denominator'] : ['numerator']],
  }),
};

/** A whole JS number is its own exact value; what it prints need not be read again. */
function exactOf(given: unknown, text: string): Fraction {
  return typeof given === 'number' && Number.isSafeInteger(given)
    ? { n: given, d: 1 }
    : readPlain(text);
}

/** Of two whole JS numbers the quotient is the pair itself. */
function quotientOf(part: unknown, top: string, whole: unknown, bottom: string): Fraction {
  return typeof part === 'number' &&
    typeof whole === 'number' &&
    Number.isSafeInteger(part) &&
    Number.isSafeInteger(whole)
    ? { n: part, d: whole }
    : over(readPlain(top), readPlain(bottom));
}

/** Keeps the measure for scoring; a share over its whole is a finding. */
function weigh(desk: Desk, place: Place, shape: Shape, share: Fraction): void {
  desk.measure = share;
  if (shape.scale !== 'share' || compareInts(share.n, share.d) <= 0) return;
  const about = { severity: 'error', path: pathOf(place), component: desk.component } as const;
  desk.findings.push({ code: 'above-whole', ...about, share: fractionText(share) });
}

function readValue(desk: Desk, place: Place, value: unknown, shape: Shape): string | undefined {
  const sign: Expected = shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
  if (typeof value === 'string' && desk.vietnamese && value.trimEnd().endsWith('%')) {
    const at = { parent: place, key: 'value' };
    const text = readPercent(desk, at, value);
    return text === undefined ? undefined : accept(desk, at, text, sign);
  }
  return readAmount(desk, place, 'value', value, sign);
}

/** The fact that stands in for the denominator; one refused already is not refused again. */
function wholeOf(desk: Desk, place: Place, { of }: Shape): string | undefined {
  if (of === undefined) return missing(desk, place, 'denominator');
  if (desk.refused === 'all' || desk.refused.has(of)) return undefined;
  const fact = desk.facts[of];
  if (fact === undefined) return missing(desk, place, 'denominator');
  if (fact !== '0') return fact;
  desk.refused.add(of);
  return accept(desk, { parent: { parent: undefined, key: 'facts' }, key: of }, fact, WHOLE);
}

function compareWithFact(desk: Desk, place: Place, fact: string, used: string): void {
  const stated = desk.facts[fact];
  if (stated === undefined || stated === used) return;
  const path = pathOf({ parent: place, key: 'denominator' });
  const about = { severity: 'warning', path, component: desk.component } as const;
  desk.findings.push({ code: 'fact-mismatch', ...about, fact, stated, used });
}

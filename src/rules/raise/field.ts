import { dateOfDay, dayNumber } from '../../exact/day.ts';
import { decimalPlaces, printScaled, readPlain } from '../../exact/decimal-text.ts';
import { divide, ONE, ZERO } from '../../exact/fraction.ts';
import { floorDivide, printInt } from '../../exact/int.ts';
import type { Answer, LeafShape, MeasureShape } from '../answer.ts';
import type { Facts } from '../context.ts';
import { wholeOf } from '../measure.ts';
import { evenGrid, type Field, lastDecimal } from './grid.ts';
import { termFields } from './terms.ts';

/** The decimals of a share, rate or amount that is not made of things counted. */
const VALUE_PLACES = 4;

/** The numbers that bring a measure of this shape, in the order in which they are changed. */
export function fieldsOf(
  shape: LeafShape,
  answer: Answer | undefined,
  facts: Facts,
  today: string | undefined,
  direction: 'higher' | 'lower',
): readonly Field[] {
  switch (shape.type) {
    case 'measure':
      return [measureField(shape, answer, facts)];
    case 'terms':
      return answer?.terms === undefined
        ? [measureField(shape.measure, answer, facts)]
        : termFields(shape, answer.terms, direction);
    case 'count':
      return [wholeField({ most: shape.whole })];
    case 'growth':
      return [growthField(answer)];
    case 'days':
      return [daysField(shape.due, answer, today)];
    case 'resolved':
      return [resolvedField(answer)];
    default:
      return [];
  }
}

function wholeField({
  least = 0,
  most,
}: {
  readonly least?: number;
  readonly most?: number | undefined;
}): Field {
  return {
    grid: evenGrid(ZERO, ONE, { least, most }),
    write: (steps) => ({ value: printInt(steps) }),
  };
}

/** Whole things above the stroke where the whole is known, else a number with 4 decimals. */
function measureField(
  { of, scale, mayBeNegative }: MeasureShape,
  answer: Answer | undefined,
  facts: Facts,
): Field {
  const whole = answer?.value === undefined ? wholeOf(answer, of, facts) : undefined;
  const isCounted = whole !== undefined && whole !== '0';
  // Whole things stay whole; of money with decimals a part has them too.
  const places = isCounted
    ? Math.max(decimalPlaces(answer?.numerator ?? '0'), decimalPlaces(whole))
    : VALUE_PLACES;
  const last = lastDecimal(places);
  const unit = isCounted ? divide(last, readPlain(whole)) : last;
  const top = divide(ONE, unit);
  const grid = evenGrid(ZERO, unit, {
    least: mayBeNegative === true ? undefined : 0,
    most: scale === 'share' ? floorDivide(top.n, top.d) : undefined,
  });
  if (!isCounted) return { grid, write: (steps) => ({ value: printScaled(steps, places) }) };
  const denominator = answer?.denominator;
  const below = denominator === undefined ? {} : { denominator };
  return { grid, write: (steps) => ({ numerator: printScaled(steps, places), ...below }) };
}

/** (value - previous) / previous, from the number before; where none is known, as a rate of 1. */
function growthField(answer: Answer | undefined): Field {
  const { value, previous = '1' } = answer ?? {};
  const places =
    value === undefined ? VALUE_PLACES : Math.max(decimalPlaces(value), decimalPlaces(previous));
  const unit = divide(lastDecimal(places), readPlain(previous));
  return {
    grid: evenGrid({ n: -1, d: 1 }, unit, { least: 0, most: undefined }),
    write: (steps) => ({ value: printScaled(steps, places), previous }),
  };
}

/** What is not done yet is done today at the earliest; what is done keeps its day. */
function daysField(
  due: string | undefined,
  answer: Answer | undefined,
  today: string | undefined,
): Field {
  const passed = today === undefined || due === undefined ? 0 : dayNumber(today) - dayNumber(due);
  if (answer?.value !== undefined || due === undefined) {
    return wholeField({ least: Math.max(0, passed) });
  }
  return {
    grid: evenGrid(ZERO, ONE, { least: Math.max(0, passed), most: undefined }),
    write: (steps) => ({ completedOn: dateOfDay(dayNumber(due) + Number(printInt(steps))) }),
  };
}

/** Of what was found; where nothing is known of that, nothing was. */
function resolvedField(answer: Answer | undefined): Field {
  const { found = '0' } = answer ?? {};
  const none = found === '0';
  const all = readPlain(found);
  const unit = none ? ONE : divide(ONE, all);
  return {
    grid: evenGrid(ZERO, unit, none ? { least: 1, most: 1 } : { least: 0, most: all.n }),
    write: (steps) => ({ found, handled: none ? '0' : printInt(steps) }),
  };
}

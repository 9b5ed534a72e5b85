import { readPlain } from '../../exact/decimal-text.ts';
import {
  clamp,
  compare,
  compareToZero,
  divide,
  type Fraction,
  multiply,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import type { Step } from '../../rules/step.ts';
import type { Style } from '../style.ts';
import { fullFigure, rounded } from './decimals.ts';
import { bracketed, factorText } from './factor.ts';
import { boundValueOf, type Measure } from './measure.ts';
import type { Agrees, Place, Share, Worth } from './place.ts';

const PLACES = { least: 2, most: 12 } as const;
const HUNDRED: Fraction = { n: 100, d: 1 };

/** Between the bounds: with the digits by which the sum comes to the same when it is redone. */
export function boundsWorth(
  step: Extract<Step, { readonly step: 'bounds' }>,
  { exact, scale }: Measure,
  { max }: Place,
  style: Style,
  agrees: Agrees,
): Worth {
  const [least, most] = [boundValueOf(step.min), boundValueOf(step.max)];
  const lower = step.direction === 'lower';
  const worth = (own: Fraction, from: Fraction, to: Fraction): Fraction => {
    const [a, b] = lower ? [to, own] : [own, from];
    return multiply(clamp(divide(subtract(a, b), subtract(to, from))), max);
  };
  if (!step.spread) {
    const side = compare(exact, most) * (lower ? -1 : 1);
    const full = side > 0 || (side === 0 && (lower || compareToZero(most) !== 0));
    return { points: full ? max : ZERO };
  }
  const points = worth(exact, least, most);
  if (compareToZero(points) <= 0 || compare(points, max) >= 0) return { points };
  for (let at: number = PLACES.least; ; at += 1) {
    const shown = [exact, least, most].map((one) =>
      scale === 'share' ? rounded(multiply(one, HUNDRED), at) : fullFigure(one, at).text,
    );
    const [own = '', low = '', high = ''] = shown;
    if (at < PLACES.most) {
      if (low === high) continue;
      if (!agrees(worth(readPlain(own), readPlain(low), readPlain(high)))) continue;
    }
    const said = (text: string): string => `${style.number(text)}${scale === 'share' ? '%' : ''}`;
    const [a, b] = lower ? [high, own] : [own, low];
    const all = style.number(fullFigure(max).text);
    const formula = `(${said(a)} − ${said(b)})/(${said(high)} − ${said(low)}) × ${all}`;
    const values =
      scale === 'share'
        ? shown.map((text) => divide(readPlain(text), HUNDRED))
        : shown.map(readPlain);
    const isExact = [exact, least, most].every((one, i) => compare(one, values[i] ?? ZERO) === 0);
    return { points, formula, exact: isExact };
  }
}

/** Against the best: the measure over it, with the digits by which the sum comes to the same. */
export function bestWorth(
  step: Extract<Step, { readonly step: 'best' }>,
  measure: Measure,
  { max }: Place,
  style: Style,
  share: Share,
  agrees: Agrees,
): Worth {
  const best = boundValueOf(step.best);
  if (compareToZero(best) <= 0) return { points: ZERO };
  const isShare = measure.scale === 'share';
  const factor = bracketed(factorText(measure, style));
  for (let at: number = PLACES.least; ; at += 1) {
    const text = isShare ? rounded(multiply(best, HUNDRED), at) : fullFigure(best, at).text;
    const printed = isShare ? divide(readPlain(text), HUNDRED) : readPlain(text);
    const isExact = compare(printed, best) === 0;
    if (!isExact && at < PLACES.most) {
      if (compareToZero(printed) === 0) continue;
      if (!agrees(multiply(clamp(divide(measure.exact, printed)), max))) continue;
    }
    const said = `${style.number(text)}${isShare ? '%' : ''}`;
    return share(divide(measure.exact, best), `${factor}/${said}`, isExact);
  }
}

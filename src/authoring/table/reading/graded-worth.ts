import { readPlain } from '../../../exact/decimal-text.ts';
import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  ONE,
} from '../../../exact/fraction.ts';
import type { BandWorth } from './band.ts';
import type { Earns, Graded } from './earns.ts';
import { countSlope, earningOf } from './formula.ts';
import type { Glossary } from './glossary.ts';
import type { Measured } from './measured.ts';
import type { ConditionSite } from './outcome.ts';

/** What a band earns: a share of the points, or so much of them a unit of the measure. */
export function worthFor(
  { worth }: Earns,
  glossary: Glossary,
  { maxPoints }: ConditionSite,
): { readonly worth: BandWorth; readonly of?: Measured } | undefined {
  if (worth.kind === 'points') {
    if (worth.form === 'added') return undefined;
    return { worth: { kind: 'fixed', share: divide(worth.points, readPlain(maxPoints)) } };
  }
  const earning = earningOf(worth.formula, glossary, maxPoints);
  if (earning?.kind === 'line')
    return { worth: { kind: 'line', slope: earning.slope }, of: earning.of };
  // "số cuộc/5 × điểm tối đa": a count against a number.
  const slope = countSlope(worth.formula, glossary, maxPoints);
  return slope && { worth: { kind: 'line', slope } };
}

/** What the measure is called: by its formula, or, of a count, by the noun after the numbers. */
export function namedBy(
  { measures }: Glossary,
  graded: readonly Graded[],
  scale: 'share' | 'amount',
): Measured['named'] {
  if (scale === 'share' || measures.size > 0) return {};
  const nouns = graded.map(({ bound }) =>
    bound.after.replace(/\s*(?:trở lên|trở xuống|trở đi).*$/u, '').trim(),
  );
  const unit = nouns.find(
    (noun) => noun !== '' && noun.length <= 40 && /^[\p{L}\p{M}\s/]+$/u.test(noun),
  );
  return unit === undefined ? {} : { labels: { unit } };
}

/** Points printed in percent that follow the count ("02 bài: 100% điểm; 01 bài: 50% điểm") are in proportion. */
export function proportional(rule: { readonly kind: string }, graded: readonly Graded[]) {
  if (rule.kind !== 'steps' || graded.length < 2) return undefined;
  const counted = graded.filter(({ worth }) => worth.kind === 'fixed' && !isZero(worth.share));
  const inPercent = counted.every(
    ({ earns }) => earns.worth.kind === 'points' && earns.worth.form === 'percent',
  );
  const target = counted.find(
    ({ worth }) => worth.kind === 'fixed' && compare(worth.share, ONE) === 0,
  )?.bound.low?.at;
  if (!inPercent || target === undefined || compareToZero(target) <= 0) return undefined;
  const even = counted.every(({ bound, worth }) => {
    const at: Fraction | undefined = bound.low?.at;
    return (
      bound.scale === 'amount' &&
      at !== undefined &&
      worth.kind === 'fixed' &&
      compare(divide(at, target), worth.share) === 0
    );
  });
  const whole = Number(target.n) / Number(target.d);
  return even && Number.isInteger(whole)
    ? ({ kind: 'count', target: String(whole) } as const)
    : undefined;
}

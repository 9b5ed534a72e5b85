import { readPlain, toPlain } from '../../../exact/decimal-text.ts';
import { compare, divide, type Fraction, isZero, multiply } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { compileRule, curveOf } from '../../../rules/compile.ts';
import { worthAt } from '../../../rules/curve.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type Condition, plainOf } from './condition.ts';
import { type PrintedPair, pairsOf } from './printed-pairs.ts';
import { numberIn, withoutWorth, worthOf } from './worth.ts';

/** Where one clause ends and the next begins inside a piece. */
const NEXT = /[,.]\s+/u;
const PROPORTION = /(?:tỉ lệ|quy đổi|càng (?:cao|nhiều|lớn))/u;

/**
 * Whether a rule says all that its condition prints: it gives back every printed pair of a bound and
 * its points, no clause is left over, and no number. What is not so is for a person to write.
 */
export function isFaithful(rule: Rule, words: string, condition: Condition): boolean {
  const { maxPoints } = condition;
  const clauses = condition.pieces.flatMap((piece) => plainOf(piece).split(NEXT));
  const pairs = clauses.flatMap((clause) => pairsOf(clause, maxPoints));
  if (!givesBack(rule, pairs, maxPoints) || clauses.some(isFormula)) return false;
  const said = [plainOf(words), ...labelsOf(rule).map(plainOf)];
  const isSaid = (clause: string): boolean => {
    const asked = withoutWorth(clause);
    return said.some((one) => one !== '' && (one.includes(asked) || clause.includes(one)));
  };
  const isUsed = (clause: string): boolean =>
    isSaid(clause) ||
    pairsOf(clause, maxPoints).length > 0 ||
    worthOf(clause, maxPoints) === '1' ||
    (PROPORTION.test(clause) && !/\d/.test(clause)) ||
    (kindWords(rule)?.test(clause) ?? false);
  if (!condition.pieces.every((piece) => isUsed(plainOf(piece)))) return false;
  const known = knownNumbers(rule, pairs, maxPoints);
  const labelled = labelsOf(rule).map(plainOf).join(' ');
  return numbersIn(condition.plain).every(
    (number) =>
      known.some((one) => compare(one, readPlain(number)) === 0) ||
      numbersIn(labelled).includes(number),
  );
}

/** Points worked out beyond a bound ("dưới 75%: tỷ lệ × điểm tối đa"), which no reading here takes in. */
function isFormula(clause: string): boolean {
  return (
    /(?:dưới|trên|từ|<|>|≥|≤)\s*\d/u.test(clause) && /[×*]|tỉ lệ|nhân với|tương ứng/u.test(clause)
  );
}

/** The rule scored on the printed pairs; a rule that needs the other units prints none of its own. */
function givesBack(rule: Rule, pairs: readonly PrintedPair[], maxPoints: string): boolean {
  const compiled = compileRule(rule, { maxPoints, key: '' }, () => 0);
  if (compiled.parts !== undefined || pairs.length === 0) return true;
  const { type } = compiled.shape;
  // What is ticked or chosen names its number in its label, but a share is no tick.
  if (type !== 'measure' && type !== 'count') return !pairs.some(({ isShare }) => isShare);
  const curve = curveOf(compiled, () => undefined);
  if (curve === null) return false;
  return pairs.every(({ measure, worth }) => compare(worthAt(curve, measure), worth) === 0);
}

/** Of incidents, what is not found and what is handled are one rule. */
function kindWords(rule: Rule): RegExp | undefined {
  const compiled = compileRule(rule, { maxPoints: '1', key: '' }, () => 0);
  const isResolved = compiled.parts === undefined && compiled.shape.type === 'resolved';
  return isResolved ? /xử lý|khắc phục/u : undefined;
}

/** What stands in a rule as text of the document. */
function labelsOf(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]: [string, unknown]) =>
    key === 'label' && typeof value === 'string' ? [value] : labelsOf(value),
  );
}

/** Every number that a rule holds: as it stands, as a percentage, as points, and by the period. */
function knownNumbers(
  rule: Rule,
  pairs: readonly PrintedPair[],
  maxPoints: string,
): readonly Fraction[] {
  const max = readPlain(maxPoints);
  const held = numbersOf(rule);
  const factors = [1, 100].map((n): Fraction => ({ n, d: 1 }));
  const periods = [12, 52, 4].map((d): Fraction => ({ n: 1, d }));
  const before: Fraction[] = held.map(({ n, d }) => ({ n: Number(n) - Number(d), d }));
  return [
    // One of each, all, and nothing are said by the kind.
    ...[0, 1, 100].map((n): Fraction => ({ n, d: 1 })),
    max,
    ...before,
    ...held.flatMap((one) => [...factors, ...periods, max].map((by) => multiply(one, by))),
    ...held.filter((one) => !isZero(one)).map((one) => divide(max, one)),
    ...pairs.flatMap(({ measure, worth }) =>
      [measure, worth].flatMap((one) => [...factors, max].map((by) => multiply(one, by))),
    ),
  ];
}

function numbersOf(value: unknown): Fraction[] {
  if (typeof value === 'number' || typeof value === 'string') {
    const plain = toPlain(value);
    return plain.ok ? [readPlain(plain.text)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** Ages, years, dates and the numbers of documents name things: they bound nothing. */
const NAMES = /* @__PURE__ */ lazily(
  () =>
    /\d+\s*tuổi|năm\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d+\/(?:\d{4}\/)?(?:qđ|kh|nq|nđ|tt|ct|ubnd)[\p{L}-]*|quý\s+\d|tháng\s+\d+/gu,
);
const PRINTED = /(?<!\d|\d[.,])\d+(?:[.,]\d+)*/g;

function numbersIn(plain: string): string[] {
  const left = plain.replace(NAMES(), ' ');
  return (left.match(PRINTED) ?? []).flatMap((digits) => numberIn(digits) ?? []);
}

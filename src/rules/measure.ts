import { dayNumber } from '../exact/day.ts';
import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { add, divide, type Fraction, isZero, subtract, ZERO } from '../exact/fraction.ts';
import type { Answer, LeafShape, Measure, MeasureShape, Term } from './answer.ts';
import type { Facts, RuleSite } from './context.ts';
import type { NoneOf, Scored } from './kind.ts';
import { saidOf } from './labels.ts';
import type { MayBeTimed } from './measured-by.ts';
import type { Step } from './step.ts';
import { textIn } from './text.ts';

/** The form of a measure's answer. */
export function measureShape(
  rule: MayBeTimed,
  { due }: Pick<RuleSite, 'due'>,
  mayBeNegative = false,
): LeafShape {
  const { as, of, scale = 'share', terms, whenNone, labels } = rule;
  if (as === 'growth') return { type: 'growth' };
  if (as === 'days-late') return due === undefined ? { type: 'days' } : { type: 'days', due };
  const measure: MeasureShape = {
    type: 'measure',
    scale,
    ...(mayBeNegative ? { mayBeNegative } : {}),
    ...(of === undefined ? {} : { of }),
    ...(scale !== 'amount' || labels?.unit === undefined
      ? {}
      : { unit: textIn(labels.unit, 'vi') }),
    ...saidOf(
      labels,
      [...(terms?.numerator ?? []), ...(terms?.denominator ?? [])].map((term) => term.label),
    ),
    ...(whenNone === undefined ? {} : { whenNone }),
  };
  if (terms === undefined) return measure;
  return { type: 'terms', numerator: terms.numerator, denominator: terms.denominator, measure };
}

type MeasureOf = (answer: Answer, facts: Facts) => Fraction;

/**
 * The exact value of a measure: its value, or its numerator over its denominator; where the
 * denominator is left out it is the fact that the rule names. Growths, days and sums of several
 * counts are measured by functions of their own, chosen once.
 */
export function measured(rule: MayBeTimed, site: Pick<RuleSite, 'due'>): MeasureOf {
  const { as, of, terms } = rule;
  if (as === 'growth') return growthOf;
  if (as === 'days-late') {
    return (answer) =>
      answer.value === undefined
        ? { n: daysLate(answer.completedOn, site.due), d: 1 }
        : readPlain(answer.value);
  }
  const plain: MeasureOf = (answer, facts) => {
    if (answer.value !== undefined) return readPlain(answer.value);
    return quotient(answer.numerator, wholeOf(answer, of, facts));
  };
  if (terms === undefined) return plain;
  return (answer, facts) => {
    if (answer.terms === undefined) return plain(answer, facts);
    return divide(sumOf(terms.numerator, answer.terms), sumOf(terms.denominator, answer.terms));
  };
}

/** (value - previous) / previous; a fall is negative. */
export function growthOf({ value, previous }: Answer): Fraction {
  if (value === undefined || previous === undefined) {
    throw new TypeError('a growth without both of its numbers');
  }
  const before = readPlain(previous);
  return divide(subtract(readPlain(value), before), before);
}

/** Whole days after the deadline, 0 in time. */
export function daysLate(completedOn: string | undefined, due: string | undefined): number {
  if (completedOn === undefined || due === undefined) {
    throw new TypeError('days after a deadline without a day or without a deadline');
  }
  return Math.max(0, dayNumber(completedOn) - dayNumber(due));
}

/** The sum of what was counted. */
export function sumOf(list: readonly Term[], counted: { readonly [id: string]: string }): Fraction {
  return list.reduce((sum, { id }) => add(sum, readPlain(counted[id] ?? '0')), ZERO);
}

/** What 0 of 0 is worth, where the rule says it. */
export function noneOf({ of, terms, whenNone }: MayBeTimed): NoneOf | undefined {
  if (whenNone === undefined) return undefined;
  return (answer, facts) => {
    if (answer.value !== undefined) return undefined;
    const none =
      terms !== undefined && answer.terms !== undefined
        ? isZero(sumOf(terms.denominator, answer.terms))
        : wholeOf(answer, of, facts) === '0';
    return none ? whenNone : undefined;
  };
}

/** The denominator as it was handed in, or the fact that stands in for it. */
export function wholeOf(
  answer: Measure | undefined,
  of: string | undefined,
  facts: Facts,
): string | undefined {
  return answer?.denominator ?? (of === undefined ? undefined : facts[of]);
}

/** One number over another, as they are written; of two whole numbers the pair itself. */
export function quotient(part: string | undefined, whole: string | undefined): Fraction {
  if (part === undefined || whole === undefined) {
    throw new TypeError('a measure without a value and without a whole');
  }
  const [a, b] = [readPlain(part), readPlain(whole)];
  return a.d === 1 && b.d === 1 ? { n: a.n, d: b.n } : divide(a, b);
}

/** The step that says which numbers were measured, as the unit gave them. */
function measureStep(answer: Measure, of: string | undefined, facts: Facts): Step {
  if (answer.value !== undefined) return { step: 'measure', value: answer.value };
  return {
    step: 'share',
    numerator: answer.numerator ?? '',
    denominator: wholeOf(answer, of, facts) ?? '',
  };
}

/** What was measured, and what this decided; nothing where bounds are not given. */
type Told = (scored: Scored, decided: Step | undefined) => readonly Step[];

/** The steps of a measure, by the way in which it is measured. */
export function measureSteps({ as, of, terms }: MayBeTimed, { due }: Pick<RuleSite, 'due'>): Told {
  const behind = (steps: readonly Step[], decided: Step | undefined): readonly Step[] =>
    decided === undefined ? steps : [...steps, decided];
  if (as === 'growth') {
    return ({ answer: { value = '', previous = '' } }, decided) =>
      behind([{ step: 'growth', value, previous }], decided);
  }
  if (as === 'days-late') {
    return ({ answer }, decided) => {
      const { completedOn } = answer;
      const days = answer.value ?? String(daysLate(completedOn, due));
      const on = completedOn === undefined ? {} : { completedOn };
      return behind([{ step: 'days-late', days, due: due ?? null, ...on }], decided);
    };
  }
  const plain: Told = ({ answer, facts }, decided) => {
    const told = measureStep(answer, of, facts);
    return decided === undefined ? [told] : [told, decided];
  };
  if (terms === undefined) return plain;
  return (scored, decided) => {
    const counted = scored.answer.terms;
    if (counted === undefined) return plain(scored, decided);
    const side = (list: readonly Term[]) =>
      list.map(({ id, label }) => ({ label, value: counted[id] ?? '0' }));
    const sums = [terms.numerator, terms.denominator].map((list) =>
      printDecimal(sumOf(list, counted)),
    );
    const [numerator = '', denominator = ''] = sums;
    const told: Step = {
      step: 'terms',
      numerator: side(terms.numerator),
      denominator: side(terms.denominator),
    };
    return behind([told, { step: 'share', numerator, denominator }], decided);
  };
}

import type { AnswerInput, Rule, SubmissionInput } from '../../src/index.ts';
import { add, cmp, div, mul, ONE, parse, type Rational, rational, sub, ZERO } from './rational.ts';

/** By place: a component's id, and for a part a slash and the part's id, as deep as parts go. */
export type OracleBounds = ReadonlyMap<string, { readonly min: Rational; readonly max: Rational }>;

/** The rules that are scored against other units. */
export type Relative = Extract<Rule, { kind: 'min-max' | 'ratio-to-best' }>;
type Measured = Relative | Extract<Rule, { kind: 'ratio' | 'steps' }>;
type Composite = Extract<
  Rule,
  { kind: 'parts' | 'highest-of' | 'lowest-of' | 'by-class' | 'by-case' }
>;

export interface Context {
  readonly facts: SubmissionInput['facts'];
  readonly bounds: OracleBounds;
  readonly unitClass: string | null | undefined;
  /** Of the component, also inside its parts. */
  readonly max: Rational;
  readonly due: string | undefined;
}

const whole = (value: string | number | null | undefined): Rational => parse(value ?? 'nothing');
const capped = (x: Rational): Rational => (cmp(x, ZERO) < 0 ? ZERO : cmp(x, ONE) > 0 ? ONE : x);
export const total = (terms: readonly Rational[]): Rational => terms.reduce(add, ZERO);

/** "0.5", or "2/3". */
export function share(text: string): Rational {
  const [top = '', bottom = '1'] = text.split('/');
  return div(parse(top), parse(bottom));
}

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

function daysLate(answer: AnswerInput, due = ''): Rational {
  if (answer.value != null) return parse(answer.value);
  const days = (midnight(answer.completedOn ?? '') - midnight(due)) / 86_400_000;
  return rational(BigInt(Math.max(0, days)));
}

type Where = Pick<Context, 'facts' | 'due'>;

/** What is measured; none where nothing arose: 0 of 0. */
export function measure(rule: Measured, answer: AnswerInput, where: Where): Rational | undefined {
  if ('as' in rule && rule.as === 'days-late') return daysLate(answer, where.due);
  if (rule.as === 'growth') {
    return sub(div(whole(answer.value), whole(answer.previous)), ONE);
  }
  if (answer.value != null) return parse(answer.value);
  const fact = rule.of === undefined ? undefined : where.facts?.[rule.of];
  const sum = (list: readonly { id: string }[] = []): Rational =>
    total(list.map(({ id }) => whole(answer.terms?.[id])));
  const [top, bottom] = answer.terms
    ? [sum(rule.terms?.numerator), sum(rule.terms?.denominator)]
    : [whole(answer.numerator), whole(answer.denominator ?? fact)];
  return cmp(bottom, ZERO) === 0 ? undefined : div(top, bottom);
}

/** min-max: how far from the worst to the best. All equal: everything, but for a best of nothing. */
function betweenBounds(x: Rational, min: Rational, max: Rational, lower: boolean): Rational {
  const [worst, best] = lower ? [max, min] : [min, max];
  if (cmp(min, max) !== 0) return capped(div(sub(x, worst), sub(best, worst)));
  if (cmp(x, best) === 0) return !lower && cmp(best, ZERO) === 0 ? ZERO : ONE;
  return cmp(x, best) > 0 === lower ? ZERO : ONE; // given bounds, and x is beyond them
}

function relative(rule: Relative, x: Rational, place: string, bounds: OracleBounds) {
  const own = rule.kind === 'min-max' ? rule.bounds : undefined;
  const found = own ? { min: parse(own.min), max: parse(own.max) } : bounds.get(place);
  if (found === undefined) return null;
  const { min, max } = found;
  if (rule.kind === 'min-max') return betweenBounds(x, min, max, rule.direction === 'lower');
  return cmp(max, ZERO) <= 0 ? ZERO : capped(div(x, max));
}

function ratio(rule: Extract<Rule, { kind: 'ratio' }>, x: Rational): Rational {
  const target = parse(rule.target ?? '1');
  const lower = rule.direction === 'lower';
  if (lower ? cmp(x, target) <= 0 : cmp(x, target) >= 0) return ONE;
  if (rule.below === 'zero') return ZERO;
  if (lower) {
    const end = parse(rule.divisor ?? '1');
    return capped(div(sub(end, x), sub(end, target)));
  }
  if (rule.floor !== undefined && cmp(x, parse(rule.floor)) < 0) return ZERO;
  return capped(div(x, parse(rule.divisor ?? rule.target ?? '1')));
}

/** The first that holds: of the highest down, or of the lowest up. */
function steps(rule: Extract<Rule, { kind: 'steps' }>, x: Rational): Rational {
  const first = rule.steps.find((step) =>
    step.atLeast !== undefined
      ? cmp(x, parse(step.atLeast)) >= 0
      : step.above !== undefined
        ? cmp(x, parse(step.above)) > 0
        : step.atMost !== undefined
          ? cmp(x, parse(step.atMost)) <= 0
          : cmp(x, whole(step.below)) < 0,
  );
  return first === undefined ? ZERO : share(first.fraction);
}

/** The share of the points that an answer earns; null where bounds are needed and there are none. */
export function fraction(
  rule: Exclude<Rule, Composite>,
  answer: AnswerInput,
  place: string,
  context: Context,
): Rational | null | 'not-applicable' {
  switch (rule.kind) {
    case 'unscored':
      return ZERO;
    case 'achieved':
      return answer.achieved === true ? ONE : ZERO;
    case 'awarded':
      return div(whole(answer.points), context.max);
    case 'deduction': {
      const counted = rule.as === 'days-late' ? daysLate(answer, context.due) : whole(answer.value);
      return capped(div(sub(context.max, mul(counted, parse(rule.pointsEach))), context.max));
    }
    case 'choice':
      return share(rule.options.find(({ id }) => id === answer.option)?.fraction ?? 'none');
    case 'checklist': {
      const counts = (id: string | undefined): boolean => {
        const item = rule.items.find((other) => other.id === id);
        return item === undefined || (answer.items?.[item.id] === true && counts(item.requires));
      };
      const held = rule.items.filter(({ id }) => counts(id));
      return div(total(held.map(({ points }) => parse(points))), context.max);
    }
    case 'count': {
      const value = whole(answer.value);
      if (rule.target === undefined)
        return capped(div(mul(value, whole(rule.pointsEach)), context.max));
      const reached = capped(div(value, parse(rule.target)));
      return rule.below === 'zero' && cmp(reached, ONE) < 0 ? ZERO : reached;
    }
    case 'resolved': {
      const found = whole(answer.found);
      return cmp(found, ZERO) === 0 ? ONE : capped(div(whole(answer.handled), found));
    }
    case 'coverage':
      return capped(div(whole(answer.value), parse(rule.periods)));
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best': {
      const x = measure(rule, answer, context);
      if (x === undefined) {
        if (rule.whenNone === 'not-applicable') return 'not-applicable';
        return rule.whenNone === 'full' ? ONE : ZERO;
      }
      if (rule.kind === 'ratio') return ratio(rule, x);
      if (rule.kind === 'steps') return steps(rule, x);
      return relative(rule, x, place, context.bounds);
    }
  }
}

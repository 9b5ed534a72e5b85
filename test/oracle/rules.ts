import type { AnswerInput, Rule, SubmissionInput } from '../../src/index.ts';
import { add, cmp, div, mul, ONE, parse, type Rational, sub, ZERO } from './rational.ts';

/** By place: a component's id, and for a part a slash and the part's id, as deep as parts go. */
export type OracleBounds = ReadonlyMap<string, { readonly min: Rational; readonly max: Rational }>;

/** The rules that are scored against other units. */
export type Relative = Extract<Rule, { kind: 'min-max' | 'ratio-to-best' }>;
type Measured = Relative | Extract<Rule, { kind: 'ratio' | 'steps' }>;

export interface Context {
  readonly facts: SubmissionInput['facts'];
  readonly bounds: OracleBounds;
  /** Of the component, also inside its parts. */
  readonly max: Rational;
}

const whole = (value: string | number | undefined): Rational => parse(value ?? 'nothing');
const capped = (x: Rational): Rational => (cmp(x, ZERO) < 0 ? ZERO : cmp(x, ONE) > 0 ? ONE : x);
export const total = (terms: readonly Rational[]): Rational => terms.reduce(add, ZERO);

export function measure(rule: Measured, answer: AnswerInput, facts: Context['facts']): Rational {
  if (answer.value !== undefined) return parse(answer.value);
  const fact = rule.of === undefined ? undefined : facts?.[rule.of];
  return div(whole(answer.numerator), whole(answer.denominator ?? fact));
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
  return cmp(max, ZERO) === 0 ? ZERO : capped(div(x, max));
}

/** The share of the points that an answer earns; null where bounds are needed and there are none. */
export function fraction(
  rule: Exclude<Rule, { kind: 'parts' }>,
  answer: AnswerInput,
  place: string,
  context: Context,
): Rational | null {
  switch (rule.kind) {
    case 'unscored':
      return ZERO;
    case 'achieved':
      return answer.achieved === true ? ONE : ZERO;
    case 'choice':
      return whole(rule.options.find(({ id }) => id === answer.option)?.fraction);
    case 'checklist': {
      const counts = (id: string | undefined): boolean => {
        const item = rule.items.find((other) => other.id === id);
        return item === undefined || (answer.items?.[item.id] === true && counts(item.requires));
      };
      const held = rule.items.filter(({ id }) => counts(id));
      return div(total(held.map(({ points }) => parse(points))), context.max);
    }
    case 'ratio': {
      const [x, target] = [measure(rule, answer, context.facts), parse(rule.target ?? '1')];
      const lower = rule.direction === 'lower';
      if (lower ? cmp(x, target) <= 0 : cmp(x, target) >= 0) return ONE;
      if (rule.below === 'zero') return ZERO;
      return capped(lower ? div(sub(ONE, x), sub(ONE, target)) : div(x, target));
    }
    case 'count': {
      const value = whole(answer.value);
      if (rule.target === undefined)
        return capped(div(mul(value, whole(rule.pointsEach)), context.max));
      const reached = capped(div(value, parse(rule.target)));
      return rule.below === 'zero' && cmp(reached, ONE) < 0 ? ZERO : reached;
    }
    case 'steps': {
      const x = measure(rule, answer, context.facts);
      const reached = rule.steps.filter(({ atLeast }) => cmp(x, parse(atLeast)) >= 0);
      const [highest] = reached.sort((a, b) => cmp(parse(b.atLeast), parse(a.atLeast)));
      return highest === undefined ? ZERO : parse(highest.fraction);
    }
    case 'resolved': {
      const found = whole(answer.found);
      return cmp(found, ZERO) === 0 ? ONE : capped(div(whole(answer.handled), found));
    }
    case 'coverage':
      return capped(div(whole(answer.value), parse(rule.periods)));
    case 'min-max':
    case 'ratio-to-best':
      return relative(rule, measure(rule, answer, context.facts), place, context.bounds);
  }
}

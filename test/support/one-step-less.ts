import type { Rule } from '../../src/index.ts';
import type { Answer } from '../../src/rules/answer.ts';
import { add, cmp, parse, print, type Rational, rational } from '../oracle/rational.ts';
import { share } from '../oracle/rules.ts';

// By hand for every kind, beside the engine: what one step less of a change is.

interface Unit {
  readonly class?: string | undefined;
  readonly facts: { readonly [id: string]: string };
}

const NOT_CHANGED: readonly Answer[] = [];

/** Every answer that is one step of one thing nearer to the answer before. */
export function oneStepLess(
  rule: Rule,
  before: Answer | undefined,
  after: Answer,
  unit: Unit = { facts: {} },
): readonly Answer[] {
  if (JSON.stringify(before ?? {}) === JSON.stringify(after)) return NOT_CHANGED;
  switch (rule.kind) {
    case 'achieved':
      return [{ ...after, achieved: false }];
    case 'choice': {
      const own = rule.options.find(({ id }) => id === after.option);
      return rule.options
        .filter(({ fraction }) => cmp(share(fraction), share(own?.fraction ?? '0')) < 0)
        .map(({ id }) => ({ ...after, option: id }));
    }
    case 'checklist':
      return Object.keys(after.items ?? {})
        .filter((id) => after.items?.[id] === true && before?.items?.[id] !== true)
        .map((id) => ({ ...after, items: { ...after.items, [id]: false } }));
    case 'resolved':
      return after.found === '0' ? [] : [{ ...after, handled: nearer(after.handled, 0, 1) }];
    case 'count':
    case 'coverage':
      return [{ ...after, value: nearer(after.value, 0, 1) }];
    case 'deduction':
      if (rule.as === undefined) return [{ ...after, value: nearer(after.value, 0, -1) }];
      return measured({ ...rule, direction: 'lower' }, before, after, unit);
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best':
      return measured(rule, before, after, unit);
    case 'by-case': {
      const own = rule.cases.find(({ id }) => id === after.case);
      if (own === undefined || after.answer === undefined) return NOT_CHANGED;
      return oneStepLess(own.rule, before?.answer, after.answer, unit).map((answer) => {
        return { ...after, answer };
      });
    }
    case 'by-class': {
      const own = rule.classes.find((one) => one.class === unit.class)?.rule ?? rule.otherwise;
      return own === undefined ? NOT_CHANGED : oneStepLess(own, before, after, unit);
    }
    case 'parts':
    case 'highest-of':
    case 'lowest-of':
      return rule.parts.flatMap(({ id, rule: inner }) => {
        const [then, now] = [before?.parts?.[id], after.parts?.[id]];
        if (now === undefined) return [];
        return oneStepLess(inner, then, now, unit).map((answer) => {
          return { ...after, parts: { ...after.parts, [id]: answer } };
        });
      });
    default:
      return NOT_CHANGED;
  }
}

type Measured = {
  readonly direction?: 'higher' | 'lower' | undefined;
  readonly as?: string | undefined;
  readonly of?: string | undefined;
};

function measured(
  { direction, as, of }: Measured,
  before: Answer | undefined,
  after: Answer,
  { facts }: Unit,
): readonly Answer[] {
  const sign = direction === 'lower' ? -1 : 1;
  if (as === 'days-late') {
    if (after.value !== undefined) return [{ ...after, value: nearer(after.value, 0, -1) }];
    const day = new Date(`${after.completedOn}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1);
    return [{ ...after, completedOn: day.toISOString().slice(0, 10) }];
  }
  if (as === 'growth') {
    const [now, then] = [before?.value, before?.previous];
    const places = now === undefined ? 4 : Math.max(placesOf(now), placesOf(then));
    return [{ ...after, value: nearer(after.value, places, sign) }];
  }
  if (after.terms !== undefined) {
    const { terms } = after;
    return Object.keys(terms)
      .filter((id) => terms[id] !== before?.terms?.[id])
      .map((id) => {
        const places = placesOf(before?.terms?.[id]);
        return { ...after, terms: { ...terms, [id]: nearer(terms[id], places, sign) } };
      });
  }
  if (after.numerator !== undefined) {
    const places = Math.max(
      ...[before?.numerator, after.denominator ?? facts[of ?? '']].map(placesOf),
    );
    return [{ ...after, numerator: nearer(after.numerator, places, sign) }];
  }
  return [{ ...after, value: nearer(after.value, 4, sign) }];
}

function placesOf(text: string | undefined): number {
  return text?.split('.')[1]?.length ?? 0;
}

/** One of so many decimals less, or more. */
function nearer(text: string | undefined, places: number, sign: number): string {
  const step: Rational = rational(BigInt(-sign), 10n ** BigInt(places));
  return print(add(parse(text ?? '0'), step));
}

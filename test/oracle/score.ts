import type {
  AnswerInput,
  ComponentDefinition,
  RubricDefinition,
  Rule,
  SubmissionInput,
} from '../../src/index.ts';
import { type Inner, inner } from './inner.ts';
import {
  add,
  cmp,
  div,
  mul,
  ONE,
  parse,
  print,
  type Rational,
  rational,
  round,
  sub,
  ZERO,
} from './rational.ts';
import { type Context, fraction, type OracleBounds, share, total } from './rules.ts';

export { boundsJson, oracleBounds } from './bounds.ts';

/** The share of the points earned (null: bounds are needed) and the share that does not apply. */
interface Shares {
  readonly earned: Rational | null;
  readonly excluded: Rational;
}

function shares(
  rule: Rule,
  answer: AnswerInput | null | undefined,
  place: string,
  context: Context,
): Shares {
  if (answer == null) return { earned: ZERO, excluded: ZERO };
  if (answer.notApplicable != null) return { earned: ZERO, excluded: ONE };
  const within = inner(rule, answer, context.unitClass)?.map((part) => ({
    ...shares(part.rule, part.answer, `${place}/${part.id}`, context),
    ...part,
  }));
  switch (rule.kind) {
    case 'parts':
      return sum(rule, within ?? []);
    case 'highest-of':
    case 'lowest-of':
      return extreme(rule.kind === 'highest-of' ? 1 : -1, within ?? []);
    case 'by-class':
    case 'by-case': {
      const own = within?.find((part) => part.answer != null);
      return { earned: own ? own.earned : ZERO, excluded: own?.excluded ?? ZERO };
    }
    default: {
      const earned = fraction(rule, answer, place, context);
      if (earned === 'not-applicable') return { earned: ZERO, excluded: ONE };
      return { earned, excluded: ZERO };
    }
  }
}

type Part = Shares & Inner;
const isOut = ({ excluded }: Shares): boolean => cmp(excluded, ONE) === 0;

/** share × part; what requires a part that earned nothing earns nothing, one that is out asks for nothing. */
function sum({ parts }: Extract<Rule, { kind: 'parts' }>, within: readonly Part[]): Shares {
  const find = (id: string) => within.find((part) => part.id === id);
  const blocked = (id: string): boolean => {
    const needed = parts.find((part) => part.id === id)?.requires;
    const other = needed === undefined ? undefined : find(needed);
    if (other === undefined || isOut(other)) return false;
    return (other.earned !== null && cmp(other.earned, ZERO) === 0) || blocked(other.id);
  };
  const weigh = (list: readonly Rational[]): Rational =>
    total(list.map((x, at) => mul(share(parts[at]?.share ?? '0'), x)));
  const counted = within.map((part) => (blocked(part.id) ? ZERO : (part.earned ?? ZERO)));
  return {
    // What adds nothing in any case leaves nothing open.
    earned: within.some(
      (part, at) =>
        part.earned === null &&
        !blocked(part.id) &&
        cmp(share(parts[at]?.share ?? '0'), ZERO) !== 0,
    )
      ? null
      : weigh(counted),
    excluded: weigh(within.map((part) => part.excluded)),
  };
}

/** The best, or the worst, of those that apply; of equals the one of which more applies. */
function extreme(sign: 1 | -1, within: readonly Part[]): Shares {
  const applying = within.filter((part) => !isOut(part));
  // Nothing is better than everything, nothing is worse than none: then the open parts do not matter.
  const end = sign === 1 ? ONE : ZERO;
  const certain = applying.find(
    ({ earned, excluded }) => earned && cmp(earned, end) === 0 && cmp(excluded, ZERO) === 0,
  );
  if (certain) return certain;
  if (applying.some(({ earned }) => earned === null)) return { earned: null, excluded: ZERO };
  const best = (a: Part, b: Part): Part => {
    const side = sign * cmp(b.earned ?? ZERO, a.earned ?? ZERO);
    return side > 0 || (side === 0 && cmp(b.excluded, a.excluded) < 0) ? b : a;
  };
  const [first, ...others] = applying;
  return first === undefined ? { earned: ZERO, excluded: ONE } : others.reduce(best, first);
}

const BESIDE = ['note', 'evidence', 'completedOn', 'reported'];

/** A note, a date or evidence alone is no answer; of a row without points words are one, of days the day. */
function says(
  rule: Rule,
  answer: AnswerInput | null | undefined,
  unitClass: string | null | undefined,
): boolean {
  if (answer == null) return false;
  if (answer.notApplicable != null) return true;
  const within = inner(rule, answer, unitClass);
  if (within !== undefined) {
    return within.some((part) => says(part.rule, part.answer, unitClass));
  }
  if (rule.kind === 'checklist') {
    return Object.values(answer.items ?? {}).some((tick) => tick != null);
  }
  const words = rule.kind === 'unscored' ? ['note'] : [];
  const day = 'as' in rule && rule.as === 'days-late' ? ['completedOn'] : [];
  const beside = BESIDE.filter((key) => ![...words, ...day].includes(key));
  return Object.entries(answer).some(([key, value]) => value != null && !beside.includes(key));
}

interface Sums {
  readonly points: Rational;
  readonly max: Rational;
  readonly excluded: Rational;
  /** Bonus less penalty points earned below. */
  readonly extra: Rational;
}

const NOTHING: Sums = { points: ZERO, max: ZERO, excluded: ZERO, extra: ZERO };

function sumsOf(below: readonly Sums[]): Sums {
  const of = (field: keyof Sums): Rational => total(below.map((sums) => sums[field]));
  return { points: of('points'), max: of('max'), excluded: of('excluded'), extra: of('extra') };
}

/** The sums with their extra points in them: not under 0, nor over what can be reached. */
function held(sums: Sums, free: boolean): Sums {
  const wanted = add(sums.points, sums.extra);
  const most = sub(sums.max, sums.excluded);
  const top = !free && cmp(wanted, most) > 0 ? most : wanted;
  return { ...sums, points: cmp(top, ZERO) < 0 ? ZERO : top, extra: ZERO };
}

const shareOf = ({ points, max, excluded }: Sums): Rational | null =>
  cmp(max, excluded) === 0 ? null : div(points, sub(max, excluded));

function figures(sums: Sums, places: number) {
  const { points, max, excluded } = sums;
  const share = shareOf(sums);
  return {
    points: print(points),
    maxPoints: print(max),
    excludedPoints: print(excluded),
    assessablePoints: print(sub(max, excluded)),
    rescaledPoints: share && print(round(mul(share, max), places, 'half-up')),
    index: share && print(round(share, 4, 'half-up')),
  };
}

/** Points, exclusions, indices, subtotals and grade of one unit, in the digits that are printed. */
export function oracleScore(
  rubric: RubricDefinition,
  submission: SubmissionInput,
  bounds: OracleBounds = new Map(),
  until = '9999-12-31',
) {
  const { places, mode } = rubric.rounding ?? { places: 2, mode: 'half-up' };

  const scoreComponent = (definition: ComponentDefinition) => {
    const { id, rule, maxPoints, adjustment, rounding, due } = definition;
    const max = parse(maxPoints);
    const decision = (submission.verifications ?? [])
      .filter(({ component, on }) => component === id && on <= until)
      .at(-1);
    const left = decision?.notApplicable == null ? undefined : { notApplicable: 'decided' };
    const answer = left ?? decision?.answer ?? submission.answers[id];
    const own = shares(rule, answer, id, {
      facts: submission.facts,
      unitClass: submission.unit.class,
      bounds,
      max,
      due: due?.length === 5 ? `${rubric.period.from.slice(0, 4)}-${due}` : due,
    });
    const sumsOf = (points: Rational, excluded: Rational) => {
      const extra = adjustment === 'penalty' ? mul(rational(-1n), points) : points;
      return adjustment ? { ...NOTHING, extra } : { points, max, excluded, extra: ZERO };
    };
    if (decision?.rejected === true || decision?.points != null) {
      const [status, given] =
        decision.points == null ? ['rejected', '0'] : ['scored', String(decision.points)];
      const row = { id, status, points: given, excludedPoints: '0', fraction: null };
      return { row, sums: sumsOf(parse(given), ZERO) };
    }
    const status = !says(rule, answer, submission.unit.class)
      ? 'missing'
      : cmp(own.excluded, ONE) === 0
        ? 'not-applicable'
        : own.earned === null
          ? 'needs-cohort'
          : 'scored';
    const earned = status === 'scored' ? own.earned : null;
    const rounded = (of: Rational): Rational => {
      if (rounding === undefined) return round(mul(max, of), places, mode);
      const step = parse(rounding.step);
      return mul(step, round(div(mul(max, of), step), 0, mode));
    };
    const points = earned ? rounded(earned) : ZERO;
    const excluded = sub(max, rounded(sub(ONE, own.excluded)));
    const row = {
      id,
      status,
      points: print(points),
      excludedPoints: print(excluded),
      fraction: earned && rule.kind !== 'unscored' ? print(round(earned, 4, 'half-up')) : null,
    };
    return { row, sums: sumsOf(points, excluded) };
  };

  const { adjustments = 'pillar' } = rubric;
  const pillars = rubric.pillars.map(({ id, criteria: definitions }) => {
    const criteria = definitions.map((criterion) => {
      const components = criterion.components.map(scoreComponent);
      const sums = sumsOf(components.map((c) => c.sums));
      const rows = components.map((c) => c.row);
      return { sums, row: { id: criterion.id, ...figures(sums, places), components: rows } };
    });
    const below = sumsOf(criteria.map((c) => c.sums));
    const sums = adjustments === 'total' ? below : held(below, adjustments === 'free');
    return {
      id,
      sums,
      row: { id, ...figures(sums, places), criteria: criteria.map((c) => c.row) },
    };
  });
  const groups = (rubric.groups ?? []).map(({ id, pillars: ids }) => {
    const sums = sumsOf(pillars.filter((one) => ids.includes(one.id)).map((one) => one.sums));
    return { id, sums, row: { id, ...figures(sums, places) } };
  });
  const whole = held(sumsOf(pillars.map((p) => p.sums)), adjustments === 'free');

  const reached = (sums: Sums | undefined, from: string): boolean => {
    const share = sums && shareOf(sums);
    return !share || cmp(share, parse(from)) >= 0;
  };
  const grade = [...(rubric.grades ?? [])]
    .sort((a, b) => cmp(parse(b.from), parse(a.from)))
    .find(
      ({ from, requires = [] }) =>
        reached(whole, from) &&
        requires.every((one) =>
          reached([...pillars, ...groups].find(({ id }) => id === one.of)?.sums, one.from),
        ),
    );
  return {
    ...figures(whole, places),
    grade: shareOf(whole) === null ? null : (grade?.id ?? null),
    groups: groups.map((g) => g.row),
    pillars: pillars.map((p) => p.row),
  };
}

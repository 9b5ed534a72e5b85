import type {
  AnswerInput,
  ComponentDefinition,
  RubricDefinition,
  Rule,
  SubmissionInput,
} from '../../src/index.ts';
import { cmp, div, mul, ONE, parse, print, type Rational, round, sub, ZERO } from './rational.ts';
import { type Context, fraction, type OracleBounds, total } from './rules.ts';

export { boundsJson, oracleBounds } from './bounds.ts';

/** The share of the points earned (null: bounds are needed) and the share that does not apply. */
interface Shares {
  readonly earned: Rational | null;
  readonly excluded: Rational;
}

function shares(
  rule: Rule,
  answer: AnswerInput | undefined,
  place: string,
  context: Context,
): Shares {
  if (answer === undefined) return { earned: ZERO, excluded: ZERO };
  if (answer.notApplicable !== undefined) return { earned: ZERO, excluded: ONE };
  if (rule.kind !== 'parts')
    return { earned: fraction(rule, answer, place, context), excluded: ZERO };
  const parts = rule.parts.map((part) => {
    const inner = shares(part.rule, answer.parts?.[part.id], `${place}/${part.id}`, context);
    const of = (x: Rational): Rational => mul(parse(part.share), x);
    return { earned: inner.earned && of(inner.earned), excluded: of(inner.excluded) };
  });
  const earned = parts.flatMap((part) => part.earned ?? []);
  const excluded = total(parts.map((part) => part.excluded));
  return { earned: earned.length < parts.length ? null : total(earned), excluded };
}

interface Sums {
  readonly points: Rational;
  readonly max: Rational;
  readonly excluded: Rational;
}

function totals(below: readonly { readonly sums: Sums }[], places: number) {
  const points = total(below.map(({ sums }) => sums.points));
  const max = total(below.map(({ sums }) => sums.max));
  const excluded = total(below.map(({ sums }) => sums.excluded));
  const assessable = sub(max, excluded);
  const share = cmp(assessable, ZERO) === 0 ? null : div(points, assessable);
  const printed = {
    points: print(points),
    maxPoints: print(max),
    excludedPoints: print(excluded),
    assessablePoints: print(assessable),
    rescaledPoints: share && print(round(mul(share, max), places, 'half-up')),
    index: share && print(round(share, 4, 'half-up')),
  };
  return { sums: { points, max, excluded }, printed };
}

/** Points, exclusions and indices of one unit by the contract, in the digits that are printed. */
export function oracleScore(
  rubric: RubricDefinition,
  submission: SubmissionInput,
  bounds: OracleBounds = new Map(),
) {
  const { places, mode } = rubric.rounding ?? { places: 2, mode: 'half-up' };

  const scoreComponent = ({ id, rule, maxPoints }: ComponentDefinition) => {
    const max = parse(maxPoints);
    const answer = submission.answers[id];
    const share = shares(rule, answer, id, { facts: submission.facts, bounds, max });
    const status =
      answer === undefined
        ? 'missing'
        : cmp(share.excluded, ONE) === 0
          ? 'not-applicable'
          : share.earned === null
            ? 'needs-cohort'
            : 'scored';
    const earned = status === 'scored' ? share.earned : null;
    const points = earned ? round(mul(max, earned), places, mode) : ZERO;
    const assessable = round(mul(max, sub(ONE, share.excluded)), places, mode);
    const excluded = sub(max, assessable);
    const row = {
      id,
      status,
      points: print(points),
      excludedPoints: print(excluded),
      fraction: earned && rule.kind !== 'unscored' ? print(round(earned, 4, 'half-up')) : null,
    };
    return { row, sums: { points, max, excluded } };
  };

  const pillars = rubric.pillars.map(({ id, criteria: definitions }) => {
    const criteria = definitions.map((criterion) => {
      const components = criterion.components.map(scoreComponent);
      const { sums, printed } = totals(components, places);
      return {
        sums,
        row: { id: criterion.id, ...printed, components: components.map((c) => c.row) },
      };
    });
    const { sums, printed } = totals(criteria, places);
    return { sums, row: { id, ...printed, criteria: criteria.map((c) => c.row) } };
  });
  return { ...totals(pillars, places).printed, pillars: pillars.map((p) => p.row) };
}

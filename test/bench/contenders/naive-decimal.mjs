// What a developer would write for exactness: a decimal.js object for every number.
import { Decimal } from 'decimal.js';

const D = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const ZERO = new D(0);
const ONE = new D(1);

function share(answer, rule, facts) {
  if (answer.value !== undefined) return new D(answer.value);
  return new D(answer.numerator).div(answer.denominator ?? facts[rule.of]);
}

/** Points before rounding: multiplied before divided where there is something to divide. */
function pointsOf(rule, answer, facts, bounds, id, max) {
  switch (rule.kind) {
    case 'achieved':
      return answer.achieved ? max : ZERO;
    case 'choice':
      return max.times(rule.options.find((one) => one.id === answer.option).fraction);
    case 'checklist': {
      let points = ZERO;
      for (const item of rule.items) {
        if (!answer.items[item.id]) continue;
        if (item.requires === undefined || answer.items[item.requires])
          points = points.plus(item.points);
      }
      return points;
    }
    case 'ratio': {
      const measure = share(answer, rule, facts);
      const target = new D(rule.target ?? 1);
      if (rule.direction === 'lower') {
        if (measure.lte(target)) return max;
        return D.max(0, ONE.minus(measure).times(max).div(ONE.minus(target)));
      }
      if (measure.gte(target)) return max;
      if (answer.value !== undefined) return measure.times(max).div(target);
      const denominator = answer.denominator ?? facts[rule.of];
      return max.times(answer.numerator).div(target.times(denominator));
    }
    case 'count':
      if (rule.pointsEach !== undefined)
        return D.min(max, new D(answer.value).times(rule.pointsEach));
      return D.min(max, max.times(answer.value).div(rule.target));
    case 'coverage':
      return D.min(max, max.times(answer.value).div(rule.periods));
    case 'resolved':
      return answer.found === 0 ? max : max.times(answer.handled).div(answer.found);
    case 'ratio-to-best':
      return share(answer, rule, facts).times(max).div(bounds[id].max);
    case 'parts':
      return rule.parts.reduce(
        (total, part) =>
          total.plus(
            pointsOf(part.rule, answer.parts[part.id], facts, bounds, id, max).times(part.share),
          ),
        ZERO,
      );
    default:
      throw new Error(rule.kind);
  }
}

function level(id, name, nodes, extra) {
  let [points, max, excluded] = [ZERO, ZERO, ZERO];
  for (const node of nodes) {
    points = points.plus(node.points);
    max = max.plus(node.maxPoints);
    excluded = excluded.plus(node.excludedPoints);
  }
  const assessable = max.minus(excluded);
  const some = assessable.gt(0);
  return {
    id,
    name,
    points,
    maxPoints: max,
    excludedPoints: excluded,
    assessablePoints: assessable,
    rescaledPoints: some ? points.times(max).div(assessable).toDecimalPlaces(2) : null,
    index: some ? points.div(assessable).toDecimalPlaces(4) : null,
    ...extra,
  };
}

export function decimalScorer(rubric, bounds) {
  const component = ({ id, name, rule, basis, maxPoints: printed }, submission) => {
    const maxPoints = new D(printed);
    const answer = submission.answers[id];
    if (answer === undefined) {
      return {
        id,
        name,
        status: 'missing',
        points: ZERO,
        maxPoints,
        excludedPoints: ZERO,
        fraction: null,
        basis,
      };
    }
    if (answer.notApplicable !== undefined) {
      const status = 'not-applicable';
      return {
        id,
        name,
        status,
        points: ZERO,
        maxPoints,
        excludedPoints: maxPoints,
        fraction: null,
        basis,
      };
    }
    const exact = pointsOf(rule, answer, submission.facts, bounds, id, maxPoints);
    const points = exact.toDecimalPlaces(2);
    const fraction = exact.div(maxPoints).toDecimalPlaces(4);
    return { id, name, status: 'scored', points, maxPoints, excludedPoints: ZERO, fraction, basis };
  };
  return (submission) => {
    const pillars = rubric.pillars.map((pillar) => {
      const criteria = pillar.criteria.map((criterion) => {
        const components = criterion.components.map((one) => component(one, submission));
        return level(criterion.id, criterion.name, components, { components });
      });
      return level(pillar.id, pillar.name, criteria, { criteria });
    });
    return level(rubric.id, rubric.title, pillars, { unit: submission.unit, pillars });
  };
}

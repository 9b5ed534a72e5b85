// What a developer would write for speed: plain JS numbers, divided first, the same result tree.

export const cents = (value) => Math.round(value * 100) / 100;

function share(answer, rule, facts) {
  if (answer.value !== undefined) return answer.value;
  return answer.numerator / (answer.denominator ?? facts[rule.of]);
}

export function fractionOf(rule, answer, facts, bounds, id, max) {
  switch (rule.kind) {
    case 'achieved':
      return answer.achieved ? 1 : 0;
    case 'choice':
      return Number(rule.options.find((one) => one.id === answer.option).fraction);
    case 'checklist': {
      let points = 0;
      for (const item of rule.items) {
        if (!answer.items[item.id]) continue;
        if (item.requires === undefined || answer.items[item.requires])
          points += Number(item.points);
      }
      return points / max;
    }
    case 'ratio': {
      const measure = share(answer, rule, facts);
      const target = rule.target === undefined ? 1 : Number(rule.target);
      if (rule.direction === 'lower')
        return measure <= target ? 1 : Math.max(0, (1 - measure) / (1 - target));
      return measure >= target ? 1 : measure / target;
    }
    case 'count':
      if (rule.pointsEach !== undefined)
        return Math.min(1, (answer.value * Number(rule.pointsEach)) / max);
      return Math.min(1, answer.value / Number(rule.target));
    case 'coverage':
      return Math.min(1, answer.value / rule.periods);
    case 'resolved':
      return answer.found === 0 ? 1 : answer.handled / answer.found;
    case 'ratio-to-best':
      return share(answer, rule, facts) / bounds[id].max;
    case 'parts': {
      let total = 0;
      for (const part of rule.parts) {
        total +=
          Number(part.share) * fractionOf(part.rule, answer.parts[part.id], facts, bounds, id, max);
      }
      return total;
    }
    default:
      throw new Error(rule.kind);
  }
}

const round4 = (value) => Math.round(value * 10_000) / 10_000;

function level(id, name, points, maxPoints, excludedPoints, extra) {
  const assessablePoints = maxPoints - excludedPoints;
  const some = assessablePoints > 0;
  return {
    id,
    name,
    points: cents(points),
    maxPoints,
    excludedPoints,
    assessablePoints,
    rescaledPoints: some ? cents((points / assessablePoints) * maxPoints) : null,
    index: some ? round4(points / assessablePoints) : null,
    ...extra,
  };
}

export function plainScorer(rubric, bounds) {
  const component = (definition, submission) => {
    const { id, name, rule, basis } = definition;
    const maxPoints = Number(definition.maxPoints);
    const answer = submission.answers[id];
    const node = {
      id,
      name,
      status: 'scored',
      points: 0,
      maxPoints,
      excludedPoints: 0,
      fraction: null,
      basis,
    };
    if (answer === undefined) node.status = 'missing';
    else if (answer.notApplicable !== undefined) {
      node.status = 'not-applicable';
      node.excludedPoints = maxPoints;
    } else {
      node.fraction = fractionOf(rule, answer, submission.facts, bounds, id, maxPoints);
      node.points = cents(maxPoints * node.fraction);
    }
    return node;
  };
  const sums = (nodes) => {
    let [points, max, excluded] = [0, 0, 0];
    for (const node of nodes) {
      points += node.points;
      max += node.maxPoints;
      excluded += node.excludedPoints;
    }
    return [points, max, excluded];
  };
  return (submission) => {
    const pillars = rubric.pillars.map((pillar) => {
      const criteria = pillar.criteria.map((criterion) => {
        const components = criterion.components.map((one) => component(one, submission));
        return level(criterion.id, criterion.name, ...sums(components), { components });
      });
      return level(pillar.id, pillar.name, ...sums(criteria), { criteria });
    });
    return level(rubric.id, rubric.title, ...sums(pillars), { unit: submission.unit, pillars });
  };
}

// A decision engine in Rust: one expression a component, in its own language, with its own decimals.
import { ZenEngine } from '@gorules/zen-engine';
import { componentsOf } from '../nation.mjs';
import { cents } from './plain.mjs';

const quoted = (id) => JSON.stringify(id);

/** The points of an answer at the path `at`, before rounding. */
function pointsOf(rule, at, bounds, id, max) {
  const capped = (points) => `min([${max}, ${points}])`;
  const denominator = `(${at}.denominator ?? facts[${quoted(rule.of ?? '')}])`;
  switch (rule.kind) {
    case 'achieved':
      return `(${at}.achieved ? ${max} : 0)`;
    case 'choice':
      return `(${rule.options
        .map((one) => `${at}.option == ${quoted(one.id)} ? ${max} * ${one.fraction} : `)
        .join('')}0)`;
    case 'checklist': {
      const held = (item) => `${at}.items[${quoted(item)}] == true`;
      const items = rule.items.map((one) => {
        const requires = one.requires === undefined ? '' : ` and ${held(one.requires)}`;
        return `(${held(one.id)}${requires} ? ${one.points} : 0)`;
      });
      return `(${items.join(' + ')})`;
    }
    case 'ratio': {
      const target = rule.target ?? '1';
      if (rule.direction === 'lower') {
        const rest = `(1 - ${at}.numerator / ${denominator})`;
        return `max([0, ${capped(`${max} * ${rest} / (1 - ${target})`)}])`;
      }
      return capped(`${max} * ${at}.numerator / (${target} * ${denominator})`);
    }
    case 'count':
      return capped(
        rule.pointsEach === undefined
          ? `${max} * ${at}.value / ${rule.target}`
          : `${at}.value * ${rule.pointsEach}`,
      );
    case 'coverage':
      return capped(`${max} * ${at}.value / ${rule.periods}`);
    case 'resolved':
      return `(${at}.found == 0 ? ${max} : ${max} * ${at}.handled / ${at}.found)`;
    case 'ratio-to-best':
      return `(${max} * ${at}.value / ${bounds[id].max})`;
    case 'parts': {
      const parts = rule.parts.map((part) => {
        const under = `${at}.parts[${quoted(part.id)}]`;
        return `${part.share} * ${pointsOf(part.rule, under, bounds, id, max)}`;
      });
      return `(${parts.join(' + ')})`;
    }
    default:
      throw new Error(rule.kind);
  }
}

export function zenScorer(rubric, bounds) {
  const expressions = componentsOf(rubric).map(({ id, rule, maxPoints }) => {
    const at = `answers[${quoted(id)}]`;
    const points = pointsOf(rule, at, bounds, id, Number(maxPoints));
    const none = `${at} == null or ${at}.notApplicable != null`;
    return { id, key: id.replaceAll('.', '_'), value: `${none} ? 0 : round(${points}, 2)` };
  });
  const nodes = [
    { id: 'in', name: 'submission', type: 'inputNode' },
    { id: 'score', name: 'score', type: 'expressionNode', content: { expressions } },
    { id: 'out', name: 'points', type: 'outputNode' },
  ];
  const edges = [
    { id: 'in-score', type: 'edge', sourceId: 'in', targetId: 'score' },
    { id: 'score-out', type: 'edge', sourceId: 'score', targetId: 'out' },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  return async (submission) => {
    const { result } = await decision.evaluate(submission);
    return { points: cents(Object.values(result).reduce((sum, one) => sum + one, 0)), result };
  };
}

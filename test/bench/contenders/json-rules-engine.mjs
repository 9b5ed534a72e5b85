// A general rule engine: one rule a component, which fires where there is something to score.
// It has no arithmetic, so points come from a fact that is computed in plain numbers.
import { Engine } from 'json-rules-engine';
import { componentsOf } from '../nation.mjs';
import { cents, fractionOf } from './plain.mjs';

export function jsonRulesScorer(rubric, bounds) {
  const engine = new Engine([], { replaceFactsInEventParams: true });
  for (const { id, rule, maxPoints } of componentsOf(rubric)) {
    const max = Number(maxPoints);
    engine.addFact(`applies:${id}`, async (_params, almanac) => {
      const { answers } = await almanac.factValue('submission');
      return answers[id] !== undefined && answers[id].notApplicable === undefined;
    });
    // Also asked for where the rule does not fire.
    engine.addFact(`points:${id}`, async (_params, almanac) => {
      if (!(await almanac.factValue(`applies:${id}`))) return 0;
      const { answers, facts } = await almanac.factValue('submission');
      return cents(max * fractionOf(rule, answers[id], facts, bounds, id, max));
    });
    engine.addRule({
      conditions: { all: [{ fact: `applies:${id}`, operator: 'equal', value: true }] },
      event: { type: 'points', params: { component: id, points: { fact: `points:${id}` } } },
    });
  }
  return async (submission) => {
    const { events } = await engine.run({ submission });
    return { points: cents(events.reduce((sum, { params }) => sum + params.points, 0)), events };
  };
}

import { compare, ONE } from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { Answer } from '../../rules/answer.ts';
import type { CompiledLeaf, CompiledRule } from '../../rules/compile.ts';
import { type EvaluationContext, evaluate } from '../../rules/evaluate.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import { raise } from '../../rules/raise/raise.ts';
import type { CompiledComponent, CompiledRubric } from '../../scoring/compiled-rubric.ts';
import { enoughFor } from '../enough-for.ts';
import { whatIsLeft } from '../penalty-needs.ts';
import { type Level, levelOf, type Standing } from './levels.ts';

/**
 * The answers that take back some of a penalty, or all of it. Of a number each printable step of
 * what is taken away; of what is ticked or done one thing after the other; of parts one part after
 * the other, each wholly.
 */
export function levelsBelow(standing: Standing): readonly Level[] {
  const { rubric, component, answer, has, context } = standing;
  if (answer === undefined || has === 0) return [];
  const levels: Level[] = [];
  let least = has;
  for (const other of lesser(rubric, component, answer, context)) {
    const level = worthOf(rubric, component, other, context);
    if (level === undefined || level.points >= least) continue;
    levels.push(level);
    least = level.points;
  }
  return levels;
}

function worthOf(
  rubric: CompiledRubric,
  component: CompiledComponent,
  answer: Answer,
  context: RaiseContext,
): Level | undefined {
  const evaluation: EvaluationContext = {
    facts: context.facts,
    unitClass: context.unitClass,
    curves: context.curves,
    bounds: () => undefined,
    measure: () => undefined,
    explained: false,
  };
  return levelOf(rubric, component, answer, evaluate(component.checked.rule, answer, evaluation));
}

function lesser(
  rubric: CompiledRubric,
  { checked, max, step }: CompiledComponent,
  answer: Answer,
  context: RaiseContext,
): readonly Answer[] {
  const { rule } = checked;
  if (rule.parts !== undefined) return partByPart(rule, answer, context);
  const all = max / step;
  const shares = Array.from({ length: all }, (_, at) => enoughFor(rubric, at + 1, all));
  return leafAnswers(rule, answer, context, shares);
}

type Shares = readonly ReturnType<typeof enoughFor>[];
const WHOLE: Shares = [{ share: ONE, passed: false }];

/** From what takes away most to what takes away least. */
function leafAnswers(
  leaf: CompiledLeaf,
  answer: Answer,
  context: RaiseContext,
  shares: Shares,
): readonly Answer[] {
  const { shape } = leaf;
  if (shape.type === 'flag') return [{ ...answer, achieved: answer.achieved !== true }];
  if (shape.type === 'option') {
    const options = [...shape.options].sort((a, b) =>
      compare(readQuotient(b.fraction), readQuotient(a.fraction)),
    );
    return options.map(({ id }) => ({ ...answer, option: id }));
  }
  if (shape.type === 'flags') return oneByOne(answer);
  const curve = context.curves[leaf.leaf];
  if (curve === null || curve === undefined || leaf.none?.(answer, context.facts) !== undefined) {
    return [];
  }
  const curves = [...context.curves];
  curves[leaf.leaf] = whatIsLeft(curve);
  const turned = { ...context, curves };
  return shares.flatMap((enough) => {
    const raised = raise(leaf, answer, enough, turned);
    return raised === undefined ? [] : [raised.answer];
  });
}

/** The last ones first: what an item requires stands before it more often than not. */
function oneByOne(answer: Answer): readonly Answer[] {
  const items = { ...answer.items };
  const ticked = Object.keys(items).filter((id) => items[id] === true);
  return ticked.reverse().map((id) => {
    items[id] = false;
    return { ...answer, items: { ...items } };
  });
}

function partByPart(
  rule: Extract<CompiledRule, { readonly parts: readonly unknown[] }>,
  answer: Answer,
  context: RaiseContext,
): readonly Answer[] {
  let now = answer;
  return rule.parts.flatMap(({ id, rule: inner }) => {
    const own = rule.answerOf(now, id, context.unitClass);
    if (own === undefined || own.notApplicable !== undefined) return [];
    const ways =
      inner.parts === undefined
        ? leafAnswers(inner, own, context, WHOLE)
        : partByPart(inner, own, context);
    const last = ways.at(-1);
    if (last === undefined) return [];
    now = rule.withPart(now, id, last);
    return [now];
  });
}

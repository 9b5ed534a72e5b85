import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer, LeafShape } from '../../rules/answer.ts';
import type { CompiledLeaf, CompiledRule } from '../../rules/compile.ts';
import type { Facts } from '../../rules/context.ts';
import { labelsOf } from '../../rules/labels.ts';
import { wholeOf } from '../../rules/measure.ts';
import type { Need } from '../../rules/need.ts';

type Field = Extract<Need, { need: 'raise' }>['field'];
type Scale = Extract<Need, { need: 'raise' }>['scale'];

/** What has to be done for another answer than the one there is: the same words as for all points. */
export function changesOf(
  rule: CompiledRule,
  before: Answer | undefined,
  after: Answer,
  unitClass: string | undefined,
  facts: Facts,
): readonly Need[] {
  if (rule.parts === undefined) return leafChanges(rule, before, after, facts);
  return rule.parts.flatMap(({ id, label, rule: inner }): readonly Need[] => {
    const own = rule.answerOf(after, id, unitClass);
    if (own === undefined || own.notApplicable !== undefined) return [];
    const was = before && rule.answerOf(before, id, unitClass);
    const needs = changesOf(inner, was, own, unitClass, facts);
    if (needs.length === 0 || rule.kind.pathTo(id).length === 0) return needs;
    return [{ need: 'part', part: id, label, needs }];
  });
}

function leafChanges(
  leaf: CompiledLeaf,
  before: Answer | undefined,
  after: Answer,
  facts: Facts,
): readonly Need[] {
  const { shape, rule } = leaf;
  if (shape.type === 'flag') {
    return after.achieved === true && before?.achieved !== true ? [{ need: 'achieve' }] : [];
  }
  if (shape.type === 'option') {
    const chosen = shape.options.find(({ id }) => id === after.option);
    if (chosen === undefined || before?.option === chosen.id) return [];
    return [{ need: 'choose', option: chosen.id, label: chosen.label }];
  }
  if (shape.type === 'flags') {
    return shape.items.flatMap(({ id, label }): Need[] => {
      const isNew = after.items?.[id] === true && before?.items?.[id] !== true;
      return isNew ? [{ need: 'choose', option: id, label }] : [];
    });
  }
  if (after.completedOn !== undefined && shape.type === 'days' && after.value === undefined) {
    return before?.completedOn === after.completedOn
      ? []
      : [{ need: 'earlier', due: after.completedOn }];
  }
  const labels = 'labels' in rule ? labelsOf(rule) : {};
  const numbers: readonly [Field, Scale, string | undefined][] = [
    ['numerator', 'count', wholeIn(shape, after, facts)],
    ['handled', 'count', after.found],
    ['value', scaleOf(shape), undefined],
  ];
  return numbers.flatMap(([field, scale, of]): Need[] => {
    const [from, to] = [before, after].map((one) => one?.[field as 'value']);
    if (to === undefined || from === to) return [];
    const falls = from !== undefined && compare(readPlain(to), readPlain(from)) < 0;
    const whole = of === undefined ? {} : { of };
    return [
      {
        need: falls ? 'lower' : 'raise',
        field,
        from: from ?? null,
        to,
        scale,
        ...whole,
        ...labels,
      },
    ];
  });
}

function wholeIn(shape: LeafShape, after: Answer, facts: Facts): string | undefined {
  const measure = shape.type === 'terms' ? shape.measure : shape;
  return measure.type === 'measure' ? wholeOf(after, measure.of, facts) : undefined;
}

function scaleOf(shape: LeafShape): Scale {
  const measure = shape.type === 'terms' ? shape.measure : shape;
  if (measure.type === 'measure') return measure.scale;
  return shape.type === 'growth' ? 'amount' : 'count';
}

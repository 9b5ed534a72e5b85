import { type Fraction, reduce } from '../exact/fraction.ts';
import { printInt } from '../exact/int.ts';
import { readQuotient } from '../exact/quotient.ts';
import type { AnswerShape } from './answer.ts';
import { answerForm, idText } from './answer-form.ts';
import { type CompiledLeaf, type CompiledRule, compileRule, curveOf } from './compile.ts';
import { curveText } from './curve.ts';
import type { Rule } from './rule.ts';

/** Points that stand for any: what a rule means does not hang on how many there are. */
const SITE = { maxPoints: '1', key: '' };

/**
 * What a rule means as a text: the same for two rules exactly where the same answers earn the same
 * share of the points. Labels, and the order of options, items and parts, mean nothing.
 */
export function meaningOfRule(rule: Rule): string {
  return meaning(compileRule(rule, SITE, () => 0));
}

function meaning(rule: CompiledRule): string {
  if (rule.parts === undefined) return leafMeaning(rule);
  const parts = rule.parts.map(
    ({ id, share, condition = '', rule: inner }) =>
      `${idText(id)} ${exactText(share)} ${condition} ${meaning(inner)}`,
  );
  return `${rule.rule.kind}(${parts.sort().join('; ')})`;
}

function leafMeaning(leaf: CompiledLeaf): string {
  const curve = curveOf(leaf, () => undefined);
  const worth = curve === null ? JSON.stringify(filled(leaf)) : curveText(curve);
  return `${shapeText(leaf.shape)} ${worth}`;
}

/** A rule of which a cohort's bounds decide, with its defaults written out. */
function filled({ rule, kind }: CompiledLeaf): object {
  const fields = Object.entries({ ...kind.defaults, ...rule });
  return Object.fromEntries(
    fields
      .filter(([key, value]) => value !== undefined && !WORDS.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Fields of words; what is counted is in the answer's form. */
const WORDS = new Set(['labels', 'absence', 'terms']);

function exactText(value: Fraction): string {
  const { n, d } = reduce(value);
  return `${printInt(n)}/${printInt(d)}`;
}

/** What an answer says, without the words. */
function shapeText(shape: AnswerShape): string {
  switch (shape.type) {
    case 'option':
      return `option(${sorted(shape.options.map(({ id, fraction }) => `${idText(id)} ${exactText(readQuotient(fraction))}`))})`;
    case 'flag':
      return 'flag';
    case 'flags':
      return `flags(${sorted(shape.items.map((item) => JSON.stringify(itemText(item))))})`;
    case 'terms':
    case 'measure':
      return answerForm(shape);
    case 'count':
      return JSON.stringify({ ...shape, unit: undefined, said: undefined });
    default:
      return JSON.stringify(shape);
  }
}

function itemText({ label: _label, ...rest }: { readonly label: unknown }): object {
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('; ');
}

import type { Answer } from '../rules/answer.ts';
import type { CompiledComposite, CompiledLeaf, CompiledRule } from '../rules/compile.ts';
import type { Bound, Bounds, BoundsKey } from '../rules/context.ts';
import { fractionOf } from '../scoring/bounds-form.ts';
import type { PackedAnswer, PackedBound } from './packed.ts';

/** The answer that was scored, and the bounds that it was scored against. */
export function unpackAnswer(
  rule: CompiledRule,
  packed: PackedAnswer,
  bounds: Map<BoundsKey, Bounds>,
): Answer {
  if (packed.r !== undefined) return { notApplicable: packed.r };
  return rule.parts === undefined
    ? leafAnswer(rule, packed, bounds)
    : compositeAnswer(rule, packed, bounds);
}

function compositeAnswer(
  rule: CompiledComposite,
  packed: PackedAnswer,
  bounds: Map<BoundsKey, Bounds>,
): Answer {
  const { shape, parts } = rule;
  if (shape.type === 'case') {
    const chosen = parts.find(({ id }) => id === packed.k);
    if (chosen === undefined || packed.w === undefined) return {};
    return { case: chosen.id, answer: unpackAnswer(chosen.rule, packed.w, bounds) };
  }
  if (shape.type === 'by-class') {
    // All classes take answers of one form; bounds are kept for each of their rules.
    const answers = parts.map((part) => unpackAnswer(part.rule, packed, bounds));
    return answers[0] ?? {};
  }
  const answers = parts.flatMap(({ id, rule: inner }, at) => {
    const [status, own] = packed.q?.[at] ?? ['m', {}];
    return status === 'm' ? [] : [[id, unpackAnswer(inner, own, bounds)] as const];
  });
  return { parts: Object.fromEntries(answers) };
}

function leafAnswer(
  { shape, rule, site }: CompiledLeaf,
  packed: PackedAnswer,
  bounds: Map<BoundsKey, Bounds>,
): Answer {
  if (packed.b !== undefined) {
    const [min, max] = packed.b;
    bounds.set(site.key, { min: toBound(min), max: toBound(max) });
  }
  if (packed.z === true) return { numerator: '0', denominator: '0' };
  const { a, o, i, v, n, d, p, c, t, x, f, h } = packed;
  const value = v === undefined ? {} : { value: v };
  switch (shape.type) {
    case 'flag':
      return { achieved: a === true };
    case 'option':
      return o === undefined ? {} : { option: o };
    case 'flags':
      return {
        items: Object.fromEntries(shape.items.map(({ id }, at) => [id, i?.charAt(at) === '1'])),
      };
    case 'points':
      return x === undefined ? {} : { points: x };
    case 'resolved':
      return f === undefined || h === undefined ? {} : { found: f, handled: h };
    case 'growth':
      return { ...value, ...(p === undefined ? {} : { previous: p }) };
    case 'days':
      return { ...value, ...(c === undefined ? {} : { completedOn: c }) };
    case 'terms':
      if (t !== undefined) return { terms: termsOf(shape, t) };
      break;
    default:
  }
  if (n !== undefined && d !== undefined) return { numerator: n, denominator: d };
  // What waits for others has told nothing of its answer.
  return v === undefined && rule.kind !== 'unscored' ? { value: '1' } : value;
}

function termsOf(
  { numerator, denominator }: Extract<CompiledLeaf['shape'], { type: 'terms' }>,
  values: readonly string[],
): { readonly [id: string]: string } {
  const ids = [...numerator, ...denominator].map(({ id }) => id);
  return Object.fromEntries(ids.map((id, at) => [id, values[at] ?? '0']));
}

function toBound([numerator, denominator, units, more]: PackedBound): Bound {
  const printed = { numerator, denominator, units, ...(more === undefined ? {} : { more }) };
  return { value: fractionOf(printed), printed };
}

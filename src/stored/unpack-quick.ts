// A fast path: texts that come again share what they were unpacked to, and plain quotients are scored
// with nothing around the rule. It stands on the law, from which it has every verdict that it shares,
// and whose own measure, curve and steps it asks.
import { readPlain } from '../exact/decimal-text.ts';
import type { Fraction } from '../exact/fraction.ts';
import { curveOf } from '../rules/compile.ts';
import { type Curve, worthAt } from '../rules/curve.ts';
import type { CompiledComponent, CompiledRubric } from '../scoring/compiled-rubric.ts';
import type { Verdict } from '../scoring/verdict.ts';

interface Known {
  readonly letter: string;
  readonly points: string;
  readonly verdict: Verdict;
}

/** What is known of a component beforehand. */
export interface QuickComponent {
  /** By the text of the answer. */
  readonly known: Map<string, Known>;
  /** Of a rule of one quotient that no other unit decides about. */
  readonly curve: Curve | undefined;
}

const quick = /* @__PURE__ */ new WeakMap<CompiledRubric, readonly QuickComponent[]>();

/** By place. */
export function quickComponents(rubric: CompiledRubric): readonly QuickComponent[] {
  const found = quick.get(rubric);
  if (found !== undefined) return found;
  const made = rubric.components.map(({ checked: { rule } }): QuickComponent => {
    const isPlain = rule.parts === undefined && !rule.compares && rule.shape.type === 'measure';
    const curve = isPlain ? curveOf(rule, () => undefined) : null;
    return { known: new Map(), curve: curve ?? undefined };
  });
  quick.set(rubric, made);
  return made;
}

/** Texts that vary without end must not all be held. */
const MOST = 512;

/** Keeps what the law made of a text, where nothing but the text decided. */
export function remember({ known }: QuickComponent, text: string, one: Known): void {
  if (one.verdict.kept !== undefined && known.size < MOST) known.set(text, one);
}

const NO_FACTS = {};

/** The verdict of a text that is known or a plain quotient; undefined for all others. */
export function quickVerdict(
  component: CompiledComponent,
  { known, curve }: QuickComponent,
  letter: string,
  points: string,
  text: string,
  { checked: { places }, print }: CompiledRubric,
): Verdict | undefined {
  const measure = curve === undefined || letter !== 's' ? undefined : quotientIn(text);
  const { rule } = component.checked;
  if (measure !== undefined && curve !== undefined && rule.parts === undefined) {
    const { n, d } = readPlain(points);
    const scaled = (Number(n) * 10 ** places) / Number(d);
    // As this rubric prints its points, and no other text.
    if (!Number.isSafeInteger(scaled) || scaled < 0 || print(scaled) !== points) return undefined;
    const stroke = text.indexOf('/');
    const answer = { numerator: text.slice(0, stroke), denominator: text.slice(stroke + 1) };
    const steps = rule.steps({ answer, measure, facts: NO_FACTS, bounds: undefined });
    const fraction = component.max === 0 ? null : worthAt(curve, measure);
    return { status: 'scored', points: scaled, excluded: 0, fraction, steps };
  }
  const found = known.get(text);
  return found !== undefined && found.letter === letter && found.points === points
    ? found.verdict
    : undefined;
}

const NOUGHT = 48;
const STROKE = 47;

/** One whole number over another, which is more than 0, as they are written; else undefined. */
function quotientIn(text: string): Fraction | undefined {
  // So that both are exact in doubles.
  if (text.length > 16) return undefined;
  let n = -1;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === STROKE && n < 0 && at > 0) {
      n = number;
      number = 0;
      continue;
    }
    const digit = code - NOUGHT;
    if (digit < 0 || digit > 9) return undefined;
    number = 10 * number + digit;
  }
  return n < 0 || number === 0 ? undefined : { n, d: number };
}

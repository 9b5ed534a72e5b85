import { type Fraction, ZERO } from '../exact/fraction.ts';
import { readQuotient } from '../exact/quotient.ts';
import type { Answer, AnswerShape, LeafShape } from './answer.ts';
import { type Bounds, type Facts, type RuleSite, toKey } from './context.ts';
import type { Curve } from './curve.ts';
import type {
  AnswerOfPart,
  CompositeKind,
  MeasuredKind,
  NoneOf,
  PartOutcome,
  PartWorth,
  RaiseParts,
  Scored,
  Worth,
} from './kind.ts';
import type { Rule } from './rule.ts';
import type { Step } from './step.ts';
import { kindOf } from './table.ts';
import type { Text } from './text.ts';

/** A rule made ready for its component: what does not hang on an answer is worked out. */
export type CompiledRule = CompiledLeaf | CompiledComposite;

/** A rule whose answer is one measure. */
export interface CompiledLeaf {
  readonly parts?: undefined;
  readonly rule: Rule;
  readonly kind: MeasuredKind<Rule>;
  readonly site: RuleSite;
  readonly shape: LeafShape;
  /** Its position among all leaves of the rubric, from 0. */
  readonly leaf: number;
  /** Bounds of the units compared decide. */
  readonly compares: boolean;
  readonly measure: (answer: Answer, facts: Facts) => Fraction;
  /** Where the rule says what 0 of 0 is worth. */
  readonly none: NoneOf | undefined;
  readonly steps: (scored: Scored) => readonly Step[];
}

/** A rule made of rules. */
export interface CompiledComposite {
  readonly rule: Rule;
  readonly kind: CompositeKind<Rule, Rule>;
  readonly shape: AnswerShape;
  readonly parts: readonly CompiledPart[];
  readonly answerOf: AnswerOfPart;
  readonly fold: (parts: readonly PartWorth[]) => Worth;
  readonly raise: RaiseParts;
  readonly withPart: (answer: Answer | undefined, part: string, own: Answer) => Answer;
  readonly steps: (parts: readonly PartOutcome[]) => readonly Step[];
}

export interface CompiledPart {
  readonly id: string;
  readonly label: Text;
  /** 0 where parts have no shares. */
  readonly share: Fraction;
  /** Where its rule stands in the definition. */
  readonly at: readonly (string | number)[];
  readonly condition: string | undefined;
  readonly rule: CompiledRule;
}

/** Compiles a rule; `nextLeaf` counts the leaves of the rubric. */
export function compileRule(rule: Rule, site: RuleSite, nextLeaf: () => number): CompiledRule {
  const kind = kindOf(rule);
  if (kind.parts === undefined) {
    return {
      rule,
      kind,
      site,
      shape: kind.shape(rule, site),
      leaf: nextLeaf(),
      compares: kind.compares?.(rule) ?? false,
      measure: kind.measure(rule, site),
      none: kind.none?.(rule),
      steps: kind.steps(rule, site),
    };
  }
  const parts = kind.parts(rule).map(({ id, label, share, at, condition, rule }): CompiledPart => {
    const inner = { ...site, key: `${site.key}/${toKey(id)}` };
    const compiled = compileRule(rule, inner, nextLeaf);
    const portion = share === undefined ? ZERO : readQuotient(share);
    return { id, label, share: portion, at, condition, rule: compiled };
  });
  const shape = kind.shape(parts.map(({ id, label, rule }) => ({ id, label, shape: rule.shape })));
  return {
    rule,
    kind,
    shape,
    parts,
    answerOf: kind.answerOf(rule),
    fold: kind.fold(rule),
    raise: kind.raise(rule),
    withPart: kind.withPart,
    steps: kind.steps(rule),
  };
}

/** All rules of one measure that a rule is made of, in their order. */
export function leavesOf(rule: CompiledRule): readonly CompiledLeaf[] {
  return rule.parts === undefined ? [rule] : rule.parts.flatMap((part) => leavesOf(part.rule));
}

/** A leaf with the way to its answer within the component's; undefined where that has none. */
export interface LeafAnswer {
  readonly leaf: CompiledLeaf;
  answerIn(answer: Answer, unitClass: string | undefined): Answer | undefined;
}

/** The leaves of a rule, each with where its answer is; an answer left out as not applicable is none. */
export function leafAnswers(rule: CompiledRule): readonly LeafAnswer[] {
  const applies = (answer: Answer | undefined): Answer | undefined =>
    answer?.notApplicable === undefined ? answer : undefined;
  if (rule.parts === undefined) return [{ leaf: rule, answerIn: applies }];
  const { answerOf } = rule;
  return rule.parts.flatMap(({ id, rule: inner }) =>
    leafAnswers(inner).map(({ leaf, answerIn }) => ({
      leaf,
      answerIn(answer: Answer, unitClass: string | undefined) {
        const whole = applies(answer);
        const own = whole === undefined ? undefined : applies(answerOf(whole, id, unitClass));
        return own === undefined ? undefined : answerIn(own, unitClass);
      },
    })),
  );
}

/** The curve of a leaf against the bounds that are known. */
export function curveOf(
  { kind, rule, site, compares }: CompiledLeaf,
  boundsOf: (key: string) => Bounds | undefined,
): Curve | null {
  return kind.curve(rule, site, compares ? boundsOf(site.key) : undefined);
}

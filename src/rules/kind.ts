import type { ZodMiniType } from 'zod/mini';
import type { Fraction } from '../exact/fraction.ts';
import type { Answer, AnswerShape, LeafShape } from './answer.ts';
import type { Bounds, Facts, RuleSite } from './context.ts';
import type { Curve } from './curve.ts';
import type { Doubt } from './doubt.ts';
import type { Enough } from './enough.ts';
import type { FaultData, RuleFaultCode } from './fault-code.ts';
import type { Step } from './step.ts';
import type { Text } from './text.ts';

/** Something wrong in a rule's definition; `path` starts at the rule. */
export interface RuleFault extends FaultData {
  readonly code: RuleFaultCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What every kind says of its rules. */
interface Stated<R> {
  /** The form of its definition. */
  readonly schema: () => ZodMiniType<R>;
  /** What a rule means where its definition leaves a field out. */
  readonly defaults: Partial<R>;
  /** Faults that the schema cannot see. The rule has passed the schema. */
  check?(rule: R, site: RuleSite): readonly RuleFault[];
  /** What a rule asks for or offers in vain: for its author to look at. */
  doubts?(rule: R): readonly Doubt[];
  /** It carries points; without is information only. Default true. */
  readonly scored?: boolean;
}

/** What the steps of one answer are made from. */
export interface Scored {
  readonly answer: Answer;
  readonly measure: Fraction;
  readonly facts: Facts;
  readonly bounds: Bounds | undefined;
}

/**
 * A kind whose answer is one measure. Its law is stated here once: what is measured, and the curve
 * by which the measure earns. Points, sums, needs, the best answer and the meaning of a rule all
 * follow from these two. What is made of a rule alone is made once, before the first answer.
 */
export interface MeasuredKind<R> extends Stated<R> {
  readonly parts?: undefined;
  /** The form of the answer, as data. */
  shape(rule: R, site: RuleSite): LeafShape;
  /** The measure of an answer that has passed intake. */
  measure(rule: R, site: RuleSite): (answer: Answer, facts: Facts) => Fraction;
  /** For rules that say it: what an answer earns of which nothing is measured (0 of 0). */
  none?(rule: R): NoneOf | undefined;
  /** What a measure is worth; null where the bounds of a cohort decide and are not given. */
  curve(rule: R, site: RuleSite, bounds: Bounds | undefined): Curve | null;
  /** The bounds of the units compared decide; the rule then takes part in them with its measure. */
  compares?(rule: R): boolean;
  /** Somebody else gives what is measured: no answer of the unit's own can raise it. */
  readonly givenByOthers?: boolean;
  /** Where things are ticked: the fewest more, the earlier first, whose measure is enough. */
  ticks?(
    rule: R,
  ): (
    answer: Answer | undefined,
    isEnough: (measure: Fraction) => boolean,
  ) => Pick<Answer, 'items'> | undefined;
  /** How the points came about, as data. */
  steps(rule: R, site: RuleSite): (scored: Scored) => readonly Step[];
}

/** What is earned where nothing arose: all points, none, or the component does not apply. */
export type WhenNone = 'full' | 'zero' | 'not-applicable';

/** Undefined where the answer measures something. */
export type NoneOf = (answer: Answer, facts: Facts) => WhenNone | undefined;

/** A rule inside another. */
export interface InnerRule<R> {
  readonly id: string;
  readonly label: Text;
  /** Its share of the points, a number or a quotient, where it has one. */
  readonly share?: string | undefined;
  /** What besides its share decides what it adds, as a text that tells it from others. */
  readonly condition?: string | undefined;
  readonly rule: R;
  /** Where the rule stands in the definition of the outer one. */
  readonly at: readonly (string | number)[];
}

/** What a rule, or a part of one, comes to. */
export interface Worth {
  /** Within 0 and 1; null where bounds of the cohort decide and are not given. */
  readonly fraction: Fraction | null;
  /** The share of the points that does not apply to this unit, within 0 and 1. */
  readonly excluded: Fraction;
}

export interface PartWorth {
  readonly share: Fraction;
  /** Undefined: the part has no answer. */
  readonly worth: Worth | undefined;
}

/** The same with what is said of it. */
export interface PartOutcome extends PartWorth {
  readonly worth: (Worth & { readonly steps: readonly Step[] }) | undefined;
}

/** An answer that was raised, what it comes to, and how many answers to rules of one measure it changes. */
export interface Raised {
  readonly answer: Answer;
  readonly worth: Worth;
  readonly changes: number;
}

/** A part as it is and as it can become. */
export interface Raisable extends PartWorth {
  /** The most that it can come to, not under what it has; null where that is not known. */
  readonly best: Fraction | null;
  /** The smallest change of it that comes to enough; undefined where none does. */
  raise(enough: Enough): Raised | undefined;
}

/** By position: the parts that change so that the whole is enough; undefined where none do. */
export type RaiseParts = (
  parts: readonly Raisable[],
  enough: Enough,
) => ReadonlyMap<number, Raised> | undefined;

/** An inner rule's answer, as a part of the answer to the outer one. */
export interface InnerShape {
  readonly id: string;
  readonly label: Text;
  readonly shape: AnswerShape;
}

export type AnswerOfPart = (
  answer: Answer,
  part: string,
  unitClass: string | undefined,
) => Answer | undefined;

/** A kind whose rules are made of rules; its law is how their worth is folded into one. */
export interface CompositeKind<W, R> extends Stated<W> {
  /** The rules that it is made of, in the order of all lists below. */
  parts(rule: W): readonly InnerRule<R>[];
  /** The form of the answer, from those of the parts. */
  shape(parts: readonly InnerShape[]): AnswerShape;
  /** A part's own answer; undefined where there is none, or where another part is the one that counts. */
  answerOf(rule: W): AnswerOfPart;
  /** The keys under which a part's answer stands in the answer. */
  pathTo(part: string): readonly string[];
  /** The answer with this one to a part. */
  withPart(answer: Answer | undefined, part: string, own: Answer): Answer;
  /** All points ask for all points of every part, of one that may be chosen, or of the one that counts. */
  readonly asks: 'every' | 'any' | 'counted';
  fold(rule: W): (parts: readonly PartWorth[]) => Worth;
  /** The fold inverted: the fewest parts to change, then the smaller changes. */
  raise(rule: W): RaiseParts;
  steps(rule: W): (parts: readonly PartOutcome[]) => readonly Step[];
}

export type RuleKind<R, Inner> = MeasuredKind<R> | CompositeKind<R, Inner>;

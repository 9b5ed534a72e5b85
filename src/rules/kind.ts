import type { z } from 'zod';
import type { Fraction } from '../exact/fraction.ts';
import type { Line } from '../exact/line.ts';
import type { Answer, AnswerShape } from './answer.ts';
import type { Need } from './need.ts';
import type { Step } from './step.ts';
import type { Surroundings } from './surroundings.ts';

/** What a rule makes of an answer: a share of the component's points, and why. */
export interface Outcome {
  /** Within 0 and 1; null where a bound of the cohort is needed and was not given. */
  readonly fraction: Fraction | null;
  readonly steps: readonly Step[];
  /** The share of the points that does not apply to this unit (parts of it), out of 1. */
  readonly excluded?: Fraction;
  /** The same object comes again for other units: what follows from it may be kept as well. */
  readonly kept?: true;
}

/** An answer scored. The answer has passed intake: its fields are those of the rule's shape. */
export type Scorer = (
  answer: Answer,
  around: Surroundings,
  /** The answer's measure, where intake has read it already. */
  measure?: Fraction,
) => Outcome;

/** Something wrong in a rule's definition; `path` starts at the rule. */
export interface RuleFault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a rule has to know of the component that it stands in. */
export interface RuleContext {
  readonly maxPoints: string;
  readonly place: string;
}

/** The outcome's fraction from the answer as one number, as intake keeps it: a line where it is one. */
export type Graph = Line | ((measure: Fraction) => Fraction | null);

/** A rule made ready for its component. */
export interface CompiledRule {
  readonly score: Scorer;
  /**
   * For sums that nobody asks reasons of, against these bounds; null where they are needed and are
   * not given. Rules that need more than one number have none.
   */
  readonly graph?: (bounds: Surroundings['bounds']) => Graph | null;
  /** The rules that it is made of, each with its share of the points. */
  readonly parts?: readonly CompiledPart[];
}

export interface CompiledPart {
  readonly share: Fraction;
  readonly rule: CompiledRule;
}

/** One kind of rule: its shape, its answer's shape, what is wrong in one, and how it scores. */
export interface RuleKind<R> {
  readonly schema: z.ZodType<R>;
  shape(rule: R): AnswerShape;
  /** Faults that the schema cannot see. The rule has passed the schema. */
  check?(rule: R, context: RuleContext): readonly RuleFault[];
  compile(rule: R, context: RuleContext): CompiledRule;
  /** What would earn all points, from this answer or from none; nothing where they are earned. */
  needs(
    rule: R,
    answer: Answer | undefined,
    context: RuleContext,
    around: Surroundings,
  ): readonly Need[];
  /** The places whose bounds the rule needs, with the measure that each takes part with. */
  relative?(rule: R, context: RuleContext): readonly RelativePlace[];
}

export interface RelativePlace {
  readonly place: string;
  measure(answer: Answer, around: Surroundings): Fraction | undefined;
}

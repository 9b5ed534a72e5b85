import type { Fraction } from '../exact/fraction.ts';
import { measureOf, type ParsedRecord } from '../intake/record.ts';
import type { Finding } from '../rubric/finding.ts';
import type { CompiledLeaf } from '../rules/compile.ts';
import type { Bounds, Facts } from '../rules/context.ts';
import type { Curve } from '../rules/curve.ts';
import type { EvaluationContext } from '../rules/evaluate.ts';
import type { ReadyBounds } from './bounds.ts';
import type { CompiledRubric } from './compiled-rubric.ts';
import type { Policy } from './options.ts';
import type { View } from './view.ts';

/** What every unit of a cohort is scored by. */
export interface Scoring {
  readonly rubric: CompiledRubric;
  readonly policy: Policy;
  readonly bounds: ReadyBounds;
}

/** What the scoring of one unit has at hand. */
export class ScoringContext implements EvaluationContext {
  readonly rubric: CompiledRubric;
  readonly policy: Policy;
  readonly record: ParsedRecord;
  readonly facts: Facts;
  readonly unitClass: string | undefined;
  readonly curves: readonly (Curve | null)[];
  readonly explained: boolean;
  /** Where findings go; none are gathered for a summary. */
  readonly findings: Finding[] | undefined;
  /** The answers that count, and the decisions about them. */
  readonly list: View['list'];
  readonly decided: View['decided'];
  /** The unit's own answers, beside those that an authority left of them; without decisions none. */
  readonly claims: ScoringContext | undefined;
  private readonly ready: ReadyBounds;

  constructor(
    { rubric, policy, bounds }: Scoring,
    record: ParsedRecord,
    findings: Finding[] | undefined,
    { list, decided }: View,
    claims?: ScoringContext,
    /** Claims are told by their steps; what is to be noted of them is said of what counts. */
    explained = findings !== undefined,
  ) {
    this.rubric = rubric;
    this.policy = policy;
    this.record = record;
    this.facts = record.submission.facts;
    this.unitClass = record.submission.unit.class;
    this.curves = bounds.curves;
    this.explained = explained;
    this.findings = findings;
    this.list = list;
    this.decided = decided;
    this.claims = claims;
    this.ready = bounds;
  }

  bounds(key: string): Bounds | undefined {
    return this.ready.of(key);
  }

  measure({ leaf }: CompiledLeaf): Fraction | undefined {
    return measureOf(this.list.measures, leaf);
  }
}

import { z } from 'zod';
import { achieved, achievedWords } from './achieved.ts';
import { checklist, itemWords } from './checklist.ts';
import { choice, optionWords } from './choice.ts';
import { bestWords, boundsWords } from './cohort-words.ts';
import { count, pointsEachWords } from './count.ts';
import { coverage, coveredWords } from './coverage.ts';
import type { RuleKind } from './kind.ts';
import { measureWords, shareWords } from './measure.ts';
import { minMax } from './min-max.ts';
import { partsKind, partWords } from './parts.ts';
import { ratio, targetWords } from './ratio.ts';
import { ratioToBest } from './ratio-to-best.ts';
import { resolved, resolvedWords } from './resolved.ts';
import type { Rule, RuleKindName } from './rule.ts';
import {
  lateWords,
  needsCohortWords,
  noAnswerWords,
  noEvidenceWords,
  notApplicableWords,
  unscoredWords,
} from './status-words.ts';
import type { Step, StepName } from './step.ts';
import { steps, thresholdWords } from './steps.ts';
import { unscored } from './unscored.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle, type Words } from './words.ts';

type Table = { readonly [K in RuleKindName]: RuleKind<Extract<Rule, { kind: K }>> };

/** Every rule kind; a kind of the union without a line here does not compile. */
const KINDS: Table = {
  achieved,
  choice,
  checklist,
  ratio,
  count,
  steps,
  resolved,
  coverage,
  'min-max': minMax,
  'ratio-to-best': ratioToBest,
  parts: partsKind<Rule>(
    (rule) => kindOf(rule),
    () => ruleSchema,
  ),
  unscored,
};

/** Every step's words; a step without a line here does not compile. */
const WORDS: { readonly [N in StepName]: Words<N> } = {
  achieved: achievedWords,
  option: optionWords,
  item: itemWords,
  measure: measureWords,
  share: shareWords,
  target: targetWords,
  'points-each': pointsEachWords,
  threshold: thresholdWords,
  resolved: resolvedWords,
  covered: coveredWords,
  bounds: boundsWords,
  best: bestWords,
  part: partWords,
  unscored: unscoredWords,
  'no-answer': noAnswerWords,
  'not-applicable': notApplicableWords,
  'needs-cohort': needsCohortWords,
  late: lateWords,
  'no-evidence': noEvidenceWords,
};

export const RULE_KINDS = Object.keys(KINDS) as readonly RuleKindName[];

/** The kind of a rule; the table's type pairs each name with its own rule. */
export function kindOf(rule: Rule): RuleKind<Rule> {
  return KINDS[rule.kind] as RuleKind<Rule>;
}

const schemas = Object.values(KINDS).map((kind) => kind.schema);

/** A rule of any kind. Each schema has a literal `kind`, which the list's type cannot show. */
export const ruleSchema: z.ZodType<Rule> = z.discriminatedUnion('kind', schemas as never);

/** One step as a clause of a sentence. */
export function sayStep(step: Step, locale: Locale): string {
  const words = WORDS[step.step][locale] as (step: Step, style: NumberStyle) => string;
  return words(step, NUMBER_STYLES[locale]);
}

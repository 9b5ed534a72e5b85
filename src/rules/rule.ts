import type { AchievedRule } from './kinds/achieved.ts';
import type { AwardedRule } from './kinds/awarded.ts';
import type { ByCaseRule } from './kinds/by-case.ts';
import type { ByClassRule } from './kinds/by-class.ts';
import type { ChecklistRule } from './kinds/checklist.ts';
import type { ChoiceRule } from './kinds/choice.ts';
import type { CountRule } from './kinds/count.ts';
import type { CoverageRule } from './kinds/coverage.ts';
import type { DeductionRule } from './kinds/deduction.ts';
import type { HighestOfRule, LowestOfRule } from './kinds/extreme-of.ts';
import type { MinMaxRule } from './kinds/min-max.ts';
import type { PartsRule } from './kinds/parts.ts';
import type { RatioToBestRule } from './kinds/ratio-to-best.ts';
import type { ResolvedRule } from './kinds/resolved.ts';
import type { StepsRule } from './kinds/steps.ts';
import type { UnscoredRule } from './kinds/unscored.ts';
import type { RatioRule } from './ratio-rule.ts';

/** How a component's points follow from an answer. */
export type Rule =
  | AchievedRule
  | ChoiceRule
  | ChecklistRule
  | RatioRule
  | CountRule
  | StepsRule
  | ResolvedRule
  | CoverageRule
  | MinMaxRule
  | RatioToBestRule
  | PartsRule<Rule>
  | DeductionRule
  | HighestOfRule<Rule>
  | LowestOfRule<Rule>
  | ByClassRule<Rule>
  | ByCaseRule<Rule>
  | AwardedRule
  | UnscoredRule;

/** The kinds of rules. */
export type RuleKindName = Rule['kind'];

import type { AchievedRule } from './achieved.ts';
import type { ChecklistRule } from './checklist.ts';
import type { ChoiceRule } from './choice.ts';
import type { CountRule } from './count.ts';
import type { CoverageRule } from './coverage.ts';
import type { MinMaxRule } from './min-max.ts';
import type { PartsRule } from './parts.ts';
import type { RatioRule } from './ratio.ts';
import type { RatioToBestRule } from './ratio-to-best.ts';
import type { ResolvedRule } from './resolved.ts';
import type { StepsRule } from './steps.ts';
import type { UnscoredRule } from './unscored.ts';

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
  | UnscoredRule;

export type RuleKindName = Rule['kind'];

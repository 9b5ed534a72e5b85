import { type Locale, type LocaleTag, POSSIBLE_LOCALES } from '../rubric/locale.ts';
import { locale, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { enDecisions, enRow } from './en/decision.ts';
import { enDiff, enDiffReasons } from './en/diff.ts';
import { enFindings } from './en/finding.ts';
import { enLint } from './en/lint.ts';
import { enNeeds } from './en/need.ts';
import { enRules } from './en/rule.ts';
import { enRuleFields } from './en/rule-field.ts';
import { enScore } from './en/score.ts';
import { enStatuses } from './en/status.ts';
import { enSteps } from './en/step.ts';
import type { Language } from './sentences.ts';
import { enStyle, viStyle } from './style.ts';
import { viDecisions, viRow } from './vi/decision.ts';
import { viDiff, viDiffReasons } from './vi/diff.ts';
import { viFindings } from './vi/finding.ts';
import { viLint } from './vi/lint.ts';
import { viNeeds } from './vi/need.ts';
import { viRules } from './vi/rule.ts';
import { viRuleFields } from './vi/rule-field.ts';
import { viScore } from './vi/score.ts';
import { viStatuses } from './vi/status.ts';
import { viSteps } from './vi/step.ts';

export interface ExplainOptions {
  readonly locale: LocaleTag;
}

export const LANGUAGES: { readonly [L in Locale]: Language } = {
  vi: {
    style: viStyle,
    steps: viSteps,
    findings: viFindings,
    needs: viNeeds,
    rules: viRules,
    ruleFields: viRuleFields,
    lint: viLint,
    diff: viDiff,
    diffReasons: viDiffReasons,
    decisions: viDecisions,
    row: viRow,
    statuses: viStatuses,
    score: viScore,
  },
  en: {
    style: enStyle,
    steps: enSteps,
    findings: enFindings,
    needs: enNeeds,
    rules: enRules,
    ruleFields: enRuleFields,
    lint: enLint,
    diff: enDiff,
    diffReasons: enDiffReasons,
    decisions: enDecisions,
    row: enRow,
    statuses: enStatuses,
    score: enScore,
  },
};

/**
 * The language that the options of an explanation ask for. A program without types may hand in
 * anything.
 *
 * @throws {UsageError} for options that are left out, another locale, and an unknown option.
 */
export function languageOf(options: ExplainOptions | undefined): Language {
  const { locale: language } = optionsOf(options, { locale });
  if (language !== undefined) return LANGUAGES[language];
  throw new UsageError(`the option locale is undefined: ${POSSIBLE_LOCALES} is possible`);
}

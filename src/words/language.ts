import { type Locale, type LocaleTag, POSSIBLE_LOCALES } from '../rubric/locale.ts';
import { entriesOf, given, locale, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { enComponent } from './en/component.ts';
import { enDecisions, enRow } from './en/decision.ts';
import { enDiff, enDiffReasons } from './en/diff.ts';
import { enDocument } from './en/document.ts';
import { enFields } from './en/field.ts';
import { enAbout, enFindings } from './en/finding.ts';
import { enIssues } from './en/issue.ts';
import { enLevel } from './en/level.ts';
import { enLint, enLinted } from './en/lint.ts';
import { enMeasure } from './en/measure.ts';
import { enNeeds } from './en/need.ts';
import { enResults } from './en/result.ts';
import { enRules } from './en/rule.ts';
import { enRuleFields } from './en/rule-field.ts';
import { enStatuses } from './en/status.ts';
import { enSteps } from './en/step.ts';
import type { Language } from './sentences.ts';
import { enStyle, viStyle } from './style.ts';
import { viComponent } from './vi/component.ts';
import { viDecisions, viRow } from './vi/decision.ts';
import { viDiff, viDiffReasons } from './vi/diff.ts';
import { viDocument } from './vi/document.ts';
import { viFields } from './vi/field.ts';
import { viAbout, viFindings } from './vi/finding.ts';
import { viIssues } from './vi/issue.ts';
import { viLevel } from './vi/level.ts';
import { viLint, viLinted } from './vi/lint.ts';
import { viMeasure } from './vi/measure.ts';
import { viNeeds } from './vi/need.ts';
import { viResults } from './vi/result.ts';
import { viRules } from './vi/rule.ts';
import { viRuleFields } from './vi/rule-field.ts';
import { viStatuses } from './vi/status.ts';
import { viSteps } from './vi/step.ts';

/** The language of a sentence. */
export interface ExplainOptions {
  readonly locale: LocaleTag;
  /** The names of units by their ids, for sentences about units of which only ids are stored. */
  readonly names?: { readonly [unitId: string]: string } | undefined;
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
    linted: viLinted,
    diff: viDiff,
    diffReasons: viDiffReasons,
    decisions: viDecisions,
    issues: viIssues,
    row: viRow,
    statuses: viStatuses,
    component: viComponent,
    level: viLevel,
    document: viDocument,
    measured: viMeasure,
    about: viAbout,
    results: viResults,
    fields: viFields,
  },
  en: {
    style: enStyle,
    steps: enSteps,
    findings: enFindings,
    needs: enNeeds,
    rules: enRules,
    ruleFields: enRuleFields,
    lint: enLint,
    linted: enLinted,
    diff: enDiff,
    diffReasons: enDiffReasons,
    decisions: enDecisions,
    issues: enIssues,
    row: enRow,
    statuses: enStatuses,
    component: enComponent,
    level: enLevel,
    document: enDocument,
    measured: enMeasure,
    about: enAbout,
    results: enResults,
    fields: enFields,
  },
};

/**
 * The language that the options of an explanation ask for. A program without types may hand in
 * anything.
 *
 * @throws {UsageError} for options that are left out, another locale, and an unknown option.
 */
export function languageOf(options: ExplainOptions | undefined): Language {
  return withNames(optionsOf(options, EXPLAIN_OPTIONS));
}

/** The forms of the options of every explanation. */
export const EXPLAIN_OPTIONS = { locale, names: /* @__PURE__ */ given<object>() };

/** @throws {UsageError} where no language is asked for, or where a name is no text. */
export function withNames({
  locale: language,
  names,
}: {
  readonly locale: Locale | undefined;
  readonly names: object | undefined;
}): Language {
  if (language === undefined) {
    throw new UsageError(`the option locale is undefined: ${POSSIBLE_LOCALES} is possible`);
  }
  const known = LANGUAGES[language];
  if (names === undefined) return known;
  const byId = new Map(entriesOf(names, 'the names'));
  const unit = (id: string): string => {
    const name = byId.get(id);
    return typeof name === 'string' ? name : id;
  };
  return { ...known, style: { ...known.style, unit } };
}

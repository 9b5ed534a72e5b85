import {
  type CohortBounds,
  type CohortScore,
  explainStatus,
  type Locale,
  type LocaleTag,
  type RubricDefinition,
  type SensitivityAnalysis,
  type Submission,
  type SubmissionInput,
  type UnitScore,
  type UnitSummary,
  UsageError,
} from '../index.ts';

/** A cohort as `scoreCohort` gives it, whole or with `summary`. */
export type ScoredCohort = CohortScore<UnitScore> | CohortScore<UnitSummary>;

/** What a report as Markdown is asked for. */
export interface MarkdownOptions {
  /** Default `vi`. */
  readonly locale?: LocaleTag | undefined;
  /** The units that it is compared with, itself among them. */
  readonly cohort?: ScoredCohort | undefined;
  /** With `submission`: what to do next, by whom, by when. */
  readonly rubric?: RubricDefinition | undefined;
  /** What the score was made from. */
  readonly submission?: Submission | SubmissionInput | undefined;
  /** What the score was made against, where no cohort is given. */
  readonly bounds?: CohortBounds | undefined;
}

/** What a unit's report is asked for. */
export interface ReportOptions extends MarkdownOptions {
  /** The page has fields to try other points in, and a script for them. */
  readonly whatIf?: true | undefined;
}

/** What a cohort's report is asked for. */
export interface CohortReportOptions {
  /** Default `vi`. */
  readonly locale?: LocaleTag | undefined;
  /** How sure the ranks are: what `sensitivity` gives for the same units. */
  readonly sensitivity?: SensitivityAnalysis | undefined;
}

export const COHORT_OPTIONS = ['locale', 'sensitivity'] as const;
export const MARKDOWN_OPTIONS = ['locale', 'cohort', 'rubric', 'submission', 'bounds'] as const;
export const REPORT_OPTIONS = [...MARKDOWN_OPTIONS, 'whatIf'] as const;

/**
 * The options of a call: a closed set. What is handed on to the engine is read there.
 *
 * @throws {UsageError} for an unknown name, and for a value that is not possible.
 */
export function readOptions(given: unknown, names: readonly string[]): ReportOptions {
  const options = given ?? {};
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new UsageError(`the options are no plain object: possible are ${names.join(', ')}`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !names.includes(name)) {
      throw new UsageError(`unknown option "${name}": possible are ${names.join(', ')}`);
    }
  }
  const read = options as ReportOptions;
  if (read.whatIf !== undefined && read.whatIf !== true) {
    throw new UsageError('the option whatIf: true is possible');
  }
  if ((read.rubric === undefined) !== (read.submission === undefined)) {
    throw new UsageError('rubric and submission: what to do next asks for both');
  }
  return read;
}

/** @throws {UsageError} for another language. */
export function localeOf({ locale = 'vi' }: { readonly locale?: LocaleTag | undefined }): Locale {
  // Sentences refuse what is no locale, with what is possible.
  explainStatus('scored', { locale });
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

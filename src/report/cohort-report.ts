import { asked } from './asked.ts';
import { cohortPage } from './cohort/page.ts';
import { htmlOf } from './html/document.ts';
import { markdownOf } from './markdown.ts';
import {
  COHORT_OPTIONS,
  type CohortReportOptions,
  readOptions,
  type ScoredCohort,
} from './options.ts';

/**
 * The report of a cohort as one HTML page, as self-contained as that of a unit: the ranking, the
 * distribution of the totals, a heat map of pillars by unit, the components that the fewest reach, and
 * what the results rest on. A cohort of summaries will do; of components nothing is known then. With
 * `sensitivity` each rank has beside it those that it has in nine of ten draws: "12 (9–17)".
 *
 * @throws {UsageError} for an option that is not possible, what is no cohort, one without units, one of
 *   packed scores, and an analysis of other units or ranks.
 * @example
 * const unit = (id, achieved) => ({ unit: { id, name: `Xã ${id}` }, answers: { 'I.5.1': { achieved } } });
 * const page = await cohortReportHtml(scoreCohort(hueCommune2023, [unit('A', true), unit('B', false)]));
 * page.includes('<th scope="row">Xã A</th>'); // => true
 */
export async function cohortReportHtml(
  cohort: ScoredCohort,
  options: CohortReportOptions = {},
): Promise<string> {
  return asked('the cohort', () =>
    htmlOf(cohortPage(cohort, readOptions(options, COHORT_OPTIONS))),
  );
}

/**
 * The report of a cohort as Markdown, with what `cohortReportHtml` says in the same order.
 *
 * @throws {UsageError} as `cohortReportHtml` does.
 * @example
 * const unit = (id, achieved) => ({ unit: { id }, answers: { 'I.5.1': { achieved } } });
 * const cohort = scoreCohort(hueCommune2023, [unit('A', true), unit('B', false)]);
 * (await cohortReportMarkdown(cohort, { locale: 'en' })).includes('| 1 | A | 4 | 0.0067 |'); // => true
 */
export async function cohortReportMarkdown(
  cohort: ScoredCohort,
  options: CohortReportOptions = {},
): Promise<string> {
  return asked('the cohort', () =>
    markdownOf(cohortPage(cohort, readOptions(options, COHORT_OPTIONS))),
  );
}

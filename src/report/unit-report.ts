import type { UnitScore } from '../index.ts';
import { asked } from './asked.ts';
import { htmlOf } from './html/document.ts';
import { markdownOf } from './markdown.ts';
import {
  MARKDOWN_OPTIONS,
  type MarkdownOptions,
  REPORT_OPTIONS,
  type ReportOptions,
  readOptions,
} from './options.ts';
import { unitPage } from './unit/page.ts';

/**
 * The report of one unit as one HTML page that needs nothing else: no network, no script, its style
 * named by hash in its content security policy; to be read on a screen, a phone or A4 paper. It has
 * the total and the index with what was not assessed, claimed beside verified points, the pillars as a
 * radar and a table, the points lost as bars (largest first), findings, every component with its
 * points and the reason folded under it, and what the result rests on. With `cohort` rank, median and
 * best of the units stand beside; with `rubric` and `submission` what to do next, by whom, by when;
 * with `whatIf` fields to try other points in, with the one script that they need.
 * The same input gives the same bytes.
 *
 * @throws {UsageError} for an option that is not possible; for what is no score, and a summary; for a
 *   cohort of another rubric or policy, or in which the unit is missing or has other points; where the
 *   submission gives other points than the score under the score's policy; for `whatIf` with bonus or
 *   penalty points and no rubric.
 * @throws {RubricError} if the rubric given is none.
 * @throws {InputError} for a submission or bounds that cannot be taken.
 * @example
 * const submission = { unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' }, answers: { 'I.5.1': { achieved: true } } };
 * const page = await reportHtml(scoreUnit(hueCommune2023, submission), {
 *   rubric: hueCommune2023,
 *   submission,
 * });
 * page.includes('<p class="about">Phường Vỹ Dạ</p>'); // => true
 */
export async function reportHtml(score: UnitScore, options: ReportOptions = {}): Promise<string> {
  return asked('the score', () => htmlOf(unitPage(score, readOptions(options, REPORT_OPTIONS))));
}

/**
 * The report of one unit as Markdown, with what `reportHtml` says in the same order; pictures are left
 * out, since the tables beside them say the same. Texts of the unit cannot become links or markup.
 *
 * @throws {UsageError} as `reportHtml` does, and for `whatIf`: Markdown has no fields.
 * @throws {RubricError} if the rubric given is none.
 * @throws {InputError} for a submission or bounds that cannot be taken.
 * @example
 * const score = scoreUnit(hueCommune2023, { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } });
 * const text = await reportMarkdown(score, { locale: 'en' });
 * text.includes('- Points: **4 of 600**'); // => true
 */
export async function reportMarkdown(
  score: UnitScore,
  options: MarkdownOptions = {},
): Promise<string> {
  return asked('the score', () =>
    markdownOf(unitPage(score, readOptions(options, MARKDOWN_OPTIONS))),
  );
}

import type { Page } from '../block.ts';
import { notices } from '../notices.ts';
import { type CohortReportOptions, localeOf, type ScoredCohort } from '../options.ts';
import { provenance } from '../provenance.ts';
import { languageOf, sourceOf } from '../told.ts';
import { findings } from '../unit/findings.ts';
import { distribution, keyFigures } from './distribution.ts';
import { heatMap } from './heat-map.ts';
import { ranking } from './ranking.ts';
import { reached } from './reached.ts';
import { toldCohort } from './told-cohort.ts';

/** The report of a cohort. */
export function cohortPage(cohort: ScoredCohort, options: CohortReportOptions): Page {
  const language = languageOf(localeOf(options));
  const told = toldCohort(cohort, language, options.sensitivity);
  const { words, print, locale } = language;
  const { first, method, components } = told;
  const about = words.unitsCounted(print.count(cohort.units.length));
  return {
    locale,
    title: `${words.cohortTitle} · ${about}`,
    heading: words.cohortTitle,
    about,
    lead: [sourceOf(first, language)],
    contents: words.contents,
    blocks: [
      ...notices(method, components, language),
      { kind: 'figures', items: keyFigures(told) },
      ranking(told),
      distribution(told),
      heatMap(told),
      reached(told),
      findings(cohort.findings, language),
      provenance(first, method, language),
    ],
  };
}

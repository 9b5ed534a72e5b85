import type { UnitScore } from '../../index.ts';
import type { Block, Page } from '../block.ts';
import { notices } from '../notices.ts';
import { localeOf, type ReportOptions } from '../options.ts';
import { provenance } from '../provenance.ts';
import { languageOf, nameOf, sourceOf } from '../told.ts';
import { details } from './details.ts';
import { findings } from './findings.ts';
import { losses } from './losses.ts';
import { next } from './next.ts';
import { pillars } from './pillars.ts';
import { summary } from './summary.ts';
import { toldUnit } from './told-unit.ts';
import { verification } from './verification.ts';
import { whatIf } from './what-if.ts';

/** The report of one unit. */
export function unitPage(score: UnitScore, options: ReportOptions): Page {
  const language = languageOf(localeOf(options));
  // Refuses what is no score before anything of it is read.
  const source = sourceOf(score, language);
  const told = toldUnit(score, options, language);
  const { words, locale } = language;
  const { unit } = score;
  const name = nameOf(unit);
  const blocks: Block[] = [
    ...notices(score.findings, told.components, language),
    summary(told),
    pillars(told),
    ...(score.claimedPoints === undefined ? [] : [verification(told)]),
    losses(told),
    ...(told.work === undefined ? [] : [next(told, told.work)]),
    ...(options.whatIf === true ? [whatIf(told)] : []),
    findings(score.findings, language),
    details(told),
    provenance(score, score.findings, language, [[words.unitId, unit.id]]),
  ];
  return {
    locale,
    title: `${name} · ${words.index}`,
    heading: words.unitTitle,
    about: name,
    lead: [...(unit.group === undefined ? [] : [{ official: unit.group }]), source],
    contents: words.contents,
    blocks,
  };
}

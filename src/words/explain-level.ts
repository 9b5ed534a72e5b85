import { printScaled } from '../exact/decimal-text.ts';
import type {
  ComponentScore,
  CriterionScore,
  GroupScore,
  LevelExtras,
  PillarScore,
  Totals,
  UnitScore,
} from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { headText } from './explain-component.ts';
import { numbered, sentence, sentenceFrom } from './figures/nouns.ts';
import type { Language } from './sentences.ts';

/** A pillar, its criteria, and what stands beside them. */
export function pillarText(score: UnitScore, pillar: PillarScore, language: Language): string {
  const components = pillar.criteria.flatMap((criterion) => criterion.components);
  return [
    pillarLine(score, pillar, language),
    ...pillar.criteria
      .filter(({ maxPoints }) => maxPoints !== '0')
      .map((criterion) => line(criterion, language)),
    ...components
      .filter(({ adjustment }) => adjustment !== undefined)
      .map((component) => componentLine(component, language)),
  ].join('\n');
}

/** A criterion and its components. */
export function criterionText(criterion: CriterionScore, language: Language): string {
  return [
    line(criterion, language),
    ...criterion.components.map((component) => componentLine(component, language)),
  ].join('\n');
}

/** A group and its pillars. */
export function groupText(score: UnitScore, group: GroupScore, language: Language): string {
  return [
    groupLine(group, language),
    ...score.pillars
      .filter(({ id }) => group.pillars.includes(id))
      .map((pillar) => pillarLine(score, pillar, language)),
  ].join('\n');
}

export function groupLine(group: GroupScore, language: Language): string {
  const { name, pillars } = group;
  const named = language.level.group({ name, pillars }, language.style);
  return sentence(`${named}: ${totalsText(group, language)}`);
}

export function pillarLine(score: UnitScore, pillar: PillarScore, language: Language): string {
  const applied = appliedText(score, pillar.adjustment, [pillar], language);
  const said = `${numbered(pillar)}: ${totalsText(pillar, language)}`;
  return sentenceFrom(pillar.id, [said, ...applied].join('; '));
}

function line(level: Totals & { id: string; name: string }, language: Language): string {
  return sentenceFrom(level.id, `${numbered(level)}: ${totalsText(level, language)}`);
}

/** A component with its points, and its status where that is not to be scored. */
function componentLine(component: ComponentScore, language: Language): string {
  const { component: words, level, style } = language;
  const { status } = component;
  const isOpen = status === 'not-due' || status === 'needs-cohort' || status === 'not-applicable';
  const unscored = component.maxPoints === '0' ? `: ${words.unscored({}, style)}` : '';
  const why =
    status === 'scored' || isOpen || unscored ? '' : ` (${level.status({ status }, style)})`;
  const said = `${numbered(component)}${headText(component, language) || unscored}${why}`;
  return sentenceFrom(component.id, said);
}

/** Points, index, and what does not apply, where there is any. */
export function totalsText(totals: Totals & LevelExtras, { level, style }: Language): string {
  return level.totals(totals, style);
}

/** What bonus and penalty points came to, and what of it was applied within the bounds. */
export function appliedText(
  { rubric: { rounding } }: UnitScore,
  applied: string | undefined,
  pillars: readonly PillarScore[],
  { level, style }: Language,
): string[] {
  if (applied === undefined) return [];
  let earned = 0;
  for (const { criteria } of pillars) {
    for (const { adjustment, points } of criteria.flatMap(({ components }) => components)) {
      const scaled = adjustment === undefined ? 0 : scaledPoints(points, rounding.places);
      earned += adjustment === 'penalty' ? -scaled : scaled;
    }
  }
  return [level.applied({ applied, earned: printScaled(earned, rounding.places) }, style)];
}

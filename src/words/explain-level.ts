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
  return `${group.name} (${group.pillars.join(', ')}): ${totalsText(group, language)}`;
}

export function pillarLine(score: UnitScore, pillar: PillarScore, language: Language): string {
  const said = appliedText(score, pillar.adjustment, [pillar], language);
  return [line(pillar, language), ...said].join(', ');
}

function line(level: Totals & { id: string; name: string }, language: Language): string {
  return `${level.id} ${level.name}: ${totalsText(level, language)}`;
}

function componentLine(component: ComponentScore, language: Language): string {
  return `${component.id} ${component.name}: ${pointsText(component, language)}`;
}

/** The points of a component out of its maximum, or how many it adds or takes away. */
export function pointsText(
  { adjustment, points, maxPoints: of }: ComponentScore,
  { score: words, style }: Language,
): string {
  return adjustment === undefined
    ? words.points({ points, of }, style)
    : words.adjustment({ adjustment, points, of }, style);
}

/** Points and index, and what does not apply, where there is any. */
export function totalsText(
  totals: Totals & LevelExtras,
  { score: words, style }: Language,
): string {
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = totals;
  const { claimedPoints: claimed } = totals;
  const parts = [
    claimed === undefined
      ? words.points({ points, of: assessablePoints }, style)
      : words.verifiedPoints({ points, of: assessablePoints, claimed }, style),
  ];
  if (index !== null) parts.push(words.index({ index }, style));
  if (excludedPoints !== '0') {
    parts.push(words.excluded({ points: excludedPoints, of: maxPoints }, style));
    if (rescaledPoints !== null) parts.push(words.rescaled({ points: rescaledPoints }, style));
  }
  return parts.join(', ');
}

/** What bonus and penalty points came to, and what of it was applied within the bounds. */
export function appliedText(
  { rubric: { rounding } }: UnitScore,
  applied: string | undefined,
  pillars: readonly PillarScore[],
  { score: words, style }: Language,
): string[] {
  if (applied === undefined) return [];
  let earned = 0;
  for (const { criteria } of pillars) {
    for (const { adjustment, points } of criteria.flatMap(({ components }) => components)) {
      const scaled = adjustment === undefined ? 0 : scaledPoints(points, rounding.places);
      earned += adjustment === 'penalty' ? -scaled : scaled;
    }
  }
  return [words.applied({ applied, earned: printScaled(earned, rounding.places) }, style)];
}

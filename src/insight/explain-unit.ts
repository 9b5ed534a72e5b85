import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';
import type { Status, Totals, UnitScore } from '../scoring/score.ts';
import { STATUS, TEXT } from './explain-text.ts';
import { explainFinding } from './finding-words.ts';

/** The whole, its pillars, and how many components have which status. */
export function explainUnit(score: UnitScore, locale: Locale): string {
  const style = NUMBER_STYLES[locale];
  const { rubric, unit } = score;
  const lines = [
    `${unit.name ?? unit.id}: ${totalsLine(score, style, locale)}`,
    `${rubric.title} (${rubric.version})`,
  ];
  if (rubric.weighting.basis === 'assumed') lines.push(assumed(score, locale));
  for (const pillar of score.pillars) {
    lines.push(`${pillar.id} ${pillar.name}: ${totalsLine(pillar, style, locale)}`);
  }
  const counts = new Map<Status, number>();
  for (const pillar of score.pillars) {
    for (const { components } of pillar.criteria) {
      for (const { status } of components) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  const said = [...counts].map(([status, count]) => `${count} ${STATUS[locale][status]}`);
  lines.push(`${TEXT[locale].components}: ${said.join(', ')}`);
  return lines.join('\n');
}

function totalsLine(totals: Totals, style: NumberStyle, locale: Locale): string {
  const text = TEXT[locale];
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = totals;
  const head = `${style.number(points)} ${text.of} ${style.number(assessablePoints)} ${text.points}`;
  const parts = [head];
  if (index !== null) parts.push(`${text.index} ${style.number(index)}`);
  if (excludedPoints !== '0') {
    parts.push(
      `${text.excluded} ${style.number(excludedPoints)} ${text.of} ${style.number(maxPoints)}`,
    );
    if (rescaledPoints !== null) parts.push(`${text.rescaled} ${style.number(rescaledPoints)}`);
  }
  return parts.join(', ');
}

function assumed(score: UnitScore, locale: Locale): string {
  const note = score.rubric.weighting.note ?? '';
  return explainFinding(
    { code: 'assumed-weights', severity: 'warning', path: [], note },
    { locale },
  );
}

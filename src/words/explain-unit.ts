import type { Status, UnitScore } from '../scoring/score.ts';

import { findingText } from './explain-finding.ts';
import { gradeTexts } from './explain-grade.ts';
import { appliedText, groupLine, pillarLine, totalsText } from './explain-level.ts';
import type { Language } from './sentences.ts';

/** The whole with its grade, its groups and pillars, and how many components have which status. */
export function unitText(score: UnitScore, language: Language): string {
  const { rubric, unit, pillars } = score;
  const lines = [
    [
      `${unit.name ?? unit.id}: ${totalsText(score, language)}`,
      ...appliedText(score, score.adjustment, pillars, language),
      ...gradeTexts(score, language),
    ].join(', '),
    `${rubric.title} (${rubric.version})`,
  ];
  if (rubric.weighting.basis === 'assumed') {
    const note = rubric.weighting.note ?? '';
    const code = 'assumed-weights';
    lines.push(findingText({ code, severity: 'warning', path: [], note }, language));
  }
  for (const group of score.groups ?? []) lines.push(groupLine(group, language));
  for (const pillar of pillars) lines.push(pillarLine(score, pillar, language));
  const { score: words, style } = language;
  lines.push(words.components({ counts: countStatuses(score) }, style));
  const { unverifiedPoints: unverified, due, policy } = score;
  if (unverified !== undefined) lines.push(words.unverified({ points: unverified }, style));
  if (due !== undefined) lines.push(words.due({ ...due, asOf: policy.asOf }, style));
  return lines.join('\n');
}

function countStatuses({ pillars }: UnitScore): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const pillar of pillars) {
    for (const { components } of pillar.criteria) {
      for (const { status } of components) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  return counts;
}

import { componentsOf } from '../scoring/components.ts';
import type { Status, UnitScore } from '../scoring/score.ts';
import { findingText } from './explain-finding.ts';
import { gradeTexts } from './explain-grade.ts';
import { appliedText, groupLine, pillarLine, totalsText } from './explain-level.ts';
import { documentText } from './explain-source.ts';
import { sentence, sentenceFrom, withoutStop } from './figures/nouns.ts';
import type { Language } from './sentences.ts';

/** The whole with its grade, its groups and pillars, and how many components have which status. */
export function unitText(score: UnitScore, language: Language): string {
  const { rubric, unit, pillars } = score;
  const { level, style } = language;
  const name = withoutStop(unit.name ?? unit.id);
  const first = `${name}: ${totalsText(score, language)}`;
  const applied = [
    ...appliedText(score, score.adjustment, pillars, language),
    ...gradeTexts(score, language),
  ];
  const basis = documentText(rubric, language);
  const lines = [
    [sentenceFrom(name, first), ...applied.map(sentence)].join(' '),
    sentence(level.rubric({ title: withoutStop(rubric.title), basis }, style)),
  ];
  if (rubric.weighting.basis === 'assumed') {
    const note = rubric.weighting.note ?? '';
    const code = 'assumed-weights';
    lines.push(findingText({ code, severity: 'warning', path: [], note }, language));
  }
  for (const group of score.groups ?? []) lines.push(groupLine(group, language));
  for (const pillar of pillars) lines.push(pillarLine(score, pillar, language));
  lines.push(sentence(level.components(countStatuses(score), style)));
  const { unverifiedPoints: unverified, due, policy } = score;
  if (unverified !== undefined)
    lines.push(sentence(level.unverified({ points: unverified }, style)));
  if (due !== undefined) lines.push(sentence(level.due({ ...due, asOf: policy.asOf }, style)));
  return lines.join('\n');
}

/** How many components have which status; those that carry no points are counted by themselves. */
function countStatuses(score: UnitScore): {
  readonly all: number;
  readonly counts: ReadonlyMap<Status, number>;
  readonly unscored: number;
} {
  const counts = new Map<Status, number>();
  const components = componentsOf(score);
  let unscored = 0;
  for (const { status, maxPoints } of components) {
    if (maxPoints === '0') unscored += 1;
    else counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return { all: components.length, counts, unscored };
}

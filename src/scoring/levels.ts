import type { PassedSubmission } from '../intake/passed.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { ReadyComponent, ReadyCriterion, ReadyPillar } from './compile.ts';
import { judge } from './component.ts';
import type { ComponentScore, CriterionScore, PillarScore } from './score.ts';
import type { Session } from './session.ts';
import { type Tally, totals } from './totals.ts';
import { printVerdict, type Verdict } from './verdict.ts';

/** A pillar of a unit; its points are added to those above it. */
export function scorePillar(
  session: Session,
  pillar: ReadyPillar,
  passed: PassedSubmission,
  above: Tally,
): PillarScore {
  const tally: Tally = { points: 0, excluded: 0 };
  const criteria = new Array<CriterionScore>(pillar.criteria.length);
  for (let at = 0; at < criteria.length; at += 1) {
    criteria[at] = scoreCriterion(session, pillar.criteria[at] as ReadyCriterion, passed, tally);
  }
  above.points += tally.points;
  above.excluded += tally.excluded;
  const sums = totals(pillar.max, tally, session.rubric.print);
  return {
    id: pillar.id,
    name: pillar.name,
    points: sums.points,
    maxPoints: sums.maxPoints,
    excludedPoints: sums.excludedPoints,
    assessablePoints: sums.assessablePoints,
    rescaledPoints: sums.rescaledPoints,
    index: sums.index,
    criteria,
  };
}

function scoreCriterion(
  session: Session,
  criterion: ReadyCriterion,
  passed: PassedSubmission,
  above: Tally,
): CriterionScore {
  const { components } = criterion;
  const tally: Tally = { points: 0, excluded: 0 };
  const scores = new Array<ComponentScore>(components.length);
  let last: Verdict | undefined;
  for (let at = 0; at < components.length; at += 1) {
    const component = components[at] as ReadyComponent;
    const { definition } = component.model;
    last = judge(session, component, passed);
    scores[at] = printVerdict(last, definition, session.rubric.print);
    tally.points += last.points;
    tally.excluded += last.excluded;
  }
  above.points += tally.points;
  above.excluded += tally.excluded;
  // A criterion of one component follows from it alone, and is kept with what recurs.
  if (components.length > 1 || last === undefined || !last.kept) {
    return toCriterion(session, criterion, tally, scores);
  }
  last.criterion ??= deepFreeze(toCriterion(session, criterion, tally, scores));
  return last.criterion;
}

function toCriterion(
  session: Session,
  { id, name, max }: ReadyCriterion,
  tally: Tally,
  components: readonly ComponentScore[],
): CriterionScore {
  const sums = totals(max, tally, session.rubric.print);
  return {
    id,
    name,
    points: sums.points,
    maxPoints: sums.maxPoints,
    excludedPoints: sums.excludedPoints,
    assessablePoints: sums.assessablePoints,
    rescaledPoints: sums.rescaledPoints,
    index: sums.index,
    components,
  };
}

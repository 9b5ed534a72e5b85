import { canonicalJson } from '../exact/canonical-json.ts';
import { fnv1a } from '../exact/fnv1a.ts';
import { decidingOf } from '../rules/deciding.ts';
import type { Rule } from '../rules/rule.ts';
import type { ComponentDefinition, CriterionDefinition, RubricDefinition } from './definition.ts';
import { dueDate } from './due.ts';

/**
 * A short name for what decides a rubric's scores: FNV-1a over the canonical JSON of the data
 * below. Its id, version, texts and basis decide none: a mended text parts no scores.
 */
export function fingerprintOf(rubric: RubricDefinition): string {
  return fnv1a(canonicalJson(deciding(rubric)));
}

/** The same of one rule. */
export function ruleFingerprint(rule: Rule): string {
  return fnv1a(canonicalJson(decidingOf(rule)));
}

/**
 * A field that is not taken out here decides: one that is new is no oversight. Names and other words
 * are left out wherever they stand.
 */
function deciding({
  $schema: _schema,
  id: _id,
  version: _version,
  level: _level,
  title: _title,
  legalBasis: _legalBasis,
  weighting: _weighting,
  readings: _readings,
  milestones: _milestones,
  adjustments = 'pillar',
  groups,
  rounding,
  grades = [],
  facts,
  pillars,
  ...rest
}: RubricDefinition): unknown {
  return decidingOf({
    ...rest,
    rounding: { places: rounding?.places ?? 2, mode: rounding?.mode ?? 'half-up' },
    // Written only where they are: what has none keeps the name that it had before there were any.
    ...(adjustments === 'pillar' ? {} : { adjustments }),
    ...(groups === undefined ? {} : { groups: ordered(groups, ({ id }) => id) }),
    // Bands by their bounds and facts by their ids, since their order decides nothing.
    grades: ordered(grades, ({ from }) => from),
    facts: ordered(facts, ({ id }) => id).map(({ id, type = 'count' }) => ({ id, type })),
    pillars: pillars.map(({ maxPoints: _sum, numbered: _numbered, criteria, ...pillar }) => ({
      ...pillar,
      criteria: criteria.map((criterion) => criterionOf(criterion, rest.period)),
    })),
  });
}

/** The cells of a head row are those of no component: nothing is scored by them. */
function criterionOf(
  {
    maxPoints: _sum,
    time: _time,
    evidence: _evidence,
    responsible: _responsible,
    components,
    ...rest
  }: CriterionDefinition,
  period: RubricDefinition['period'],
): unknown {
  return { ...rest, components: components.map((component) => componentOf(component, period)) };
}

function componentOf(
  {
    due,
    evidence = [],
    notApplicable,
    basis: _basis,
    time: _time,
    atMaximum: _atMaximum,
    ...rest
  }: ComponentDefinition,
  period: RubricDefinition['period'],
): unknown {
  return {
    ...rest,
    due: due === undefined ? null : dueDate(due, period),
    evidence: evidence.map(({ kind, signed = false }) => ({ kind, signed })),
    mayBeLeftOut: notApplicable !== undefined,
  };
}

function ordered<T>(list: readonly T[], by: (one: T) => string): T[] {
  return [...list].sort((a, b) => (by(a) < by(b) ? -1 : 1));
}

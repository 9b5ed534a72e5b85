import type { RubricDiff } from '../../rubric/diff/difference.ts';
import { changed, counted } from '../figures.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import { enItem } from './diff-item.ts';

function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  return `${after.id} (${after.version}) against ${before.id} (${before.version})`;
}

/** What the fields of a rubric are called. */
const FIELDS: FieldWords = {
  $schema: 'schema file',
  title: 'title',
  level: 'level',
  legalBasis: 'legal basis',
  period: 'period',
  weighting: 'basis of the points',
  rounding: 'rounding',
  grades: 'grades',
  facts: 'general facts',
  pillars: 'pillars',
  criteria: 'criteria',
  components: 'components',
  id: 'number',
  name: 'name',
  maxPoints: 'maximum points',
  numbered: 'numbering',
  due: 'deadline',
  time: 'time as printed',
  requirement: 'requirement',
  evidence: 'evidence',
  responsible: 'responsibilities',
  rule: 'rule',
  notApplicable: 'when it does not apply',
  atMaximum: 'earlier maxima',
  basis: 'basis of the rule',
  adjustments: 'bounds of bonus and penalty points',
  adjustment: 'bonus or penalty',
  groups: 'groups of pillars',
  readings: 'readings',
  milestones: 'milestones',
};

/** A difference of two rubrics, a line for each thing that changed. */
export const enDiff: DiffSentences = {
  comparable: (diff) => `${sides(diff)}: comparable`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: not comparable: ${diff.reasons.map(reason).join(', ')}`,
  added: ({ id, name, maxPoints }, style) =>
    `Added: ${id} ${name} (${style.number(maxPoints)} points)`,
  removed: ({ id, name, maxPoints }, style) =>
    `Removed: ${id} ${name} (${style.number(maxPoints)} points)`,
  moved: (one) => `Renumbered: ${changed(one, (id) => id)}`,
  renamed: ({ id, before, after }) => `Renamed: ${id} ${before} → ${after}`,
  repointed: (one, style) => `Points changed: ${changed(one, style.number)}`,
  rule: (one, _style, rule) =>
    one.affects === 'points'
      ? `Rule changed: ${changed(one, rule)}`
      : `Wording of the rule changed: ${changed(one, rule)}`,
  deadline: (one, style) =>
    `Deadline changed: ${changed(one, (date) => (date === null ? 'no deadline' : style.date(date)))}`,
  item: enItem,
  field: ({ id, field }) => `Other change: ${id === null ? '' : `${id}, `}${FIELDS[field]}`,
  nothing: () => 'Nothing changed',
};

/** Why two rubrics may not be compared. */
export const enDiffReasons: DiffReasonSentences = {
  'level-differs': (reason, style) => `another level${counted(reason, style)}`,
  'rounding-differs': (reason, style) => `another rounding${counted(reason, style)}`,
  'adjustments-differ': (reason, style) => `other bonus or penalty points${counted(reason, style)}`,
  'components-added': (reason, style) => `components were added${counted(reason, style)}`,
  'components-removed': (reason, style) => `components were removed${counted(reason, style)}`,
  'points-changed': (reason, style) => `maximum points changed${counted(reason, style)}`,
  'rules-changed': (reason, style) => `rules changed${counted(reason, style)}`,
};

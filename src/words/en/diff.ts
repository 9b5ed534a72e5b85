import type { DiffChange, DiffReason, RubricDiff } from '../../rubric/diff/difference.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import type { Style } from '../style.ts';
import { enItem } from './diff-item.ts';

/** Both rubrics by what their documents are called; a title that they share stands once. */
function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  const name = after.title ?? 'The rubric';
  if (before.title !== after.title && before.title !== undefined) {
    return `${name} (${after.version}) against ${before.title} (${before.version})`;
  }
  return before.version === after.version
    ? `${name} (${after.version}) against another state of it`
    : `${name} (${after.version}) against ${before.version}`;
}

/** A row of the document by its number and name, and what of it changed. */
function adjusted<T>(
  what: string,
  { id, name, before, after }: DiffChange<T>,
  print: (value: T) => string,
): string {
  const [from, to] = [print(before), print(after)];
  return from === to
    ? `${what} changed: ${id} ${name}, in detail.`
    : `${what} changed: ${id} ${name}, from ${from} to ${to}.`;
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
  notApplicable: 'when it is not assessed',
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
  comparable: (diff) => `${sides(diff)}: comparable.`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: not comparable: ${diff.reasons.map(reason).join(', ')}.`,
  added: ({ id, name, maxPoints }, style) =>
    `Added: ${id} ${name} (maximum ${style.number(maxPoints)}).`,
  removed: ({ id, name, maxPoints }, style) =>
    `Removed: ${id} ${name} (maximum ${style.number(maxPoints)}).`,
  moved: ({ name, before, after }) => `Renumbered: ${name}, from ${before} to ${after}.`,
  renamed: ({ id, before, after }) => `Renamed: ${id}, from "${before}" to "${after}".`,
  repointed: (one, style) => adjusted('Maximum points', one, style.number),
  rule: (one, _style, rule) =>
    adjusted(one.affects === 'points' ? 'Rule' : 'Wording of the rule', one, rule),
  deadline: (one, style) =>
    adjusted('Deadline', one, (date) => (date === null ? 'no deadline' : style.date(date))),
  item: enItem,
  field: ({ level, id, field, before, after }) => {
    const where = id === null ? '' : `: ${level} ${id}`;
    // A criterion that one side alone has.
    if (level === 'criterion' && field === 'name' && before === null)
      return `Added${where} ${after}.`;
    if (level === 'criterion' && field === 'name' && after === null)
      return `Removed${where} ${before}.`;
    return `Changed ${FIELDS[field]}${where}.`;
  },
  nothing: () => 'Nothing changed.',
};

/** Why two rubrics may not be compared. */
export const enDiffReasons: DiffReasonSentences = {
  'level-differs': () => 'another level',
  'rounding-differs': (reason, style) => `another rounding${many(reason, style)}`,
  'adjustments-differ': (reason, style) => `other bonus or penalty points${many(reason, style)}`,
  'components-added': (reason, style) => `components were added${many(reason, style)}`,
  'components-removed': (reason, style) => `components were removed${many(reason, style)}`,
  'points-changed': (reason, style) => `maximum points changed${many(reason, style)}`,
  'rules-changed': (reason, style) => `rules changed${many(reason, style)}`,
};

/** How many rows a reason is about, where it is about any. */
function many({ ids }: DiffReason, style: Style): string {
  return ids.length === 0 ? '' : ` (${style.number(String(ids.length))})`;
}

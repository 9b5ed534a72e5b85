import type {
  DiffChange,
  DiffEntry,
  DiffReason,
  RubricDiff,
} from '../../rubric/diff/difference.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import type { Style } from '../style.ts';

function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  const side = ({ title, version }: RubricDiff['before']): string => `"${title}" (${version})`;
  return `${side(after)} against ${side(before)}`;
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
  comparable: (diff) => `${sides(diff)}: results by the two may be compared`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: results by the two may not be compared, since ${diff.reasons.map(reason).join('; ')}`,
  added: (one, style) => `Added: ${named(one)}, maximum ${style.number(one.maxPoints)}`,
  removed: (one, style) => `Removed: ${named(one)}, maximum ${style.number(one.maxPoints)}`,
  moved: (one) => `Renumbered "${withoutStop(one.name)}": ${fromTo(one, String)}`,
  renamed: (one) =>
    `Renamed ${one.level} ${one.id}: ${fromTo(one, (name) => `"${withoutStop(name)}"`)}`,
  repointed: (one, style) => `Maximum of ${named(one)}: ${fromTo(one, style.number)}`,
  rule: (one, _style, rule) => {
    const change = fromTo(one, (own) => `[${rule(own)}]`);
    return one.affects === 'points'
      ? `Rule of ${named(one)}: ${change}`
      : `Wording, not the rule, of ${named(one)}: ${change}`;
  },
  deadline: (one, style) =>
    `Deadline of ${named(one)}: ${fromTo(one, (date) => (date === null ? 'no deadline' : style.date(date)))}`,
  field: ({ level, id, field }) =>
    `Changed: ${FIELDS[field]} of ${id === null ? 'the rubric' : `${level} ${id}`}`,
  nothing: () => 'Nothing changed',
};

function named({ level, id, name }: Pick<DiffEntry, 'level' | 'id' | 'name'>): string {
  return `${level} ${id} "${withoutStop(name)}"`;
}

function fromTo<T>(
  { before, after }: Pick<DiffChange<T>, 'before' | 'after'>,
  print: (value: T) => string,
): string {
  return `from ${print(before)} to ${print(after)}`;
}

/** Why two rubrics may not be compared. */
export const enDiffReasons: DiffReasonSentences = {
  'level-differs': () => 'the level is another',
  'rounding-differs': (reason, style) => `the rounding is another${counted(reason, style)}`,
  'adjustments-differ': (reason, style) =>
    `bonus and penalty points are counted otherwise${counted(reason, style)}`,
  'components-added': (reason, style) => `components were added${counted(reason, style)}`,
  'components-removed': (reason, style) => `components were removed${counted(reason, style)}`,
  'points-changed': (reason, style) => `maximum points changed${counted(reason, style)}`,
  'rules-changed': (reason, style) => `rules changed${counted(reason, style)}`,
};

/** How many a reason is about, where it is about any. */
function counted({ ids }: DiffReason, style: Style): string {
  return ids.length === 0 ? '' : ` (${style.number(String(ids.length))})`;
}

import { aboveText, exactShare, periodFigure, spreadText } from '../figures/findings.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { FindingSentences } from '../sentences.ts';
import { enEvidence } from './status-step.ts';

/** What a reader of a score should look at. */
export const enFindings: FindingSentences = {
  'reported-mismatch': (f, style) =>
    `the unit wrote ${style.share(f.reported)}; by its figures it is ${exactShare(f, style)}. Please check`,
  'reported-truncated': (f, style) =>
    `the unit wrote ${style.share(f.reported)} (truncated, not rounded); by its figures it is ${exactShare(f, style)}. Please check`,
  'days-mismatch': (f, style) =>
    `the unit wrote ${days(f.stated, style.number)} late; by its day of completion it is ${days(f.exact, style.number)}. Please check`,
  'above-whole': (f, style) => `the share ${aboveText(f, style)} is over 100%. Please check`,
  'fact-mismatch': (f, style) =>
    `the denominator ${style.number(f.used)} differs from the general fact "${f.name}", which is ${style.number(f.stated)}; ${style.number(f.used)} is used. Please check`,
  'missing-part': (f, style) =>
    `the unit has not reported the figures of "${style.text(f.label)}"; it counts 0 points for now`,
  'period-mismatch': (f, style) =>
    `${periodFigure(f, 'period', style)} in the period, ${periodFigure(f, 'cumulative', style)} to date; the two do not agree, please check and explain`,
  'verification-order': (f, style) =>
    `the decision of ${style.date(f.on)} stands after the one of ${style.date(f.before)}; the last in the list counts`,
  'class-unknown': (f) =>
    `${f.class === null ? 'the unit has no class' : `no rule names the class "${f.class}"`}: the rule for all others than ${f.known.join(', ')} is used`,
  'nothing-to-uphold': (f, style) =>
    `the decision of ${style.date(f.on)} upholds the unit's answer, but there is none: it counts as missing`,
  late: (f, style) =>
    `completed on ${style.date(f.completedOn)}, after the deadline of ${style.date(f.due)}`,
  'completed-after': (f, style) =>
    `completed on ${style.date(f.completedOn)}, after the day that is scored for, ${style.date(f.asOf)}`,
  'completed-before': (f, style) =>
    `completed on ${style.date(f.completedOn)}, before the period began on ${style.date(f.from)}`,
  'no-completion-date': (f, style) =>
    `the unit gave no day of completion, while those who score give no points for what is completed after ${style.date(f.due)}`,
  'no-evidence': (f) => enEvidence(f),
  'one-or-percent': () => 'the number 1 is read as 100%; for 1% please write 0.01 or 1%',
  'read-loosely': (f) =>
    `the answer was read from the words of the cell${f.written === '' ? '' : `: "${f.written}"`}`,
  'looks-like-date': (f, style) =>
    `the number ${style.number(f.value)} may be the day ${style.date(f.date)}, which a spreadsheet turned into a number. Please check`,
  'struck-out': (f) => `"${f.removed}" has a line through it and was left out`,
  'unread-column': (f) =>
    `the column "${f.heading}" is not the one with the results, and was not read`,
  'missing-row': (f) =>
    f.asked.length === 0
      ? 'the form has no row for it any more'
      : `the form has no row any more for ${f.asked.map((one) => `"${one}"`).join(', ')}`,
  'numeric-id': (f) =>
    `the unit's id ${f.id} was written as a number; zeros at its beginning, if any, are lost`,
  'exclusion-unforeseen': (f) =>
    `the unit asks not to be assessed${f.reason === '' ? '' : ` (reason: ${withoutStop(f.reason)})`}; the document foresees no such case, please decide`,
  'inferred-rule': (f, style) => {
    const note = withoutStop(style.text(f.note));
    return `the document does not state the rule; this is an interpretation${note === '' ? '' : `: ${note}`}`;
  },
  'assumed-weights': (f, style) => {
    const note = withoutStop(style.text(f.note));
    return `the scale of points is assumed (the document prints none); this is not an official score${note === '' ? '' : `. Where the points come from: ${note}`}`;
  },
  'needs-cohort': () => "not scored yet, 0 points for now: awaiting other units' figures",
  'no-spread': (f, style) => `all units have the same result, ${spreadText(f, style)}`,
  'best-is-zero': () => 'even the best unit has 0, so that none earns points',
  'empty-cohort': () => 'no unit has figures to compare',
  'cohort-of-one': (f, style) => `only one unit has figures to compare (${style.unit(f.unit)})`,
  'outside-bounds': (f) =>
    f.position === 'above'
      ? 'the result is above the greatest that it is compared with; the points are those of the greatest'
      : 'the result is below the least that it is compared with; the points are those of the least',
};

function days(text: string, number: (text: string) => string): string {
  return `${number(text)} ${text === '1' ? 'day' : 'days'}`;
}

/** Which component, or components, a finding is about. */
export const enAbout = (ids: readonly string[]): string =>
  ids.length === 1 ? `Component ${ids[0]}` : `Components ${ids.join(', ')}`;

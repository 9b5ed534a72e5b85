import { periodFigure } from '../figures.ts';
import type { FindingSentences } from '../sentences.ts';

/** What a reader of a score should look at. */
export const enFindings: FindingSentences = {
  'reported-mismatch': (f, style) =>
    `${style.share(f.reported)} was written, but the unit's own numbers give ${style.share(f.exact)}`,
  'reported-truncated': (f, style) =>
    `${style.share(f.reported)} is cut, not rounded: it is ${style.share(f.exact)}`,
  'days-mismatch': (f, style) =>
    `${style.number(f.stated)} days late as the unit counts them, ${style.number(f.exact)} by the day of completion`,
  'above-whole': (f, style) => `a share of ${style.share(f.share)} is over 100%`,
  'fact-mismatch': (f, style) =>
    `the denominator ${style.number(f.used)} differs from the fact ${f.fact}: ${style.number(f.stated)}`,
  'missing-part': (f) => `the part "${f.part}" has no answer and counts 0`,
  'period-mismatch': (f, style) =>
    `${periodFigure(f, 'period', style)} for the period, ${periodFigure(f, 'cumulative', style)} to date: they cannot both be right`,
  'verification-order': (f) =>
    `a decision of ${f.on} stands after one of ${f.before}; the last in the list counts`,
  'class-unknown': (f) =>
    `${f.class === null ? 'the unit has no class' : `no rule names the class "${f.class}"`}: the rule for all others than ${f.known.join(', ')} is used`,
  'nothing-to-uphold': (f) =>
    `the decision of ${f.on} upholds the unit's answer, but there is none: it counts as missing`,
  late: (f, style) =>
    `completed on ${style.date(f.completedOn)}, after the deadline ${style.date(f.due)}`,
  'completed-after': (f, style) =>
    `completed on ${style.date(f.completedOn)}, which is after ${style.date(f.asOf)}`,
  'completed-before': (f, style) =>
    `completed on ${style.date(f.completedOn)}, before the period began on ${style.date(f.from)}`,
  'no-completion-date': (f, style) =>
    `no date of completion, though being late costs points: due ${style.date(f.due)}`,
  'no-evidence': (f) =>
    [
      ...(f.missing.length > 0 ? [`no evidence handed in: ${f.missing.join('; ')}`] : []),
      ...(f.unsigned.length > 0 ? [`not signed: ${f.unsigned.join('; ')}`] : []),
    ].join('; '),
  'one-or-percent': () => 'the value 1 is read as 100%; 1% would be 0.01',
  'looks-like-date': (f, style) =>
    `${style.number(f.value)} is what a spreadsheet makes of ${style.date(f.date)}`,
  'numeric-id': (f) => `the id ${f.id} was a number: zeros at its beginning are lost`,
  'exclusion-unforeseen': (f) =>
    `excluded ("${f.reason}") although the document foresees no such case`,
  'inferred-rule': (f, style) =>
    `${f.components === undefined ? '' : `${f.components.join(', ')}: `}the rule is read into the document: ${style.text(f.note)}`,
  'assumed-weights': (f, style) =>
    `the points are assumed, this is no official score: ${style.text(f.note)}`,
  'needs-cohort': () => 'scored against other units, whose figures were not given: 0 for now',
  'no-spread': (f) => `all units have the same value ${f.value}`,
  'best-is-zero': () => 'even the best unit has 0',
  'empty-cohort': () => 'no unit has figures to compare',
  'cohort-of-one': (f) => `only one unit has figures (${f.unit})`,
  'outside-bounds': (f) => `${f.position} the bounds compared with`,
};

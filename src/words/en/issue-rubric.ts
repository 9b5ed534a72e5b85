import type { RubricIssue } from '../../rubric/issue.ts';
import { type FaultWords, faultPlace } from '../issue-fault.ts';
import type { FormatSentences, RubricSentences, ValueTypeWords } from '../issue-sentences.ts';
import { amount, keyOf, numberIn, quoted, receivedIn, written } from '../issue-text.ts';
import type { Sentence } from '../sentence.ts';
import type { Style } from '../style.ts';
import { enRubricFields } from './issue-rubric-field.ts';

const WORDS: FaultWords = {
  levels: {
    rubric: 'the rubric',
    pillar: 'pillar',
    criterion: 'criterion',
    component: 'component',
    fact: 'general fact',
    group: 'group',
    grade: 'grade',
    reading: 'reading',
    milestone: 'milestone',
  },
  roots: {
    table: 'the table of points',
    pillarTable: 'the table of the pillars’ points',
    change: 'what is changed',
    add: 'what is added',
    drop: 'what is dropped',
  },
  fields: enRubricFields,
  nth: (field, place) => `${field} number ${place}`,
  row: (number) => `row ${number}`,
};

export const enFaultPlace: Sentence<RubricIssue> = (issue) => faultPlace(issue, WORDS);

const TYPES: ValueTypeWords = {
  list: 'a list',
  object: 'an object',
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  boolean: 'true or false',
};

const FORMATS: FormatSentences = {
  decimal: 'a decimal text in plain notation is expected, such as "7.5"',
  zero: 'zero is written "0"',
  'not-negative': 'it cannot be negative',
  positive: 'it has to be greater than 0',
  fraction: 'it has to lie within 0 and 1',
  quotient: 'a decimal text or a quotient of whole numbers is expected, such as "0.5" or "1/7"',
  'own-name': 'this name is reserved',
  id: 'no control characters and no space at either end are possible',
  seen: 'nothing that cannot be seen may stand in it; Unicode form NFC',
  'rubric-id': 'only lower case letters, digits and hyphens are possible',
  trimmed: 'no space is possible at either end',
  nfc: 'it is not in Unicode form NFC',
  date: 'a real date is expected, such as "2023-10-31"',
  'month-and-day': 'a real month and day are expected, such as "10-31"',
  deadline: 'a real month and day, such as "10-31", or a date is expected',
  issued: 'a real date, such as "2023-10-31", or its month is expected',
};

/** What stands there, as it was written. */
function said(issue: RubricIssue): string | undefined {
  return quoted(receivedIn(issue.received));
}

function given(issue: RubricIssue): string {
  const text = said(issue);
  return text === undefined ? '' : `; given: ${text}`;
}

/** Entries, characters, or the number itself. */
function bound(issue: RubricIssue, style: Style, side: 'least' | 'most'): string {
  const { counts, limit } = issue;
  const what = counts === undefined ? '' : ` ${counts}`;
  const behind = counts === undefined ? given(issue) : '';
  return `at ${side} ${style.number(limit ?? '0')}${what} are possible${behind}`;
}

/** What there is not, by its name in the definition or in its path. */
function named(issue: RubricIssue): string {
  return said(issue) ?? quoted(keyOf(issue.path)) ?? 'this';
}

function choices({ choices: list = [] }: RubricIssue): string {
  return list.length === 0 ? '' : `; possible is ${list.map((one) => `"${one}"`).join(', ')}`;
}

/** What is wrong in a rubric's definition, behind the words for its place. */
export const enRubricIssues: RubricSentences = {
  'invalid-type': (i, s) => {
    if (i.received === undefined) return 'it is missing';
    const number = numberIn(i.received);
    const what = number === undefined ? given(i) : `; given: the number ${s.number(number)}`;
    return `${i.type === undefined ? 'something else' : TYPES[i.type]} is expected${what}`;
  },
  'invalid-value': (i) => `this value is not possible${given(i)}${choices(i)}`,
  'invalid-format': (i) =>
    `${i.format === undefined ? 'it is written in another way' : FORMATS[i.format]}${given(i)}`,
  'invalid-union': (i) =>
    `${i.format === undefined ? 'it is none of the forms that are possible' : FORMATS[i.format]}${given(i)}${choices(i)}`,
  'too-small': (i, s) => bound(i, s, 'least'),
  'too-big': (i, s) => bound(i, s, 'most'),
  'unknown-key': (i) => `there is no key ${quoted(keyOf(i.path)) ?? 'of this name'}`,
  'duplicate-id': (i) =>
    keyOf(i.path) === 'class'
      ? `the class ${named(i)} stands twice or is reserved`
      : `${named(i)} stands twice`,
  'sum-mismatch': (i, s) =>
    keyOf(i.path) === 'parts'
      ? `the shares sum to ${amount(i.is, s)}, not to ${amount(i.printed, s)}`
      : `${amount(i.printed, s)} points are printed, but what is below sums to ${amount(i.is, s)}`,
  'unknown-item': (i) => `${named(i)} is not in the list`,
  'circular-requires': (i) => `${named(i)} requires itself in the end`,
  'target-out-of-range': (i, s) => {
    if (i.limit === undefined) return 'it has to be greater than 0';
    return keyOf(i.path) === 'floor'
      ? `it cannot be above the target (${s.number(i.limit)})`
      : `it has to be less than ${s.number(i.limit)}`;
  },
  'target-or-points-each': (i) =>
    keyOf(i.path) === 'below'
      ? 'it goes with a target alone'
      : 'either a target or the points for each',
  'steps-not-falling': () => 'steps go from the highest down',
  'steps-not-rising': () => 'steps go from the lowest up',
  'conflicting-fields': (i) =>
    keyOf(i.path) === 'steps'
      ? 'a step has one bound, which fits the direction'
      : 'it does not go with the other fields of this rule',
  'due-missing': () => 'days late are counted, but there is no deadline',
  'answers-differ': () => 'the rules of all classes take answers of one form',
  'bounds-reversed': () => 'the lower bound is above the upper bound',
  'unscored-with-points': () => 'what is not scored has 0 points',
  'not-plain': () => 'it is no plain data and cannot be read',
  'too-large': () => 'it is too large or goes on without end',
  unreadable: () => 'it cannot be read',
  'finer-than-rounding': (i, s) =>
    `it has more than ${s.number(i.limit ?? '2')} decimals${given(i)}`,
  'scored-without-points': () => 'it is scored, but the maximum is 0 points',
  'unknown-fact': (i) => `${named(i)} is no number among the general facts`,
  'too-many-parts': (i, s) => `it has more than ${s.number(i.limit ?? '0')} parts`,
  'note-missing': () => 'the rule is an interpretation, and no note says which',
  'period-reversed': ({ days = ['', ''] }, s) =>
    `it ends on ${s.date(days[1])}, before it begins on ${s.date(days[0])}`,
  'not-a-date': (i) => `it is no day of the period${given(i)}`,
  'duplicate-grade': (i, s) =>
    `two grades begin at ${written(receivedIn(i.received), s) ?? 'the same index'}`,
  'no-lowest-grade': (i) =>
    keyOf(i.path) === 'requires'
      ? 'the lowest grade asks for nothing besides'
      : 'no grade begins at 0',
  'adjustment-without-effect': () =>
    'it has no effect: the component or its pillar has a maximum of 0 points',
  'maximum-off-step': (i, s) => `it is no multiple of the rounding step ${s.number(i.limit ?? '')}`,
  'unknown-reading': (i) => `there is no reading ${named(i)}`,
  'reading-of-stated': () => 'a rule that the document states follows from no reading',
  conflicting: (i) =>
    i.path[0] === 'drop'
      ? `${named(i)} is changed and dropped`
      : 'either another rule or a change, not both',
  'unknown-id': (i) => `there is no ${named(i)}`,
  'missing-id': (i) => `there are no points for ${named(i)}`,
  'not-a-number': () => 'points have to be a number',
  negative: () => 'points cannot be negative',
};

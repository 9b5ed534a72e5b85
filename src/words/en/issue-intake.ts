import type { IntakeIssue } from '../../intake/issue.ts';
import { choicesOf, type Nouns, nounOf } from '../issue-noun.ts';
import { placeOf } from '../issue-place.ts';
import type { IntakeSentences } from '../issue-sentences.ts';
import { capital, eitherOf, isPercent, keyOf, quoted, readingsOf, written } from '../issue-text.ts';
import type { Style } from '../style.ts';
import { EN_MORE, enForms } from './issue-form.ts';
import { enInputPlaces } from './issue-place.ts';
import { enDecisionPlaces } from './issue-verification.ts';

const NOUNS: Nouns = {
  places: { ...enInputPlaces, ...enDecisionPlaces },
  number: 'the figure',
  labelled: (noun, label) => `${noun} "${label}"`,
  within: (noun, part) => `${noun} of the part "${part}"`,
};

function noun(issue: IntakeIssue, style: Style): string {
  return nounOf(issue, NOUNS, style);
}

/** A sentence that begins with what the issue is about. */
function about(issue: IntakeIssue, style: Style, said: string): string {
  return `${capital(noun(issue, style))}: ${said}.`;
}

/** What was written, behind what is asked for; nothing where a reader would not know it again. */
function given(text: string | undefined): string {
  return text === undefined ? '' : `; given: ${text}`;
}

/** What was written, where a sentence begins with it: quoted words begin no sentence. */
function entry(received: string | undefined): string {
  const said = quoted(received);
  return said === undefined ? 'The entry' : `The entry ${said}`;
}

/** How the answer is given, where the issue is about an answer as a whole. */
function how(issue: IntakeIssue, style: Style): string {
  const { form } = issue;
  const place = placeOf(issue);
  const whole = place === 'answer' || place === 'part' || place === 'items' || place === 'parts';
  return form === undefined || !whole ? '' : `; ${enForms[form](issue, style)}`;
}

function choices(issue: IntakeIssue, style: Style): string {
  const list = choicesOf(issue, style, EN_MORE);
  return list === '' ? '' : `; there are ${list}`;
}

/** A key or a value that there is not, by what it was called. */
function none(what: string, said: string | undefined, rest = ''): string {
  return `There is no such ${what}${said === undefined ? '' : `: ${said}`}${rest}.`;
}

const EN_EITHER = { yes: 'yes', no: 'no', nothing: 'no figure', or: ' or ' };

/** Why a submission, a verification or bounds cannot be taken. */
export const enIntake: IntakeSentences = {
  'not-an-object': (i, s) => about(i, s, `it is not made as it has to be${how(i, s)}`),
  'not-plain-data': (i, s) => about(i, s, `it is no plain data and cannot be read${how(i, s)}`),
  'not-a-list': (i, s) => about(i, s, 'a list is expected'),
  'not-a-text': (i, s) => about(i, s, 'a text is expected'),
  'not-a-boolean': (i, s) => {
    const decided = placeOf(i) === 'upheld' || placeOf(i) === 'rejected';
    return about(
      i,
      s,
      decided ? 'only yes, or nothing, is possible' : 'only yes or no is possible',
    );
  },
  'not-a-number': (i, s) => about(i, s, `a number is expected${given(quoted(i.received))}`),
  'not-finite': (i, s) => about(i, s, 'a finite number is expected'),
  'not-an-integer': (i, s) =>
    about(i, s, `a whole number is expected${given(written(i.received, s))}`),
  'not-a-date': (i, s) =>
    about(i, s, `a date is expected, such as 2023-10-31${given(quoted(i.received))}`),
  'too-many-digits': (i, s) =>
    about(i, s, `at most ${s.number(i.limit ?? '30')} digits are possible`),
  'too-long': (i, s) => {
    const place = placeOf(i);
    const most = s.number(i.limit ?? '0');
    if (place === 'evidence') return `At most ${most} items of evidence are possible.`;
    if (place === 'decisions') return `At most ${most} verifications are possible.`;
    return about(i, s, `at most ${most} characters are possible`);
  },
  negative: (i, s) => about(i, s, `it cannot be negative${given(written(i.received, s))}`),
  'zero-denominator': (i, s) => about(i, s, 'it has to be greater than 0'),
  'more-handled-than-found': ({ received, limit }, s) =>
    `More cases were handled (${s.number(received ?? '')}) than found (${s.number(limit ?? '')}).`,
  'more-than-whole': (i, s) => {
    const place = placeOf(i);
    const points = place === 'points' || place === 'decided-points';
    const most = `${points ? 'points' : 'periods'} there are (${s.number(i.limit ?? '')})`;
    return about(i, s, `it is more than the ${most}${given(written(i.received, s))}`);
  },
  'finer-than-rounding': (i, s) =>
    about(
      i,
      s,
      `${i.limit === '0' ? 'a whole number is expected' : `at most ${s.number(i.limit ?? '2')} decimals are possible`}${given(written(i.received, s))}`,
    ),
  'ambiguous-number': (i, s) => about(i, s, `either ${readingsOf(i, s).join(' or ')} is meant`),
  'ambiguous-percent': (i, s) =>
    about(i, s, `either ${readingsOf(i, s).join(' or ')} is meant; write it with its sign %`),
  'excel-error': ({ received }) =>
    `The cell shows the error ${quoted(received) ?? ''} of a spreadsheet; the result itself is needed.`,
  'inexact-number': ({ received }) =>
    `${entry(received)} is about so many; the exact figure is needed.`,
  'other-measure': ({ received }) =>
    `The figure in ${quoted(received) ?? 'the answer'} measures something else than what is asked for.`,
  'unknown-words': ({ received, readings = [] }) =>
    `${entry(received)} has words that what is asked for does not have (${readings.map((one) => quoted(one) ?? one).join(', ')}), so its number may be of something else; please write the result alone.`,
  'several-numbers': (i) =>
    `${entry(i.received)} has several figures (${eitherOf(i, EN_EITHER)}), and each of them can be meant; only one is expected.`,
  'template-left': ({ received }) =>
    `${entry(received)} only repeats the form: nothing has been chosen.`,
  'evidence-not-answer': ({ received }) =>
    `${entry(received)} is evidence and no result; the result is needed, and the document belongs to the evidence.`,
  'ambiguous-words': (i) =>
    `${entry(i.received)} can mean ${eitherOf(i, EN_EITHER)}; please say which.`,
  'unit-mismatch': (i, s) => {
    const unit = i.names?.unit === undefined ? '' : ` (it is in ${s.text(i.names.unit)})`;
    const rule = isPercent(i.received)
      ? 'a percentage is not possible here'
      : 'another unit is not possible here';
    return about(i, s, `${rule}${unit}${given(quoted(i.received))}`);
  },
  'target-not-value': ({ received }) =>
    `${entry(received)} is a requirement, not what was reached.`,
  unreadable: (i, s) => {
    const said = quoted(i.received);
    return said === undefined
      ? about(i, s, 'it cannot be read')
      : `${entry(i.received)} cannot be read${how(i, s)}.`;
  },
  'unknown-key': (i, s) => {
    const said = quoted(keyOf(i.path));
    return about(i, s, said === undefined ? 'a key is not known' : `there is no ${said} in it`);
  },
  'unknown-fact': (i) => none('general fact', quoted(keyOf(i.path))),
  'unknown-component': (i, s) =>
    i.names?.component === undefined
      ? none('component', quoted(i.received ?? keyOf(i.path)))
      : `The component "${s.text(i.names.component)}" is not scored against other units and has no bounds.`,
  'unknown-option': (i, s) =>
    none(placeOf(i) === 'case' ? 'case' : 'option', quoted(i.received), choices(i, s)),
  'unknown-item': (i, s) =>
    none(placeOf(i) === 'term' ? 'figure' : 'item', quoted(keyOf(i.path)), choices(i, s)),
  'unknown-part': (i, s) => none('part', quoted(keyOf(i.path)), choices(i, s)),
  'unknown-class': (i, s) => {
    const said = quoted(i.received);
    const list = choicesOf(i, s, EN_MORE);
    return said === undefined
      ? `The unit has no class, and there are only rules for ${list}.`
      : `There is no rule for units of the class ${said}, only for ${list}.`;
  },
  'missing-field': (i, s) =>
    placeOf(i) === 'decision'
      ? 'The verification decides nothing: uphold, another answer, points, rejected or not applicable.'
      : `${capital(noun(i, s))} is missing.`,
  'conflicting-fields': (i, s) => conflict(i, s),
  'other-rubric': ({ versions }) => {
    const [ours, theirs] = (versions ?? []).map((one) => quoted(one));
    return ours === undefined || theirs === undefined || ours === theirs
      ? 'This was made for another rubric, or for another state of this one.'
      : `This was made for the rubric ${theirs}, not for ${ours}.`;
  },
  'duplicate-unit': ({ names, unit }, s) => {
    const name = names?.thing === undefined ? quoted(unit) : quoted(s.text(names.thing));
    return `The unit${name === undefined ? '' : ` ${name}`} stands here twice.`;
  },
  'stray-cell': ({ received }) =>
    `${entry(received)} stands in a cell in which the form reads nothing; it belongs into the cell of its answer, or has to go.`,
  'merged-cells': ({ readings = [] }) =>
    `The cells ${readings.join(' to ')} were merged, so that nobody knows for which of them the answer is; please split them and write it again.`,
  'missing-sheet': ({ received }) =>
    `The form has no sheet ${quoted(received) ?? 'for these answers'} any more; it is needed with all of its sheets.`,
  'unmarked-form': ({ received }) =>
    `The sheet ${quoted(received) ?? 'here'} is one of the form, but what says for which answer each row is has gone; please fill in the form itself.`,
  'unread-sheet': ({ received }) =>
    `The sheet ${quoted(received) ?? 'here'} also has the numbers of components, so that nobody knows which sheet is the report; please keep one.`,
  'struck-out': ({ received }) =>
    `${entry(received)} has a line through it; please delete it, or take the line away if it is still the answer.`,
};

/** Two things that cannot stand side by side, by where the second stands. */
function conflict(issue: IntakeIssue, style: Style): string {
  const [one, other] = issue.readings ?? [];
  if (issue.expected !== undefined && placeOf(issue) === 'unit-id')
    return `The file is of the unit ${quoted(issue.received) ?? 'of another code'}, not of ${quoted(issue.expected) ?? 'the one it is read for'}.`;
  if (one !== undefined && other !== undefined)
    return `This has one value in cell ${one} and another in cell ${other}: keep one of them.`;
  switch (placeOf(issue)) {
    case 'not-applicable':
      return 'Either an answer or the reason why it does not apply, not both.';
    case 'terms':
      return 'Either each figure, or a share, or a numerator and a denominator, not both.';
    case 'bounds':
      return issue.path.at(-1) === 'policy'
        ? 'The two sets of bounds were taken under different policies.'
        : `The lower bound is above the upper bound${boundsOf(issue, style)}.`;
    case 'value':
    case 'share':
    case 'count':
      return 'Either one number, or a numerator and a denominator, not both.';
    default:
      return 'A verification decides one thing, not several.';
  }
}

function boundsOf({ names, path }: IntakeIssue, style: Style): string {
  const name = quoted(names?.component === undefined ? keyOf(path) : style.text(names.component));
  return name === undefined ? '' : `: ${name}`;
}

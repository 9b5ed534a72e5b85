import type { OpenReason } from '../../authoring/table/reading/outcome.ts';
import { quoted } from '../issue-text.ts';
import type { Decided, DecisionSentences, Language } from '../sentences.ts';

export const enRow: Language['row'] = (row) => `Row ${row}`;

/** Why a condition is left to a person, with the clause that stands against a reading. */
const OPEN: { readonly [W in OpenReason]: (clause: string) => string } = {
  unused: (clause) => `no rule accounts for "${clause}"`,
  contradiction: (clause) => `these do not go together, or leave a gap: "${clause}"`,
  unreachable: (clause) => `the points do not lead from 0 to all: "${clause}"`,
  'unknown-sign': (clause) => `a sign that cannot be read: "${clause}"`,
  'lost-marks': (clause) => `tones and marks are lost: "${clause}"`,
};

/** The clauses that a rule was read from, and those that it leaves out, apart. */
function clauses({ used, unused }: Pick<Decided<'rule-open'>, 'used' | 'unused'>): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join('; ');
  const read = used.length === 0 ? '' : ` Read: ${list(used)}.`;
  return unused.length === 0 ? read : `${read} Not used: ${list(unused)}.`;
}

/** What a table says, as it stands there; a row that says nothing says so. */
function cell(text: string): string {
  return quoted(text, 300) ?? 'an empty cell';
}

/** Points that are added to the total, or taken away from it. */
const BESIDE = {
  bonus: ['bonus', '; these points are added to the total'],
  penalty: ['penalty', '; these points are taken away from the total'],
} as const;

const NONE = { full: 'all points', zero: '0 points', 'not-applicable': 'not scored' } as const;

/** Every decision about a table, and what a person is asked for. */
export const enDecisions: DecisionSentences = {
  rule: ({ text, used, reading, adjustment, whenNone }) => {
    const [name, ends] = adjustment === undefined ? ['rule', ''] : BESIDE[adjustment];
    const none = whenNone === undefined ? '' : `; where nothing arose: ${NONE[whenNone]}`;
    return `the ${name} read from ${(used.length === 0 ? [text] : used).map(cell).join('; ')} is: ${reading}${none}${ends}. Please confirm.`;
  },
  'rule-open': ({ why, clause, used, unused, reading }) =>
    why === undefined || clause === undefined || clause === ''
      ? `no rule is said; by the name alone it is: ${reading}. Please say how it is scored.`
      : `${OPEN[why](clause)}.${clauses({ used, unused })} Please say how it is scored.`,
  due: ({ text, reading }, style) =>
    reading === undefined
      ? `the deadline ${cell(text)} is no fixed day, there is none for now. Please give the deadline.`
      : `the deadline ${cell(text)} is read as ${style.date(reading)}. Please confirm.`,
  'points-missing': ({ reading }, style) =>
    reading === undefined
      ? 'no points are printed, and none are left to share. Please give the maximum points.'
      : `no points are printed, ${style.number(reading)} for now. Please give the maximum points.`,
  'sum-mismatch': ({ text, reading }, style) => {
    const sum = reading === undefined ? '' : `, but the rows sum to ${style.number(reading)}`;
    return `${style.number(text)} points are printed${sum}. Please say which is right.`;
  },
  rounding: ({ reading }, style) =>
    reading === undefined
      ? 'points have many decimals. Please confirm how they are rounded.'
      : `points have ${style.number(reading)} decimals and are rounded to as many. Please confirm.`,
  'number-repaired': ({ text, reading }) =>
    reading === undefined
      ? `the number ${cell(text)} is not clear. Please give the number.`
      : `the number ${cell(text)} is read as "${reading}". Please confirm.`,
  'heading-missing': ({ reading }) =>
    reading === undefined
      ? 'the heading has no row. Please give its name.'
      : `the heading has no row, "${reading}" is its name for now. Please give its name.`,
  'nested-heading': ({ text }) =>
    `a rubric has no place for the heading ${cell(text)}. Please say whether it goes into the names below.`,
  'no-pillars': () => 'the table has no pillars, all rows stand under one. Please give its name.',
  evidence: ({ text }) =>
    `the kind of the evidence ${cell(text)} is not clear, a document for now. Please confirm.`,
};

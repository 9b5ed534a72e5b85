import type { OpenReason } from '../../authoring/table/reading/outcome.ts';
import type { Decided, DecisionSentences, Language } from '../sentences.ts';

export const enRow: Language['row'] = (row) => `row ${row}`;

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

/** Every decision about a table as a question. */
export const enDecisions: DecisionSentences = {
  rule: ({ text, used, reading }) =>
    `the rule read from ${(used.length === 0 ? [text] : used).map((one) => `"${one}"`).join('; ')}: ${reading}. Is that meant?`,
  'rule-open': ({ why, clause, used, unused, reading }) =>
    why === undefined || clause === undefined || clause === ''
      ? `no rule is said; by the name: ${reading}. How is it scored?`
      : `${OPEN[why](clause)}.${clauses({ used, unused })} How is it scored?`,
  due: ({ text, reading }) =>
    `the deadline "${text}": ${reading ?? 'no fixed day'}. Is that meant?`,
  'points-missing': ({ reading }) => `no points are printed, ${reading ?? '0'} for now. How many?`,
  'sum-mismatch': ({ text, reading }) =>
    `${text} points are printed, but the rows sum to ${reading}. Which is right?`,
  rounding: ({ reading }) => `points have ${reading} decimals. Are they rounded so?`,
  'number-repaired': ({ text, reading }) =>
    `the number "${text}" is read as ${reading}. Is that meant?`,
  'heading-missing': ({ reading }) =>
    `the heading has no row, "${reading}" for now. What is its name?`,
  'nested-heading': ({ text }) =>
    `a rubric has no place for the heading "${text}". Does it go into the names below?`,
  'no-pillars': () => 'the table has no pillars: all rows stand under one. What is its name?',
  evidence: ({ text }) => `what kind of evidence is "${text}"? A document, for now.`,
};

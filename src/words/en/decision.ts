import type { DecisionSentences, Language } from '../sentences.ts';

export const enRow: Language['row'] = (row) => `Row ${row}`;

const CONFIRM = 'Please confirm';

/** What a person has to settle about a table, and what is asked for. */
export const enDecisions: DecisionSentences = {
  rule: ({ text, reading }) => `the rule read from "${text}" is: ${reading}. ${CONFIRM}`,
  'rule-open': ({ reading }) =>
    `the document does not state the rule; by the name it is, for now: ${reading}. Please say how it is scored`,
  due: ({ text, reading }) =>
    `the deadline "${text}" is read as: ${reading ?? 'no fixed day'}. ${CONFIRM}`,
  'points-missing': ({ reading }) =>
    `no points are printed, ${reading ?? '0'} for now. Please say what the maximum is`,
  'sum-mismatch': ({ text, reading }) =>
    `${text} points are printed, but the rows sum to ${reading}. Please say which is right`,
  rounding: ({ reading }) =>
    `points are printed with ${reading} decimals and rounded so, for now. ${CONFIRM}`,
  'number-repaired': ({ text, reading }) =>
    `the number "${text}" is read as ${reading}. ${CONFIRM}`,
  'heading-missing': ({ reading }) =>
    `the table has no row for the heading, "${reading}" for now. Please say what its name is`,
  'nested-heading': ({ text }) =>
    `a rubric has no place for the heading "${text}". Please say whether it goes into the names below`,
  'no-pillars': () =>
    'the table has no pillars; all rows stand under one. Please say what its name is',
  evidence: ({ text }) =>
    `it is not said what kind of evidence "${text}" is; a document, for now. ${CONFIRM}`,
};

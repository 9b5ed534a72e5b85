import type { DecisionSentences, Language } from '../sentences.ts';

export const enRow: Language['row'] = (row) => `row ${row}`;

/** Every decision about a table as a question. */
export const enDecisions: DecisionSentences = {
  rule: ({ text, reading }) => `the rule read from "${text}": ${reading}. Is that meant?`,
  'rule-open': ({ reading }) => `no rule is said; by the name: ${reading}. How is it scored?`,
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

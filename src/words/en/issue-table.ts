import type { TableColumnWords, TableIssueSentences } from '../issue-sentences.ts';
import { columnOf, quoted } from '../issue-text.ts';

/** The columns of an official table. */
export const enColumns: TableColumnWords = {
  number: 'number',
  name: 'name',
  points: 'points',
  due: 'deadline',
  condition: 'condition',
  evidence: 'evidence',
  rule: 'rule',
};

/** A text of the table behind what is said of it. */
function said(text: string): string {
  const shown = quoted(text);
  return shown === undefined ? '' : ` ${shown}`;
}

/** What of a table cannot be read. */
export const enTableIssues: TableIssueSentences = {
  'unknown-column': ({ text }) => `the table has no column${said(text)}`,
  'unreadable-cell': ({ text }) =>
    `the cell in the column ${columnOf(text, enColumns)} cannot be read`,
  'no-number': ({ text }) => `the row${said(text)} has no number`,
  'unreadable-number': ({ text }) => `the number${said(text)} cannot be read`,
  'duplicate-number': ({ text }) => `the number${said(text)} stands twice`,
  'no-pillar': ({ text }) => `the row${said(text)} stands under no pillar`,
  'empty-pillar': ({ text }) => `the pillar${said(text)} has no components`,
  'no-name': ({ text }) => `the row${said(text)} has no name`,
  'unreadable-points': ({ text }) => `the points${said(text)} cannot be read`,
  'ambiguous-points': ({ readings = [] }, style) =>
    `the points are either ${readings.map(style.number).join(' or ')}`,
  'unreadable-rule': ({ text }) => `the rule${said(text)} cannot be read`,
};

import type { Adjustment } from '../../rubric/definition.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Text } from '../../rules/text.ts';
import type { OpenReason } from './reading/outcome.ts';

/** What a person has to settle about a reading of the table. */
export type DecisionCode =
  /** The rule was read from the words of the condition. */
  | 'rule'
  /** The condition says nothing that is understood: the rule goes by the name alone. */
  | 'rule-open'
  /** The deadline is no date, or more than one. */
  | 'due'
  /** The row prints no points: they are assumed. */
  | 'points-missing'
  /** The points printed for a whole are not the sum of its rows. */
  | 'sum-mismatch'
  /** Points have more decimals than the usual 2. */
  | 'rounding'
  /** The number was mended: "1.1" after "1.9" is "1.10", "Ill" is "III". */
  | 'number-repaired'
  /** Rows continue a number whose own row the table does not have. */
  | 'heading-missing'
  /** A heading below the criterion: a rubric has no place for it. */
  | 'nested-heading'
  /** The table has no pillars: all rows are put under one. */
  | 'no-pillars'
  /** What is to be shown is named, but not what kind of thing it is. */
  | 'evidence';

interface At {
  /** The place in the rows given, from 1; null for the table as a whole. */
  readonly row: number | null;
  /** The id in the draft. */
  readonly item: string;
  /** What the table says. */
  readonly text: string;
  /** `defineRubric` refuses the draft until this is settled. */
  readonly blocks: boolean;
}

/** One thing that a person still decides, with the best reading; the draft already carries it. */
export type TableDecision = At &
  (
    | {
        readonly code: 'rule';
        readonly reading: Rule;
        /** The clauses that it was read from. */
        readonly used?: readonly string[];
        /** Its points are added to the total, or taken away from it. */
        readonly adjustment?: Adjustment;
      }
    | {
        readonly code: 'rule-open';
        readonly reading: Rule;
        /** Why it is open, and the clause that stands against a reading. */
        readonly why?: OpenReason;
        readonly clause?: string;
        readonly used?: readonly string[];
        readonly unused?: readonly string[];
      }
    | {
        readonly code: Exclude<DecisionCode, 'rule' | 'rule-open'>;
        readonly reading?: string;
      }
  );

/** What cannot be read at all: the row, or the cell, is not in the draft. */
export type TableIssueCode =
  | 'unknown-column'
  /** Something stands in the cell that is no text, number, day or formula's result. */
  | 'unreadable-cell'
  | 'no-number'
  | 'unreadable-number'
  | 'duplicate-number'
  | 'no-pillar'
  | 'empty-pillar'
  | 'no-name'
  | 'unreadable-points'
  | 'ambiguous-points'
  | 'unreadable-rule';

/** Something in an official table that cannot be read. */
export interface TableIssue {
  readonly row: number | null;
  readonly code: TableIssueCode;
  readonly text: string;
  /** The ways in which a text can be read that can be read in several. */
  readonly readings?: readonly string[];
}

/** What one reading of a table gathers. */
export interface TableDesk {
  readonly decisions: TableDecision[];
  readonly issues: TableIssue[];
  readonly notes: DraftNotes;
}

/** What the notes of a draft say, in both languages. */
export interface DraftNotes {
  /** An inferred rule, with the words that it was read from. */
  readonly rule: (words: string, kind: Rule['kind']) => Text;
  /** Weights where so many rows print no points. */
  readonly weights: (rows: number) => Text;
}

import type { Rule } from '../../rules/rule.ts';
import type {
  ComponentDefinition,
  CriterionDefinition,
  Grade,
  GradeRequirement,
  GroupDefinition,
  Milestone,
  PillarDefinition,
  RubricDefinition,
} from '../definition.ts';
import type { Path } from '../issue.ts';

/** What an entry of a comparison of rubrics is about. */
export type DiffLevel = 'pillar' | 'component';

/** A pillar or component that only one of the two rubrics has. */
export interface DiffEntry {
  readonly level: DiffLevel;
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
}

/** Something that is not the same of a pillar or component that both rubrics have. */
export interface DiffChange<T> {
  readonly level: DiffLevel;
  /** Its id and name in the second rubric. */
  readonly id: string;
  readonly name: string;
  readonly before: T;
  readonly after: T;
}

/** One thing in which two rules differ. */
export type RuleDifference = 'points' | 'words';

/** `points`: an answer may earn something else. `words`: only labels differ, read them. */
export type RuleChange = DiffChange<Rule> & { readonly affects: RuleDifference };

/** A field of a rubric, or of a pillar, criterion or component. */
export type FieldName =
  | Exclude<keyof RubricDefinition, 'id' | 'version'>
  | keyof PillarDefinition
  | keyof CriterionDefinition
  | keyof ComponentDefinition;

/** A field that is not the same, as deep as both rubrics have it. */
export interface FieldChange {
  readonly level: 'rubric' | 'pillar' | 'criterion' | 'component';
  /** Of a pillar, criterion or component: its id in the second rubric, or in the only one that has it. */
  readonly id: string | null;
  readonly field: FieldName;
  /** Where it stands in the second rubric; what only the first has, in the first. */
  readonly path: Path;
  /** Null: it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What a rubric lists besides its pillars and is told item by item. */
export type ItemKind = 'group' | 'grade' | 'milestone';

/** A field of an item of a list that changed. */
export type ItemField = keyof GroupDefinition | keyof Grade | keyof Milestone;

/** A field's value as the definition has it; null: it is not there. */
export type ItemValue =
  | string
  | readonly string[]
  | readonly GradeRequirement[]
  | Milestone['basis']
  | null;

/** A group, grade or milestone that came, went, or is another in one of its fields. */
export interface ItemChange {
  readonly of: ItemKind;
  /** Its id and name in the second rubric; of what was dropped, in the first. */
  readonly id: string;
  readonly name: string;
  readonly change: 'added' | 'dropped' | 'changed';
  /** Of a changed one: the field; one entry for each. */
  readonly field: ItemField | null;
  readonly before: ItemValue;
  readonly after: ItemValue;
}

/** A rubric as a difference names it. */
export interface DiffSide {
  readonly id: string;
  readonly version: string;
  readonly title?: string;
}

/** Why the totals under two rubrics do not compare. */
export type DiffReasonCode =
  | 'level-differs'
  | 'rounding-differs'
  // Where bonus and penalty points are held, or which components are any.
  | 'adjustments-differ'
  | 'components-added'
  | 'components-removed'
  | 'points-changed'
  | 'rules-changed';

/** Why two rubrics may not be compared; the ids are those of the rubric that has the thing. */
export interface DiffReason {
  readonly code: DiffReasonCode;
  readonly ids: readonly string[];
}

/** What changed between two rubrics, on every level, and whether their totals compare. */
export interface RubricDiff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Whether an index of the first may be held beside one of the second: no reasons against it. */
  readonly comparable: boolean;
  readonly reasons: readonly DiffReason[];
  readonly added: readonly DiffEntry[];
  readonly removed: readonly DiffEntry[];
  /** The same name under another id: the ids. */
  readonly moved: readonly DiffChange<string>[];
  readonly renamed: readonly DiffChange<string>[];
  readonly repointed: readonly DiffChange<string>[];
  readonly rules: readonly RuleChange[];
  /** Deadlines as civil dates; null: none. The same day of another year is no change. */
  readonly deadlines: readonly DiffChange<string | null>[];
  readonly items: readonly ItemChange[];
  /** Everything that has no list of its own above: nothing that differs is left untold. */
  readonly fields: readonly FieldChange[];
  /** Components with the same points and the same scoring: they may be compared in any case. */
  readonly unchanged: readonly { readonly before: string; readonly after: string }[];
}

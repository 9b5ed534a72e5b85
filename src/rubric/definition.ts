import type { RoundingMode } from '../exact/rounding.ts';
import type { Responsible } from '../rules/kinds/parts.ts';
import type { Rule } from '../rules/rule.ts';
import type { Text } from '../rules/text.ts';
import type { ComponentDefinition, EvidenceRequirement } from './component-definition.ts';

export type {
  Adjustment,
  Basis,
  ComponentDefinition,
  ComponentRounding,
  EvidenceRequirement,
} from './component-definition.ts';

/** A document that a rubric comes from. */
export interface LegalBasis {
  readonly number: string;
  /** YYYY-MM-DD, or YYYY-MM where the document leaves the day open. */
  readonly issuedOn: string;
  readonly issuer: string;
  /** "Quyết định", "Kế hoạch": needed where the letters in the number do not say it. */
  readonly kind?: Text | undefined;
  readonly annex?: string | undefined;
}

/** A general fact that a unit states once, such as its number of households. */
export interface FactDefinition {
  readonly id: string;
  readonly name: string;
  /** `amount` may have decimals (money), `text` is a name or an address. Default `count`. */
  readonly type?: 'count' | 'amount' | 'text' | undefined;
  readonly responsible?: Responsible | undefined;
}

/** Another way of reading the same words. */
export interface AlternativeReading {
  readonly note: Text;
  /**
   * What the rule would then be, for the same answers; either this or `change`. None where the other
   * way asks another figure of the unit, which its answers do not hold.
   */
  readonly rule?: Rule | undefined;
  /** Laid over each row's own rule, so that rows keep their own targets and facts. */
  readonly change?: { readonly [field: string]: unknown } | undefined;
}

/** What was read into a document, shared by the rows that it holds for. */
export interface ReadingDefinition {
  readonly id: string;
  readonly note: Text;
  /** It holds for the whole document: no row names it. */
  readonly everywhere?: true | undefined;
  /** How else it may be read; none where nobody has found another way. */
  readonly alternatives: readonly AlternativeReading[];
}

/** A criterion (chỉ số): components under one name. */
export interface CriterionDefinition {
  readonly id: string;
  readonly name: string;
  /** Where the document prints it; it must be the sum of its components' points, adjustments left out. */
  readonly maxPoints?: string | undefined;
  /** The cells of a head row that stands above rows with cells of their own; they decide nothing. */
  readonly time?: string | undefined;
  readonly evidence?: readonly EvidenceRequirement[] | undefined;
  readonly responsible?: Responsible | undefined;
  readonly components: readonly ComponentDefinition[];
}

/** A pillar (chỉ số chính): criteria under one name. */
export interface PillarDefinition {
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
  /** `false` where the document's rows do not carry the pillar's number. Default `true`. */
  readonly numbered?: boolean | undefined;
  readonly criteria: readonly CriterionDefinition[];
}

/** Where the points come from: the document, or an assumption that every result has to tell. */
export type Weighting =
  | { readonly basis: 'published'; readonly note?: Text | undefined }
  | { readonly basis: 'assumed'; readonly note: Text };

/** A band of the index, from its lower bound (within) to the next band's (without). */
export interface Grade {
  readonly id: string;
  readonly name: string;
  /** Within 0 and 1; the lowest band starts at "0" and asks for nothing else. */
  readonly from: string;
  /** What has to be reached besides; where it is not, the grade gives way to the next lower. */
  readonly requires?: readonly GradeRequirement[] | undefined;
}

/** A share of its own points that a pillar or group has to reach. */
export interface GradeRequirement {
  /** The id of a pillar or, where no pillar has it, of a group. */
  readonly of: string;
  /** The least points / assessablePoints, within 0 and 1. */
  readonly from: string;
}

/** Pillars with a subtotal of their own. */
export interface GroupDefinition {
  readonly id: string;
  readonly name: string;
  readonly pillars: readonly string[];
}

/** A day that the document sets besides its components: a report, a round of verification. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  /** MM-DD within the period, or YYYY-MM-DD. */
  readonly due: string;
  /** Who has to keep it: an office or a role. */
  readonly by: string;
  /** Who receives it, where the document says it. */
  readonly to?: string | undefined;
  readonly basis: { readonly items: readonly string[] };
}

/** For whom a rubric is: every body that is ranked. */
export type Level = 'national' | 'ministry' | 'province' | 'department' | 'district' | 'commune';

/**
 * Where bonus and penalty points are held within 0 and the maximum (less what does not apply):
 * in their pillar, or in the total alone. `free`: in their pillar, without a bound above.
 */
export type AdjustmentBound = 'pillar' | 'total' | 'free';

/** How a component's points are rounded: once, at the component. */
export interface Rounding {
  /** Decimals of a component's points, 0 to 6. Default 2. */
  readonly places: number;
  /** Default `half-up`. */
  readonly mode: RoundingMode;
}

/** A set of indicators (bộ chỉ số) as plain data. */
export interface RubricDefinition {
  /** Where a rubric written as JSON names its schema, for the editor; nothing else reads it. */
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly version: string;
  readonly level: Level;
  readonly title: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly period: { readonly from: string; readonly to: string };
  readonly maxPoints: string;
  readonly weighting: Weighting;
  readonly rounding?: Rounding | undefined;
  /** Default `pillar`. */
  readonly adjustments?: AdjustmentBound | undefined;
  readonly groups?: readonly GroupDefinition[] | undefined;
  readonly grades?: readonly Grade[] | undefined;
  readonly facts: readonly FactDefinition[];
  readonly readings?: readonly ReadingDefinition[] | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
  readonly pillars: readonly PillarDefinition[];
}

import type { RoundingMode } from '../exact/rounding/round.ts';
import type { Responsible } from '../rules/parts.ts';
import type { Rule } from '../rules/rule.ts';

/** A document that a rubric comes from. */
export interface LegalBasis {
  readonly number: string;
  /** YYYY-MM-DD, or YYYY-MM where the document leaves the day open. */
  readonly issuedOn: string;
  readonly issuer: string;
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

/** One kind of evidence that the document asks for. */
export interface EvidenceRequirement {
  /**
   * `document`, `list`, `image`, `link`: the unit hands it in. `system`: figures of a system;
   * `authority`: the assessing office supplies it, so a unit without it is not accused.
   */
  readonly kind: 'document' | 'list' | 'image' | 'link' | 'system' | 'authority';
  readonly name: string;
  /** Only an electronic file with a digital signature counts. */
  readonly signed?: boolean | undefined;
}

/** Where a component comes from: its rows in the document, and how its rule was read. */
export interface Basis {
  /** The rows that the component stands for, as the document numbers them. */
  readonly items: readonly string[];
  /** `stated`: the text says it. `inferred`: the note says what was read into it. */
  readonly rule: 'stated' | 'inferred';
  readonly note?: string | undefined;
}

export interface ComponentDefinition {
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
  /** The last day in time: MM-DD within the period, or YYYY-MM-DD. None: no fixed deadline. */
  readonly due?: string | undefined;
  /** The time as the document prints it, where it is more than a date. */
  readonly time?: string | undefined;
  /** The requirement as the document prints it, in its shortest form. */
  readonly requirement?: string | undefined;
  readonly evidence?: readonly EvidenceRequirement[] | undefined;
  readonly responsible?: Responsible | undefined;
  readonly rule: Rule;
  /** When the document itself leaves the component out, in short. */
  readonly notApplicable?: string | undefined;
  /** Whether the unit of the document had it at its maximum in an earlier year. */
  readonly atMaximum?: { readonly [year: string]: boolean } | undefined;
  readonly basis: Basis;
}

export interface CriterionDefinition {
  readonly id: string;
  readonly name: string;
  /** Where the document prints it; it must be the sum of its components' points. */
  readonly maxPoints?: string | undefined;
  readonly components: readonly ComponentDefinition[];
}

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
  | { readonly basis: 'published'; readonly note?: string | undefined }
  | { readonly basis: 'assumed'; readonly note: string };

/** A band of the index, from its lower bound (within) to the next band's (without). */
export interface Grade {
  readonly id: string;
  readonly name: string;
  /** Within 0 and 1; the lowest band starts at "0". */
  readonly from: string;
}

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
  readonly level: 'province' | 'district' | 'commune';
  readonly title: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly period: { readonly from: string; readonly to: string };
  readonly maxPoints: string;
  readonly weighting: Weighting;
  readonly rounding?: Rounding | undefined;
  readonly grades?: readonly Grade[] | undefined;
  readonly facts: readonly FactDefinition[];
  readonly pillars: readonly PillarDefinition[];
}

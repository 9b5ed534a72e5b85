import type { Responsible } from '../rules/kinds/parts.ts';
import type { Rule } from '../rules/rule.ts';
import type { Text } from '../rules/text.ts';

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
  /** `stated`: the text says it. `inferred`: the note, or the reading, says what was read into it. */
  readonly rule: 'stated' | 'inferred';
  readonly note?: Text | undefined;
  /** The rubric's reading that the rule follows from, where several rows share one. */
  readonly reading?: string | undefined;
  /** Further readings of the rubric that the rule follows from, beside `reading`. */
  readonly also?: readonly string[] | undefined;
}

/** A component's own rounding. */
export interface ComponentRounding {
  /** Its points are multiples of this, by the rubric's mode: "0.25". Its maximum is one too. */
  readonly step: string;
}

/** What stands outside the maximum: points that are added or taken away. */
export type Adjustment = 'bonus' | 'penalty';

/** A component (chỉ số thành phần): its points, its deadline, its rule and the evidence to show. */
export interface ComponentDefinition {
  readonly id: string;
  readonly name: string;
  /** For a bonus or penalty: the most that is added or taken away. */
  readonly maxPoints: string;
  /**
   * `bonus`: its points are added, `penalty`: taken away, outside the maximum of its criterion and
   * pillar; the rubric's `adjustments` says within which bounds.
   */
  readonly adjustment?: Adjustment | undefined;
  readonly rounding?: ComponentRounding | undefined;
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

import type { Severity } from '../../rubric/finding.ts';
import type { Path, RubricIssue } from '../../rubric/issue.ts';
import type { DoubtDetails } from '../../rules/doubt.ts';
import type { Rule } from '../../rules/rule.ts';

/** What each code carries besides where it stands. Codes are public and stable. */
interface Details extends DoubtDetails {
  /** `defineRubric` refuses the rubric for this. */
  invalid: {
    readonly issue: string;
    readonly message: string;
    /** The whole issue, which says it in words. */
    readonly fault?: RubricIssue;
  };
  /** The best answer that there is earns only this share of the points. */
  'unreachable-points': { readonly best: string };
  'due-outside-period': { readonly due: string; readonly from: string; readonly to: string };
  /** Another component, before this one, has the same name. */
  'same-name': { readonly other: string; readonly name: string };
  /** A text that is not in Unicode form NFC: it looks the same and is found by no search. */
  'not-nfc': { readonly text: string };
  /** The rule means something else than the condition, which is read as `reading`. */
  'condition-differs': { readonly condition: string; readonly reading: Rule };
  /** The condition says no rule that is understood: `clause` stands against a reading. */
  'condition-unread': { readonly condition: string; readonly clause: string };
}

/** What a finding on a rubric says; public and stable. */
export type LintCode = keyof Details;

/** Every code once: one that is left out does not compile. */
const CODES: { readonly [C in LintCode]: true } = {
  invalid: true,
  'unreachable-points': true,
  'due-outside-period': true,
  'same-name': true,
  'not-nfc': true,
  'condition-differs': true,
  'condition-unread': true,
  'unreachable-step': true,
  'not-monotone': true,
  'never-worth-anything': true,
  'target-above-whole': true,
  'idle-target': true,
  'nothing-between': true,
  'idle-scale': true,
};

export const LINT_CODES: readonly LintCode[] = /* @__PURE__ */ Object.keys(CODES) as LintCode[];

/** Something in a rubric that its author should look at. */
export type LintFinding = {
  readonly [C in LintCode]: {
    readonly code: C;
    readonly severity: Severity;
    /** Where it stands in the rubric. */
    readonly path: Path;
    /** The component that it is about, if one. */
    readonly component?: string;
  } & Details[C];
}[LintCode];

/** A component of a definition that may be wrong elsewhere. */
export interface LintedComponent {
  readonly id: string;
  readonly path: Path;
  readonly name: string | undefined;
  readonly due: string | undefined;
}

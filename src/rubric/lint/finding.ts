import type { Severity } from '../finding.ts';
import type { Path } from '../issue.ts';

/** What each code carries besides where it stands. Codes are public and stable. */
interface Details {
  /** `defineRubric` refuses the rubric for this. */
  invalid: { readonly issue: string; readonly message: string };
  /** A step that never decides: no share reaches it, or the step under it earns as much. */
  'unreachable-step': {
    readonly atLeast: string;
    readonly why: 'above-whole' | 'same-as-below';
  };
  /** A lower step earns more than a higher one: the better measure is worth less. */
  'not-monotone': {
    readonly atLeast: string;
    readonly fraction: string;
    readonly lower: { readonly atLeast: string; readonly fraction: string };
  };
  /** An option beside the one that stands for nothing done, or a part without a share. */
  'never-worth-anything': { readonly what: 'option' | 'part'; readonly label: string };
  /** The best answer that there is earns only this share of the points. */
  'unreachable-points': { readonly best: string };
  /** A share cannot pass 1. */
  'target-above-whole': { readonly target: string };
  'due-outside-period': { readonly due: string; readonly from: string; readonly to: string };
  /** Another component, before this one, has the same name. */
  'same-name': { readonly other: string; readonly name: string };
  /** A text that is not in Unicode form NFC: it looks the same and is found by no search. */
  'not-nfc': { readonly text: string };
}

export type LintCode = keyof Details;

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

import type { Rule } from '../../../rules/rule.ts';
import type { WhenNothing } from './aside.ts';

/** Why a condition is left to a person. */
export type OpenReason =
  /** The clause is in no way that is understood. */
  | 'unused'
  /** It does not go together with the others: bounds overlap, leave a gap, or turn back. */
  | 'contradiction'
  /** The points do not lead from none to all. */
  | 'unreachable'
  /** A sign that no font shows. */
  | 'unknown-sign'
  /** Tones and marks are lost. */
  | 'lost-marks';

export interface Read {
  readonly ok: true;
  readonly rule: Rule;
  /** Points are added or taken away beside the maximum. */
  readonly adjustment?: 'bonus' | 'penalty' | undefined;
}

export interface Unread {
  readonly ok: false;
  readonly why: OpenReason;
  /** The clause that stands against a reading. */
  readonly clause: string;
}

export type Outcome = Read | Unread;

/** Where a condition stands. */
export interface ConditionSite {
  /** The row's name, in lower case. */
  readonly name: string;
  readonly maxPoints: string;
  readonly due: boolean;
  /** The year before the rubric's period, which a growth may be measured against by its number. */
  readonly yearBefore?: number | undefined;
  readonly adjustment: 'bonus' | 'penalty' | undefined;
  /** The condition is one of several cases: not each has to lead to all points. */
  readonly inCase: boolean;
  /** It is said that of several that hold the best alone counts. */
  readonly best?: boolean;
}

export function read(rule: Rule, adjustment?: Read['adjustment']): Read {
  return adjustment === undefined ? { ok: true, rule } : { ok: true, rule, adjustment };
}

export function unread(why: OpenReason, clause: string): Unread {
  return { ok: false, why, clause };
}

/** The rule with what it is worth where nothing arose, if it is one that measures a quotient. */
export function withNothing(rule: Rule, what: WhenNothing | undefined): Rule | undefined {
  if (what === undefined) return rule;
  if (rule.kind === 'achieved' || rule.kind === 'choice' || rule.kind === 'checklist') return rule;
  if (rule.kind === 'resolved') return what === 'full' ? rule : undefined;
  // Of nothing, nothing is taken off.
  if (rule.kind === 'deduction' && what === 'full') return rule;
  const measures = rule.kind === 'ratio' || (rule.kind === 'steps' && rule.scale === 'share');
  if (measures && rule.as === undefined) return { ...rule, whenNone: what };
  return what === 'not-applicable' ? rule : undefined;
}

import type { Fraction } from '../../../exact/fraction.ts';
import type { WhenNothing } from './aside.ts';
import type { Clause } from './clause.ts';
import type { EachStatement } from './each.ts';
import type { Quotient } from './polynomial.ts';

/** What one clause of a condition says, before it is held against the others. */
export type Statement = { readonly clause: Clause } & (
  | { readonly role: 'count'; readonly letter: string; readonly label: string }
  | { readonly role: 'measure'; readonly name: string; readonly quotient: Quotient }
  /** A whole formula of points, without a band. */
  | { readonly role: 'formula'; readonly formula: Quotient }
  /** A formula of points whose quotients have wholes of their own: "a/b × 3 + c/d × 2". */
  | { readonly role: 'addends'; readonly addends: readonly Quotient[] }
  /** What has to be so, and what it earns. */
  | {
      readonly role: 'earns';
      readonly head: string;
      readonly label: string;
      readonly worth:
        | {
            readonly kind: 'points';
            readonly points: Fraction;
            readonly form: string;
            readonly lead: string;
          }
        | {
            readonly kind: 'formula';
            readonly formula: Quotient;
            /** Only "in proportion" is said: to the whole, and so for a target of the whole alone. */
            readonly ofWhole?: boolean;
          };
    }
  | ({ readonly role: 'each' } & EachStatement)
  | { readonly role: 'cap'; readonly points: Fraction }
  | { readonly role: 'nothing-arose'; readonly what: WhenNothing }
  /** Of several that hold, the best alone counts. */
  | { readonly role: 'highest' }
  /** Words that say nothing of points: "làm tròn 02 chữ số", "cách tính". */
  | { readonly role: 'aside' }
  | { readonly role: 'heading' }
  | { readonly role: 'other' }
);

/** A statement of one role. */
export type Of<R extends Statement['role']> = Extract<Statement, { role: R }>;

import type { Labels } from './labels.ts';
import type { Text } from './text.ts';

/** A number to raise or lower: from what it is (null: no answer yet) to what earns all points. */
interface ChangeNeed<N extends 'raise' | 'lower'> {
  readonly need: N;
  readonly field: 'value' | 'numerator' | 'handled' | 'points' | 'growth';
  readonly from: string | null;
  readonly to: string;
  readonly of?: string;
  readonly scale: 'share' | 'rate' | 'amount' | 'count';
  /** The number itself is not enough: it has to be passed. */
  readonly passed?: true;
  /** The document's own nouns. */
  readonly labels?: Labels;
}

/** One thing that stands between a unit and all points of a component, as data. */
export type Need =
  | { readonly need: 'achieve' }
  | { readonly need: 'choose'; readonly option: string; readonly label: Text }
  | {
      readonly need: 'item';
      readonly item: string;
      readonly label: Text;
      /** What the document gives for it. */
      readonly points: string;
      /** Counts only with this one, which is lacking too. */
      readonly requires?: { readonly item: string; readonly label: Text };
      /**
       * In a plan: by how much the component's points rise with this item alone added to the answer,
       * as it is scored: "0" where it does not count yet, more than its own where it unlocks others.
       */
      readonly gain?: string;
    }
  | ChangeNeed<'raise'>
  | ChangeNeed<'lower'>
  | {
      readonly need: 'part';
      readonly part: string;
      readonly label: Text;
      readonly needs: readonly Need[];
    }
  /** All points ask for one of these. */
  | {
      readonly need: 'one-of';
      /** Ways that the unit may choose from, or cases of which it is in one. */
      readonly of: 'ways' | 'cases';
      readonly ways: readonly {
        readonly id: string;
        readonly label: Text;
        readonly needs: readonly Need[];
      }[];
    }
  | { readonly need: 'answer' }
  | { readonly need: 'compare' }
  /** Even the best unit has nothing: anything above it earns all points. */
  | { readonly need: 'exceed'; readonly value: '0' }
  | { readonly need: 'evidence'; readonly expected: readonly string[] }
  | { readonly need: 'earlier'; readonly due: string };

/** The sorts of what is still needed. */
export type NeedName = Need['need'];

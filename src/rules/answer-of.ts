import type { EvidenceItem } from './answer.ts';
import type { Rule } from './rule.ts';

/** How values are written; both forms of an answer come from the one table below. */
export interface Writing {
  readonly number: unknown;
  /** What may stand where nothing is said, besides leaving the field out. */
  readonly none: unknown;
}

/** As a unit hands it in: databases and JSON have no `undefined`, so `null` is absent as well. */
export interface HandedIn extends Writing {
  readonly number: number | string;
  readonly none: null | undefined;
}

/** As intake leaves it: decimal strings, and nothing that was not said. */
export interface Parsed extends Writing {
  readonly number: string;
  readonly none: never;
}

/**
 * The value of an answer by the kind of its rule, in each of its ways of being written. A kind of
 * the union `Rule` without a line here does not compile.
 */
interface ValueByKind<R, W extends Writing> {
  readonly achieved: Flag<W>;
  readonly choice: Option<IdIn<R, 'options'>, W>;
  readonly checklist: Items<IdIn<R, 'items'>, W>;
  readonly ratio: MeasureBy<R, W>;
  readonly count: Count<W>;
  readonly steps: MeasureBy<R, W>;
  readonly resolved: Resolved<W>;
  readonly coverage: Count<W>;
  readonly 'min-max': MeasureBy<R, W>;
  readonly 'ratio-to-best': MeasureBy<R, W>;
  readonly parts: Parts<R, W>;
  readonly deduction: R extends { readonly as: 'days-late' } ? DaysLate<W> : Count<W>;
  readonly 'highest-of': Parts<R, W>;
  readonly 'lowest-of': Parts<R, W>;
  readonly 'by-class': ByClass<R, W>;
  readonly 'by-case': ByCase<R, W>;
  readonly awarded: Points<W>;
  readonly unscored: AnyValue<W>;
}

/** The answer to a rule: its value, or why it does not apply, with what every answer may carry. */
export type AnswerOf<R extends Rule, W extends Writing = HandedIn> = R extends Rule
  ? WithExtras<ValueByKind<R, W>[R['kind']], W>
  : never;

/** The value alone. */
type ValueOf<R, W extends Writing> = R extends Rule ? ValueByKind<R, W>[R['kind']] : never;

/** What every answer may carry besides its value. */
interface Extras<W extends Writing> {
  readonly completedOn?: string | W['none'];
  readonly evidence?: readonly Evidence<W>[] | W['none'];
  /** The share that the unit itself wrote, as a fraction: "0.737". */
  readonly reported?: W['number'] | W['none'];
  readonly note?: string | W['none'];
}

type Evidence<W extends Writing> = Pick<EvidenceItem, 'title'> & {
  readonly [K in Exclude<keyof EvidenceItem, 'title'>]?: EvidenceItem[K] | W['none'];
};

interface Applies<W extends Writing> extends Extras<W> {
  readonly notApplicable?: W['none'];
}

interface Excluded<W extends Writing> extends Extras<W> {
  /** The reason why the component does not apply to the unit; it is then excluded, not zero. */
  readonly notApplicable: string;
}

type WithExtras<V, W extends Writing> =
  | (V & Applies<W>)
  | (Excluded<W> & { readonly [K in FieldOf<V>]?: W['none'] });

type FieldOf<V> = V extends unknown ? keyof V : never;

interface Flag<W extends Writing> {
  readonly achieved?: boolean | W['none'];
}

interface Option<Id, W extends Writing> {
  readonly option?: Id | W['none'];
}

interface Items<Id extends string, W extends Writing> {
  readonly items?: { readonly [I in Id]?: boolean | W['none'] } | W['none'];
}

interface Count<W extends Writing> {
  readonly value?: W['number'] | W['none'];
}

/** Both numbers, or none: one alone says nothing. */
type Resolved<W extends Writing> =
  | { readonly found?: W['none']; readonly handled?: W['none'] }
  | { readonly found: W['number'] | W['none']; readonly handled: W['number'] | W['none'] };

/** Where the rule names the fact that is the denominator, the numerator is enough. */
type MeasureBy<R, W extends Writing> = R extends { readonly as: 'growth' }
  ? Growth<W>
  : R extends { readonly as: 'days-late' }
    ? DaysLate<W>
    : R extends { readonly terms: { readonly numerator: unknown } }
      ? Measured<W> | Terms<TermIdIn<R>, W>
      : 'of' extends keyof R
        ? OverFact<W>
        : Measured<W>;

type Growth<W extends Writing> =
  | { readonly value?: W['none']; readonly previous?: W['none'] }
  | { readonly value: W['number'] | W['none']; readonly previous: W['number'] | W['none'] };

/** The day of completion, which every answer may carry, or the days themselves. */
type DaysLate<W extends Writing> = Count<W>;

interface Terms<Id extends string, W extends Writing> {
  readonly terms?: { readonly [I in Id]: W['number'] | W['none'] } | W['none'];
  readonly value?: W['none'];
  readonly numerator?: W['none'];
  readonly denominator?: W['none'];
}

type TermIdIn<R> = R extends {
  readonly terms: {
    readonly numerator: readonly (infer A)[];
    readonly denominator: readonly (infer B)[];
  };
}
  ? IdOf<A> | IdOf<B>
  : never;

interface Points<W extends Writing> {
  readonly points?: W['number'] | W['none'];
}

/** Of rules that are only known in general, any value: looking into them would have no end. */
type ByClass<R, W extends Writing> =
  string extends ClassIn<R>
    ? AnyValue<W>
    : ValueOf<RuleIn<EntryIn<R, 'classes'>> | OtherwiseIn<R>, W>;

type ByCase<R, W extends Writing> =
  string extends IdIn<R, 'cases'>
    ? Pick<AnyValue<W>, 'case' | 'answer'>
    : CaseAnswer<EntryIn<R, 'cases'>, W>;

/** The case that the unit is in, with the answer to its rule. */
type CaseAnswer<C, W extends Writing> =
  | { readonly case?: W['none']; readonly answer?: W['none'] }
  | (C extends unknown
      ? {
          readonly case: IdOf<C>;
          readonly answer: AnswerOf<RuleIn<C>, W>;
        }
      : never);

interface Value<W extends Writing> extends Count<W> {
  readonly numerator?: W['none'];
  readonly denominator?: W['none'];
}

interface Quotient<W extends Writing> {
  readonly value?: W['none'];
  readonly numerator: W['number'] | W['none'];
  readonly denominator: W['number'] | W['none'];
}

type Measured<W extends Writing> = Value<W> | Quotient<W>;

type OverFact<W extends Writing> =
  | Value<W>
  | (Pick<Quotient<W>, 'value' | 'numerator'> & Partial<Pick<Quotient<W>, 'denominator'>>);

interface Parts<R, W extends Writing> {
  readonly parts?: PartAnswers<EntryIn<R, 'parts'>, W> | W['none'];
}

type PartAnswers<P, W extends Writing> = {
  readonly [Part in P as IdOf<Part>]?: AnswerOf<RuleIn<Part>, W> | W['none'];
};

/** Information: whatever another kind's answer may be. */
interface AnyValue<W extends Writing> extends Flag<W>, Count<W> {
  readonly option?: string | W['none'];
  readonly items?: { readonly [id: string]: boolean | W['none'] } | W['none'];
  readonly numerator?: W['number'] | W['none'];
  readonly denominator?: W['number'] | W['none'];
  readonly found?: W['number'] | W['none'];
  readonly handled?: W['number'] | W['none'];
  readonly previous?: W['number'] | W['none'];
  readonly points?: W['number'] | W['none'];
  readonly terms?: { readonly [id: string]: W['number'] | W['none'] } | W['none'];
  readonly case?: string | W['none'];
  readonly answer?: WithExtras<AnyValue<W>, W> | W['none'];
  readonly parts?: { readonly [id: string]: WithExtras<AnyValue<W>, W> | W['none'] } | W['none'];
}

/** One entry of a rule's list, and what an entry of such a list has. */
type EntryIn<R, List extends string> = R extends { readonly [L in List]: readonly (infer E)[] }
  ? E
  : never;
type IdOf<E> = E extends { readonly id: infer Id extends string } ? Id : never;
type RuleIn<E> = E extends { readonly rule: infer R extends Rule } ? R : never;
type ClassIn<R> = EntryIn<R, 'classes'> extends { readonly class: infer C } ? C : never;
type OtherwiseIn<R> = R extends { readonly otherwise: infer O extends Rule } ? O : never;
type IdIn<R, List extends string> = IdOf<EntryIn<R, List>>;

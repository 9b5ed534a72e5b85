import fc, { type Arbitrary } from 'fast-check';
import type { AnswerInput, RubricDefinition, Rule, SubmissionInput } from '../../src/index.ts';
import { mul, parse, print, rational } from '../oracle/rational.ts';
import { componentsOf } from './components.ts';
import { UNIT_CLASSES } from './random-submission.ts';

type Measured = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

/** How often, in percent, there is no answer, or a reason why there is none to give. */
export interface Gaps {
  readonly missing?: number;
  readonly notApplicable?: number;
  /** The points of the component, up to which some may be awarded. */
  readonly most?: string;
}

/** Numbers of 16 to 29 digits: they pass a double, and with a factor of 10 they are still taken. */
const long = fc.bigInt({ min: 10n ** 15n, max: 10n ** 29n - 1n }).map(String);

function whole(min: number, max: number): Arbitrary<number | string> {
  const short = fc.integer({ min, max });
  return fc.oneof(
    { weight: 4, arbitrary: short },
    { weight: 2, arbitrary: short.map(String) },
    { weight: 1, arbitrary: long },
  );
}

/** Decimal strings from `min` to `max` with up to so many decimals. */
export function decimal(min: number, max: number, decimals: number): Arbitrary<string> {
  return fc.integer({ min: 0, max: decimals }).chain((places) => {
    const scale = 10n ** BigInt(places);
    return fc
      .bigInt({ min: BigInt(min) * scale, max: BigInt(max) * scale })
      .map((n) => print(rational(n, scale)));
  });
}

function targetOf(rule: Measured): string {
  if (rule.kind === 'ratio') {
    const { target = '1', scale = 'share' } = rule;
    return scale === 'share' && Number(target) > 1 ? '1' : target;
  }
  if (rule.kind === 'steps') {
    const bounds = rule.steps.map(
      ({ atLeast, above, atMost, below }) => atLeast ?? above ?? atMost ?? below ?? '1',
    );
    // No share lies beyond 1; a step there is for the linter to find.
    const within = bounds.find((one) => Number(one) <= 1);
    const isShare = (rule.scale ?? 'share') === 'share';
    return (isShare ? within : bounds[0]) ?? '1';
  }
  return rule.kind === 'min-max' ? (rule.bounds?.max ?? '1') : '1';
}

/** A number of millionths of a whole, cut to a whole number, in either notation. */
function portion(of: number | string, millionths: number, asNumber: boolean): number | string {
  const n = (BigInt(of) * BigInt(millionths)) / 1_000_000n;
  return asNumber && n < 2n ** 53n ? Number(n) : n.toString();
}

function quotient(rule: Measured): Arbitrary<AnswerInput> {
  const any = fc
    .tuple(whole(1, 20000), fc.integer({ min: 0, max: 1_300_000 }), fc.boolean())
    .map(([denominator, millionths, asNumber]) => {
      return { numerator: portion(denominator, millionths, asNumber), denominator };
    });
  const target = parse(targetOf(rule));
  const exact = fc.integer({ min: 1, max: 5000 }).map((times) => {
    const denominator = rational(BigInt(times) * target.d);
    return { numerator: print(mul(target, denominator)), denominator: print(denominator) };
  });
  const hit = target.n < 0n || target.d > 10n ** 9n ? any : exact;
  const none = whole(1, 20000).map((denominator) => ({ numerator: 0, denominator }));
  return fc.oneof(
    { weight: 6, arbitrary: any },
    { weight: 1, arbitrary: hit },
    { weight: 1, arbitrary: none },
  );
}

/** None of the points, all of them, and some. */
function awards(most = '0'): readonly string[] {
  const quarter = rational(1n, 4n);
  return ['0', most, print(mul(parse(most), quarter)), print(mul(parse(most), rational(3n, 10n)))];
}

const growth: Arbitrary<AnswerInput> = fc
  .tuple(whole(0, 3000), whole(1, 2000))
  .map(([value, previous]) => ({ value, previous }));

/** In time, late, and as a number of days. */
const days: Arbitrary<AnswerInput> = fc.oneof(
  fc
    .integer({ min: -100, max: 100 })
    .map((n) => ({ completedOn: new Date(Date.UTC(2024, 5, 30 + n)).toISOString().slice(0, 10) })),
  fc.integer({ min: 0, max: 60 }).map((value) => ({ value })),
);

/** Several counts; all of them 0 now and then where the rule says what that is worth. */
function counted({ terms, whenNone }: Measured): Arbitrary<AnswerInput> {
  const ids = [...(terms?.numerator ?? []), ...(terms?.denominator ?? [])].map(({ id }) => id);
  const least = whenNone === undefined ? 1 : 0;
  const none = fc.constant(ids.map(() => 0));
  const some = fc.tuple(...ids.map(() => whole(1, 900)));
  return fc
    .oneof({ weight: 4, arbitrary: some }, { weight: 1 - least, arbitrary: none })
    .map((list) => ({ terms: Object.fromEntries(ids.map((id, at) => [id, list[at] ?? 1])) }));
}

function measure(rule: Measured): Arbitrary<AnswerInput> {
  if (rule.as === 'growth') return growth;
  if (rule.as === 'days-late') return days;
  const share = rule.kind === 'ratio';
  const scale = rule.scale ?? (share ? 'share' : 'amount');
  const signed = rule.kind === 'min-max' && scale === 'amount';
  const target = targetOf(rule).replace(signed ? '' : '-', '');
  const max = scale === 'share' ? 1 : scale === 'rate' ? 3 : 1000;
  const least = signed ? -max : 0;
  const value = fc.oneof(
    fc.constantFrom<(number | string)[]>('0', '1', 0, 1, target),
    fc.integer({ min: least * 1000, max: max * 1000 }).map((n) => n / 1000),
    decimal(least, max, 4),
    decimal(least, max, 26),
  );
  const answers = [
    value.map((x) =>
      scale === 'share' && Number(x) > 1 ? { value: x, percent: true, reported: x } : { value: x },
    ),
    quotient(rule),
  ];
  if (rule.of !== undefined) answers.push(whole(0, 20000).map((x) => ({ numerator: x })));
  if (rule.terms !== undefined) answers.push(counted(rule), counted(rule));
  if (rule.whenNone !== undefined) {
    answers.push(
      fc.constantFrom({ numerator: 0, denominator: 0 }, { numerator: '0', denominator: '0' }),
    );
  }
  return fc.oneof(...answers);
}

/** An answer or none, as often as the gaps say. */
function maybe(rule: Rule, gaps: Gaps): Arbitrary<AnswerInput | undefined> {
  const { missing = 10, notApplicable = 10 } = gaps;
  return fc.oneof(
    { weight: 100 - missing - notApplicable, arbitrary: answerArbitrary(rule, gaps) },
    { weight: missing, arbitrary: fc.constant(undefined) },
    { weight: notApplicable, arbitrary: fc.constant({ notApplicable: 'không phát sinh' }) },
  );
}

/** An answer, or why there is none to give. */
function answerOrReason(rule: Rule, gaps: Gaps): Arbitrary<AnswerInput> {
  return fc.oneof(
    { weight: 9, arbitrary: answerArbitrary(rule, gaps) },
    {
      weight: gaps.notApplicable === 0 ? 0 : 1,
      arbitrary: fc.constant({ notApplicable: 'không phát sinh' }),
    },
  );
}

/** By id, those that are there. */
function byId<T>(entries: readonly (readonly [string, Arbitrary<T | undefined>])[]) {
  const values = fc.tuple(...entries.map(([, arbitrary]) => arbitrary));
  return values.map((list): { [id: string]: T } => {
    const named = entries.flatMap(([id], index) => {
      const value = list[index];
      return value === undefined ? [] : [[id, value] as const];
    });
    return Object.fromEntries(named);
  });
}

/**
 * An answer to the rule that `parseSubmission` takes. A rule with `of` may get a numerator alone,
 * so the submission has to state the fact.
 */
export function answerArbitrary(rule: Rule, gaps: Gaps = {}): Arbitrary<AnswerInput> {
  switch (rule.kind) {
    case 'achieved':
      return fc.boolean().map((achieved) => ({ achieved }));
    case 'choice':
      return fc.constantFrom(...rule.options).map(({ id }) => ({ option: id }));
    case 'checklist': {
      const held = fc.option(fc.boolean(), { nil: undefined, freq: 9 });
      return byId(rule.items.map(({ id }) => [id, held] as const)).map((items) => ({ items }));
    }
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best':
      return measure(rule);
    case 'count': {
      if (rule.whole !== undefined) {
        return fc.integer({ min: 0, max: rule.whole }).map((value) => ({ value }));
      }
      const target = Math.ceil(Number(rule.target ?? 12));
      return fc.oneof(fc.constant(target), whole(0, target * 2)).map((value) => ({ value }));
    }
    case 'resolved':
      return fc
        .tuple(whole(0, 60), fc.integer({ min: 0, max: 1_000_000 }), fc.boolean())
        .map(([found, share, asNumber]) => ({ found, handled: portion(found, share, asNumber) }));
    case 'coverage':
      return fc.integer({ min: 0, max: rule.periods }).map((value) => ({ value }));
    case 'awarded':
      return fc.constantFrom(...awards(gaps.most)).map((points) => ({ points }));
    case 'deduction':
      return rule.as === undefined ? whole(0, 30).map((value) => ({ value })) : days;
    case 'by-class':
      // All classes take answers of one form.
      return answerArbitrary(rule.classes[0]?.rule ?? { kind: 'unscored' }, gaps);
    case 'by-case':
      return fc
        .constantFrom(...rule.cases)
        .chain(({ id, rule: own }) =>
          answerOrReason(own, gaps).map((answer) => ({ case: id, answer })),
        );
    case 'highest-of':
    case 'lowest-of':
    case 'parts':
      return byId(rule.parts.map((part) => [part.id, maybe(part.rule, gaps)] as const)).map(
        (parts) => ({ parts }),
      );
    case 'unscored':
      return fc.constantFrom({ value: 5 }, { achieved: true }, { found: 2, handled: 1 });
  }
}

/** A submission that `parseSubmission` takes, with every fact stated. */
export function submissionArbitrary(
  rubric: RubricDefinition,
  gaps: Gaps = {},
): Arbitrary<SubmissionInput> {
  const facts = rubric.facts.map(({ id, type }) => {
    const fact = type === 'text' ? fc.constant('Vỹ Dạ') : whole(1, 20000);
    return [id, type === 'amount' ? decimal(1, 20000, 2) : fact] as const;
  });
  return fc.record(
    {
      unit: fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...UNIT_CLASSES))
        .map(([n, one]) => ({ id: `u-${n}`, ...(one === undefined ? {} : { class: one }) })),
      facts: byId<number | string>(facts),
      answers: byId(
        componentsOf(rubric).map(
          ({ id, rule, maxPoints }) => [id, maybe(rule, { ...gaps, most: maxPoints })] as const,
        ),
      ),
    },
    { noNullPrototype: true },
  );
}

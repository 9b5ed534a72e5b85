import fc, { type Arbitrary } from 'fast-check';
import type { AnswerInput, RubricDefinition, Rule, SubmissionInput } from '../../src/index.ts';
import { mul, parse, print, rational } from '../oracle/rational.ts';

type Measured = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

/** How often, in percent, there is no answer, or a reason why there is none to give. */
export interface Gaps {
  readonly missing?: number;
  readonly notApplicable?: number;
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
  if (rule.kind === 'ratio') return rule.target ?? '1';
  if (rule.kind === 'steps') return rule.steps[0]?.atLeast ?? '1';
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

function measure(rule: Measured): Arbitrary<AnswerInput> {
  const share = rule.kind === 'ratio' || rule.kind === 'steps';
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
  const answers = [value.map((x) => ({ value: x })), quotient(rule)];
  if (rule.of !== undefined) answers.push(whole(0, 20000).map((x) => ({ numerator: x })));
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
      const target = Math.ceil(Number(rule.target ?? 12));
      return fc.oneof(fc.constant(target), whole(0, target * 2)).map((value) => ({ value }));
    }
    case 'resolved':
      return fc
        .tuple(whole(0, 60), fc.integer({ min: 0, max: 1_000_000 }), fc.boolean())
        .map(([found, share, asNumber]) => ({ found, handled: portion(found, share, asNumber) }));
    case 'coverage':
      return whole(0, rule.periods + 2).map((value) => ({ value }));
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
  const components = rubric.pillars.flatMap((p) => p.criteria.flatMap((c) => c.components));
  const facts = rubric.facts.map(({ id, type }) => {
    const fact = type === 'text' ? fc.constant('Vỹ Dạ') : whole(1, 20000);
    return [id, type === 'amount' ? decimal(1, 20000, 2) : fact] as const;
  });
  return fc.record(
    {
      unit: fc.integer({ min: 1, max: 999 }).map((n) => ({ id: `u-${n}` })),
      facts: byId<number | string>(facts),
      answers: byId(components.map(({ id, rule }) => [id, maybe(rule, gaps)] as const)),
    },
    { noNullPrototype: true },
  );
}

import fc, { type Arbitrary } from 'fast-check';
import type { RubricDefinition, Rule, RuleKindName } from '../../src/index.ts';
import { add, cmp, parse, print, type Rational, rational, ZERO } from '../oracle/rational.ts';
import { decimal } from './arbitrary.ts';

const plain = { noNullPrototype: true } as const;
const fraction = fc.oneof(decimal(0, 1, 4), decimal(0, 1, 20));
const positive = (max: number): Arbitrary<string> =>
  decimal(0, max, 4).map((text) => (text === '0' ? `${max}` : text));
const of = fc.constantFrom('population', 'households', 'budget');
const below = fc.constantFrom('proportional' as const, 'zero' as const);
const scale = fc.constantFrom('share' as const, 'rate' as const, 'amount' as const);

/** Two to four shares above 0 that sum to 1: halves, thirds cut at 6 decimals, 18 decimals. */
const shares = fc.constantFrom(1, 2, 6, 18).chain((places) => {
  const one = 10n ** BigInt(places);
  const cut = fc.bigInt({ min: 1n, max: one - 1n });
  return fc
    .uniqueArray(cut, { minLength: 1, maxLength: 3 })
    .map((cuts) => pieces(cuts, one).map((piece) => print(rational(piece, one))));
});

function pieces(cuts: readonly bigint[], end: bigint): bigint[] {
  const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
  return [...sorted, end].map((to, index) => to - (sorted[index - 1] ?? 0n));
}

/** Points that sum to the maximum, finer than it; an item may require one beside it. */
function checklist(max: Rational): Arbitrary<Rule> {
  const end = max.n * 100n;
  const cuts = fc.uniqueArray(fc.bigInt({ min: 1n, max: end - 1n }), { maxLength: 3 });
  return fc
    .tuple(cuts, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.boolean())
    .map(([at, chained, forward]) => ({
      kind: 'checklist',
      items: pieces(at, end).map((piece, index, all) => {
        const other = forward ? index + 1 : index - 1;
        const requires = chained[index] && other >= 0 && other < all.length;
        return {
          id: `item-${index}`,
          label: 'Mục',
          points: print(rational(piece, max.d * 100n)),
          ...(requires ? { requires: `item-${other}` } : {}),
        };
      }),
    }));
}

function parts(max: Rational, depth: number): Arbitrary<Rule> {
  return shares.chain((list) =>
    fc.tuple(...list.map(() => scoredRule(max, depth - 1))).map((rules) => ({
      kind: 'parts',
      parts: list.flatMap((share, index) => {
        const rule = rules[index];
        return rule === undefined ? [] : [{ id: `part-${index}`, label: 'Phần', share, rule }];
      }),
    })),
  );
}

/** Rules of one kind for a component of these points. */
export function ruleArbitrary(kind: RuleKindName, maxPoints: string, depth = 2): Arbitrary<Rule> {
  const max = parse(maxPoints);
  switch (kind) {
    case 'achieved':
    case 'unscored':
      return fc.constant({ kind });
    case 'choice':
      return fc.array(fraction, { minLength: 2, maxLength: 4 }).map((list) => {
        const options = list.map((f, index) => ({ id: `o-${index}`, fraction: f, label: 'Mức' }));
        return { kind, options };
      });
    case 'checklist':
      return checklist(max);
    case 'ratio': {
      const target = fc.oneof(positive(1), fc.constant('0.8'));
      const under = fraction.filter((f) => f !== '1');
      const is = fc.constant(kind);
      const rate = fc.constantFrom('share' as const, 'rate' as const);
      const optional = { requiredKeys: ['kind' as const], ...plain };
      const direction = fc.constant('higher' as const);
      return fc.oneof(
        fc.record({ kind: is, target, direction, below, of, scale: rate }, optional),
        fc.record({ kind: is, target: positive(3), scale: fc.constant('rate' as const) }, plain),
        fc.record(
          { kind: is, target: under, direction: fc.constant('lower' as const), below, of },
          { requiredKeys: ['kind', 'target', 'direction'], ...plain },
        ),
      );
    }
    case 'count':
      return fc.oneof(
        fc.record(
          { kind: fc.constant(kind), target: positive(20), below },
          { requiredKeys: ['kind', 'target'], ...plain },
        ),
        positive(2).map((pointsEach) => ({ kind, pointsEach })),
      );
    case 'steps':
      return fc
        .tuple(
          fc.uniqueArray(decimal(0, 2, 4), { minLength: 1, maxLength: 4 }),
          fc.array(fraction, { minLength: 4, maxLength: 4 }),
          fc.record({ of, scale }, { requiredKeys: [], ...plain }),
        )
        .map(([list, fractions, options]) => {
          const falling = list.sort((a, b) => cmp(parse(b), parse(a)));
          const steps = falling.map((atLeast, i) => ({ atLeast, fraction: fractions[i] ?? '1' }));
          return { kind, steps, ...options };
        });
    case 'resolved':
      return fc.constant({ kind });
    case 'coverage':
      return fc.constantFrom(4, 7, 12, 52).map((periods) => ({ kind, periods }));
    case 'min-max': {
      const own = fc.tuple(decimal(-1, 1, 3), decimal(-1, 3, 3)).map(([a, b]) => {
        return cmp(parse(a), parse(b)) <= 0 ? { min: a, max: b } : { min: b, max: a };
      });
      const direction = fc.constantFrom('higher' as const, 'lower' as const);
      const is = fc.constant(kind);
      return fc.oneof(
        fc.record({ kind: is, direction, of, scale }, { requiredKeys: ['kind'], ...plain }),
        fc.record({ kind: is, direction, bounds: own }, plain),
      );
    }
    case 'ratio-to-best':
      return fc.record(
        { kind: fc.constant(kind), of, scale },
        { requiredKeys: ['kind'], ...plain },
      );
    case 'parts':
      return parts(max, depth);
  }
}

const SCORED = [
  'achieved',
  'choice',
  'checklist',
  'ratio',
  'count',
  'steps',
  'resolved',
  'coverage',
  'min-max',
  'ratio-to-best',
] as const satisfies readonly RuleKindName[];

function scoredRule(max: Rational, depth: number): Arbitrary<Rule> {
  const kinds = fc.constantFrom<RuleKindName[]>(
    ...SCORED,
    ...(depth > 0 ? ['parts' as const] : []),
  );
  return kinds.chain((kind) => ruleArbitrary(kind, print(max), depth));
}

/** Points such as "7", "0.5" and "12.25" that can be printed at so many decimals. */
function component(places: number) {
  const points = fc
    .tuple(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: places }))
    .map(([n, decimals]) => rational(BigInt(n), 10n ** BigInt(decimals)));
  const scored = points.chain((max) =>
    fc.oneof(
      { weight: 5, arbitrary: scoredRule(max, 0).map((rule) => ({ max, rule })) },
      { weight: 2, arbitrary: parts(max, 2).map((rule) => ({ max, rule })) },
    ),
  );
  const unscored = fc.constant({ max: ZERO, rule: { kind: 'unscored' } as Rule });
  return fc.oneof({ weight: 12, arbitrary: scored }, { weight: 1, arbitrary: unscored });
}

type Row = { readonly max: Rational; readonly rule: Rule };
const sum = (rows: readonly Row[]): string => print(rows.map(({ max }) => max).reduce(add, ZERO));

function rubric(
  pillars: readonly (readonly (readonly Row[])[])[],
  rounding: RubricDefinition['rounding'],
): RubricDefinition {
  return {
    id: 'any-rubric',
    version: '1',
    level: 'commune',
    title: 'Bộ chỉ số thử',
    legalBasis: [{ number: '1/QĐ-UBND', issuedOn: '2024-01-02', issuer: 'UBND tỉnh' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    maxPoints: sum(pillars.flat(2)),
    weighting: { basis: 'published' },
    ...(rounding === undefined ? {} : { rounding }),
    facts: [
      { id: 'population', name: 'Dân số' },
      { id: 'households', name: 'Số hộ' },
      { id: 'budget', name: 'Tổng chi', type: 'amount' },
      { id: 'address', name: 'Địa chỉ', type: 'text' },
    ],
    pillars: pillars.map((criteria, p) => ({
      id: 'I'.repeat(p + 1),
      name: 'Trụ cột',
      maxPoints: sum(criteria.flat()),
      criteria: criteria.map((rows, c) => ({
        id: `${'I'.repeat(p + 1)}.${c + 1}`,
        name: 'Chỉ số',
        components: rows.map(({ max, rule }, k) => ({
          id: `${'I'.repeat(p + 1)}.${c + 1}.${k + 1}`,
          name: 'Chỉ số thành phần',
          maxPoints: print(max),
          rule,
          basis: { items: [`${p}.${c}.${k}`], rule: 'stated' },
        })),
      })),
    })),
  };
}

/** Small valid rubrics of every rule kind, with parts in parts, any points and any rounding. */
export const rubricArbitrary: Arbitrary<RubricDefinition> = fc
  .record(
    {
      places: fc.integer({ min: 0, max: 4 }),
      mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
    },
    plain,
  )
  .chain(({ places, mode }) => {
    const upTo = <T>(arbitrary: Arbitrary<T>, maxLength: number) =>
      fc.array(arbitrary, { minLength: 1, maxLength, size: 'max' });
    const pillars = upTo(upTo(upTo(component(places), 3), 2), 3);
    const standard = places === 2 && mode === 'half-up';
    return pillars
      .filter((list) => list.flat(2).some(({ max }) => max.n > 0n))
      .map((list) => rubric(list, standard ? undefined : { places, mode }));
  });

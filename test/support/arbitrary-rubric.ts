import fc, { type Arbitrary } from 'fast-check';
import type { Adjustment, RubricDefinition, Rule, RuleKindName } from '../../src/index.ts';
import { add, cmp, mul, parse, print, type Rational, rational, ZERO } from '../oracle/rational.ts';
import { decimal } from './arbitrary-submission.ts';

const plain = { noNullPrototype: true } as const;
/** As a decimal, or as a quotient with or without an end in decimals. */
const fraction = fc.oneof(
  { weight: 3, arbitrary: decimal(0, 1, 4) },
  { weight: 1, arbitrary: decimal(0, 1, 20) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([top, more]) => `${top}/${top + more}`),
  },
);
const positive = (max: number): Arbitrary<string> =>
  decimal(0, max, 4).map((text) => (text === '0' ? `${max}` : text));
const of = fc.constantFrom('population', 'households', 'budget');
const below = fc.constantFrom('proportional' as const, 'zero' as const);
const scale = fc.constantFrom('share' as const, 'rate' as const, 'amount' as const);

const whenNone = fc.constantFrom('full' as const, 'zero' as const, 'not-applicable' as const);
const term = (id: string) => ({ id, label: `Số ${id}` });
const terms = fc.constantFrom(
  { numerator: [term('b'), term('c')], denominator: [term('a')] },
  { numerator: [term('b')], denominator: [term('b'), term('d')] },
);

/** How a rule measures: by a fact, by several counts, as growth or as days after the deadline. */
function measuredBy<S extends 'share' | 'rate' | 'amount', A extends 'growth' | 'days-late'>(
  scales: Arbitrary<S>,
  as: readonly A[],
) {
  const none = { requiredKeys: [], ...plain };
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ of, scale: scales, whenNone }, none) },
    {
      weight: 2,
      arbitrary: fc.record(
        { terms, scale: scales, whenNone },
        { requiredKeys: ['terms' as const], ...plain },
      ),
    },
    { weight: 2, arbitrary: fc.record({ as: fc.constantFrom(...as) }, plain) },
  );
}

/** Two to four shares above 0 that sum to 1: halves, sevenths, cut at 6 decimals, 18 decimals. */
const shares = fc
  .constantFrom(1, 2, 6, 18, 'sevenths' as const)
  .chain((places): Arbitrary<string[]> => {
    if (places === 'sevenths') {
      return fc.constantFrom<string[]>(['1/7', '6/7'], ['2/7', '1/3', '8/21']);
    }
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
    fc
      .tuple(
        fc.tuple(...list.map(() => scoredRule(max, depth - 1))),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      )
      .map(([rules, chained]) => ({
        kind: 'parts',
        parts: list.flatMap((share, index) => {
          const rule = rules[index];
          const requires = chained[index] && index > 0 ? { requires: `part-${index - 1}` } : {};
          if (rule === undefined) return [];
          return [{ id: `part-${index}`, label: 'Phần', share, ...requires, rule }];
        }),
      })),
  );
}

/** Ways without shares: one counts. */
function ways(kind: 'highest-of' | 'lowest-of', max: Rational, depth: number): Arbitrary<Rule> {
  return fc.array(scoredRule(max, depth - 1), { minLength: 2, maxLength: 3 }).map((rules) => ({
    kind,
    parts: rules.map((rule, index) => ({ id: `way-${index}`, label: `Cách ${index}`, rule })),
  }));
}

/** The classes of the units of these tests; the last one has no rule of its own. */
export const CLASSES = ['miền núi', 'đồng bằng', 'đặc khu'] as const;

/** Rules of one kind, so that all classes take answers of one form. */
function byClass(max: Rational): Arbitrary<Rule> {
  const target = positive(1);
  const ratio = target.map((one): Rule => ({ kind: 'ratio', target: one }));
  const deduction = positive(2).map((pointsEach): Rule => ({ kind: 'deduction', pointsEach }));
  const best = fc.constant<Rule>({ kind: 'min-max' });
  const kinds = fc.constantFrom(ratio, deduction, best, ways('highest-of', max, 0));
  return kinds
    .chain((rule) => fc.tuple(rule, rule, rule))
    .map(([a, b, c]): Rule => {
      const same = a.kind === 'highest-of' ? [a, a, a] : [a, b, c];
      const [first = a, second = b, otherwise = c] = same;
      const classes = [
        { class: CLASSES[0], rule: first },
        { class: CLASSES[1], rule: second },
      ];
      return { kind: 'by-class', classes, otherwise };
    });
}

/** Rules of one kind for a component of these points. */
export function ruleArbitrary(kind: RuleKindName, maxPoints: string, depth = 2): Arbitrary<Rule> {
  const max = parse(maxPoints);
  switch (kind) {
    case 'achieved': {
      const absence = { none: 'Không có sự cố', some: { vi: 'Có sự cố', en: 'An incident' } };
      return fc.constantFrom({ kind }, { kind, absence });
    }
    case 'unscored':
    case 'awarded':
      return fc.constant({ kind });
    case 'deduction':
      return fc.oneof(
        positive(2).map((pointsEach) => ({ kind, pointsEach })),
        positive(1).map((pointsEach) => ({ kind, pointsEach, as: 'days-late' as const })),
      );
    case 'highest-of':
    case 'lowest-of':
      return ways(kind, max, depth);
    case 'by-class':
      return byClass(max);
    case 'by-case':
      return fc.tuple(scoredRule(max, depth - 1), scoredRule(max, depth - 1)).map((rules) => ({
        kind,
        cases: rules.map((rule, index) => ({
          id: `case-${index}`,
          label: `Trường hợp ${index}`,
          rule,
        })),
      }));
    case 'choice':
      return fc.array(fraction, { minLength: 2, maxLength: 4 }).map((list) => {
        const options = list.map((f, index) => ({ id: `o-${index}`, fraction: f, label: 'Mức' }));
        return { kind, options };
      });
    case 'checklist':
      return checklist(max);
    case 'ratio': {
      const target = fc.oneof(positive(1), fc.constant('0.8'));
      const under = decimal(0, 1, 4).filter((f) => f !== '1');
      const is = fc.constant(kind);
      const rate = fc.constantFrom('share' as const, 'rate' as const);
      const optional = { requiredKeys: ['kind' as const], ...plain };
      const direction = fc.constant('higher' as const);
      // A jump at the target, nothing under the floor, and every way of measuring.
      const measuredRatio = fc
        .tuple(
          measuredBy(scale, ['growth', 'days-late']),
          fc.uniqueArray(positive(3), { minLength: 3, maxLength: 3 }),
          fc.boolean(),
          fc.boolean(),
        )
        .map(([by, list, jumps, floored]): Rule => {
          const [floor = '0.5', goal = '0.6', divisor = '1'] = list.sort((a, b) =>
            cmp(parse(a), parse(b)),
          );
          if ('as' in by && by.as === 'days-late') {
            return { kind: 'ratio', target: floor, direction: 'lower', divisor, ...by };
          }
          const jump = jumps ? { divisor } : {};
          return { kind: 'ratio', target: goal, ...jump, ...(floored ? { floor } : {}), ...by };
        });
      return fc.oneof(
        fc.record({ kind: is, target, direction, below, of, scale: rate }, optional),
        fc.record({ kind: is, target: positive(3), scale: fc.constant('rate' as const) }, plain),
        fc.record(
          { kind: is, target: under, direction: fc.constant('lower' as const), below, of },
          { requiredKeys: ['kind', 'target', 'direction'], ...plain },
        ),
        measuredRatio,
      );
    }
    case 'count':
      return fc.oneof(
        fc.record(
          { kind: fc.constant(kind), target: positive(20), below },
          { requiredKeys: ['kind', 'target'], ...plain },
        ),
        positive(2).map((pointsEach) => ({ kind, pointsEach })),
        fc
          .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 9 }))
          .map(([n, more]) => ({ kind, target: String(n), whole: n + more })),
        fc.tuple(positive(2), fc.integer({ min: 1, max: 30 })).map(([pointsEach, more]) => ({
          kind,
          pointsEach,
          whole: Math.ceil(Number(maxPoints) / Number(pointsEach)) + more,
        })),
      );
    case 'steps':
      return fc
        .tuple(
          fc.uniqueArray(decimal(0, 2, 4), { minLength: 1, maxLength: 4 }),
          fc.array(fraction, { minLength: 4, maxLength: 4 }),
          measuredBy(scale, ['growth', 'days-late']),
          fc.boolean(),
          fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        )
        .map(([list, fractions, by, way, open]): Rule => {
          const lower = way || ('as' in by && by.as === 'days-late');
          const sign = lower ? 1 : -1;
          list.sort((a, b) => sign * cmp(parse(a), parse(b)));
          const steps = list.map((bound, i) => {
            const share = { fraction: fractions[i] ?? '1' };
            if (lower)
              return open[i] && bound !== '0'
                ? { below: bound, ...share }
                : { atMost: bound, ...share };
            return open[i] ? { above: bound, ...share } : { atLeast: bound, ...share };
          });
          return { kind, steps, ...(lower ? { direction: 'lower' as const } : {}), ...by };
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
        fc
          .tuple(direction, measuredBy(scale, ['growth']))
          .map(([way, by]): Rule => ({ kind, direction: way, ...by })),
        fc.record({ kind: is, direction, bounds: own }, plain),
      );
    }
    case 'ratio-to-best':
      return measuredBy(scale, ['growth']).map((by) => ({ kind, ...by }));
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
  'awarded',
  'deduction',
] as const satisfies readonly RuleKindName[];

const COMPOSITE = ['parts', 'highest-of', 'lowest-of', 'by-class', 'by-case'] as const;

function scoredRule(max: Rational, depth: number): Arbitrary<Rule> {
  const kinds = fc.constantFrom<RuleKindName[]>(...SCORED, ...(depth > 0 ? COMPOSITE : []));
  return kinds.chain((kind) => ruleArbitrary(kind, print(max), depth));
}

function composite(max: Rational, depth: number): Arbitrary<Rule> {
  return fc.constantFrom(...COMPOSITE).chain((kind) => ruleArbitrary(kind, print(max), depth));
}

/** Points such as "7", "0.5" and "12.25" that can be printed at so many decimals. */
function component(places: number, levelled: boolean): Arbitrary<Row> {
  const points = fc
    .tuple(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: places }))
    .map(([n, decimals]) => rational(BigInt(n), 10n ** BigInt(decimals)));
  const scored = points.chain((max) =>
    fc.oneof(
      { weight: 5, arbitrary: scoredRule(max, 0).map((rule) => ({ max, rule })) },
      { weight: 2, arbitrary: parts(max, 2).map((rule) => ({ max, rule })) },
      { weight: 2, arbitrary: composite(max, 2).map((rule) => ({ max, rule })) },
    ),
  );
  const seldom = <T>(...list: readonly T[]): Arbitrary<T | undefined> =>
    levelled
      ? fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom(...list) },
        )
      : fc.constant(undefined);
  const own = fc
    .tuple(
      scored,
      seldom('bonus' as const, 'penalty' as const),
      seldom(1n, 2n, 4n, 5n, 8n),
      seldom('shared'),
    )
    .map(([row, adjustment, steps, reading]): Row => {
      const scaled = mul(row.max, rational(10n ** BigInt(places)));
      const divides = steps !== undefined && scaled.n % (scaled.d * steps) === 0n;
      const step = divides ? print(mul(row.max, rational(1n, steps))) : undefined;
      return { ...row, adjustment, step, reading };
    });
  const unscored: Arbitrary<Row> = fc.constant({ max: ZERO, rule: { kind: 'unscored' } });
  return fc.oneof({ weight: 12, arbitrary: own }, { weight: 1, arbitrary: unscored });
}

interface Row {
  readonly max: Rational;
  readonly rule: Rule;
  readonly adjustment?: Adjustment | undefined;
  readonly step?: string | undefined;
  readonly reading?: string | undefined;
}

/** Bonus and penalty stand outside the maximum. */
const sum = (rows: readonly Row[]): string =>
  print(
    rows
      .filter(({ adjustment }) => adjustment === undefined)
      .map(({ max }) => max)
      .reduce(add, ZERO),
  );

type Around = Pick<RubricDefinition, 'rounding' | 'adjustments'> & {
  readonly grouped: boolean;
  readonly graded: readonly string[];
};

/** Groups that overlap, and grades that ask for something of a pillar and of a group. */
function levels(ids: readonly string[], { grouped, graded }: Around) {
  const groups = [
    { id: 'all', name: 'Tất cả', pillars: [...ids].reverse() },
    { id: 'last', name: 'Cuối', pillars: ids.slice(-1) },
  ];
  const grades = [...new Set(['0', ...graded])].map((from, at) => ({
    id: `g${at}`,
    name: `Loại ${at}`,
    from,
    ...(from === '0' ? {} : { requires: [{ of: at % 2 === 0 ? 'I' : 'last', from }] }),
  }));
  return grouped ? { groups, grades } : {};
}

function rubric(
  pillars: readonly (readonly (readonly Row[])[])[],
  around: Around,
): RubricDefinition {
  const ids = pillars.map((_, p) => 'I'.repeat(p + 1));
  const { rounding, adjustments } = around;
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
    ...(adjustments === undefined ? {} : { adjustments }),
    ...levels(ids, around),
    facts: [
      { id: 'population', name: 'Dân số' },
      { id: 'households', name: 'Số hộ' },
      { id: 'budget', name: 'Tổng chi', type: 'amount' },
      { id: 'address', name: 'Địa chỉ', type: 'text' },
    ],
    readings: [{ id: 'shared', note: { vi: 'đọc chung', en: 'read alike' }, alternatives: [] }],
    pillars: pillars.map((criteria, p) => ({
      id: 'I'.repeat(p + 1),
      name: 'Trụ cột',
      maxPoints: sum(criteria.flat()),
      criteria: criteria.map((rows, c) => ({
        id: `${'I'.repeat(p + 1)}.${c + 1}`,
        name: 'Chỉ số',
        components: rows.map(({ max, rule, adjustment, step, reading }, k) => ({
          id: `${'I'.repeat(p + 1)}.${c + 1}.${k + 1}`,
          name: 'Chỉ số thành phần',
          maxPoints: print(max),
          ...(adjustment === undefined ? {} : { adjustment }),
          ...(step === undefined ? {} : { rounding: { step } }),
          rule,
          due: '06-30',
          basis: {
            items: [`${p}.${c}.${k}`],
            ...(reading === undefined
              ? { rule: 'stated' as const }
              : { rule: 'inferred' as const, reading }),
          },
        })),
      })),
    })),
  };
}

function rubrics(levelled: boolean): Arbitrary<RubricDefinition> {
  return fc
    .record(
      {
        places: fc.integer({ min: 0, max: 4 }),
        mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
        adjustments: fc.constantFrom(
          undefined,
          'pillar' as const,
          'total' as const,
          'free' as const,
        ),
        grouped: levelled ? fc.boolean() : fc.constant(false),
        graded: fc.array(decimal(0, 1, 2), { maxLength: 3 }),
      },
      plain,
    )
    .chain(({ places, mode, ...around }) => {
      const upTo = <T>(arbitrary: Arbitrary<T>, maxLength: number) =>
        fc.array(arbitrary, { minLength: 1, maxLength, size: 'max' });
      const pillars = upTo(upTo(upTo(component(places, levelled), 3), 2), 3);
      const standard = places === 2 && mode === 'half-up';
      const rounding = standard ? undefined : { places, mode };
      return pillars
        .map((list) => list.map((criteria) => withRoom(criteria, around.adjustments)))
        .filter((list) => sum(list.flat(2)) !== '0')
        .map((list) => rubric(list, { ...around, rounding }));
    });
}

/** Small valid rubrics of every rule kind, with parts in parts, any points and any rounding. */
export const plainRubricArbitrary: Arbitrary<RubricDefinition> = rubrics(false);

/** The same with bonus and penalty components, rounding steps, readings, groups and grades. */
export const levelledRubricArbitrary: Arbitrary<RubricDefinition> = rubrics(true);

/** Those of both sorts. */
export const rubricArbitrary: Arbitrary<RubricDefinition> = fc.oneof(
  plainRubricArbitrary,
  levelledRubricArbitrary,
);

/** A pillar without points of its own cannot hold a bonus or penalty within them. */
function withRoom(
  criteria: readonly (readonly Row[])[],
  bound: RubricDefinition['adjustments'] = 'pillar',
): readonly (readonly Row[])[] {
  if (bound !== 'pillar' || sum(criteria.flat()) !== '0') return criteria;
  return criteria.map((rows) => rows.map((row) => ({ ...row, adjustment: undefined })));
}

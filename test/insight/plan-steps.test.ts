import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  needed,
  type PlanOptions,
  parseSubmission,
  planImprovements,
  type RubricDefinition,
  type Rule,
  type SubmissionInput,
  scoreUnit,
  UsageError,
  whatIf,
} from '../../src/index.ts';
import { levelledRubricArbitrary, plainRubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { scaled } from '../support/decimals.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// The steps of a plan: what they promise is what they bring, and no other set is better.

type Steps = ReturnType<typeof planImprovements>['steps'];

const raised = (rubric: RubricDefinition, submission: SubmissionInput, steps: Steps) =>
  whatIf(rubric, submission, Object.fromEntries(steps.map((one) => [one.component, one.answer])))
    .after;

const exact = (text: string): bigint => scaled(text);

const worlds = fc
  .oneof(plainRubricArbitrary, levelledRubricArbitrary)
  .chain((rubric) => fc.tuple(fc.constant(rubric), submissionArbitrary(rubric)));

const targets = fc.oneof(
  fc.integer({ min: 0, max: 110 }).map((points) => ({ points: String(points) })),
  fc.integer({ min: 0, max: 100 }).map((n) => ({ index: String(n / 100) })),
  fc.constant(undefined),
);

describe('the steps of any unit', () => {
  test('applied they give the promised points exactly, and cost what is said', () => {
    fc.assert(
      fc.property(
        worlds,
        targets,
        fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
        ([rubric, submission], target, budget) => {
          const plan = planImprovements(rubric, submission, { target, budget });
          const scored = raised(rubric, submission, plan.steps);
          expect([plan.after.points, plan.after.index]).toEqual([scored.points, scored.index]);
          const own = new Set(plan.steps.map(({ component }) => component));
          expect(own.size).toBe(plan.steps.length);
          const cost = plan.steps.reduce((sum, one) => sum + exact(one.cost), 0n);
          expect(exact(plan.cost)).toBe(cost);
          if (budget !== undefined) expect(cost <= exact(String(budget))).toBe(true);
          if (plan.reached !== null && target !== undefined && 'points' in target) {
            expect(exact(plan.reached.points) >= exact(target.points)).toBe(true);
          }
          if (plan.reached !== null && target !== undefined && 'index' in target) {
            expect(exact(plan.reached.index ?? '0') >= exact(target.index)).toBe(true);
          }
          expect(planImprovements(rubric, submission, { target, budget })).toEqual(plan);
        },
      ),
      { numRuns: runs(25) },
    );
  });
});

/** Rules with few levels, so that every set of answers can be looked at. */
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant<Rule>({ kind: 'achieved' }),
  fc.constant<Rule>({
    kind: 'choice',
    options: [
      { id: 'all', label: 'A', fraction: '1' },
      { id: 'some', label: 'B', fraction: '0.4' },
      { id: 'none', label: 'C', fraction: '0' },
    ],
  }),
  fc.constant<Rule>({
    kind: 'steps',
    steps: [
      { atLeast: '9', fraction: '1' },
      { atLeast: '4', fraction: '0.5' },
    ],
  }),
);

/** The answers that earn something by these rules, the smallest of each number of points. */
function waysOf(rule: Rule): readonly object[] {
  if (rule.kind === 'achieved') return [{ achieved: true }];
  if (rule.kind === 'choice') return [{ option: 'some' }, { option: 'all' }];
  return [{ value: '4' }, { value: '9' }];
}

/** What is counted of them. */
function countOf(answer: object): bigint {
  return 'value' in answer ? BigInt(answer.value as string) : 1n;
}

const small = fc
  .array(
    fc.record({
      rule: rules,
      max: fc.integer({ min: 1, max: 9 }),
      once: fc.integer({ min: 0, max: 5 }),
      each: fc.integer({ min: 0, max: 5 }),
      costed: fc.boolean(),
      bonus: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => {
    const plain = rubricOf([
      { maxPoints: '4' },
      ...rows.map(({ rule, max, bonus }) => ({
        rule,
        maxPoints: String(max),
        ...(bonus ? { adjustment: 'bonus' as const } : {}),
      })),
    ]);
    const whole = rows.reduce((sum, { max, bonus }) => sum + (bonus ? 0 : max), 4);
    const rubric: RubricDefinition = {
      ...plain,
      maxPoints: String(whole),
      pillars: plain.pillars.map((one) => ({ ...one, maxPoints: String(whole) })),
      grades: [
        { id: 'good', name: 'Tốt', from: '0.6' },
        { id: 'other', name: 'Khác', from: '0' },
      ],
    };
    const costs = Object.fromEntries(
      rows.flatMap(({ once, each, costed }, at) =>
        costed ? [[`I.1.${at + 2}`, { once: `0.${once}`, each: String(each) }]] : [],
      ),
    );
    return { rubric, rows, costs };
  });

/** Every set of answers, with its points and cost. */
function everySet({ rubric, rows, costs }: { rubric: RubricDefinition } & Small) {
  let sets: { answers: { [id: string]: object }; cost: bigint }[] = [{ answers: {}, cost: 0n }];
  const most = [{ answer: { achieved: true }, id: 'I.1.1', max: 4, rule: { kind: 'achieved' } }];
  const all = [...most, ...rows.map((row, at) => ({ ...row, id: `I.1.${at + 2}` }))] as {
    id: string;
    max: number;
    rule: Rule;
  }[];
  for (const { id, max, rule } of all) {
    const ways = waysOf(rule).map((answer, at, list) => {
      const part = at === list.length - 1 ? 100n : rule.kind === 'choice' ? 40n : 50n;
      const own = costs[id];
      const cost =
        own === undefined
          ? (BigInt(max) * part * exact('1')) / 100n
          : exact(own.once) + exact(own.each) * countOf(answer);
      return { answer, cost };
    });
    sets = sets.flatMap((set) => [
      set,
      ...ways.map(({ answer, cost }) => ({
        answers: { ...set.answers, [id]: answer },
        cost: set.cost + cost,
      })),
    ]);
  }
  return sets.map((set) => {
    const { points, grade } = scoreUnit(rubric, { unit: { id: 'u' }, answers: set.answers });
    return { ...set, points: exact(points), grade };
  });
}

interface Small {
  readonly rows: readonly { readonly rule: Rule; readonly max: number }[];
  readonly costs: { readonly [id: string]: { readonly once: string; readonly each: string } };
}

const unit = { unit: { id: 'u' }, answers: {} };
const lowest = (list: readonly bigint[]) => list.reduce((a, b) => (b < a ? b : a));

describe('no set is better, by looking at all of them', () => {
  test('no cheaper set reaches the points, or the grade', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 40 }), fc.boolean(), (one, points, byGrade) => {
        const target = byGrade ? { grade: 'good' } : { points: String(points) };
        const plan = planImprovements(one.rubric, unit, { target, costs: one.costs });
        const sets = everySet(one);
        const reach = sets.filter((set) =>
          byGrade ? set.grade === 'good' : set.points >= exact(String(points)),
        );
        expect(plan.reached === null).toBe(reach.length === 0);
        expect(plan.optimal).toBe(true);
        const most = sets.reduce((a, set) => (set.points > a ? set.points : a), 0n);
        const among = reach.length > 0 ? reach : sets.filter((set) => set.points === most);
        expect(exact(plan.cost)).toBe(lowest(among.map(({ cost }) => cost)));
      }),
      { numRuns: runs(25) },
    );
  });

  test('none under the budget has more points, and none with as many costs less', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 60 }), (one, budget) => {
        const plan = planImprovements(one.rubric, unit, {
          budget: String(budget),
          costs: one.costs,
        });
        const under = everySet(one).filter(({ cost }) => cost <= exact(String(budget)));
        const most = under.reduce((a, set) => (set.points > a ? set.points : a), 0n);
        const costs = under.filter(({ points }) => points === most).map(({ cost }) => cost);
        expect([exact(plan.after.points), exact(plan.cost)]).toEqual([most, lowest(costs)]);
        expect(plan.optimal).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });
});

const read = (file: string): SubmissionInput =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${file}`, import.meta.url), 'utf8'));

describe('a plan with a target, by example', () => {
  const hue: RubricDefinition = hueCommune2023;
  const vyDa = read('vy-da-2023.json');
  const plan = (options: PlanOptions) => planImprovements(hue, vyDa, options);

  test('Vỹ Dạ to 500 points: a point costs 1', () => {
    const made = plan({ target: { points: '500' } });
    const lacking = scaled('500') - scaled(made.points);
    expect([made.reached?.points, scaled(made.cost), made.optimal]).toEqual(['500', lacking, true]);
    expect(raised(hue, vyDa, made.steps).points).toBe('500');
    expect(made.left).toEqual([{ component: 'VII.1.2', gain: '10', reason: 'others' }]);
  });

  test('Vỹ Dạ to 500 points: what is cheap is taken first', () => {
    const costs = { 'III.3.1': { each: '0.001' }, 'II.3.1': { once: '100' } };
    const made = plan({ target: { points: '500' }, costs });
    expect(Number(made.reached?.points)).toBeGreaterThanOrEqual(500);
    expect(made.steps.map(({ component }) => component)).not.toContain('II.3.1');
    expect(made.steps[0]).toMatchObject({ component: 'III.3.1', to: '10', cost: '1.51' });
    const withoutIt = plan({ target: { points: '500' }, costs, without: ['III.3.1'] });
    expect(Number(withoutIt.cost)).toBeGreaterThan(Number(made.cost));
  });

  test('reached already, or 0: no steps', () => {
    for (const target of [{ points: 0 }, { points: '400' }, { index: '0' }]) {
      expect(plan({ target })).toMatchObject({ steps: [], cost: '0', optimal: true });
    }
  });

  test('out of reach: the most is told', () => {
    const made = plan({ target: { points: '600' } });
    expect([made.reached, made.after.points, made.optimal]).toEqual([null, '580', true]);
    const poor = plan({ target: { points: '500' }, budget: '10' });
    expect([poor.reached, poor.cost]).toEqual([null, '10']);
  });

  test('numbers are read as those of a submission are: plainly, with a sign, with an exponent', () => {
    const costs = (each: string) => ({ costs: { 'III.3.1': { each } } });
    expect(plan({ budget: '1e1', ...costs('5e-3') })).toEqual(
      plan({ budget: '10', ...costs('0.005') }),
    );
    expect(plan({ target: { points: '4.6e2' } })).toEqual(plan({ target: { points: 460 } }));
    expect(plan({ target: { index: '+8e-1' } })).toEqual(plan({ target: { index: '0.8' } }));
    expect(needed(hue, vyDa, 'III.3.1', '9e0')).toEqual(needed(hue, vyDa, 'III.3.1', '9'));
    for (const budget of ['1e400', '-1e1', '1e', '1 000', '0x10', ' 1']) {
      expect(() => plan({ budget })).toThrow(UsageError);
    }
  });

  test('Giếng Đáy: all that is open, the first steps those with most for it', () => {
    const parsed = parseSubmission(giengDayWard2024, read('gieng-day-2024-05-cumulative.json'), {
      locale: 'vi',
    });
    if (!parsed.ok) throw new Error('the report does not parse');
    const { submission } = parsed;
    const made = planImprovements(giengDayWard2024, submission);
    const scored = raised(giengDayWard2024, submission as SubmissionInput, made.steps);
    expect([made.reached?.points, made.optimal]).toEqual([scored.points, true]);
    expect(made.steps.length).toBeGreaterThan(4);
  });

  test.each<[string, object]>([
    ['a grade that is not there', { target: { grade: 'x' } }],
    ['points under 0', { target: { points: '-1' } }],
    ['two targets', { target: { points: '1', index: '1' } }],
    ['a rank of 0', { target: { rank: 0, among: [] } }],
    ['a component that is not there', { only: ['x'] }],
    ['a cost under 0', { costs: { 'I.1.1': { once: '-1' } } }],
    ['a cost of another kind', { costs: { 'I.1.1': { twice: '1' } } }],
    ['a budget that is no number', { budget: 'much' }],
  ])('%s is refused', (_what, options) => {
    expect(() => plan(options as PlanOptions)).toThrow(UsageError);
  });
});

describe('what cannot be raised is left, with the reason', () => {
  const planOf = (
    change: object,
    answers: SubmissionInput['answers'],
    options: PlanOptions = {},
    more: object = {},
  ) => planImprovements(rubricOf([change]), { unit: { id: 'u' }, answers, ...more }, options);

  test('a deadline that is over', () => {
    const made = planOf({ due: '06-30' }, {}, { asOf: '2024-12-01', late: 'zero' });
    expect([made.steps, made.left, made.reachable]).toEqual([
      [],
      [{ component: 'I.1.1', gain: '10', reason: 'deadline' }],
      '0',
    ]);
    expect(planOf({ due: '06-30' }, {}, { asOf: '2024-06-01', late: 'zero' }).steps).toMatchObject([
      { gain: '10', due: '2024-06-30', daysLeft: 29 },
    ]);
  });

  test('a decision that stands', () => {
    const decided = { by: 'Sở', stage: 'thẩm định', on: '2024-12-04', reason: 'chưa đạt' };
    const verifications = [{ component: 'I.1.1', ...decided, points: '2' }];
    const made = planOf({}, { 'I.1.1': { achieved: true } }, {}, { verifications });
    expect([made.steps, made.left]).toEqual([
      [],
      [{ component: 'I.1.1', gain: '8', reason: 'verification' }],
    ]);
  });

  test('evidence that only an authority gives', () => {
    const evidence = [{ name: 'Kết quả đánh giá', kind: 'authority' }];
    const made = planOf({ evidence }, {}, { evidence: 'required' });
    expect([made.steps, made.left]).toEqual([
      [],
      [{ component: 'I.1.1', gain: '10', reason: 'evidence' }],
    ]);
  });

  test('what is scored against others', () => {
    const made = planOf({ rule: { kind: 'min-max' } }, {});
    expect(made.left).toEqual([{ component: 'I.1.1', gain: '10', reason: 'others' }]);
  });
});

describe('a rank among others', () => {
  const rubric = rubricOf([{}, { rule: { kind: 'ratio' } }]);
  const one = (id: string, value: string): SubmissionInput => ({
    unit: { id },
    answers: { 'I.1.2': { value } },
  });
  const among = [one('a', '0.9'), one('b', '0.5'), one('c', '0.2')];

  test('where nothing is compared: the points of the one who has it', () => {
    const made = planImprovements(rubric, one('u', '0.1'), {
      target: { rank: 2, among },
      costs: { 'I.1.1': { once: '100' } },
    });
    expect(made).toMatchObject({ optimal: true, cost: '4', reached: { points: '5', rank: 2 } });
  });

  test('where bounds move: it is reached, and no less than the bound', () => {
    const compared = rubricOf([{}, { rule: { kind: 'min-max' } }]);
    const made = planImprovements(compared, one('u', '0.1'), { target: { rank: 1, among } });
    expect(made.reached?.rank).toBe(1);
    const answers = Object.fromEntries(made.steps.map((step) => [step.component, step.answer]));
    const { rank, after: scored } = whatIf(compared, one('u', '0.1'), answers, { among });
    expect([rank?.after, scored.points]).toEqual([1, made.reached?.points]);
    if (!made.optimal) expect(Number(made.bound)).toBeLessThanOrEqual(Number(made.cost));
  });
});

import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoangVanThuWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type Improvement,
  type Need,
  planImprovements,
  type RubricDefinition,
  type Rule,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { boundsJson, oracleBounds } from '../oracle/bounds.ts';
import { add, cmp, mul, ONE, parse, print, rational, sub, ZERO } from '../oracle/rational.ts';
import { levelledRubricArbitrary, plainRubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { asBounds } from '../support/bounds.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { runs } from '../support/runs.ts';
import { type Answers, halves } from '../support/scoring.ts';
import { rubricOf, small } from '../support/small-rubric.ts';

/** A goal as a decimal: "2/3" cannot be written as one, so the next better one is taken. */
function written({ need, to, passed }: Change): string {
  const [numerator = '', denominator] = to.split('/');
  if (denominator === undefined) {
    if (passed !== true) return to;
    const little = rational(1n, 10n ** 9n);
    return print((need === 'raise' ? add : sub)(parse(to), little));
  }
  const places = numerator.length - denominator.length > 15 ? 0 : 12;
  const [n, d] = [BigInt(numerator) * 10n ** BigInt(places), BigInt(denominator)];
  const floor = (n - (((n % d) + d) % d)) / d;
  return `${need === 'raise' ? floor + 1n : floor}e-${places}`;
}

/** A share over 100%, which only a rule that cannot be met asks for, is meant as one. */
function meant(need: Extract<Need, { need: 'raise' | 'lower' }>): AnswerInput {
  const isShare = need.field === 'value' && need.scale === 'share';
  return isShare ? { percent: true, reported: written(need) } : {};
}

type Change = Extract<Need, { need: 'raise' | 'lower' }>;

/** A number raised or lowered; sums of several counts are told as a quotient again. */
function changed(answer: AnswerInput, need: Change): AnswerInput {
  const { terms, ...rest } = answer;
  if (need.field === 'growth') {
    const to = add(parse(written(need)), ONE);
    return { ...rest, value: print(mul(to, parse(1000))), previous: 1000 };
  }
  const value = { [need.field]: written(need) };
  if (terms == null) {
    // Of 0 things no share can be raised: it is told by itself.
    const { numerator: _top, denominator: _bottom, ...bare } = rest;
    return need.field === 'value' ? { ...bare, ...value } : { ...rest, ...value };
  }
  return need.field === 'numerator' ? { denominator: need.of, ...value } : value;
}

/** The answer with everything done that the plan says is needed. */
function done(answer: AnswerInput | undefined, needs: readonly Need[]): AnswerInput {
  let next: AnswerInput = answer ?? {};
  for (const need of needs) {
    switch (need.need) {
      case 'achieve':
        next = { ...next, achieved: true };
        break;
      case 'choose':
        next = { ...next, option: need.option };
        break;
      case 'item':
        next = { ...next, items: { ...next.items, [need.item]: true } };
        break;
      case 'raise':
      case 'lower':
        next = { ...changed(next, need), ...meant(need) };
        break;
      case 'one-of': {
        const [way] = need.ways;
        if (way === undefined) throw new RangeError('no way');
        if (need.of === 'cases') next = { case: way.id, answer: done(undefined, way.needs) };
        else {
          const own = done(next.parts?.[way.id] ?? undefined, way.needs);
          next = { ...next, parts: { ...next.parts, [way.id]: own } };
        }
        break;
      }
      case 'part': {
        if (next.case != null) {
          next = { ...next, answer: done(next.answer ?? undefined, need.needs) };
          break;
        }
        const part = done(next.parts?.[need.part] ?? undefined, need.needs);
        next = { ...next, parts: { ...next.parts, [need.part]: part } };
        break;
      }
      case 'answer':
        next = { ...next, found: 0, handled: 0 };
        break;
      case 'evidence':
        next = {
          ...next,
          evidence: [
            ...(next.evidence ?? []),
            ...need.expected.map((title) => ({ title, signed: true })),
          ],
        };
        break;
      case 'earlier':
        next = { ...next, completedOn: need.due };
        break;
      case 'exceed':
        next = { ...next, value: 1 };
        break;
      case 'compare':
        throw new RangeError('nothing can be done before the others are known');
      default:
        throw new RangeError(need satisfies never);
    }
  }
  return next;
}

function allDone(submission: SubmissionInput, improvements: readonly Improvement[]) {
  const answers = improvements.map(({ component, needs }) => {
    return [component, done(submission.answers[component] ?? undefined, needs)] as const;
  });
  return { ...submission, answers: { ...submission.answers, ...Object.fromEntries(answers) } };
}

/** The rule with one option, and a highest step, that earn everything: the form asks for neither. */
function reachable(rule: Rule): Rule {
  switch (rule.kind) {
    case 'choice':
      return {
        ...rule,
        options: rule.options.map((o, i) => (i === 1 ? { ...o, fraction: '1' } : o)),
      };
    case 'steps':
      return { ...rule, steps: rule.steps.map((s, i) => (i === 0 ? { ...s, fraction: '1' } : s)) };
    case 'min-max':
      return rule.bounds?.max === '0' ? { ...rule, bounds: { min: '0', max: '1' } } : rule;
    case 'parts':
      return { ...rule, parts: rule.parts.map((p) => ({ ...p, rule: reachable(p.rule) })) };
    case 'highest-of':
    case 'lowest-of':
      return { ...rule, parts: rule.parts.map((p) => ({ ...p, rule: reachable(p.rule) })) };
    case 'by-class': {
      const classes = rule.classes.map((p) => ({ ...p, rule: reachable(p.rule) }));
      return { ...rule, classes, ...(rule.otherwise && { otherwise: reachable(rule.otherwise) }) };
    }
    case 'by-case':
      return { ...rule, cases: rule.cases.map((p) => ({ ...p, rule: reachable(p.rule) })) };
    default:
      return rule;
  }
}

const reachableRubric = (rubric: RubricDefinition): RubricDefinition => ({
  ...rubric,
  pillars: rubric.pillars.map((pillar) => ({
    ...pillar,
    criteria: pillar.criteria.map((criterion) => ({
      ...criterion,
      components: criterion.components.map((one) => ({ ...one, rule: reachable(one.rule) })),
    })),
  })),
});

interface Case {
  readonly rubric: RubricDefinition;
  readonly submission: SubmissionInput;
  readonly options: ScoreOptions;
}

/** With bounds of the unit and of another one, the best of which has something. */
function cases(rubric: RubricDefinition): Arbitrary<Case> {
  const any = submissionArbitrary(rubric);
  return fc.tuple(any, any).map(([submission, other]) => {
    const bounds = [...oracleBounds(rubric, [submission, other])].map(([place, { min, max }]) => {
      return [place, { min, max: cmp(max, ZERO) > 0 ? max : ONE }] as const;
    });
    return { rubric, submission, options: { bounds: boundsJson(rubric, new Map(bounds)) } };
  });
}

describe.each([
  ...rubrics.map((rubric) => [rubric.id, cases(rubric), runs(6)] as const),
  ['random rubrics', plainRubricArbitrary.map(reachableRubric).chain(cases), runs(60)] as const,
])('the plan of any unit: %s', (_name, any, numRuns) => {
  const law = (says: string, holds: (one: Case) => void): void => {
    test(says, () => fc.assert(fc.property(any, holds), { numRuns }));
  };

  law('gains add up exactly to what is still open, the largest first', (one) => {
    const score = scoreUnit(one.rubric, one.submission, one.options);
    const plan = planImprovements(one.rubric, one.submission, one.options);
    expect([plan.points, plan.reachable]).toEqual([score.points, score.assessablePoints]);
    const gains = plan.improvements.map(({ gain }) => scaled(gain));
    const open = scaled(plan.reachable) - scaled(plan.points);
    expect(gains.reduce((sum, gain) => sum + gain, 0n)).toBe(open);
    const order = componentsOf(score).map(({ id }) => id);
    const place = (at: number) => order.indexOf(plan.improvements[at]?.component ?? '');
    for (const [at, gain] of gains.entries()) {
      const before = gains[at - 1] ?? gain + 1n;
      expect(gain > 0n && (before > gain || (before === gain && place(at - 1) < place(at)))).toBe(
        true,
      );
      const { points = '', reachable = '' } = plan.improvements[at] ?? {};
      expect(scaled(reachable) - scaled(points)).toBe(gain);
    }
  });

  law('doing what it says earns all of it', (one) => {
    const { improvements, reachable } = planImprovements(one.rubric, one.submission, one.options);
    const waits = improvements.some(({ needs }) => JSON.stringify(needs).includes('"compare"'));
    // Another way may have another share that does not apply: what is reachable then moves.
    const before = scoreUnit(one.rubric, one.submission, one.options);
    fc.pre(!/"step":"alternative".*"not-applicable"/.test(JSON.stringify(before.pillars)));
    fc.pre(!waits && !/"to":"[-\d./]{21}/.test(JSON.stringify(improvements)));
    const submission = allDone(one.submission, improvements);
    const after = scoreUnit(one.rubric, submission, one.options);
    const earned = new Map(componentsOf(after).map(({ id, points }) => [id, points]));
    for (const { component, reachable } of improvements) {
      expect([component, earned.get(component)]).toEqual([component, reachable]);
    }
    expect(after.points).toBe(reachable);
    expect(planImprovements(one.rubric, submission, one.options).improvements).toEqual([]);
  });
});

describe('the plan of a unit with bonus and penalty points', () => {
  const any = levelledRubricArbitrary.map(reachableRubric).chain(cases);

  test('each gain is what doing this alone raises the points by', () => {
    fc.assert(
      fc.property(any, ({ rubric, submission, options }) => {
        const plan = planImprovements(rubric, submission, options);
        const score = scoreUnit(rubric, submission, options);
        // Another way may have another share that does not apply: what is reachable then moves.
        fc.pre(!/"step":"alternative".*"not-applicable"/.test(JSON.stringify(score.pillars)));
        const before = scaled(score.points);
        for (const one of plan.improvements) {
          const said = JSON.stringify(one.needs);
          if (one.adjustment === 'penalty' || said.includes('"compare"')) continue;
          if (/"to":"[-\d./]{21}/.test(said)) continue;
          const after = scoreUnit(rubric, allDone(submission, [one]), options);
          expect(scaled(after.points) - before).toBe(scaled(one.gain));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('a penalty is taken back by the answer that costs nothing, the whole by everything', () => {
    fc.assert(
      fc.property(any, ({ rubric, submission, options }) => {
        const plan = planImprovements(rubric, submission, options);
        const score = scoreUnit(rubric, submission, options);
        const without = (ids: readonly string[]) => ({
          ...submission,
          answers: Object.fromEntries(
            Object.entries(submission.answers).filter(([id]) => !ids.includes(id)),
          ),
        });
        const penalties = plan.improvements.filter(({ adjustment }) => adjustment === 'penalty');
        for (const { component, gain, reachable, needs } of penalties) {
          const after = scoreUnit(rubric, without([component]), options);
          expect(scaled(after.points) - scaled(score.points)).toBe(scaled(gain));
          expect(reachable).toBe('0');
          // Doing what it says takes the whole penalty back.
          const { rule } = componentsOf(rubric).find(({ id }) => id === component) ?? {};
          // Where less is better by the rule, more of it is what takes the penalty back.
          if (!/"lower"|"deduction"|"days-late"/.test(JSON.stringify(rule))) {
            expect(JSON.stringify(needs)).not.toContain('"raise"');
          }
        }
        expect(scaled(plan.reachable) >= scaled(score.points)).toBe(true);
        if (rubric.adjustments !== 'free') expect(plan.reachable).toBe(score.assessablePoints);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a plan with bonus and penalty points, by example', () => {
  const { rubric }: { rubric: RubricDefinition } = JSON.parse(
    readFileSync(new URL('../scoring/levels/adjustments-pillar.json', import.meta.url), 'utf8'),
  );
  const gains = (answers: Answers) => {
    const plan = planImprovements(rubric, { unit: { id: 'u' }, answers });
    const rows = plan.improvements.map(({ component, points, reachable, gain }) => {
      return [component, points, reachable, gain];
    });
    return { reachable: plan.reachable, rows };
  };

  test('points that were taken away come back', () => {
    expect(gains({ 'I.1.1': { value: 40 }, 'I.1.3': { value: 2 } })).toEqual({
      reachable: '100',
      rows: [
        ['II.1.1', '0', '50', '50'],
        ['I.1.1', '40', '50', '10'],
        ['I.1.2', '0', '10', '10'],
        ['I.1.3', '10', '0', '10'],
      ],
    });
  });

  test('a penalty is brought down to where it costs nothing', () => {
    const { improvements } = planImprovements(rubric, {
      unit: { id: 'u' },
      answers: { 'I.1.1': { value: 40 }, 'I.1.3': { value: 2 } },
    });
    const needs = improvements.find(({ component }) => component === 'I.1.3')?.needs;
    expect(needs).toEqual([{ need: 'lower', field: 'value', from: '2', to: '0', scale: 'count' }]);
  });

  test('a penalty by steps is brought under the step that costs', () => {
    const rule = { kind: 'steps', steps: [{ atLeast: '3', fraction: '1' }] } as const;
    const penal = rubricOf([{}, { adjustment: 'penalty', rule, maxPoints: '2' }]);
    const own: RubricDefinition = {
      ...penal,
      maxPoints: '10',
      pillars: penal.pillars.map((pillar) => ({ ...pillar, maxPoints: '10' })),
    };
    const answers = { 'I.1.1': { achieved: true }, 'I.1.2': { value: 5 } };
    const plan = planImprovements(own, { unit: { id: 'u' }, answers });
    expect(plan.improvements).toMatchObject([
      { gain: '2', needs: [{ need: 'lower', from: '5', to: '3', passed: true }] },
    ]);
  });

  test('a bonus gains what its pillar has room for, and nothing where it is full', () => {
    const full = { 'II.1.1': { value: 50 } };
    expect(gains({ ...full, 'I.1.1': { value: 47 } }).rows).toEqual([
      ['I.1.1', '47', '50', '3'],
      ['I.1.2', '0', '10', '3'],
    ]);
    expect(gains({ ...full, 'I.1.1': { value: 47 }, 'I.1.2': { value: 2 } }).rows).toEqual([]);
  });
});

describe('points by days of delay, after the deadline', () => {
  const rule = { kind: 'deduction', pointsEach: '1', as: 'days-late' } as const;
  const rubric = rubricOf([{ rule, due: '06-30' }, {}]);
  const planAt = (asOf: string, answers: Answers = {}) => {
    const plan = planImprovements(rubric, { unit: { id: 'u' }, answers }, { asOf });
    const own = plan.improvements.find(({ component }) => component === 'I.1.1');
    return { reachable: plan.reachable, left: plan.left, gain: own?.gain, needs: own?.needs };
  };
  const lost = (gain: string) => [{ component: 'I.1.1', gain, reason: 'deadline' }];

  test('in time all of them are promised', () => {
    expect(planAt('2024-06-30')).toMatchObject({ reachable: '20', left: [], gain: '10' });
  });

  test('after it, what doing it today still earns', () => {
    expect(planAt('2024-07-03')).toEqual({
      reachable: '17',
      left: lost('3'),
      gain: '7',
      needs: [{ need: 'earlier', due: '2024-07-03' }],
    });
  });

  test('long after it, nothing; and what was done late stays late', () => {
    const nothing = { gain: undefined, needs: undefined };
    expect(planAt('2024-09-01')).toEqual({ reachable: '10', left: lost('10'), ...nothing });
    const late = { 'I.1.1': { completedOn: '2024-07-02' } };
    expect(planAt('2024-09-01', late)).toEqual({ reachable: '18', left: lost('2'), ...nothing });
  });
});

describe('a plan, by example', () => {
  const planOf = (
    answers: Answers,
    options: ScoreOptions = {},
    rubric: RubricDefinition = hueCommune2023,
  ) => planImprovements(rubric, { unit: { id: 'u' }, answers }, options);
  const needsOf = (id: string, answers: Answers, options: ScoreOptions = {}) =>
    planOf(answers, options).improvements.find(({ component }) => component === id)?.needs;

  /** What the rubric calls the things that a row counts. */
  const nounsOf = (id: string): NonNullable<Extract<Need, { need: 'raise' }>['labels']> => {
    const { rule } = componentsOf(hueCommune2023).find((one) => one.id === id) ?? {};
    return (rule !== undefined && 'labels' in rule ? rule.labels : undefined) ?? {};
  };

  test.each<[string, AnswerInput | undefined, readonly Need[] | undefined]>([
    ['I.5.1', undefined, [{ need: 'achieve' }]],
    ['I.5.1', { achieved: true }, undefined],
    ['VI.11.1', { notApplicable: 'chưa triển khai' }, undefined],
    [
      'I.4.1',
      { value: 1 },
      [
        {
          need: 'raise',
          field: 'value',
          from: '1',
          to: '2',
          scale: 'count',
          labels: nounsOf('I.4.1'),
        },
      ],
    ],
    [
      'I.2.1',
      { value: 3 },
      [
        {
          need: 'raise',
          field: 'value',
          from: '3',
          to: '4',
          scale: 'count',
          labels: nounsOf('I.2.1'),
        },
      ],
    ],
    ['V.4.1', undefined, [{ need: 'answer' }]],
    ['VII.1.2', { value: '0.1' }, [{ need: 'compare' }]],
  ])('%s answered %j', (id, answer, needs) => {
    expect(needsOf(id, answer === undefined ? {} : { [id]: answer })).toEqual(needs);
  });

  test('says when, who, and what the component is now', () => {
    const [first] = planOf({}, {}, hoangVanThuWard2024).improvements.filter((one) => one.due);
    expect(first).toMatchObject({ component: '2.3', status: 'missing', points: '0', gain: '1' });
    expect(first).toMatchObject({ due: '2024-02-29', pillar: '2' });
    expect(first?.responsible?.leads).not.toEqual([]);
  });

  const enforced: ScoreOptions = { late: 'zero', evidence: 'required' };
  const late = { option: 'head', completedOn: '2023-11-01' };
  test.each<[string, Answers, ScoreOptions]>([
    ['too late', { 'I.1.1': late }, { late: 'zero' }],
    ['without evidence', { 'I.1.1': { option: 'head' } }, { evidence: 'required' }],
    ['too late and without evidence', { 'I.1.1': late }, enforced],
    ['not there, and evidence is asked for', {}, enforced],
  ])('an answer %s: doing what it needs earns its points', (_what, answers, options) => {
    const rubric: RubricDefinition = hueCommune2023;
    const submission = { unit: { id: 'u' }, answers };
    const plan = planImprovements(rubric, submission, options);
    const own = plan.improvements.filter(({ component }) => component === 'I.1.1');
    expect(scoreUnit(rubric, allDone(submission, own), options).points).toBe('10');
  });

  test('what the unit left out, and an authority assessed, is planned as if not answered', () => {
    const decided = { by: 'Sở', stage: 'thẩm định', on: '2023-12-04', reason: 'có đối tượng' };
    const plan = planImprovements(hueCommune2023, {
      unit: { id: 'u' },
      answers: { 'III.3.1': { notApplicable: 'không có hộ' } },
      verifications: [{ component: 'III.3.1', ...decided, points: '2' }],
    });
    const own = plan.improvements.find(({ component }) => component === 'III.3.1');
    expect(own).toMatchObject({ points: '2', gain: '8', needs: [{ need: 'raise', from: null }] });
  });

  test.each(['min-max', 'ratio-to-best'] as const)(
    '%s: even where the best has nothing, something is said',
    (kind) => {
      const rubric = small([['10', { kind }]]);
      const { min } = halves(rubric, ['I.1.1']).components['I.1.1'] ?? {};
      if (min === undefined) throw new Error('no bounds');
      const bounds = asBounds(rubric, { 'I.1.1': { min, max: min } });
      const plan = planOf({ 'I.1.1': { value: 0 } }, { bounds }, rubric);
      expect(plan.improvements).toMatchObject([{ points: '0', gain: '10' }]);
      expect(plan.improvements[0]?.needs).not.toEqual([]);
    },
  );
});
